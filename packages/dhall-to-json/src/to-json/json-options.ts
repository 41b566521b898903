import { Option } from '@dhallmark/command-line';
import type { JsonOptions } from '@dhallmark/dhall';

/** Options that dhall-to-json and dhall-to-yaml share. */

export const omitEmptyOption = new Option(
  '--omit-empty',
  'omit record fields that are null, or empty records or lists',
).conflicts('preserveNull');

export const preserveNullOption = new Option(
  '--preserve-null',
  'preserve record fields that are null',
);

export const keyOption = new Option('--key <name>', 'key field of association lists').default(
  'mapKey',
);

export const valueOption = new Option('--value <name>', 'value field of association lists').default(
  'mapValue',
);

export const noMapsOption = new Option('--no-maps', 'keep association lists as lists').conflicts([
  'key',
  'value',
]);

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
