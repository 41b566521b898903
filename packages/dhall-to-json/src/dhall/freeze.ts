import { cacheNormalized, evaluateInput, freeze, print, semanticHash } from '@dhallmark/dhall';
import type { HashImport } from '@dhallmark/dhall';
import type { Edge } from '../cli/edge.ts';
import { resolverOf } from '../cli/evaluate.ts';
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
  },
  operands: '[FILES]',
  run: (args, edge) => {
    const options = { all: args.flag('all'), cache: args.flag('cache'), charset: charsetOf(args) };
    const hash = hasher(args, edge);
    return rewriteFiles(args, edge, 'frozen', (text, name) =>
      freeze(text, hash(name), { ...options, name }),
    );
  },
};

/** What is hashed is written to the cache, too, so that the frozen file finds it there. */
function hasher(args: Arguments, edge: Edge): (file: string | undefined) => HashImport {
  const resolver = resolverOf(args, edge);
  return (file) => async (unprotected) => {
    const text = print(unprotected);
    const place = file === undefined ? {} : { name: file, relativeTo: file };
    const normalized = await evaluateInput({ text, ...place }, resolver);
    cacheNormalized(normalized, edge.io);
    return semanticHash(normalized, edge.io.sha256).slice('sha256:'.length);
  };
}
