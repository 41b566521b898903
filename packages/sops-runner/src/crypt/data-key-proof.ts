/**
 * Proves that the data key of an encrypted file was created here: HMAC-SHA-256 over the file's path
 * and its `sops` block, with the wrapped data keys in it. Recipients are public, so anyone can write a
 * file that decrypts here, under a data key that they chose. Without the key nobody can prove it.
 */

import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

import { readEncrypted } from './encrypted-file.ts';
import type { FileOptions } from './encrypted-file.ts';
import { requireLongKey } from './fingerprint.ts';
import type { FingerprintKey } from './fingerprint.ts';
import type { MetadataRecord, MetadataValue } from '../metadata/metadata.ts';

const VERSION = 'dhallmark-data-key-proof-1';

/** What differs between two files with the same data key. Everything else has to be as it was written. */
const CHANGES_WITH_VALUES: ReadonlySet<string> = new Set(['lastmodified', 'mac', 'version']);

/**
 * The proof for a file whose data key was created for it just now, or was proven before a value of
 * it changed: `hmac-sha256:` and hex. It is not secret. It holds for this path in this environment
 * only, and for exactly these recipients, wrapped data keys and selectors. Throws Fault
 * `bad-arguments` for a short key, and those of an encrypted file.
 *
 * @example
 * const proof = proveDataKey(await encryptFile(plaintext, options), by);
 */
export function proveDataKey(
  encrypted: string | Uint8Array,
  by: FingerprintKey,
  options: Omit<FileOptions, 'context'> = {},
): string {
  const { parts } = readEncrypted(encrypted, { path: by.path, ...options });
  return proofOf(parts[0].block, by);
}

/** Whether `proof` was computed with this key for this block, path and environment. */
export function isDataKeyProven(
  proof: string | undefined,
  block: MetadataRecord,
  by: FingerprintKey,
): boolean {
  if (proof === undefined) return false;
  const [given, wanted] = [Buffer.from(proof), Buffer.from(proofOf(block, by))];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function proofOf(block: MetadataRecord, { key, environment, path }: FingerprintKey): string {
  requireLongKey(key);
  // a separate key: no fingerprint can be presented as a proof
  const derived = Buffer.from(hkdfSync('sha256', key, '', VERSION, 32));
  const bound = Object.entries(block).filter(([field]) => !CHANGES_WITH_VALUES.has(field));
  const text = JSON.stringify([
    VERSION,
    environment,
    path,
    sortedFields(Object.fromEntries(bound)),
  ]);
  return `hmac-sha256:${createHmac('sha256', derived).update(text).digest('hex')}`;
}

/** Mappings as sorted lists of pairs, so that the order of fields does not count. */
function sortedFields(value: MetadataValue): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sortedFields);
  const fields = Object.entries(value as MetadataRecord);
  return { fields: fields.map(([name, field]) => [name, sortedFields(field)]).toSorted(byName) };
}

function byName(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1;
}
