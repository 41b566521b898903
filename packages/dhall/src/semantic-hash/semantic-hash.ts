import { sha256 } from '@noble/hashes/sha2.js';
import type { Budget } from '../eval/budget.ts';
import type { Lazy } from '../eval/value.ts';
import { encodeValue } from './encode-value.ts';

/** SHA-256 of bytes; the edge may hand in a faster one. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/**
 * The semantic hash of a closed value, `sha256:` and 64 hexadecimal digits: of the binary form of its
 * αβ-normal form (standard/binary.md).
 */
export function hashValue(value: Lazy, budget: Budget, hash: Sha256 = sha256): string {
  return `sha256:${hexDigest(encodeValue(value, budget), hash)}`;
}

/** SHA-256 in hexadecimal. */
export function hexDigest(bytes: Uint8Array, hash: Sha256 = sha256): string {
  let hex = '';
  for (const byte of hash(bytes)) hex += byte.toString(16).padStart(2, '0');
  return hex;
}
