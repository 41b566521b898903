import { Command } from '@dhallmark/command-line';
import type { FormatOptions } from '@dhallmark/dhall';

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

interface Rewriting {
  readonly name: string;
  readonly description: string;
  /** What the files are afterwards: `formatted`. */
  readonly state: string;
  readonly rewrite: (text: string, options: FormatOptions) => string;
}

/** A command that rewrites files by their text alone. */
export function createRewriteCommand(edge: Edge, rewriting: Rewriting) {
  const { description, state, rewrite } = rewriting;
  return new Command(rewriting.name)
    .description(description)
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
      return rewriteFiles(targets, edge, state, ({ text, name }) =>
        rewrite(text, { charset, name }),
      );
    });
}
