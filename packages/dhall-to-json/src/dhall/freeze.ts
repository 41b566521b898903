import { Command } from '@dhallmark/command-line';
import {
  cacheNormalized,
  freeze,
  infer,
  localLocation,
  normalize,
  resolve,
  semanticHash,
} from '@dhallmark/dhall';
import type { HashImport, Parsed, Resolver } from '@dhallmark/dhall';

import { createResolver } from '../cli/evaluate-input.ts';
import type { InputText } from '../cli/evaluate-input.ts';
import {
  asciiOption,
  charsetOf,
  noCacheOption,
  offlineOption,
  unicodeOption,
} from '../cli/options.ts';
import type { Edge } from '../cli/process-edge.ts';
import { rewriteFiles } from './rewrite-files.ts';
import {
  checkOption,
  inplaceOption,
  rewriteOutputOption,
  toTargets,
  transitiveOption,
} from './rewrite-options.ts';

export function createFreezeCommand(edge: Edge) {
  return new Command('freeze')
    .description('add integrity checks to the imports of Dhall files, and format them')
    .argument('[files...]', 'files to rewrite in place')
    .option('--all', 'freeze local files and environment variables, too, not only remote imports')
    .option('--cache', 'keep an import without a hash as a fallback: `missing sha256:… ? import`')
    .addOption(checkOption)
    .addOption(transitiveOption)
    .addOption(rewriteOutputOption)
    .addOption(inplaceOption)
    .addOption(noCacheOption)
    .addOption(offlineOption)
    .addOption(unicodeOption)
    .addOption(asciiOption)
    .action((files, options, command) => {
      const { all, cache } = options;
      const freezing = { all: all === true, cache: cache === true, charset: charsetOf(options) };
      const hash = importHasher(createResolver(options, edge), edge);
      const targets = toTargets(files, options, command);
      return rewriteFiles(targets, edge, 'frozen', (input) =>
        freeze(input.text, hash(input), { ...freezing, name: input.name }),
      );
    });
}

/** What is hashed is written to the cache, too, so that the frozen file finds it there. */
function importHasher(resolver: Resolver, edge: Edge): (input: InputText) => HashImport {
  return ({ text, name, file }) => {
    const location = file === undefined ? undefined : localLocation(file);
    return async (unprotected) => {
      // An error points at the import's place in the file.
      const source = { name, text };
      const parsed: Parsed = { phase: 'parsed', expr: unprotected, source, location };
      const normalized = normalize(infer(await resolve(parsed, resolver), edge.limits()));
      cacheNormalized(normalized, edge.io);
      return semanticHash(normalized, edge.io.sha256).slice('sha256:'.length);
    };
  };
}
