/** The X25519 recipient type of age (C2SP age.md) and its Bech32 encoding. */

import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { bech32 } from '@scure/base';

import { base64, decryptChunk, encryptChunk, hkdf, parseBase64 } from './file-format.ts';
import type { Stanza } from './file-format.ts';

const LABEL = 'age-encryption.org/v1/X25519';
const RECIPIENT_PREFIX = 'age';
const IDENTITY_PREFIX = 'age-secret-key-';
// DER of PrivateKeyInfo (RFC 8410) up to the 32 key bytes.
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex');

export interface X25519Recipient {
  readonly bytes: Uint8Array;
  readonly key: KeyObject;
}

export interface X25519Identity {
  readonly recipient: X25519Recipient;
  readonly key: KeyObject;
}

/** Undefined for anything but an `age1…` X25519 recipient. */
export function parseX25519Recipient(text: string): X25519Recipient | undefined {
  const bytes = decode(text, RECIPIENT_PREFIX);
  return bytes === undefined ? undefined : { bytes, key: x25519PublicKey(bytes) };
}

/** As parseX25519Recipient, without creating the key: a rule is read for every file. */
export function isX25519Recipient(text: string): boolean {
  return decode(text, RECIPIENT_PREFIX) !== undefined;
}

/** Undefined for anything but `AGE-SECRET-KEY-1…`. */
export function parseX25519Identity(text: string): X25519Identity | undefined {
  const bytes = decode(text, IDENTITY_PREFIX);
  if (bytes === undefined) return undefined;
  const key = x25519PrivateKey(bytes);
  bytes.fill(0);
  return { key, recipient: recipientOf(key) };
}

/**
 * A new identity (private key) and its recipient (public key), as age-keygen prints them.
 *
 * @example
 * const { identity, recipient } = generateAgeIdentity(); // 'AGE-SECRET-KEY-1…', 'age1…'
 */
export function generateAgeIdentity(): { readonly identity: string; readonly recipient: string } {
  const { privateKey } = generateKeyPairSync('x25519');
  const secret = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(PKCS8.length);
  const identity = bech32.encode(IDENTITY_PREFIX, bech32.toWords(secret), false).toUpperCase();
  secret.fill(0);
  return { identity, recipient: encodeRecipient(recipientOf(privateKey).bytes) };
}

/**
 * The `age1…` recipient of an `AGE-SECRET-KEY-1…` identity; undefined for anything else.
 *
 * @example
 * recipientOfIdentity(process.env['SOPS_AGE_KEY'] ?? '') // 'age1…'
 */
export function recipientOfIdentity(identity: string): string | undefined {
  const parsed = parseX25519Identity(identity);
  return parsed === undefined ? undefined : encodeRecipient(parsed.recipient.bytes);
}

export function wrapX25519(fileKey: Uint8Array, recipient: X25519Recipient): Stanza {
  const { privateKey, publicKey } = generateKeyPairSync('x25519');
  const share = rawPublicKey(publicKey);
  const shared = diffieHellman({ privateKey, publicKey: recipient.key });
  const key = hkdf(shared, Buffer.concat([share, recipient.bytes]), LABEL);
  return { type: 'X25519', args: [base64(share)], body: encryptChunk(key, fileKey) };
}

/** The file key from the first stanza that is for this identity; undefined when none is. */
export function unwrapX25519(
  stanzas: readonly Stanza[],
  identity: X25519Identity,
): Uint8Array | undefined {
  for (const stanza of stanzas) {
    const share = stanza.type === 'X25519' ? parseBase64(stanza.args[0] ?? '') : undefined;
    if (share?.length !== 32) continue;
    const shared = sharedSecret(identity.key, share);
    if (shared === undefined) continue;
    const key = hkdf(shared, Buffer.concat([share, identity.recipient.bytes]), LABEL);
    const fileKey = decryptChunk(key, stanza.body);
    if (fileKey?.length === 16) return fileKey;
  }
  return undefined;
}

export function x25519PublicKey(bytes: Uint8Array): KeyObject {
  const x = Buffer.from(bytes).toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' });
}

export function x25519PrivateKey(bytes: Uint8Array): KeyObject {
  const der = Buffer.concat([PKCS8, bytes]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  der.fill(0);
  return key;
}

/** Undefined for a share of low order, which OpenSSL refuses. */
export function sharedSecret(privateKey: KeyObject, share: Uint8Array): Uint8Array | undefined {
  try {
    return diffieHellman({ privateKey, publicKey: x25519PublicKey(share) });
  } catch {
    return undefined;
  }
}

/** Read from JWK (RFC 8037), which node:crypto writes thirty times faster than DER. */
export function rawPublicKey(key: KeyObject): Uint8Array {
  return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url');
}

function recipientOf(privateKey: KeyObject): X25519Recipient {
  const key = createPublicKey(privateKey);
  return { bytes: rawPublicKey(key), key };
}

function encodeRecipient(bytes: Uint8Array): string {
  return bech32.encode(RECIPIENT_PREFIX, bech32.toWords(bytes), false);
}

function decode(text: string, prefix: string): Uint8Array | undefined {
  try {
    const decoded = bech32.decodeToBytes(text);
    const right = decoded.prefix === prefix && decoded.bytes.length === 32;
    return right ? decoded.bytes : undefined;
  } catch {
    return undefined;
  }
}
