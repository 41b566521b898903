import { format } from '@dhallmark/dhall';
import type { Command } from '../cli/program.ts';
import { charsetOf, rewriteFiles, rewriteOptions } from './rewrite-files.ts';

export const formatCommand: Command = {
  name: 'dhall format',
  summary: 'Format Dhall files in place, or standard input, and keep all comments',
  options: rewriteOptions,
  operands: '[FILES]',
  run: (args, edge) => {
    const charset = charsetOf(args);
    return rewriteFiles(args, edge, 'formatted', ({ text, name }) =>
      format(text, { charset, name }),
    );
  },
};
