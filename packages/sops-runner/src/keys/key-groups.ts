/**
 * Key groups (sops sops.go): with one group every master key wraps the whole data key; with several,
 * Shamir's secret sharing splits it, each key of a group wraps the part of the group, and `threshold`
 * groups restore it.
 */

import { randomFillSync } from 'node:crypto';

import { isFault, isTemporary } from '@dhallmark/fault';
import type { Fault, TemporaryFailure } from '@dhallmark/fault';
import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import { decryptDataKey, encryptDataKey } from './key-service/ask-in-turn.ts';
import { defaultDecryptionOrder, providerOf } from './provider-lookup.ts';
import type { KeyContext, KeyGroup, MasterKey } from './provider.ts';
import { combineShares, splitSecret } from './shamir.ts';
import { shortenKeyId } from './shorten-key-id.ts';

/** A key of AES-256, in bytes. */
const DATA_KEY_LENGTH = 32;

export interface WrappedGroups {
  readonly groups: readonly KeyGroup[];
  /** The threshold that was used; 0 with one group. */
  readonly threshold: number;
}

/**
 * Wraps the data key with every key of every group, all at the same time, with one call per key.
 * A threshold of 0 means all groups. Throws Fault: `empty-key-group` for no group or an empty one,
 * `shamir` for a threshold that does not fit, otherwise that of the first key that failed.
 */
export async function wrapDataKey(
  groups: readonly KeyGroup[],
  threshold: number,
  dataKey: Uint8Array,
  context: KeyContext,
): Promise<WrappedGroups> {
  if (groups.length === 0 || groups.some((group) => group.length === 0)) throw emptyGroup();
  const single = groups.length === 1;
  const needed = single ? threshold : threshold || groups.length;
  const parts = single ? [dataKey] : splitSecret(dataKey, groups.length, needed, randomFillSync);
  try {
    const wrapped = await Promise.all(
      groups.map((group, index) => wrapPart(group, parts[index] ?? dataKey, context)),
    );
    if (groups.flat().some(callsService)) await context.answered?.();
    return { groups: wrapped, threshold: needed };
  } finally {
    if (!single) for (const part of parts) part.fill(0);
  }
}

function wrapPart(group: KeyGroup, part: Uint8Array, context: KeyContext): Promise<KeyGroup> {
  return Promise.all(
    group.map(async (key) => requireWellFormed(await encryptDataKey(key, part, context), context)),
  );
}

/** What a service answers goes into the file, and has to be what SOPS can read there. */
function requireWellFormed(key: MasterKey, { keyServices }: KeyContext): MasterKey {
  const problem =
    (callsService(key) || keyServices !== undefined) && providerOf(key).findWrappedKeyProblem(key);
  if (!problem) return key;
  throw sopsFault({
    code: 'key-service-failed',
    message: `the answer of ${providerOf(key).title} for ${shortenKeyId(key.id)} cannot be used: the wrapped data key ${problem}`,
    hint: 'Check the address of the key service, and that nothing between answers in its place.',
  });
}

function emptyGroup(): SopsFault {
  return sopsFault({
    code: 'empty-key-group',
    message: 'a key group has no master key',
    hint: 'Name at least one key for each group in .sops.yaml, or on the command line.',
  });
}

/**
 * Unwraps the data key with as few calls as possible: the keys of a group are tried one after the
 * other in the order of their types, those not named in `order` last.
 * Throws Fault `data-key-unavailable` with the failure of each key as its causes.
 */
export async function unwrapDataKey(
  groups: readonly KeyGroup[],
  threshold: number,
  context: KeyContext,
  order: readonly string[] = defaultDecryptionOrder,
): Promise<Uint8Array> {
  const needed = groups.length > 1 ? threshold || groups.length : 1;
  const parts: Uint8Array[] = [];
  const failures: Fault[] = [];
  // A share has one byte more than what is shared.
  const length = groups.length > 1 ? DATA_KEY_LENGTH + 1 : DATA_KEY_LENGTH;
  for (const group of groups) {
    const part = await unwrapPart(sortByType(group, order), length, context, failures);
    if (part !== undefined) parts.push(part);
    if (parts.length === needed) break;
  }
  if (parts.length < needed) throw unavailable(groups.length, needed, parts.length, failures);
  const [first] = parts;
  if (groups.length === 1 && first !== undefined) return first;
  const dataKey = combineShares(parts);
  for (const part of parts) part.fill(0);
  return dataKey;
}

async function unwrapPart(
  group: KeyGroup,
  length: number,
  context: KeyContext,
  failures: Fault[],
): Promise<Uint8Array | undefined> {
  for (const key of group) {
    try {
      const part = await decryptDataKey(key, context);
      if (part.length !== length) throw wrongLength(key);
      if (callsService(key)) await context.answered?.();
      return part;
    } catch (error) {
      if (!isFault(error)) throw error;
      failures.push(error);
    }
  }
  return undefined;
}

function wrongLength(key: MasterKey): SopsFault {
  return sopsFault({
    code: 'key-service-failed',
    message: `${providerOf(key).title} unwrapped something else than a data key with ${shortenKeyId(key.id)}`,
    hint: 'The sops block was changed, or another service answered: compare the file with version control.',
  });
}

function callsService(key: MasterKey): boolean {
  return providerOf(key).callsService;
}

function sortByType(group: KeyGroup, order: readonly string[]): KeyGroup {
  const rank = (key: MasterKey): number => {
    const index = order.indexOf(key.provider);
    return index < 0 ? order.length : index;
  };
  return group.toSorted((a, b) => rank(a) - rank(b));
}

function unavailable(
  groups: number,
  needed: number,
  had: number,
  failures: readonly Fault[],
): SopsFault {
  const message =
    groups > 1
      ? `the data key needs ${needed} of ${groups} key groups, and ${had} could be decrypted`
      : 'no master key of this file could decrypt the data key';
  return sopsFault({
    code: 'data-key-unavailable',
    message,
    ...(failures.length === 0 && { hint: 'The file names no master key.' }),
    causes: failures,
    temporary: findTemporary(failures),
  });
}

/** One key is enough, so that the failure passes by itself where that of any key does. */
function findTemporary(failures: readonly Fault[]): TemporaryFailure | undefined {
  const waits = failures.filter(isTemporary).map(({ temporary }) => temporary.retryAfterMs ?? 0);
  return waits.length === 0 ? undefined : { retryAfterMs: Math.min(...waits) || undefined };
}

/** `a,b,c` of `--decryption-order`; the default for an empty text. Throws Fault `duplicate-key-type`. */
export function parseDecryptionOrder(text: string | undefined): readonly string[] {
  if (text === undefined || text === '') return defaultDecryptionOrder;
  const order = text.split(',');
  const twice = order.find((type, index) => order.indexOf(type) !== index);
  if (twice === undefined) return order;
  throw sopsFault({
    code: 'duplicate-key-type',
    message: `Duplicate decryption key type: ${twice}`,
    hint: 'Name each type of key once in --decryption-order.',
  });
}
