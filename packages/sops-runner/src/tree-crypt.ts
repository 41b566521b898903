/** Encrypts or decrypts a file's documents in place and computes the MAC over them (sops sops.go Tree). */

import { createHash, timingSafeEqual } from 'node:crypto';
import type { Hash } from 'node:crypto';

import { additionalData } from './cipher.ts';
import type { ValueCipher } from './cipher.ts';
import { SopsError } from './errors.ts';
import type { Selector } from './selector.ts';
import { walkTree } from './tree.ts';
import type { Branch, Scalar } from './tree.ts';

/** SHA-256 of the text `sops`: sets a MAC over encrypted values apart from one over all. */
const MAC_ONLY_ENCRYPTED_START = createHash('sha256').update('sops').digest();

export interface CryptOptions {
  readonly selector: Selector;
  readonly macOnlyEncrypted: boolean;
}

/** Gives each selected leaf and comment its cipher text. Returns the MAC in upper-case hex. Throws SopsError. */
export function encryptDocuments(
  documents: readonly Branch[],
  encrypt: (scalar: Scalar, additional: string) => string,
  options: CryptOptions,
): string {
  const mac = startMac(options);
  for (const document of documents) {
    walkTree(document, {
      leaf: (leaf, path, comments) => {
        const selected = options.selector.encrypts(path, comments, false);
        if (selected || !options.macOnlyEncrypted) mac.update(leaf.scalar.text);
        if (selected) leaf.cipherText = encrypt(leaf.scalar, additionalData(path));
      },
      comment: (comment, path, comments) => {
        if (!options.selector.encrypts(path, comments, true)) return;
        const scalar: Scalar = { type: 'comment', text: comment.text };
        comment.cipherText = encrypt(scalar, additionalData(path));
        if (options.selector.misleads(comment.cipherText)) throw misleading();
      },
    });
  }
  return mac.digest('hex').toUpperCase();
}

/**
 * Replaces cipher texts by plaintext, which keep their cipher text beside them. Returns the MAC in
 * upper-case hex. Throws SopsError with the path.
 */
export function decryptDocuments(
  documents: readonly Branch[],
  cipher: ValueCipher,
  options: CryptOptions,
): string {
  const mac = startMac(options);
  for (const document of documents) {
    walkTree(document, {
      leaf: (leaf, path, comments) => {
        const selected = options.selector.encrypts(path, comments, false);
        if (selected) {
          const cipherText = leaf.scalar.type === 'str' ? leaf.scalar.text : undefined;
          leaf.scalar = placed(path, () =>
            cipher.decrypt(
              typeof cipherText === 'string' ? cipherText : 'no',
              additionalData(path),
            ),
          );
          leaf.cipherText = typeof cipherText === 'string' ? cipherText : undefined;
        }
        const counts = selected || !options.macOnlyEncrypted;
        if (counts && leaf.scalar.type !== 'comment') mac.update(leaf.scalar.text);
      },
      comment: (comment, path, comments) => {
        if (options.selector.encrypts(path, comments, true)) {
          decryptComment(comment, path, cipher);
        }
      },
    });
  }
  return mac.digest('hex').toUpperCase();
}

/** A comment that does not decrypt was never encrypted: sops leaves it, and so older files read. */
function decryptComment(
  comment: { text: string; cipherText: string | undefined },
  path: readonly string[],
  cipher: ValueCipher,
): void {
  if (!comment.text.startsWith('ENC[')) return;
  const cipherText = comment.text;
  try {
    const { text } = cipher.decrypt(cipherText, additionalData(path));
    if (typeof text !== 'string') return;
    comment.text = text;
    comment.cipherText = cipherText;
  } catch (error) {
    if (!(error instanceof SopsError)) throw error;
  }
}

/** Compares in constant time; `expected` is what the file holds. */
export function sameMac(computed: string, expected: string): boolean {
  const [a, b] = [Buffer.from(computed), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function startMac(options: CryptOptions): Hash {
  const hash = createHash('sha512');
  if (options.macOnlyEncrypted) hash.update(MAC_ONLY_ENCRYPTED_START);
  return hash;
}

function placed<Result>(path: readonly string[], run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof SopsError) throw error.at({ path: path.join('.') });
    throw error;
  }
}

function misleading(): SopsError {
  return new SopsError({
    code: 'encrypt-value',
    message:
      'an encrypted comment matches unencrypted_comment_regex, so the file could not be read again',
    hint: 'write the expression so that it cannot match ENC[AES256_GCM,…]',
  });
}
