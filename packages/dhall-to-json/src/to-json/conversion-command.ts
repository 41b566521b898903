import { Command, Option } from '@dhallmark/command-line';
import type { JsonOptions } from '@dhallmark/dhall';

import { fileOption, noCacheOption, offlineOption, outputOption } from '../cli/options.ts';

const omitEmptyOption = new Option(
  '--omit-empty',
  'omit record fields that are null, or empty records or lists',
).conflicts('preserveNull');

const preserveNullOption = new Option('--preserve-null', 'preserve record fields that are null');

const keyOption = new Option('--key <name>', 'key field of association lists').default('mapKey');

const valueOption = new Option('--value <name>', 'value field of association lists').default(
  'mapValue',
);

const noMapsOption = new Option('--no-maps', 'keep association lists as lists').conflicts([
  'key',
  'value',
]);

/** A command with the options that dhall-to-json and dhall-to-yaml share. */
export function createConversionCommand(name: string, description: string) {
  return new Command(name)
    .description(description)
    .addOption(fileOption)
    .addOption(outputOption)
    .addOption(omitEmptyOption)
    .addOption(preserveNullOption)
    .addOption(keyOption)
    .addOption(valueOption)
    .addOption(noMapsOption)
    .addOption(noCacheOption)
    .addOption(offlineOption);
}

interface ParsedOptions {
  readonly omitEmpty?: boolean | undefined;
  readonly preserveNull?: boolean | undefined;
  readonly maps?: boolean | undefined;
  readonly key: string;
  readonly value: string;
}

/** How values become JSON. */
export function toJsonOptions({
  omitEmpty,
  preserveNull,
  maps,
  key,
  value,
}: ParsedOptions): JsonOptions {
  return {
    nulls: omitEmpty === true ? 'omit-empty' : preserveNull === true ? 'preserve' : 'omit',
    maps: maps === false ? false : { key, value },
  };
}
