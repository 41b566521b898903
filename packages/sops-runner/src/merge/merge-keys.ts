/** The master keys and the data key of a merged file. */

import { randomBytes } from 'node:crypto';

import { additionalData, ValueCipher } from '../crypt/value-cipher.ts';
import { collectCiphertext } from '../crypt/reuse-ciphertext.ts';
import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import { keysDiffer } from '../keys/group-diff.ts';
import { wrapDataKey } from '../keys/key-groups.ts';
import { isSameKey, keyBase } from '../keys/key-versions.ts';
import type { KeyContext, KeyGroup, MasterKey } from '../keys/provider.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { sameSelectors } from '../metadata/selectors.ts';
import type { Selectors } from '../metadata/selectors.ts';
import { walkTree } from '../tree/tree.ts';
import type { Branch } from '../tree/tree.ts';

/** An encrypted side, decrypted. */
export interface KeySide {
  readonly metadata: Metadata;
  readonly dataKey: Uint8Array;
  readonly documents: readonly Branch[];
}

export interface MergedKeys {
  readonly cipher: ValueCipher;
  readonly dataKey: Uint8Array;
  readonly groups: readonly KeyGroup[];
  readonly shamirThreshold: number;
  readonly selectors: Selectors;
  /** Neither side's data key could be kept. */
  readonly isNew: boolean;
}

interface Sides {
  readonly base: KeySide | undefined;
  readonly ours: KeySide;
  readonly theirs: KeySide;
}

/**
 * Merges recipients, threshold and selectors: what one side added or removed since the base counts. Throws
 * Fault `merge-failed` where both sides changed the same in different ways.
 *
 * The data key is that of a side, so that its ciphertext can stay, unless a recipient that the merged
 * file does not have may know it.
 */
export async function mergeKeys(sides: Sides, context: KeyContext): Promise<MergedKeys> {
  const { base, ours, theirs } = sides;
  const groups = mergeGroups(base?.metadata.groups, ours.metadata.groups, theirs.metadata.groups);
  const threshold = mergeValue(
    base?.metadata.shamirThreshold,
    ours.metadata.shamirThreshold,
    theirs.metadata.shamirThreshold,
    (a, b) => a === b,
    'shamir_threshold',
  );
  const selectors = mergeValue(
    base?.metadata.selectors,
    ours.metadata.selectors,
    theirs.metadata.selectors,
    sameSelectors,
    'which values are encrypted',
  );
  const kept = chooseSide(sides, groups);
  const dataKey = kept?.dataKey ?? randomBytes(32);
  const holders = [ours, theirs, base].filter((side) => hasDataKey(side, dataKey));
  const wrapped = await wrapMissing(groups, threshold, dataKey, holders, context);
  return {
    cipher: new ValueCipher(dataKey),
    dataKey,
    groups: wrapped.groups,
    shamirThreshold: wrapped.threshold,
    selectors,
    isNew: kept === undefined,
  };
}

/** The side whose data key encrypts the merged file; undefined for a new data key. */
function chooseSide(
  { base, ours, theirs }: Sides,
  groups: readonly KeyGroup[],
): KeySide | undefined {
  if (hasDataKey(theirs, ours.dataKey)) return ours;
  const isRotatedByTheirsOnly = base !== undefined && hasDataKey(base, ours.dataKey);
  const candidate = isRotatedByTheirsOnly ? theirs : ours;
  // Only who could read the base is sure to have created this data key, and nobody else to know it.
  if (isRotatedByTheirsOnly && !knowsValues(theirs, base)) return undefined;
  const isKnownElsewhere = [base, ours, theirs].some(
    (side) =>
      hasDataKey(side, candidate.dataKey) &&
      side.metadata.groups.flat().some((key) => !includesKey(groups.flat(), key)),
  );
  return isKnownElsewhere ? undefined : candidate;
}

function hasDataKey(side: KeySide | undefined, dataKey: Uint8Array): side is KeySide {
  return side !== undefined && Buffer.from(side.dataKey).equals(dataKey);
}

/** In any version. */
function includesKey(keys: readonly MasterKey[], wanted: MasterKey): boolean {
  return keys.some((key) => key.provider === wanted.provider && keyBase(key) === keyBase(wanted));
}

