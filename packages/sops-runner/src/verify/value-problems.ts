/** Checks every value and comment of an encrypted file against the selectors of the file, without keys. */

import type { EncryptedPart } from '../crypt/encrypted-parts.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { makeSelector } from '../metadata/selectors.ts';
import type { StoreFile } from '../stores/store.ts';
import { findCipherTextProblem, isCipherText, parseCipherText } from '../tree/cipher-text.ts';
import { branchesOf, walkTree } from '../tree/tree.ts';
import type { Branch, Comment, Leaf, Scalar } from '../tree/tree.ts';
import { findPlaintextSecrets } from './plaintext-secrets.ts';
import { problemOf } from './problem.ts';
import type { Problem, ProblemCode } from './problem.ts';

const RESTORE = 'Restore it from version control.';

/**
 * Each value is encrypted exactly where the selectors of its document say, well-formed, and has its own
 * nonce. sops encrypts comments where it encrypts values.
 */
export function findValueProblems(
  file: StoreFile,
  parts: readonly EncryptedPart[],
): readonly Problem[] {
  const seen = new Map<string, string>();
  return parts.flatMap((part, number) => {
    const check = new ValueCheck(file, part.metadata, { seen, part: number });
    for (const index of part.documents) check.checkDocument(index);
    return check.problems;
  });
}

class ValueCheck {
  readonly problems: Problem[] = [];
  readonly #file: StoreFile;
  readonly #metadata: Metadata;
  /** The encrypted value and its place by the iv. */
  readonly #seen: Map<string, string>;
  readonly #part: number;
  /** The values of keys in a document; all others are items of lists. */
  #entries: ReadonlySet<Leaf> = new Set();

  get #isOld(): boolean {
    return /^[0-2]\./.test(this.#metadata.version);
  }

  constructor(
    file: StoreFile,
    metadata: Metadata,
    { seen, part }: { readonly seen: Map<string, string>; readonly part: number },
  ) {
    this.#file = file;
    this.#metadata = metadata;
    this.#seen = seen;
    this.#part = part;
    const mac = parseCipherText(metadata.mac);
    if (mac !== undefined) this.#seen.set(mac.iv.toString('base64'), metadata.mac);
  }

  checkDocument(index: number): void {
    const document = this.#file.documents[index];
    if (document === undefined) return;
    const selector = makeSelector(this.#metadata.selectors);
    const prefix = index === 0 ? '' : `#${index + 1}:`;
    const isSingle = this.#file.singleValue === true;
    if (isSingle && !isOnlyData(document)) this.#addSurplus();
    this.#entries = findEntryValues(document);
    walkTree(document, {
      leaf: (leaf, path, comments) => {
        const name = prefix + path.join('.');
        if (isSingle || selector.encrypts(path, comments, false)) this.#checkEncrypted(leaf, name);
        else this.#checkPlain(leaf, name);
      },
      comment: (comment, path, comments) => {
        const isEncrypted = selector.encrypts(path, comments, true);
        if (isEncrypted) this.#checkComment(comment, prefix + path.join('.'));
      },
    });
  }

  #checkEncrypted(leaf: Leaf, path: string): void {
    const text = stringOf(leaf.scalar);
    if (text === '') return;
    if (text !== undefined && isCipherText(text)) {
      this.#checkCipherText(leaf, text, path);
      return;
    }
    const remedy =
      'Add it with sops-runner edit or set, and change the secret if it was ever committed.';
    const message = `a value ${stateOf(text)} where the file says it is encrypted`;
    this.#add('plaintext', message, remedy, leaf, path);
  }

