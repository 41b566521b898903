/**
 * The values of a tree whose text was read again. dotenv writes a line break as `\n` and so has no form
 * for a backslash before an n: `C:\new` would come back as two lines.
 */

import { flatText } from '../stores/emit/dotenv.ts';
import { sopsFault } from '../fault.ts';
import { textScalar } from '../tree/scalar.ts';
import type { Format } from '../stores/store.ts';
import { pairLeaves } from '../tree/changes.ts';
import type { Branch, TreeNode } from '../tree/tree.ts';

const FLAT = new Set<Format>(['dotenv', 'ini', 'binary']);

/** Gives the leaves of a tree of the same shape their values; another is left as it is. */
export function takeValues(from: readonly Branch[], to: readonly Branch[]): void {
  for (const [source, target] of pairLeaves(from, to) ?? []) target.scalar = source.scalar;
}

/** The value as the format knows it: formats without types have texts only. Lists stay. */
export function inFormat(node: TreeNode, format: Format): TreeNode {
  return FLAT.has(format) ? asTexts('', node) : node;
}

function asTexts(key: string, node: TreeNode): TreeNode {
  if (node.kind === 'list') return node;
  if (node.kind === 'branch') {
    const items = node.items.map((item) =>
      item.kind === 'entry' ? { ...item, value: asTexts(item.key, item.value) } : item,
    );
    return { kind: 'branch', items };
  }
  const scalar = textScalar(flatText(key, node, 'a file of texts'));
  return { kind: 'leaf', scalar, cipherText: undefined, slot: 0 };
}

/** Throws Fault `unsupported-content` (sops exits 4) when keys came back as others, e.g. `a=b` from dotenv. */
export function requireSameKeys(
  wanted: readonly Branch[],
  written: readonly Branch[],
  format: Format,
): void {
  const [before, after] = [wanted.flatMap(keysOf), written.flatMap(keysOf)];
  const lost = before.find((key, index) => after[index] !== key) ?? after[before.length];
  if (lost === undefined) return;
  throw sopsFault({
    code: 'unsupported-content',
    exitStatus: 4,
    message: `a key such as ${lost} has no form in ${format}`,
    hint:
      format === 'binary'
        ? 'a binary file has the one key data'
        : 'leave out =, :, # and brackets, and white space at its ends',
  });
}

function keysOf(node: TreeNode): string[] {
  if (node.kind === 'list') {
    return node.items.flatMap((item) => (item.kind === 'comment' ? [] : keysOf(item)));
  }
  if (node.kind !== 'branch') return [];
  return node.items.flatMap((item) =>
    item.kind === 'entry' ? [JSON.stringify(item.key), ...keysOf(item.value)] : [],
  );
}
