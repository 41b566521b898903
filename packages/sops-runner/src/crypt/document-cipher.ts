/** Encrypts or decrypts a file's documents in place and computes the MAC over them (sops sops.go Tree). */

import { createHash, timingSafeEqual } from 'node:crypto';
import type { Hash } from 'node:crypto';

import { additionalData } from './value-cipher.ts';
import type { ValueCipher } from './value-cipher.ts';
import { isFault } from '@dhallmark/fault';
import { attempt, sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import type { Selector } from '../metadata/selectors.ts';
import { isCipherText } from '../tree/cipher-text.ts';
import { walkTree } from '../tree/tree.ts';
import type { Branch, Comment, Leaf, Scalar } from '../tree/tree.ts';

/** SHA-256 of the word `sops`: distinguishes a MAC over encrypted values from one over all values. */
const MAC_ONLY_ENCRYPTED_START = createHash('sha256').update('sops').digest();

export interface CryptOptions {
  readonly selector: Selector;
  readonly macOnlyEncrypted: boolean;
}

/** Encrypts each selected leaf and comment. Returns the MAC in upper-case hex. Throws Fault. */
export function encryptDocuments(
  documents: readonly Branch[],
  encrypt: (scalar: Scalar, additional: string) => string,
  options: CryptOptions,
): string {
  const mac = startMac(options);
  for (const document of documents) {
    walkTree(document, {
      leaf: (leaf, path, comments) => {
        const isComment = leaf.scalar.type === 'comment';
        const selected = options.selector.encrypts(path, comments, isComment);
        if (!isComment && (selected || !options.macOnlyEncrypted)) mac.update(leaf.scalar.text);
        if (selected && leaf.loss !== undefined) throw lossy(leaf.loss, path);
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
 * Replaces ciphertext with plaintext; each leaf and comment keeps its ciphertext beside it. Returns
 * the MAC in upper-case hex. Throws Fault with the path.
 */
export function decryptDocuments(
  documents: readonly Branch[],
  cipher: ValueCipher,
  options: CryptOptions,
): string {
  const mac = startMac(options);
  for (const document of documents) {
    let previous: readonly string[] = [];
    walkTree(document, {
      leaf: (leaf, path, comments) => {
        const selected = options.selector.encrypts(path, comments, false);
        if (selected) decryptLeaf(leaf, path, cipher);
        const counts = selected || !options.macOnlyEncrypted;
        if (counts && leaf.scalar.type !== 'comment') mac.update(leaf.scalar.text);
        previous = [...path];
      },
      comment: (comment, path, comments) => {
        if (!options.selector.encrypts(path, comments, true)) return;
        decryptComment(
          comment,
          [path, ...prefixesOf(path), previous, ...prefixesOf(previous)],
          cipher,
        );
      },
    });
  }
  return mac.digest('hex').toUpperCase();
}

function decryptLeaf(leaf: Leaf, path: readonly string[], cipher: ValueCipher): void {
  const { type, text } = leaf.scalar;
  const cipherText = type === 'str' && typeof text === 'string' ? text : undefined;
  try {
    // A value of another type than string is plaintext, which the cipher refuses.
    leaf.scalar = cipher.decrypt(cipherText ?? type, additionalData(path));
  } catch (error) {
    if (isFault(error)) throw error.at({ path: path.join('.') });
    throw error;
  }
  leaf.cipherText = cipherText;
}

/**
 * YAML readers differ in what a comment belongs to, so the paths nearby are tried too. A comment that
 * does not decrypt was never encrypted; like sops, leave it as it is, so that older files can be read.
 */
function decryptComment(
  comment: Comment,
  paths: readonly (readonly string[])[],
  cipher: ValueCipher,
): void {
  const cipherText = comment.text;
  if (!isCipherText(cipherText)) return;
  for (const path of paths) {
    const scalar = attempt(() => cipher.decrypt(cipherText, additionalData(path)));
    if (typeof scalar?.text !== 'string') continue;
    comment.text = scalar.text;
    comment.cipherText = cipherText;
    return;
  }
}

function prefixesOf(path: readonly string[]): string[][] {
  return path.map((_, index) => path.slice(0, index)).toReversed();
}

/** Compares in constant time; `expected` is the MAC of the file. */
export function sameMac(computed: string, expected: string): boolean {
  const [a, b] = [Buffer.from(computed), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function startMac(options: CryptOptions): Hash {
  const hash = createHash('sha512');
  if (options.macOnlyEncrypted) hash.update(MAC_ONLY_ENCRYPTED_START);
  return hash;
}

/**
 * The documents, for what keeps no marks of values that would lose something, such as another format. Throws
 * Fault `unsupported-content`.
 */
export function requireLossless(documents: readonly Branch[]): readonly Branch[] {
  for (const document of documents) {
    walkTree(document, {
      leaf: ({ loss }, path) => {
        if (loss !== undefined) throw lossy(loss, path);
      },
      comment: () => undefined,
    });
  }
  return documents;
}

/** sops encrypts such a value without a message, and decrypts another one. */
function lossy(loss: NonNullable<Leaf['loss']>, path: readonly string[]): SopsFault {
  return sopsFault({
    code: 'unsupported-content',
    message:
      loss === 'digits'
        ? 'an integer of more than 64 bits with sign would lose digits when it is encrypted'
        : 'a value has a tag that would be lost when it is encrypted',
    hint:
      loss === 'digits'
        ? 'Write it in quotes, as a string.'
        : 'Remove the tag, or leave the value in plaintext by a selector of the creation rule.',
    location: { path: path.join('.') },
  });
}

function misleading(): SopsFault {
  return sopsFault({
    code: 'encrypt-value',
    message:
      'an encrypted comment matches unencrypted_comment_regex, so the file could not be read again',
    hint: 'Write the expression so that it cannot match ENC[AES256_GCM,…].',
  });
}
