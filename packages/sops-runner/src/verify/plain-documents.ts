/**
 * Documents without a sops block beside encrypted ones. Flux applies them as they are. sops takes them for
 * part of the first block, and finds another MAC.
 */

import type { EncryptedPart } from '../crypt/encrypted-parts.ts';
import { makeSelector } from '../metadata/selectors.ts';
import type { Selectors } from '../metadata/selectors.ts';
import { hasCipherText } from '../stores/block-groups.ts';
import { emitDocuments } from '../stores/emit/index.ts';
import type { StoreFile } from '../stores/store.ts';
import { walkTree } from '../tree/tree.ts';
import type { Branch } from '../tree/tree.ts';
import { findPlaintextSecrets } from './plaintext-secrets.ts';
import { problemOf } from './problem.ts';
import type { Problem } from './problem.ts';

const ENCRYPT = 'Encrypt it, and change the secrets if it was ever committed.';

/**
 * An error for a value that `selectors` would encrypt, and for a Secret in plaintext; a warning for any
 * other document. `selectors` are those of the rule, by default those of the first block.
 */
export function findPlainDocuments(
  file: StoreFile,
  parts: readonly EncryptedPart[],
  selectors: Selectors = parts[0]?.metadata.selectors ?? {},
): readonly Problem[] {
  const encrypted = new Set(parts.flatMap(({ documents }) => documents));
  return file.documents.flatMap((document, index) => {
    const isEmpty = document.items.every(({ kind }) => kind === 'comment');
    if (encrypted.has(index) || isEmpty || hasCipherText(document)) return [];
    const prefix = `#${index + 1}:`;
    const values = findPlainValues(file, document, selectors, prefix);
    if (values.length > 0) return values;
    const line = file.blocks[index]?.line;
    const text = String(emitDocuments([document], 'yaml'));
    if (findPlaintextSecrets(text, true).length > 0) {
      const message = `document ${index + 1} is a Kubernetes Secret in plaintext`;
      return [problemOf('plaintext', message, ENCRYPT, { path: prefix, line })];
    }
    const message = `document ${index + 1} has no sops block: Flux reads the file, sops finds another MAC`;
    const remedy = 'Put it into another file.';
    return [
      problemOf('not-encrypted', message, remedy, { path: prefix, line, severity: 'warning' }),
    ];
  });
}

function findPlainValues(
  file: StoreFile,
  document: Branch,
  selectors: Selectors,
  prefix: string,
): readonly Problem[] {
  const { encrypts } = makeSelector(selectors);
  const found: Problem[] = [];
  walkTree(document, {
    leaf: ({ scalar, slot }, path, comments) => {
      if (scalar.text.length === 0 || !encrypts(path, comments, false)) return;
      const message = 'a value is in plaintext, in a document without a sops block';
      const place = { path: prefix + path.join('.'), line: file.lineOf(slot) };
      found.push(problemOf('plaintext', message, ENCRYPT, place));
    },
    comment: () => undefined,
  });
  return found;
}
