/** Which values differ between two decrypted files: their paths, never the values. */

import { sameScalar } from './tree.ts';
import type { Branch, Comment, Leaf, TreeNode } from './tree.ts';

/** The values that differ between two trees, by path and without their content. */
export interface Changes {
  /** Paths such as `stringData.password` or `users[0].name`; in a second document with `#2:` before them. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export function treeChanges(before: readonly Branch[], after: readonly Branch[]): Changes {
  const old = collectValues(before);
  const now = collectValues(after);
  const added = [...now.keys()].filter((path) => !old.has(path));
  const removed = [...old.keys()].filter((path) => !now.has(path));
  const changed = [...now].flatMap(([path, value]) => {
    const other = old.get(path);
    return other === undefined || isSameValue(other, value) ? [] : [path];
  });
  return { added, changed, removed };
}

/**
 * The leaf pairs of two trees of the same shape: the same keys in the same order, lists of the same
 * length, the same comments. Undefined when the shapes differ.
 */
export function pairLeaves(
  before: readonly Branch[],
  after: readonly Branch[],
): (readonly [before: Leaf, after: Leaf])[] | undefined {
  const pairs: (readonly [Leaf, Leaf])[] = [];
  const fits =
    before.length === after.length &&
    before.every((branch, index) => {
      const other = after[index];
      return other !== undefined && pairNodes(branch, other, pairs);
    });
  return fits ? pairs : undefined;
}

type Item = TreeNode | Comment;

function pairNodes(a: Item, b: Item, pairs: (readonly [Leaf, Leaf])[]): boolean {
  const [one, other] = [commentText(a), commentText(b)];
  if (one !== undefined || other !== undefined) return one === other;
  if (a.kind === 'leaf' && b.kind === 'leaf') {
    pairs.push([a, b]);
    return true;
  }
  if (a.kind === 'branch' && b.kind === 'branch') {
    return (
      a.items.length === b.items.length &&
      a.items.every((item, index) => {
        const twin = b.items[index];
        if (item.kind !== 'entry' || twin?.kind !== 'entry') {
          return (
            item.kind !== 'entry' &&
            twin !== undefined &&
            twin.kind !== 'entry' &&
            pairNodes(item, twin, pairs)
          );
        }
        return item.key === twin.key && pairNodes(item.value, twin.value, pairs);
      })
    );
  }
  if (a.kind === 'list' && b.kind === 'list') {
    return (
      a.items.length === b.items.length &&
      a.items.every((item, index) => {
        const twin = b.items[index];
        return twin !== undefined && pairNodes(item, twin, pairs);
      })
    );
  }
  return a.kind === 'null' && b.kind === 'null';
}

function commentText(item: Item): string | undefined {
  if (item.kind === 'comment') return item.text;
  const isComment = item.kind === 'leaf' && item.scalar.type === 'comment';
  return isComment ? String(item.scalar.text) : undefined;
}

function collectValues(documents: readonly Branch[]): Map<string, Leaf | 'null' | 'empty'> {
  const found = new Map<string, Leaf | 'null' | 'empty'>();
  for (const [index, document] of documents.entries()) {
    collectInto(document, index === 0 ? '' : `#${index + 1}:`, found);
  }
  return found;
}

function collectInto(
  node: TreeNode,
  path: string,
  found: Map<string, Leaf | 'null' | 'empty'>,
): void {
  switch (node.kind) {
    case 'leaf':
      if (node.scalar.type !== 'comment') found.set(path, node);
      break;
    case 'null':
      found.set(path, 'null');
      break;
    case 'branch': {
      const entries = node.items.filter((item) => item.kind === 'entry');
      if (entries.length === 0 && path !== '') found.set(path, 'empty');
      for (const { key, value } of entries) collectInto(value, joinPath(path, key), found);
      break;
    }
    case 'list': {
      const items = node.items.filter((item) => commentText(item) === undefined);
      if (items.length === 0) found.set(path, 'empty');
      for (const [index, item] of items.entries()) {
        if (item.kind !== 'comment') collectInto(item, `${path}[${index}]`, found);
      }
      break;
    }
  }
}

function joinPath(path: string, key: string): string {
  return path === '' || path.endsWith(':') ? path + key : `${path}.${key}`;
}

function isSameValue(a: Leaf | 'null' | 'empty', b: Leaf | 'null' | 'empty'): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return sameScalar(a.scalar, b.scalar);
}
