import {
  cacheNormalized,
  freeze,
  infer,
  localLocation,
  normalize,
  resolve,
  semanticHash,
} from '@dhallmark/dhall';
import type { HashImport, Parsed } from '@dhallmark/dhall';
import type { Edge } from '../cli/edge.ts';
import { importOptions, resolverOf } from '../cli/evaluate.ts';
import type { InputText } from '../cli/evaluate.ts';
import type { Arguments } from '../cli/options.ts';
import type { Command } from '../cli/program.ts';
import { charsetOf, rewriteFiles, rewriteOptions } from './rewrite-files.ts';

export const freezeCommand: Command = {
  name: 'dhall freeze',
  summary: 'Add integrity checks to the imports of Dhall files, and format them',
  options: {
    all: { help: 'Freeze local files and environment variables, too, not only remote imports' },
    cache: { help: 'Keep an import without a hash as the fallback: `missing sha256:… ? import`' },
    ...rewriteOptions,
    ...importOptions,
  },
  operands: '[FILES]',
  run: (args, edge) => {
    const options = { all: args.flag('all'), cache: args.flag('cache'), charset: charsetOf(args) };
    const hash = hasher(args, edge);
    return rewriteFiles(args, edge, 'frozen', (input) =>
      freeze(input.text, hash(input), { ...options, name: input.name }),
    );
  },
};

/** What is hashed is written to the cache, too, so that the frozen file finds it there. */
function hasher(args: Arguments, edge: Edge): (input: InputText) => HashImport {
  const resolver = resolverOf(args, edge);
  return ({ text, name, file }) => {
    const location = file === undefined ? undefined : localLocation(file);
    return async (unprotected) => {
      // An error points at the import where it stands in the file.
      const source = { name, text };
      const parsed: Parsed = { phase: 'parsed', expr: unprotected, source, location };
      const normalized = normalize(infer(await resolve(parsed, resolver)));
      cacheNormalized(normalized, edge.io);
      return semanticHash(normalized, edge.io.sha256).slice('sha256:'.length);
    };
  };
}
