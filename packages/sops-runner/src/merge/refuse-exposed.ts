/** A merge never writes in plaintext what a side has encrypted. */

import { sopsFault } from '../fault.ts';
import { walkTree } from '../tree/tree.ts';
import type { Branch, Scalar } from '../tree/tree.ts';
import type { MergeSide } from './merge-side.ts';

/**
 * Throws Fault `merge-failed` for a value in plaintext that no side has in plaintext at that place: one
 * side changed which values are encrypted, and the other one changed the value.
 */
export function refuseExposed(merged: readonly Branch[], sides: readonly MergeSide[]): void {
  const known = new Set<string>();
  for (const { documents } of sides) {
    for (const key of plaintextOf(documents).keys()) known.add(key);
  }
  for (const [key, path] of plaintextOf(merged)) {
    if (known.has(key)) continue;
    throw sopsFault({
      code: 'merge-failed',
      message: `${path} would be in plaintext: one side changed it, and the other one which values are encrypted`,
      hint: 'Take one side with sops-runner merge --resolve, and make the change of the other again.',
    });
  }
}

/** The plaintext values and comments, each with its path. */
function plaintextOf(documents: readonly Branch[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = ({ type, text }: Scalar, path: readonly string[]): void => {
    if (text.length === 0) return;
    const key = typeof text === 'string' ? text : [Buffer.from(text).toString('base64')];
    const place = type === 'comment' ? [] : path;
    found.set(JSON.stringify([type, key, ...place]), path.join('.'));
  };
  for (const document of documents) {
    walkTree(document, {
      leaf: ({ scalar, cipherText }, path) => void (cipherText || add(scalar, path)),
      comment: ({ text, cipherText }, path) =>
        void (cipherText || add({ type: 'comment', text }, path)),
    });
  }
  return found;
}
