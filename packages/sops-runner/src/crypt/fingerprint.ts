/**
 * Finds out whether the plaintext of a file changed without the right to decrypt it: HMAC-SHA-256 with
 * a key that only those have who may render secrets. A hash without a key would let anyone try
 * passwords.
 */

import { createHmac, timingSafeEqual } from 'node:crypto';

import { sopsFault } from '../fault.ts';
import { readPlain } from './encrypted-file.ts';
import type { FileOptions } from './encrypted-file.ts';
import type { Branch, Comment, Entry, TreeNode } from '../tree/tree.ts';

const VERSION = 'dhallmark-fingerprint-2';

/** What a fingerprint is computed with, besides the content. */
export interface FingerprintKey {
  /** The value of DHALLMARK_FINGERPRINT_KEY: any string of 32 characters or more. */
  readonly key: string;
  readonly environment: string;
  /** The file's path in the deploy tree, with `/`. */
  readonly path: string;
  /**
   * Fields that do not count for a fingerprint, each as its keys from the root of a document. Neither
   * does a mapping that has only such fields.
   */
  readonly leaveOut?: readonly (readonly string[])[] | undefined;
}

/**
 * `hmac-sha256:` and hex, over environment, path, and every key, type and value in order, with the
 * borders of mappings and lists. Layout and comments do not count. Throws Fault `bad-arguments` for a
 * short key, and those of the store.
 *
 * @example
 * fingerprint('password: hunter2\n', { key, environment: 'production', path: 'secrets/db.yaml' })
 * // 'hmac-sha256:9f86…'
 */
export function fingerprint(
  plaintext: string | Uint8Array,
  by: FingerprintKey,
  options: Omit<FileOptions, 'context'> = {},
): string {
  return fingerprintOf(readPlain(plaintext, { path: by.path, ...options }).documents, by);
}

export function fingerprintOf(documents: readonly Branch[], by: FingerprintKey): string {
  requireLongKey(by.key);
  const hmac = createHmac('sha256', by.key);
  // Each part is preceded by its length, so that different contents never result in the same bytes.
  const add = (part: string | Uint8Array): void => {
    const bytes = Buffer.from(part);
    const length = Buffer.alloc(8);
    length.writeBigUInt64BE(BigInt(bytes.length));
    hmac.update(length).update(bytes);
  };
  for (const part of [VERSION, by.environment, by.path]) add(part);
  const leftOut = new Set(by.leaveOut?.map((keys) => JSON.stringify(keys)));
  for (const document of documents) addNode(withoutFields(document, leftOut, []), add);
  return `hmac-sha256:${hmac.digest('hex')}`;
}

/** Adds a tree in a form that no other tree has: each mapping and list has a part that ends it. */
function addNode(node: TreeNode | Comment, add: (part: string | Uint8Array) => void): void {
  if (node.kind === 'comment') return;
  if (node.kind === 'leaf') {
    // sops writes the comments of a list as items
    if (node.scalar.type === 'comment') return;
    add('leaf');
    add(node.scalar.type);
    add(node.scalar.text);
    return;
  }
  add(node.kind);
  if (node.kind === 'null') return;
  for (const item of node.items) {
    if (item.kind !== 'entry') addNode(item, add);
    else {
      add('key');
      add(item.key);
      addNode(item.value, add);
    }
  }
  add('end');
}

/** The mapping without some fields, and without mappings that had only these. */
function withoutFields(
  branch: Branch,
  fields: ReadonlySet<string>,
  path: readonly string[],
): Branch {
  if (fields.size === 0) return branch;
  const items = branch.items.flatMap((item) => {
    if (item.kind === 'comment') return [];
    const at = [...path, item.key];
    if (fields.has(JSON.stringify(at))) return [];
    if (item.value.kind !== 'branch') return [item];
    const value = withoutFields(item.value, fields, at);
    const isEmptied = value.items.length === 0 && item.value.items.some(isEntry);
    return isEmptied ? [] : [{ ...item, value }];
  });
  return { kind: 'branch', items };
}

function isEntry({ kind }: Entry | Comment): boolean {
  return kind === 'entry';
}

/** Throws Fault `bad-arguments` for a key that could be guessed. */
export function requireLongKey(key: string): void {
  if (key.length >= 32) return;
  throw sopsFault({
    code: 'bad-arguments',
    message: 'the fingerprint key is shorter than 32 characters',
    hint: 'Set DHALLMARK_FINGERPRINT_KEY to 32 or more random characters.',
  });
}

/** Compares in constant time. */
function sameFingerprint(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** What to do with a file that cannot be decrypted here, when no fingerprint says whether it changed. */
export type IfUndecryptable = 'fail' | 'keep' | 'rewrite';

/** Whether a file that cannot be decrypted here is kept, and why. */
export interface Decision {
  readonly action: 'keep' | 'rewrite';
  /** For the report: `unchanged` and `changed` are known, the others were chosen by the caller. */
  readonly reason: 'unchanged' | 'changed' | 'kept-undecryptable' | 'rewritten-undecryptable';
}

/**
 * Decides by fingerprints: `stored` is the one in the caller's manifest, `computed` that of the new
 * plaintext. Without both, `ifUndecryptable` decides. Throws Fault `cannot-tell-changes` for `fail`, with
 * `causes`: why the file could not be decrypted.
 *
 * @example
 * decideByFingerprint(manifest[path], fingerprint(plaintext, by), 'fail') // { action: 'keep', … }
 */
export function decideByFingerprint(
  stored: string | undefined,
  computed: string | undefined,
  ifUndecryptable: IfUndecryptable,
  causes: readonly unknown[] = [],
): Decision {
  if (stored !== undefined && computed !== undefined) {
    return sameFingerprint(stored, computed)
      ? { action: 'keep', reason: 'unchanged' }
      : { action: 'rewrite', reason: 'changed' };
  }
  if (ifUndecryptable === 'keep') return { action: 'keep', reason: 'kept-undecryptable' };
  if (ifUndecryptable === 'rewrite')
    return { action: 'rewrite', reason: 'rewritten-undecryptable' };
  throw sopsFault({
    code: 'cannot-tell-changes',
    message:
      'the encrypted file cannot be decrypted here, and no fingerprint says whether its content changed',
    hint: 'Give the right to decrypt, set DHALLMARK_FINGERPRINT_KEY, or choose to keep or to rewrite such files.',
    causes,
  });
}
