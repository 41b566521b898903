import { renderJson, toJson } from '@dhallmark/dhall';
import { evaluateArguments, importOptions, inputOptions, writeResult } from './cli/evaluate.ts';
import { jsonOptions, toJsonOptions } from './cli/json-arguments.ts';
import { atMostOne } from './cli/options.ts';
import { runCommand } from './cli/program.ts';
import type { Command } from './cli/program.ts';

const command: Command = {
  name: 'dhall-to-json',
  summary: 'Compile Dhall to JSON',
  options: {
    ...inputOptions,
    ...jsonOptions,
    compact: { help: 'Render JSON on one line' },
    pretty: { help: 'Render JSON on several lines, as is the default' },
    'approximate-special-doubles': {
      help: 'Write NaN as null and the infinities as the largest Doubles',
    },
    ...importOptions,
  },
  run: async (args, edge) => {
    atMostOne(args, 'compact', 'pretty');
    const specialDoubles = args.flag('approximate-special-doubles') ? 'approximate' : 'refuse';
    const options = { ...toJsonOptions(args), specialDoubles } as const;
    const json = toJson(await evaluateArguments(args, edge), options);
    writeResult(args, edge, renderJson(json, { compact: args.flag('compact') }));
  },
};

/** Runs the program and returns its exit code. */
export async function main(args: readonly string[], version: string): Promise<number> {
  if (!args.includes('--version')) return runCommand(command, args);
  process.stdout.write(`${version}\n`);
  return 0;
}
