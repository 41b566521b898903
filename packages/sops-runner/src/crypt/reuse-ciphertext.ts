/** Which ciphertext of an old file holds a value that the new one has at the same place. */

import { toCryptOptions } from './encrypted-file.ts';
import { additionalData } from './value-cipher.ts';
import type { Selectors } from '../metadata/selectors.ts';
import { sameTree, walkTree } from '../tree/tree.ts';
import type { Branch, Scalar } from '../tree/tree.ts';

/** Takes out a ciphertext of this value at this place; undefined where none is left. */
export type TakeCiphertext = (scalar: Scalar, additional: string) => string | undefined;

/** The ciphertext of decrypted documents. Equal values of one list have one each, in order. */
export function collectCiphertext(documents: readonly Branch[]): TakeCiphertext {
  const ciphertext = collectTexts(documents);
  return (scalar, additional) => ciphertext.get(keyOf(scalar, additional))?.shift();
}

/** Whether the same values are encrypted as before, each at the same place. */
export function hasSameValues(
  before: readonly Branch[],
  after: readonly Branch[],
  selectors: Selectors,
): boolean {
  const unused = collectTexts(before);
  let isNew = false;
  const { selector } = toCryptOptions(selectors);
  const use = (scalar: Scalar, path: readonly string[]): void => {
    const texts = unused.get(keyOf(scalar, additionalData(path)));
    if (texts?.shift() === undefined) isNew = true;
  };
  for (const document of after) {
    walkTree(document, {
      leaf: ({ scalar }, path, comments) => {
        if (selector.encrypts(path, comments, scalar.type === 'comment')) use(scalar, path);
      },
      comment: ({ text }, path, comments) => {
        if (selector.encrypts(path, comments, true)) use({ type: 'comment', text }, path);
      },
    });
  }
  return !isNew && [...unused.values()].every((texts) => texts.length === 0);
}

/** Whether two lists of documents are the same. */
export function sameDocuments(a: readonly Branch[], b: readonly Branch[]): boolean {
  return (
    a.length === b.length &&
    a.every((document, index) => {
      const other = b[index];
      return other !== undefined && sameTree(document, other);
    })
  );
}

function collectTexts(documents: readonly Branch[]): Map<string, string[]> {
  const ciphertext = new Map<string, string[]>();
  const add = (scalar: Scalar, path: readonly string[], cipherText: string | undefined): void => {
    if (!cipherText) return;
    const key = keyOf(scalar, additionalData(path));
    const texts = ciphertext.get(key) ?? [];
    texts.push(cipherText);
    ciphertext.set(key, texts);
  };
  for (const document of documents) {
    walkTree(document, {
      leaf: (leaf, path) => add(leaf.scalar, path, leaf.cipherText),
      comment: (comment, path) =>
        add({ type: 'comment', text: comment.text }, path, comment.cipherText),
    });
  }
  return ciphertext;
}

function keyOf(scalar: Scalar, additional: string): string {
  const text =
    typeof scalar.text === 'string'
      ? `s${scalar.text}`
      : `b${Buffer.from(scalar.text).toString('base64')}`;
  return `${additional.length} ${additional}${scalar.type} ${text}`;
}
