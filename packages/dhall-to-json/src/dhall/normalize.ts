import { alphaNormalForm, normalForm } from '@dhallmark/dhall';
import { importOptions, inputOptions } from '../cli/evaluate.ts';
import type { Command } from '../cli/program.ts';
import { evaluateText } from './interpret.ts';
import { charsetOptions, dhallText } from './print-result.ts';

export const normalizeCommand: Command = {
  name: 'dhall normalize',
  summary: 'Normalise an expression',
  options: {
    ...inputOptions,
    alpha: { help: 'α-normalise, too' },
    ...importOptions,
    ...charsetOptions,
  },
  run: async (args, edge) => {
    const { normalized, text } = await evaluateText(args, edge);
    const value = args.flag('alpha') ? alphaNormalForm(normalized) : normalForm(normalized);
    edge.write(dhallText(value, args, text));
  },
};
