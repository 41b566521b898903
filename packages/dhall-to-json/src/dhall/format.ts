import { Command } from '@dhallmark/command-line';
import { format } from '@dhallmark/dhall';

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

export function createFormatCommand(edge: Edge) {
  return new Command('format')
    .description('format Dhall files in place, or standard input; all comments stay')
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
      return rewriteFiles(targets, edge, 'formatted', ({ text, name }) =>
        format(text, { charset, name }),
      );
    });
}
