import { alphaNormalForm, evaluateInput, type Expr, type ImportIo } from '@dhallmark/dhall';
import { nodeIo } from '@dhallmark/dhall/node';
import { libraryFolder } from '../library/installed-library.ts';
import type { ReadText } from '../library/plan-library.ts';
import type { Env } from '../workspace/env.ts';

/**
 * Type-checks a Dhall file of a workspace, which may not be written yet, and evaluates it.
 *
 * @param path relative to the workspace
 * @param read what it and its imports are read with
 * @example
 * await evaluatePackage('dhall/kubernetes.dhall', read, process.env);
 */
export async function evaluatePackage(path: string, read: ReadText, env: Env): Promise<Expr> {
  const files = nodeIo({ env, packageFolders: [libraryFolder()] });
  const io: ImportIo = {
    ...files,
    readFile: (name) => {
      const text = read(name.replace(/^\.\//, ''));
      return text === undefined ? undefined : Buffer.from(text);
    },
  };
  return alphaNormalForm(await evaluateInput({ file: `./${path}` }, { io, offline: true }));
}
