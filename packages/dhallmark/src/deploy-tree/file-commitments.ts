import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { SecretFingerprints } from './secret-fingerprints.ts';

// Proves without decrypting that an encrypted file is exactly the one that this workspace wrote for
// certain values. Anyone who may push to the deploy repository can put back an older file together
// with its older entry, but cannot write an entry that fits other bytes, another path or other values.

const VERSION = 'dhallmark-file-commitment-1';

/** How long a fingerprint key must be, in characters; sops-runner requires the same. */
export const SHORTEST_KEY = 32;

/** What a commitment is computed with, besides the values and the file. */
export interface CommitmentPlace {
  /** DHALLMARK_FINGERPRINT_KEY, where it is set. */
  readonly key: string | undefined;
  readonly environment: string;
  /** Relative to the tree. */
  readonly path: string;
}

/**
 * `hmac-sha256:` and hex, over environment, path, fingerprint of the values and SHA-256 of the file.
 * Compute it only for a file that was just encrypted from these values, or decrypted to them, or whose
 * previous file had a valid commitment to them. Undefined without a fingerprint key or fingerprint.
 *
 * @example
 * commitToFile({ key, environment: 'prod', path: 'secrets/web/token.yaml' }, fingerprint, bytes)
 */
export function commitToFile(
  { key, environment, path }: CommitmentPlace,
  content: string | undefined,
  bytes: string | Uint8Array,
): string | undefined {
  if (key === undefined || key.length < SHORTEST_KEY || content === undefined) return undefined;
  // a separate key: no fingerprint and no data key proof can be presented as a commitment
  const derived = Buffer.from(hkdfSync('sha256', key, '', VERSION, 32));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const text = JSON.stringify([VERSION, environment, path, content, sha256]);
  return `hmac-sha256:${createHmac('sha256', derived).update(text).digest('hex')}`;
}

/**
 * Whether an entry of `fingerprints.json` proves that this workspace wrote `bytes` to this path, for
 * the values that the entry's `content` is the fingerprint of.
 */
export function isFileProven(
  place: CommitmentPlace,
  entry: SecretFingerprints | undefined,
  bytes: string | Uint8Array,
): boolean {
  const wanted = commitToFile(place, entry?.content, bytes);
  if (wanted === undefined || entry?.file === undefined) return false;
  const [one, other] = [Buffer.from(entry.file), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
