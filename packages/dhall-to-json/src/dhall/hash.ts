import { cacheNormalized, semanticHash } from '@dhallmark/dhall';
import { evaluateArguments, importOptions, inputOptions } from '../cli/evaluate.ts';
import type { Command } from '../cli/program.ts';

export const hashCommand: Command = {
  name: 'dhall hash',
  summary: 'Compute the semantic hash of an expression',
  options: {
    ...inputOptions,
    cache: { help: 'Write the expression into the semantic cache' },
    ...importOptions,
  },
  run: async (args, edge) => {
    const normalized = await evaluateArguments(args, edge);
    if (args.flag('cache')) cacheNormalized(normalized, edge.io);
    edge.write(`${semanticHash(normalized, edge.io.sha256)}\n`);
  },
};
