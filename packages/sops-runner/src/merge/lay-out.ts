/** Writes a merged tree as text. Layout, comments and blank lines of both sides stay where that is possible. */

import { readPlain } from '../crypt/encrypted-file.ts';
import type { DecryptOptions } from '../crypt/encrypted-file.ts';
import { sameDocuments } from '../crypt/reuse-ciphertext.ts';
import { attempt } from '../fault.ts';
import { emitDocuments } from '../stores/emit/index.ts';
import type { StoreFile } from '../stores/store.ts';
import { pairLeaves } from '../tree/changes.ts';
import { compareThreeWay } from '../tree/three-way.ts';
import { sameScalar } from '../tree/tree.ts';
import type { Branch, TreeNode } from '../tree/tree.ts';
import type { MergeSide } from './merge-side.ts';

interface Sides {
  readonly base: MergeSide | undefined;
  readonly ours: MergeSide;
  readonly theirs: MergeSide;
}

/**
 * A plaintext file with these documents. The lines of the sides are merged after each value was
 * replaced by the merged one, so that only added and removed lines differ. A result that does not read
 * as the merged documents is not used: then the file has the layout of sops.
 */
export function layOut(
  wanted: readonly Branch[],
  sides: Sides,
  options: DecryptOptions,
): StoreFile {
  for (const text of candidateTexts(wanted, sides, options)) {
    const file = attempt(() => readPlain(text, options));
    if (file === undefined) continue;
    if (options.format === 'dotenv') restoreEscapes(wanted, file.documents);
    if (sameDocuments(wanted, file.documents)) return file;
  }
  const format = options.format ?? 'binary';
  const file = readPlain(emitDocuments(wanted, format, options.stores?.[format]), options);
  if (format === 'dotenv') restoreEscapes(wanted, file.documents);
  return file;
}

/** Comparing lines takes time that grows with the square of their number. */
const MOST_LINES = 20_000;

function* candidateTexts(
  wanted: readonly Branch[],
  { base, ours, theirs }: Sides,
  options: DecryptOptions,
): Generator<string> {
  const [a, b] = [ours, theirs].map((side) => withValues(side, wanted, options));
  const o = base === undefined ? '' : withValues(base, wanted, options);
  if (a === undefined || b === undefined || o === undefined) return;
  yield a;
  yield b;
  // With line breaks as separate lines, changes of neighbouring lines are apart.
  for (const border of [/(?<=\n)/, /(?<=\n)|(?=\n)/]) {
    const lines = [o, a, b].map((text) => text.split(border)) as [string[], string[], string[]];
    if (lines.some(({ length }) => length > MOST_LINES)) return;
    const regions = compareThreeWay(...lines, (line) => line);
    // Lines that both sides added in the same place are those of keys, so both belong there.
    const merged = regions.flatMap((region) =>
      region.kind === 'settled' ? region.items : [...region.ours, ...region.theirs],
    );
    yield merged.join('');
  }
}

/** The plaintext of a side with the merged value wherever both have one; undefined for bytes. */
function withValues(
  side: MergeSide,
  wanted: readonly Branch[],
  options: DecryptOptions,
): string | undefined {
  if (typeof side.plaintext !== 'string' || options.format === 'binary') return undefined;
  const file = readPlain(side.plaintext, options);
  for (const [index, document] of file.documents.entries()) {
    const merged = wanted[index];
    if (merged !== undefined) copyLeaves(merged, document);
  }
  const text = file.renderPlain();
  return typeof text === 'string' ? text : undefined;
}

function copyLeaves(from: TreeNode, to: TreeNode): void {
  if (from.kind === 'leaf' && to.kind === 'leaf') {
    if (sameScalar(from.scalar, to.scalar)) return;
    to.scalar = from.scalar;
    // What is marked as encrypted is written.
    to.cipherText = 'changed';
    return;
  }
  if (from.kind === 'branch' && to.kind === 'branch') {
    const values = new Map(
      from.items.flatMap((item) => (item.kind === 'entry' ? [[item.key, item.value]] : [])),
    );
    for (const item of to.items) {
      const value = item.kind === 'entry' ? values.get(item.key) : undefined;
      if (item.kind === 'entry' && value !== undefined) copyLeaves(value, item.value);
    }
    return;
  }
  if (from.kind !== 'list' || to.kind !== 'list' || from.items.length !== to.items.length) return;
  for (const [index, item] of to.items.entries()) {
    const other = from.items[index];
    if (item.kind !== 'comment' && other !== undefined && other.kind !== 'comment') {
      copyLeaves(other, item);
    }
  }
}

/** dotenv writes a line break as \n, so a backslash before an n is read as one. */
function restoreEscapes(wanted: readonly Branch[], read: readonly Branch[]): void {
  for (const [from, to] of pairLeaves(wanted, read) ?? []) {
    if (String(from.scalar.text).replaceAll('\\n', '\n') === to.scalar.text)
      to.scalar = from.scalar;
  }
}
