import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { sameDocuments } from '../crypt/reuse-ciphertext.ts';
import type { Branch, TreeNode } from '../tree/tree.ts';
import { commonDocuments, mergeDocuments } from './merge-trees.ts';

function leaf(text: string): TreeNode {
  return { kind: 'leaf', scalar: { type: 'str', text }, cipherText: undefined, slot: 0 };
}

const { document } = fc.letrec<{ node: TreeNode; document: Branch }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('x', 'y', 'z').map(leaf),
    tie('document'),
    fc.array(tie('node'), { maxLength: 3 }).map((items): TreeNode => ({ kind: 'list', items })),
  ),
  document: fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'name', '__proto__'), tie('node')), {
      selector: ([key]) => key,
      maxLength: 4,
    })
    .map((pairs): Branch => {
      const items: Branch['items'] = pairs.map(([key, value]) => ({ kind: 'entry', key, value }));
      const slot = { cipherText: undefined, slot: 0 };
      return { kind: 'branch', items: [{ kind: 'comment', text: ' c', ...slot }, ...items] };
    }),
}));

test('one side without changes gives the other one, and equal sides give themselves', () => {
  fc.assert(
    fc.property(document, document, (base, changed) => {
      const cases = [
        [base, base, changed],
        [base, changed, base],
        [base, changed, changed],
      ] as const;
      for (const [o, a, b] of cases) {
        const merged = mergeDocuments([o], [a], [b], 'ours');
        expect(merged.conflicts).toEqual([]);
        expect(sameDocuments(merged.documents, [changed])).toBe(true);
      }
    }),
  );
});

test('which side is ours decides about the order only', () => {
  fc.assert(
    fc.property(document, document, document, (base, one, other) => {
      const merged = mergeDocuments([base], [one], [other], 'ours');
      const swapped = mergeDocuments([base], [other], [one], 'theirs');
      expect(swapped.conflicts.toSorted()).toEqual(merged.conflicts.toSorted());
    }),
  );
});

test('what two documents have in common is a part of both', () => {
  fc.assert(
    fc.property(document, document, (one, other) => {
      const common = commonDocuments([one], [other]);
      const merged = mergeDocuments(common, [one], common, 'ours');
      expect(sameDocuments(merged.documents, [one])).toBe(true);
      expect(sameDocuments(commonDocuments([one], [one]), [one])).toBe(true);
    }),
  );
});
