/**
 * What a format cannot hold. Values of a tree whose text was written and read again are copied from
 * the original: dotenv writes a line break as `\n` and has no form for a backslash before an n, so
 * `C:\new` would be read as two lines.
 */

import { flatText } from '../stores/emit/dotenv.ts';
import { sopsFault } from '../fault.ts';
import { textScalar } from '../tree/scalar.ts';
import type { Format } from '../stores/store.ts';
import { pairLeaves } from '../tree/changes.ts';
import type { Branch, TreeNode } from '../tree/tree.ts';

const FLAT = new Set<Format>(['dotenv', 'ini', 'binary']);

/** Copies the values to a tree of the same shape; a tree of another shape stays as it is. */
export function copyValues(from: readonly Branch[], to: readonly Branch[]): void {
  for (const [source, target] of pairLeaves(from, to) ?? []) target.scalar = source.scalar;
}

/** The value as the format has it: formats without types have strings only. Lists stay. */
export function fitToFormat(node: TreeNode, format: Format): TreeNode {
  return FLAT.has(format) ? toStrings('', node) : node;
}

function toStrings(key: string, node: TreeNode): TreeNode {
  if (node.kind === 'list') return node;
  if (node.kind === 'branch') {
    const items = node.items.map((item) =>
      item.kind === 'entry' ? { ...item, value: toStrings(item.key, item.value) } : item,
    );
    return { kind: 'branch', items };
  }
  const scalar = textScalar(flatText(key, node, 'a file of strings'));
  return { kind: 'leaf', scalar, cipherText: undefined, slot: 0 };
}

/** Throws Fault `unsupported-content` (sops exits 4) when keys are read back differently, for example `a=b` in dotenv. */
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
    message: `${format} has no form for a key such as ${lost}`,
    hint:
      format === 'binary'
        ? 'A binary file has only the key data.'
        : 'Leave out =, :, # and brackets, and white space at both ends.',
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
