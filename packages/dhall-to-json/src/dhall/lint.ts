import { lint } from '@dhallmark/dhall';
import type { Command } from '../cli/program.ts';
import { charsetOf, rewriteFiles, rewriteOptions } from './rewrite-files.ts';

export const lintCommand: Command = {
  name: 'dhall lint',
  summary: 'Remove dead code from Dhall files, improve and format them',
  options: rewriteOptions,
  operands: '[FILES]',
  run: (args, edge) => {
    const charset = charsetOf(args);
    return rewriteFiles(args, edge, 'linted', ({ text, name }) => lint(text, { charset, name }));
  },
};
