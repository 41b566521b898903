import type { Tree } from '@nx/devkit';
import type { Expr } from '@dhallmark/dhall';
import type { Fault } from '@dhallmark/fault';
import { fault } from '../../fault.ts';
import { isText } from '../edit-text.ts';
import { filesBelow, hasText, hasWord, readText } from '../find-references.ts';

/** Whether an item of secrets.dhall is the specification of the Secret with this name. */
export function isSecretEntry(item: Expr, name: string): boolean {
  const record = item.kind === 'App' ? item.arg : item;
  return record.kind === 'Record' && isText(record.fields.get('name'), name);
}

/** The files of the charts that name a Secret, besides its specification. */
export function usersOfSecret(
  tree: Tree,
  root: string,
  name: string,
  specification: string,
): readonly string[] {
  return filesBelow(tree, root, /\.(dhall|ya?ml|tpl)$/).filter((path) => {
    if (path === specification) return false;
    const text = readText(tree, path);
    return path.endsWith('.dhall') ? hasText(text, path, name) : hasWord(text, name);
  });
}

export function noSecret(path: string, name: string): Fault {
  return fault({
    code: 'no-secret',
    message: `${path} has no Secret ${name} that could be changed`,
    location: { file: path },
    hint: 'Name a Secret of a list in this file with --name, and its chart with --chart.',
  });
}
