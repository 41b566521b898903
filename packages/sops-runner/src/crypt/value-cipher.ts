/**
 * One value of a file: AES-256-GCM under the data key with a nonce of 32 bytes, the path as
 * additional data (sops aes/cipher.go).
 */

import { createCipheriv, createDecipheriv, createSecretKey, randomFillSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import {
  NONCE_LENGTH,
  TAG_LENGTH,
  formatCipherText,
  parseCipherText,
} from '../tree/cipher-text.ts';
import { scalarFrom } from '../tree/scalar.ts';
import type { Scalar } from '../tree/tree.ts';

/** The additional data of a value at this path; that of a comment is the path of its mapping. */
export function additionalData(path: readonly string[]): string {
  return `${path.join(':')}:`;
}

/** Encrypts and decrypts the values of one file. */
export class ValueCipher {
  readonly #key: KeyObject;
  readonly #nonces = Buffer.alloc(NONCE_LENGTH * 128);
  #used = this.#nonces.length;

  /** Throws Fault `data-key-unavailable` for a key of another length than 32 bytes. */
  constructor(dataKey: Uint8Array) {
    if (dataKey.length !== 32) {
      throw sopsFault({
        code: 'data-key-unavailable',
        message: 'the data key of this file does not have the length of an AES-256 key',
        hint: 'The sops block was changed: restore the file from version control.',
      });
    }
    this.#key = createSecretKey(dataKey);
  }

  /** `ENC[…]`; like sops, it leaves an empty string empty. */
  encrypt(scalar: Scalar, additional: string): string {
    if (scalar.text.length === 0) return '';
    const iv = this.#nonce();
    const cipher = createCipheriv('aes-256-gcm', this.#key, iv);
    cipher.setAAD(Buffer.from(additional));
    const start =
      typeof scalar.text === 'string'
        ? cipher.update(scalar.text, 'utf8')
        : cipher.update(scalar.text);
    const end = cipher.final();
    const data = end.length === 0 ? start : Buffer.concat([start, end]);
    // In Go a value of type bytes is walked as a string.
    const type = scalar.type === 'bytes' ? 'str' : scalar.type;
    return formatCipherText({ data, iv, tag: cipher.getAuthTag(), type });
  }

  /** Throws Fault `malformed-value` or `decrypt-value`; neither has the value in it. */
  decrypt(value: string, additional: string): Scalar {
    if (value === '') return { type: 'str', text: '' };
    const parts = parseCipherText(value);
    if (parts?.tag.length !== TAG_LENGTH) throw malformed(value);
    const plain = this.#open(parts.data, parts.iv, parts.tag, additional);
    const scalar = scalarFrom(parts.type, plain);
    if (scalar === undefined) {
      throw sopsFault({
        code: 'malformed-value',
        message: 'the type beside an encrypted value is unknown or does not fit it',
        hint: 'The value was edited by hand: restore it from version control.',
      });
    }
    return scalar;
  }

  #open(body: Buffer, nonce: Buffer, authTag: Buffer, additional: string): Buffer {
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.#key, nonce, {
        authTagLength: TAG_LENGTH,
      });
      decipher.setAAD(Buffer.from(additional));
      decipher.setAuthTag(authTag);
      const start = decipher.update(body);
      const end = decipher.final();
      return end.length === 0 ? start : Buffer.concat([start, end]);
    } catch {
      throw sopsFault({
        code: 'decrypt-value',
        message: 'a value does not decrypt with the data key of this file at this place',
        hint: 'It was changed, or moved here from another path or file: restore it from version control.',
      });
    }
  }

  #nonce(): Buffer {
    if (this.#used === this.#nonces.length) {
      randomFillSync(this.#nonces);
      this.#used = 0;
    }
    this.#used += NONCE_LENGTH;
    return this.#nonces.subarray(this.#used - NONCE_LENGTH, this.#used);
  }
}

function malformed(value: string): SopsFault {
  return value.startsWith('ENC[')
    ? sopsFault({
        code: 'malformed-value',
        message: 'an encrypted value is malformed',
        hint: 'It was truncated or edited by hand: restore it from version control.',
      })
    : sopsFault({
        code: 'malformed-value',
        message: 'a value is in plaintext where the metadata of the file says it is encrypted',
        hint: 'Add values with edit or set, or decrypt the file and encrypt it again.',
      });
}
