import { normalForm } from '@dhallmark/dhall';
import { importOptions, inputOptions, writeResult } from '../cli/evaluate.ts';
import { fault } from '../codes.ts';
import type { Command } from '../cli/program.ts';
import { evaluateText } from './interpret.ts';

export const textCommand: Command = {
  name: 'dhall text',
  summary: 'Write the Text that an expression comes to',
  options: {
    ...inputOptions,
    output: { argument: 'FILE', help: 'Write to a file instead of standard output' },
    ...importOptions,
  },
  run: async (args, edge) => {
    const { normalized } = await evaluateText(args, edge);
    const value = normalForm(normalized);
    if (value.kind !== 'Text' || value.chunks.length > 0) {
      throw fault({
        code: 'not-a-text',
        message: 'The expression is no Text',
        hint: 'Use `dhall-to-json` or `dhall-to-yaml` for other values.',
      });
    }
    writeResult(args, edge, value.suffix);
  },
};
