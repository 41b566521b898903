/** The paths for `sops set` of the values that changed between two trees of the same shape. */

import { pairLeaves } from '../tree/changes.ts';
import { sameScalar } from '../tree/tree.ts';
import type { Branch, Leaf, Scalar, TreeNode } from '../tree/tree.ts';

export interface ChangedIndex {
  /** `["data"]["password"]`, `["users"][0]`; keys are not escaped. */
  readonly index: string;
  readonly scalar: Scalar;
}

/**
 * Undefined where `sops set` is not enough: other keys or order, a second document, a list with
 * comments (which sops counts), a value that JSON does not have.
 */
export function changedIndexes(
  before: readonly Branch[],
  after: readonly Branch[],
): ChangedIndex[] | undefined {
  const pairs = pairLeaves(before, after);
  if (pairs === undefined) return undefined;
  const changed = pairs.flatMap(([old, now]) => (sameScalar(old.scalar, now.scalar) ? [] : [now]));
  const indexes = after[0] === undefined ? new Map<Leaf, string>() : indexLeaves(after[0]);
  const found = changed.flatMap((leaf) => {
    const index = indexes.get(leaf);
    return index === undefined || !isSettable(leaf.scalar) ? [] : [{ index, scalar: leaf.scalar }];
  });
  return found.length === changed.length ? found : undefined;
}

/** JSON has no bytes, times and infinite numbers, and sops makes every number a float. */
function isSettable({ type, text }: Scalar): boolean {
  if (typeof text !== 'string') return false;
  if (type === 'int') return Number.isSafeInteger(Number(text));
  return type === 'str' || type === 'bool' || (type === 'float' && !/Inf|NaN/.test(text));
}

/** sops uses a key as it is between the quotes, without escapes, and splits the path at each `[`. */
function indexLeaves(root: Branch): Map<Leaf, string> {
  const found = new Map<Leaf, string>();
  const visit = (node: TreeNode, index: string): void => {
    if (node.kind === 'leaf') found.set(node, index);
    if (node.kind === 'branch') {
      for (const item of node.items) {
        if (item.kind !== 'entry' || item.key.includes('[')) continue;
        visit(item.value, `${index}["${item.key}"]`);
      }
    }
    if (node.kind === 'list') {
      const items = node.items.filter((item) => item.kind !== 'comment');
      if (items.length < node.items.length) return;
      for (const [position, item] of items.entries()) {
        visit(item, `${index}[${position}]`);
      }
    }
  };
  visit(root, '');
  return found;
}