/** Whether the file has every encrypted value of the base at its place, and there is one. */
function knowsValues(side: KeySide, base: KeySide): boolean {
  const take = collectCiphertext(side.documents);
  let [count, missing] = [0, 0];
  for (const document of base.documents) {
    walkTree(document, {
      leaf: ({ scalar, cipherText }, path) => {
        if (!cipherText) return;
        count += 1;
        if (take(scalar, additionalData(path)) === undefined) missing += 1;
      },
      comment: () => undefined,
    });
  }
  return count > 0 && missing === 0;
}

function mergeGroups(
  base: readonly KeyGroup[] | undefined,
  ours: readonly KeyGroup[],
  theirs: readonly KeyGroup[],
): readonly KeyGroup[] {
  const count = new Set([base?.length ?? ours.length, ours.length, theirs.length]).size;
  if (count > 1) {
    return mergeValue(base, ours, theirs, (a, b) => !keysDiffer(a, b), 'the number of key groups');
  }
  const groups = ours.map((group, index) => mergeGroup(base?.[index], group, theirs[index] ?? []));
  if (groups.some((group) => group.length === 0)) throw bothChanged('every recipient of a group');
  return groups;
}

function mergeGroup(base: KeyGroup | undefined, ours: KeyGroup, theirs: KeyGroup): KeyGroup {
  const isKept = (key: MasterKey): boolean =>
    (isIn(ours, key) && isIn(theirs, key)) || !isIn(base ?? [], key);
  const merged = [...ours, ...theirs.filter((key) => !isIn(ours, key))].filter(isKept);
  // Of several versions of a key, the one that was wrapped last is the newest.
  return merged.filter(
    (key) =>
      !merged.some((other) => includesKey([other], key) && wrappedAt(other) > wrappedAt(key)),
  );
}

function isIn(group: KeyGroup, key: MasterKey): boolean {
  return findKey(group, key) !== undefined;
}

function findKey(group: KeyGroup, key: MasterKey): MasterKey | undefined {
  return group.find((other) => isSameKey(other, key));
}

function wrappedAt({ createdAt }: MasterKey): number {
  return createdAt?.getTime() ?? 0;
}

function mergeValue<Value>(
  base: Value | undefined,
  ours: Value,
  theirs: Value,
  same: (a: Value, b: Value) => boolean,
  what: string,
): Value {
  if (same(ours, theirs)) return ours;
  if (base !== undefined && same(base, theirs)) return ours;
  if (base !== undefined && same(base, ours)) return theirs;
  throw bothChanged(what);
}

/** Recipients keep what the files have for this data key; the others get it wrapped. */
async function wrapMissing(
  groups: readonly KeyGroup[],
  threshold: number,
  dataKey: Uint8Array,
  holders: readonly (KeySide | undefined)[],
  context: KeyContext,
): Promise<{ readonly groups: readonly KeyGroup[]; readonly threshold: number }> {
  const [group = []] = groups;
  if (groups.length > 1) {
    const same = holders.find(
      (side) =>
        side !== undefined &&
        side.metadata.shamirThreshold === threshold &&
        !keysDiffer(side.metadata.groups, groups),
    );
    // Parts of the data key fit together only if it was split once.
    if (same !== undefined) return { groups: same.metadata.groups, threshold };
    return wrapDataKey(groups, threshold, dataKey, context);
  }
  const wrapped = holders.flatMap((side) => side?.metadata.groups[0] ?? []);
  const missing = group.filter((key) => findKey(wrapped, key) === undefined);
  if (missing.length === 0)
    return { groups: [group.map((key) => findKey(wrapped, key) ?? key)], threshold };
  const added = await wrapDataKey([missing], 0, dataKey, context);
  const all = [...wrapped, ...(added.groups[0] ?? [])];
  return { groups: [group.map((key) => findKey(all, key) ?? key)], threshold };
}

function bothChanged(what: string): SopsFault {
  return sopsFault({
    code: 'merge-failed',
    message: `both sides changed ${what} in different ways`,
    hint: 'Keep one side, then apply the change of the other with updatekeys or edit.',
  });
}
