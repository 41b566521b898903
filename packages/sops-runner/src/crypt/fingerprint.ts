/**
 * Finds out whether the plaintext of a file changed without the right to decrypt it: HMAC-SHA-256 with
 * a key that only those have who may render secrets. A hash without a key would let anyone try
 * passwords.
 */

import { createHmac, timingSafeEqual } from 'node:crypto';

import { sopsFault } from '../fault.ts';
import { readPlain } from './encrypted-file.ts';
import type { FileOptions } from './encrypted-file.ts';
import { walkTree } from '../tree/tree.ts';
import type { Branch } from '../tree/tree.ts';

const VERSION = 'dhallmark-fingerprint-1';

/** What a fingerprint is computed with, besides the content. */
export interface FingerprintKey {
  /** The value of DHALLMARK_FINGERPRINT_KEY: any string of 32 characters or more. */
  readonly key: string;
  readonly environment: string;
  /** The file's path in the deploy tree, with `/`. */
  readonly path: string;
  /** Fields that do not count for a fingerprint, each as its keys from the root of a document. */
  readonly leaveOut?: readonly (readonly string[])[] | undefined;
}

/**
 * `hmac-sha256:` and hex, over environment, path, and every key, type and value in order. Layout and
 * comments do not count. Throws Fault `bad-arguments` for a short key, and those of the store.
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
  const leftOut = new Set(by.leaveOut?.map((path) => JSON.stringify(path)));
  for (const [index, document] of documents.entries()) {
    add(`document ${index}`);
    walkTree(document, {
      leaf: ({ scalar }, path) => {
        const field = JSON.stringify(path);
        if (leftOut.has(field)) return;
        add(field);
        add(scalar.type);
        add(scalar.text);
      },
      comment: () => undefined,
    });
  }
  return `hmac-sha256:${hmac.digest('hex')}`;
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
