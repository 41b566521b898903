import { Command, Option } from '@dhallmark/command-line';
import { renderJson, toJson } from '@dhallmark/dhall';

import { evaluateFile } from '../cli/evaluate-input.ts';
import { fileOption, noCacheOption, offlineOption, outputOption } from '../cli/options.ts';
import type { Edge } from '../cli/process-edge.ts';
import { runProgram } from '../cli/run-program.ts';
import {
  keyOption,
  noMapsOption,
  omitEmptyOption,
  preserveNullOption,
  toJsonOptions,
  valueOption,
} from './json-options.ts';

const compactOption = new Option('--compact', 'render JSON on one line').conflicts('pretty');

const prettyOption = new Option('--pretty', 'render JSON on several lines; this is the default');

const approximateOption = new Option(
  '--approximate-special-doubles',
  'write NaN as null and the infinities as the largest Doubles',
);

const examples = `
Examples:
  dhall-to-json --file config.dhall --output config.json
  echo '{ a = [ 1, 2 ] }' | dhall-to-json --compact`;

/** Runs `dhall-to-json` and returns its exit status. */
export function runDhallToJson(args: readonly string[], version: string): Promise<number> {
  return runProgram(args, (edge) =>
    createCommand(edge)
      .version(version, '--version', 'print the version')
      .addHelpText('after', examples),
  );
}

function createCommand(edge: Edge) {
  return new Command('dhall-to-json')
    .description('Compile Dhall to JSON')
    .addOption(fileOption)
    .addOption(outputOption)
    .addOption(compactOption)
    .addOption(prettyOption)
    .addOption(omitEmptyOption)
    .addOption(preserveNullOption)
    .addOption(keyOption)
    .addOption(valueOption)
    .addOption(noMapsOption)
    .addOption(approximateOption)
    .addOption(noCacheOption)
    .addOption(offlineOption)
    .action(async ({ file, output, compact, approximateSpecialDoubles, ...options }) => {
      const specialDoubles = approximateSpecialDoubles === true ? 'approximate' : 'refuse';
      const normalized = await evaluateFile(file, options, edge);
      const json = toJson(normalized, { ...toJsonOptions(options), specialDoubles });
      await edge.writeTo(output, renderJson(json, { compact: compact === true }));
    });
}
