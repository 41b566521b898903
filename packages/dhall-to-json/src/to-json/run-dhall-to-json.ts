import { Option } from '@dhallmark/command-line';
import { renderJson, toJson } from '@dhallmark/dhall';

import { evaluateFile } from '../cli/evaluate-input.ts';
import type { Edge } from '../cli/process-edge.ts';
import type { Start } from '../cli/first-run.ts';
import { runProgram } from '../cli/run-program.ts';
import { createConversionCommand, toJsonOptions } from './conversion-command.ts';

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
export function runDhallToJson(
  args: readonly string[],
  version: string,
  start?: Start,
): Promise<number> {
  const create = (edge: Edge) =>
    createCommand(edge)
      .version(version, '--version', 'print the version')
      .addHelpText('after', examples);
  return runProgram(args, create, start);
}

function createCommand(edge: Edge) {
  return createConversionCommand('dhall-to-json', 'Compile Dhall to JSON')
    .addOption(compactOption)
    .addOption(prettyOption)
    .addOption(approximateOption)
    .action(async ({ file, output, compact, approximateSpecialDoubles, ...options }) => {
      const specialDoubles = approximateSpecialDoubles === true ? 'approximate' : 'refuse';
      const normalized = await evaluateFile(file, options, edge);
      const json = toJson(normalized, { ...toJsonOptions(options), specialDoubles });
      await edge.writeTo(output, renderJson(json, { compact: compact === true }));
    });
}
