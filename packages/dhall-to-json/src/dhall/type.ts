import { typeOf } from '@dhallmark/dhall';
import { importOptions, inputOptions } from '../cli/evaluate.ts';
import type { Command } from '../cli/program.ts';
import { evaluateText } from './interpret.ts';
import { charsetOptions, dhallText } from './print-result.ts';

export const typeCommand: Command = {
  name: 'dhall type',
  summary: "Infer an expression's type",
  options: {
    ...inputOptions,
    quiet: { help: 'Do not print the type' },
    ...importOptions,
    ...charsetOptions,
  },
  run: async (args, edge) => {
    const { normalized, text } = await evaluateText(args, edge);
    if (!args.flag('quiet')) edge.write(dhallText(typeOf(normalized), args, text));
  },
};
