/** SSH private keys: the OpenSSH container (PROTOCOL.key of OpenSSH) and PEM. */

import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { sopsFault } from '../../fault.ts';
import type { SopsFault } from '../../fault.ts';

export type SshPrivateKey =
  | { readonly type: 'ssh-ed25519'; readonly publicKey: Uint8Array; readonly seed: Uint8Array }
  | { readonly type: 'ssh-rsa'; readonly key: KeyObject };

const MAGIC = 'openssh-key-v1\0';

/** The length-prefixed fields of the SSH wire format (RFC 4251 §5); undefined when they do not fit. */
export function wireFields(blob: Buffer): Buffer[] | undefined {
  const fields: Buffer[] = [];
  for (let at = 0; at < blob.length;) {
    if (at + 4 > blob.length) return undefined;
    const end = at + 4 + blob.readUInt32BE(at);
    if (end > blob.length) return undefined;
    fields.push(blob.subarray(at + 4, end));
    at = end;
  }
  return fields;
}

export function wireField(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** How long the modulus of an RSA key must be, in bytes: 2048 bits. */
const SHORTEST_MODULUS = 256;

/**
 * Whether a line of authorized_keys holds an Ed25519 key, or an RSA key of 2048 bits or more. Whether
 * an Ed25519 key is a point of the curve is found when something is wrapped for it.
 */
export function isSshRecipient(text: string): boolean {
  const [type, encoded = ''] = text.trim().split(/\s+/);
  const blob = Buffer.from(encoded, 'base64');
  // Buffer ignores what is not base64
  if (blob.toString('base64').replace(/=+$/, '') !== encoded.replace(/=+$/, '')) return false;
  const [name, first, second] = wireFields(blob) ?? [];
  if (name === undefined || name.toString() !== type || first === undefined) return false;
  if (type === 'ssh-ed25519') return first.length === 32;
  const modulus = second === undefined ? undefined : withoutLeadingZero(second);
  return type === 'ssh-rsa' && modulus !== undefined && modulus.length >= SHORTEST_MODULUS;
}

/** Throws Fault `malformed-key`, whose message has no part of the key. */
export function parseSshPrivateKey(text: string): SshPrivateKey {
  const openssh = /-----BEGIN OPENSSH PRIVATE KEY-----([\s\S]+?)-----END/.exec(text)?.[1];
  return openssh === undefined ? parsePem(text) : parseOpenSsh(Buffer.from(openssh, 'base64'));
}

function parsePem(text: string): SshPrivateKey {
  let key: KeyObject;
  try {
    key = createPrivateKey(text);
  } catch {
    throw /ENCRYPTED/.test(text) ? passphrase() : malformed();
  }
  if (key.asymmetricKeyType === 'rsa') return { type: 'ssh-rsa', key };
  if (key.asymmetricKeyType !== 'ed25519') throw malformed();
  const seed = key.export({ format: 'der', type: 'pkcs8' }).subarray(-32);
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
  return { type: 'ssh-ed25519', publicKey, seed };
}

function parseOpenSsh(container: Buffer): SshPrivateKey {
  if (container.toString('latin1', 0, MAGIC.length) !== MAGIC) throw malformed();
  const reader = new WireReader(container.subarray(MAGIC.length));
  const cipher = reader.text();
  reader.skip(2);
  if (reader.number() !== 1) throw malformed();
  reader.skip(1);
  if (cipher !== 'none') throw passphrase();
  const secret = new WireReader(reader.bytes());
  if (secret.number() !== secret.number()) throw malformed();
  const type = secret.text();
  if (type === 'ssh-ed25519') {
    const publicKey = secret.bytes();
    return { type, publicKey, seed: secret.bytes().subarray(0, 32) };
  }
  if (type === 'ssh-rsa') return { type, key: rsaKey(secret) };
  throw malformed();
}

function rsaKey(secret: WireReader): KeyObject {
  const [n, e, d, qi, p, q] = Array.from({ length: 6 }, () => withoutLeadingZero(secret.bytes()));
  if (!n || !e || !d || !qi || !p || !q) throw malformed();
  const exponent = BigInt(`0x${d.toString('hex')}`);
  const rest = (prime: Buffer): string => {
    const hex = (exponent % (BigInt(`0x${prime.toString('hex')}`) - 1n)).toString(16);
    return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex').toString(
      'base64url',
    );
  };
  const jwk = {
    kty: 'RSA',
    n: base64url(n),
    e: base64url(e),
    d: base64url(d),
    p: base64url(p),
    q: base64url(q),
  };
  try {
    return createPrivateKey({
      key: { ...jwk, dp: rest(p), dq: rest(q), qi: base64url(qi) },
      format: 'jwk',
    });
  } catch {
    throw malformed();
  }
}

function base64url(bytes: Buffer): string {
  return bytes.toString('base64url');
}

function withoutLeadingZero(bytes: Buffer): Buffer {
  return bytes[0] === 0 ? bytes.subarray(1) : bytes;
}

class WireReader {
  #at = 0;
  readonly #blob: Buffer;

  constructor(blob: Buffer) {
    this.#blob = blob;
  }

  number(): number {
    if (this.#at + 4 > this.#blob.length) throw malformed();
    this.#at += 4;
    return this.#blob.readUInt32BE(this.#at - 4);
  }

  bytes(): Buffer {
    const length = this.number();
    if (this.#at + length > this.#blob.length) throw malformed();
    this.#at += length;
    return this.#blob.subarray(this.#at - length, this.#at);
  }

  text(): string {
    return this.bytes().toString();
  }

  skip(fields: number): void {
    for (let count = 0; count < fields; count++) this.bytes();
  }
}

function malformed(): SopsFault {
  return sopsFault({
    code: 'malformed-key',
    message: 'the SSH private key is malformed or of a type other than Ed25519 and RSA',
  });
}

function passphrase(): SopsFault {
  return sopsFault({
    code: 'malformed-key',
    message: 'the SSH private key is protected by a passphrase',
    hint: 'Name a key without one, or let SOPS_AGE_SSH_PRIVATE_KEY_CMD print it.',
  });
}
