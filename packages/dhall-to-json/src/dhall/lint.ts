import { Command } from '@dhallmark/command-line';
import { lint } from '@dhallmark/dhall';

import { asciiOption, charsetOf, unicodeOption } from '../cli/options.ts';
import type { Edge } from '../cli/process-edge.ts';
import { rewriteFiles } from './rewrite-files.ts';
import {
  checkOption,
  inplaceOption,
  rewriteOutputOption,
  toTargets,
  transitiveOption,
} from './rewrite-options.ts';

export function createLintCommand(edge: Edge) {
  return new Command('lint')
    .description('remove dead code from Dhall files, improve and format them')
    .argument('[files...]', 'files to rewrite in place')
    .addOption(checkOption)
    .addOption(transitiveOption)
    .addOption(rewriteOutputOption)
    .addOption(inplaceOption)
    .addOption(unicodeOption)
    .addOption(asciiOption)
    .action((files, options, command) => {
      const charset = charsetOf(options);
      const targets = toTargets(files, options, command);
      return rewriteFiles(targets, edge, 'linted', ({ text, name }) =>
        lint(text, { charset, name }),
      );
    });
}
