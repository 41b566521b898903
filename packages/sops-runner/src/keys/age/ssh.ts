/**
 * The recipient types ssh-ed25519 and ssh-rsa of age (age-encryption.org, agessh), for SSH keys
 * that people already have. Their stanzas identify the key by four bytes of its hash.
 */

import {
  constants,
  createHash,
  createPublicKey,
  generateKeyPairSync,
  privateDecrypt,
  publicEncrypt,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { ed25519, x25519 } from '@noble/curves/ed25519.js';

import { base64, decryptChunk, encryptChunk, hkdf, parseBase64 } from './file-format.ts';
import type { Stanza } from './file-format.ts';
import { rawPublicKey, sharedSecret, x25519PrivateKey, x25519PublicKey } from './x25519.ts';
import { parseSshPrivateKey, wireField, wireFields } from './ssh-key.ts';

const ED25519_LABEL = 'age-encryption.org/v1/ssh-ed25519';
const RSA_LABEL = 'age-encryption.org/v1/ssh-rsa';

export interface SshRecipient {
  readonly wrap: (fileKey: Uint8Array) => Stanza;
}

export interface SshIdentity {
  readonly unwrap: (stanzas: readonly Stanza[]) => Uint8Array | undefined;
}

/** A line of authorized_keys: type, base64, comment. Undefined unless it is Ed25519 or RSA (≥ 2048 bit) key. */
export function parseSshRecipient(text: string): SshRecipient | undefined {
  const [type, encoded] = text.trim().split(/\s+/);
  const blob = Buffer.from(encoded ?? '', 'base64');
  const [name, first, second] = wireFields(blob) ?? [];
  if (name === undefined || name.toString() !== type || first === undefined) return undefined;
  if (type === 'ssh-ed25519' && first.length === 32) return ed25519Recipient(blob, first);
  if (type === 'ssh-rsa' && second !== undefined) return rsaRecipient(blob, first, second);
  return undefined;
}

/**
 * A private key in OpenSSH or PEM form. Throws Fault `malformed-key` for another or a
 * passphrase-protected one.
 */
export function parseSshIdentity(text: string): SshIdentity {
  const parsed = parseSshPrivateKey(text);
  return parsed.type === 'ssh-ed25519'
    ? ed25519Identity(parsed.publicKey, parsed.seed)
    : rsaIdentity(parsed.key);
}

function tagOf(blob: Uint8Array): string {
  return base64(createHash('sha256').update(blob).digest().subarray(0, 4));
}

function ed25519Recipient(blob: Uint8Array, publicKey: Uint8Array): SshRecipient | undefined {
  const theirs = montgomery(publicKey);
  if (theirs === undefined) return undefined;
  return {
    wrap: (fileKey) => {
      const ephemeral = generateKeyPairSync('x25519');
      const share = rawPublicKey(ephemeral.publicKey);
      const shared = sharedSecret(ephemeral.privateKey, theirs) ?? new Uint8Array(32);
      const key = ed25519WrapKey(blob, shared, share, theirs);
      return {
        type: 'ssh-ed25519',
        args: [tagOf(blob), base64(share)],
        body: encryptChunk(key, fileKey),
      };
    },
  };
}

function ed25519Identity(publicKey: Uint8Array, seed: Uint8Array): SshIdentity {
  const blob = Buffer.concat([wireField(Buffer.from('ssh-ed25519')), wireField(publicKey)]);
  const scalar = createHash('sha512').update(seed).digest().subarray(0, 32);
  const secret = x25519PrivateKey(scalar);
  const ours = rawPublicKey(createPublicKey(secret));
  scalar.fill(0);
  return {
    unwrap: (stanzas) => {
      for (const { type, args, body } of stanzas) {
        if (type !== 'ssh-ed25519' || args[0] !== tagOf(blob)) continue;
        const share = parseBase64(args[1] ?? '');
        const shared = share?.length === 32 ? sharedSecret(secret, share) : undefined;
        if (share === undefined || shared === undefined) continue;
        const fileKey = decryptChunk(ed25519WrapKey(blob, shared, share, ours), body);
        if (fileKey?.length === 16) return fileKey;
      }
      return undefined;
    },
  };
}

function ed25519WrapKey(
  blob: Uint8Array,
  shared: Uint8Array,
  share: Uint8Array,
  recipient: Uint8Array,
): Uint8Array {
  const tweak = hkdf(new Uint8Array(), blob, ED25519_LABEL);
  const tweaked = x25519.scalarMult(tweak, shared);
  return hkdf(tweaked, Buffer.concat([share, recipient]), ED25519_LABEL);
}

/** The point in the form of X25519; undefined for bytes that are not a point. */
function montgomery(publicKey: Uint8Array): Uint8Array | undefined {
  try {
    const bytes = ed25519.utils.toMontgomery(publicKey);
    x25519PublicKey(bytes);
    return bytes;
  } catch {
    return undefined;
  }
}

const RSA_OPTIONS = {
  padding: constants.RSA_PKCS1_OAEP_PADDING,
  oaepHash: 'sha256',
  oaepLabel: Buffer.from(RSA_LABEL),
};

function rsaRecipient(blob: Uint8Array, e: Buffer, n: Buffer): SshRecipient | undefined {
  const key = rsaPublicKey(n, e);
  if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048) return undefined;
  return {
    wrap: (fileKey) => ({
      type: 'ssh-rsa',
      args: [tagOf(blob)],
      body: publicEncrypt({ key, ...RSA_OPTIONS }, fileKey),
    }),
  };
}

function rsaPublicKey(n: Buffer, e: Buffer): KeyObject {
  const jwk = { kty: 'RSA', n: n.toString('base64url'), e: e.toString('base64url') };
  return createPublicKey({ key: jwk, format: 'jwk' });
}

function rsaIdentity(key: KeyObject): SshIdentity {
  const { n = '', e = '' } = createPublicKey(key).export({ format: 'jwk' });
  const blob = Buffer.concat([
    wireField(Buffer.from('ssh-rsa')),
    wireField(withLeadingZero(Buffer.from(e, 'base64url'))),
    wireField(withLeadingZero(Buffer.from(n, 'base64url'))),
  ]);
  return {
    unwrap: (stanzas) => {
      for (const { type, args, body } of stanzas) {
        if (type !== 'ssh-rsa' || args[0] !== tagOf(blob)) continue;
        try {
          const fileKey = privateDecrypt({ key, ...RSA_OPTIONS }, body);
          if (fileKey.length === 16) return fileKey;
        } catch {
          continue;
        }
      }
      return undefined;
    },
  };
}

/** A big integer of the SSH wire format has a leading zero where its first bit is set (RFC 4251). */
function withLeadingZero(bytes: Buffer): Buffer {
  return (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.alloc(1), bytes]) : bytes;
}