  #checkComment(comment: Comment, path: string): void {
    const { text } = comment;
    if (text.trim() === '') return;
    if (isCipherText(text)) {
      this.#checkCipherText(comment, text, path);
      return;
    }
    // sops 1 and 2 left comments as they are.
    const severity = this.#isOld ? 'warning' : 'error';
    const message = `a comment ${stateOf(text)} where comments are encrypted`;
    const remedy =
      'Delete it, or decrypt the file and encrypt it again; change the secret if the comment holds one.';
    this.#add('plaintext-comment', message, remedy, comment, path, severity);
  }

  #checkPlain(leaf: Leaf, path: string): void {
    const text = stringOf(leaf.scalar) ?? '';
    if (findPlaintextSecrets(text, false, isCipherText).length > 0) {
      const message = 'a string has a Kubernetes Secret in plaintext';
      this.#add('plaintext', message, 'Delete it, and change the secrets.', leaf, path);
    }
    if (!text.startsWith('ENC[AES256_GCM,')) return;
    const message = 'a value looks encrypted where the file says it is in plaintext';
    this.#add('misplaced-ciphertext', message, RESTORE, leaf, path);
  }

  #checkCipherText(item: Leaf | Comment, text: string, path: string): void {
    const problem = findCipherTextProblem(text) ?? this.#findTypeProblem(item, text);
    if (problem !== undefined) {
      const message = `an encrypted value is malformed: ${problem}`;
      this.#add('malformed-value', message, RESTORE, item, path);
      return;
    }
    const iv = parseCipherText(text)?.iv.toString('base64') ?? '';
    const place = `${this.#part} ${text.trimEnd()} ${path.replace(/^#\d+:/, '')}`;
    const before = this.#seen.get(iv);
    this.#seen.set(iv, place);
    // sops gives equal values of one list the same iv when it edits a file; they are equal as a whole.
    if (before === undefined || before === place) return;
    const message = 'a value has the same iv as another one of the file';
    const remedy = 'Restore the file from version control, or run sops-runner rotate.';
    this.#add('nonce-reused', message, remedy, item, path);
  }

  /**
   * The type is not authenticated. Only sops 1 and 2 wrote bytes, which read differently in JSON. A
   * comment is one in the file, too, or the item of a list.
   */
  #findTypeProblem(item: Leaf | Comment, text: string): string | undefined {
    const { type } = parseCipherText(text) ?? {};
    if (type === 'bytes' && !this.#isOld) return 'sops does not write the type bytes';
    if (item.kind === 'comment')
      return type === 'comment' ? undefined : 'a comment has another type';
    if (type === 'comment' && this.#entries.has(item))
      return 'the value of a key has the type comment';
    if (this.#file.hasTag?.(item.slot) === true) return 'it has a tag, which sops does not write';
    return undefined;
  }

  #addSurplus(): void {
    const message = 'a binary file must have one string, data, beside its sops block';
    this.problems.push(problemOf('plaintext', message, RESTORE, { line: 1 }));
  }

  #add(
    code: ProblemCode,
    message: string,
    remedy: string,
    { slot }: Leaf | Comment,
    path: string,
    severity: Problem['severity'] = 'error',
  ): void {
    const line = this.#file.lineOf(slot);
    this.problems.push(problemOf(code, message, remedy, { path, line, severity }));
  }
}

function isOnlyData({ items }: Branch): boolean {
  const [only] = items;
  return (
    items.length === 1 &&
    only?.kind === 'entry' &&
    only.key === 'data' &&
    only.value.kind === 'leaf' &&
    only.value.scalar.type === 'str'
  );
}

function findEntryValues(root: Branch): ReadonlySet<Leaf> {
  const found = new Set<Leaf>();
  for (const { items } of branchesOf(root)) {
    for (const item of items) {
      if (item.kind === 'entry' && item.value.kind === 'leaf') found.add(item.value);
    }
  }
  return found;
}

function stateOf(text: string | undefined): string {
  return text?.trimStart().startsWith('ENC[') === true
    ? 'looks encrypted, and does not have the form of an encrypted value,'
    : 'is in plaintext';
}

function stringOf({ type, text }: Scalar): string | undefined {
  return type === 'str' && typeof text === 'string' ? text : undefined;
}
