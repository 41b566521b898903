/**
 * Encrypts new content for a file that exists. When nothing changed, the file stays the same to the
 * byte. When a value changed, data key and ciphertext of the others are kept if a proof shows that the
 * data key was created here; otherwise the whole file is encrypted with a new data key.
 */

import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';
import { sopsFault } from '../fault.ts';
import {
  toCryptOptions,
  encryptFile,
  withFileName,
  openRead,
  readEncrypted,
  readPlain,
  createMetadata,
} from './encrypted-file.ts';
import type { FileOptions, OpenFile } from './encrypted-file.ts';
import { additionalData } from './value-cipher.ts';
import { findNewDataKeyReason } from './choose-data-key.ts';
import type { DataKeyPolicy, NewDataKeyReason } from './choose-data-key.ts';
import { proveDataKey } from './data-key-proof.ts';
import { decideByFingerprint, fingerprintOf } from './fingerprint.ts';
import type { Decision, FingerprintKey, IfUndecryptable } from './fingerprint.ts';
import { keysDiffer } from '../keys/group-diff.ts';
import { metadataRecord } from '../metadata/metadata.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { keepNewerVersions } from '../rules/keep-newer-versions.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import { effectiveSelectors, sameSelectors } from '../metadata/selectors.ts';
import type { Selectors } from '../metadata/selectors.ts';
import { utf8 } from '../tree/scalar.ts';
import { findMetadataProblems, refuseUnknownMetadata } from '../stores/find-metadata-problems.ts';
import type { StoreFile } from '../stores/store.ts';
import { pairLeaves, treeChanges } from '../tree/changes.ts';
import type { Changes } from '../tree/changes.ts';
import { encryptDocuments } from './document-cipher.ts';
import { sameScalar, sameTree, walkTree } from '../tree/tree.ts';
import type { Scalar } from '../tree/tree.ts';

/** How new content replaces that of an encrypted file. */
export interface ReencryptOptions extends FileOptions {
  /**
   * The creation rule. Its selectors apply to the old file too; its keys only when the file is fully
   * re-encrypted. Without it the file keeps its own, and cannot be fully re-encrypted.
   */
  readonly rule?: EncryptionRule | undefined;
  /** Decides about a file that cannot be decrypted here, and about the data key of one that can. */
  readonly fingerprint?:
    | (FingerprintKey & {
        /** The fingerprint in the caller's manifest. */
        readonly stored?: string | undefined;
        /** What `proveDataKey` returned when the file got its data key. */
        readonly dataKeyProof?: string | undefined;
      })
    | undefined;
  /**
   * Which data key encrypts changed values; `proven` by default. Set `old` only for files that nobody
   * but those who may read the new values can have written: otherwise the old file may have been
   * encrypted under a data key that a stranger knows.
   */
  readonly dataKey?: DataKeyPolicy | undefined;
  /** Decides when neither decryption nor a fingerprint says what changed; `fail` by default. */
  readonly ifUndecryptable?: IfUndecryptable | undefined;
}

/** An encrypted file with its new content, and what changed. */
export interface Reencrypted {
  /** The old text itself when nothing changed. */
  readonly text: string;
  readonly changed: boolean;
  /** Undefined when the old content could not be read. */
  readonly changes: Changes | undefined;
  /**
   * `reused` kept the data key, `new-data-key` fully re-encrypted the file; `values-kept` changed only
   * what is not encrypted; the others are decisions for files that could not be decrypted.
   */
  readonly how: 'reused' | 'values-kept' | 'new-data-key' | Decision['reason'];
  /** Why the file got a new data key; undefined unless `how` is `new-data-key`. */
  readonly newDataKeyReason: NewDataKeyReason | undefined;
  /** The rule names other master keys than the file has: rekey it. */
  readonly keysDiffer: boolean;
  /**
   * The fingerprint of the content of `text`, for the caller's manifest; undefined without a key for it,
   * and for a file that was kept although it may have other content.
   */
  readonly fingerprint: string | undefined;
  /** The proof for the data key of `text`, for the caller's manifest; undefined without a key for it. */
  readonly dataKeyProof: string | undefined;
}

/** A result before its proof. */
export type Unproven = Omit<Reencrypted, 'dataKeyProof'>;

/**
 * Encrypts new content for an encrypted file. Throws Fault: `mac-mismatch` when the old file was
 * tampered with; `cannot-tell-changes`, with the failure of each key, when nothing is known about it.
 *
 * @example
 * const { text, changed } = await reencryptFile(plaintext, old, { path, rule, context: nodeContext() });
 * if (changed) await writeFile(path, text);
 */
export async function reencryptFile(
  plaintext: string | Uint8Array,
  old: string | Uint8Array,
  options: ReencryptOptions,
): Promise<Reencrypted> {
  return withFileName(options, async () => {
    const file = readPlain(plaintext, options);
    const print = options.fingerprint && fingerprintOf(file.documents, options.fingerprint);
    const encrypted = readEncrypted(old, options);
    const encrypt = (): Promise<string> => encryptAgain(plaintext, encrypted.metadata, options);
    if (isNotUnderstood(encrypted.file, options)) {
      return proveResult(await encryptUnknown(print, encrypt), options);
    }
    let open: OpenFile;
    try {
      open = await openRead(encrypted, options);
    } catch (error) {
      if (!isFault(error) || error.code !== 'data-key-unavailable') throw error;
      const result = await reencryptWithoutKey(old, options, print, error, encrypt);
      return proveResult(result, options);
    }
    try {
      const result = await reencryptOpened(file, open, old, options, encrypt);
      return proveResult({ ...result, fingerprint: print }, options);
    } finally {
      open.dispose();
    }
  });
}

/**
 * The result with the proof for its data key: a new one for what was written under a data key that is
 * new or proven, otherwise the stored one, which is not bound to what `values-kept` changes.
 */
export function proveResult(result: Unproven, options: ReencryptOptions): Reencrypted {
  const { fingerprint: by } = options;
  const isUnproven =
    result.how === 'values-kept' || (result.how === 'reused' && options.dataKey === 'old');
  if (by === undefined || !result.changed || isUnproven) {
    return { ...result, dataKeyProof: by?.dataKeyProof };
  }
  return { ...result, dataKeyProof: proveDataKey(result.text, by, options) };
}

/**
 * Whether the sops block has to be written new from the rule: it may name recipients that another
 * program would encrypt for.
 */
export function isNotUnderstood(
  old: StoreFile,
  { rule, dataKey }: Pick<ReencryptOptions, 'rule' | 'dataKey'>,
): boolean {
  if (rule === undefined || dataKey === 'old') return false;
  return findMetadataProblems(old).some(({ kind }) => kind === 'unknown');
}

/** For a file with a sops block that is not understood. */
export async function encryptUnknown(
  print: string | undefined,
  encrypt: () => Promise<string>,
): Promise<Unproven> {
  return {
    text: await encrypt(),
    changed: true,
    changes: undefined,
    how: 'new-data-key',
    newDataKeyReason: 'unknown-fields',
    keysDiffer: false,
    fingerprint: print,
  };
}

/**
 * For a file that cannot be decrypted here, as `failure` says: kept or, by `encrypt`, fully
 * re-encrypted. Throws Fault `cannot-tell-changes`, with the failure of each key as its causes.
 */
export async function reencryptWithoutKey(
  old: string | Uint8Array,
  options: Pick<ReencryptOptions, 'fingerprint' | 'ifUndecryptable'>,
  print: string | undefined,
  failure: Fault,
  encrypt: () => Promise<string>,
): Promise<Unproven> {
  const { action, reason } = decideByFingerprint(
    options.fingerprint?.stored,
    print,
    options.ifUndecryptable ?? 'fail',
    failure.causes.length > 0 ? failure.causes : [failure],
  );
  const rest = {
    changes: undefined,
    how: reason,
    newDataKeyReason: undefined,
    keysDiffer: false,
  };
  if (action === 'rewrite') {
    return { text: await encrypt(), changed: true, ...rest, fingerprint: print };
  }
  // nobody knows what was kept: the fingerprint of the new content would hide that it differs
  const isKnown = reason === 'unchanged';
  return {
    text: textOf(old),
    changed: false,
    ...rest,
    fingerprint: isKnown ? print : options.fingerprint?.stored,
  };
}

function encryptAgain(
  plaintext: string | Uint8Array,
  old: Metadata,
  options: ReencryptOptions,
): Promise<string> {
  const { rule } = options;
  if (rule !== undefined) {
    return encryptFile(plaintext, { ...options, rule: keepNewerVersions(rule, old.groups) });
  }
  throw sopsFault({
    code: 'no-keys',
    message: 'the file has to be fully re-encrypted, but no rule says with which keys',
    hint: 'Write a creation rule for the file, or name keys. Only if nobody else can have written the encrypted file, keep its data key.',
  });
}

/** The result for an old file that is decrypted already, but for the fingerprint. */
async function reencryptOpened(
  file: StoreFile,
  open: OpenFile,
  old: string | Uint8Array,
  options: ReencryptOptions,
  encrypt: () => Promise<string>,
): Promise<Omit<Unproven, 'fingerprint'>> {
  const { rule, dataKey: policy, fingerprint: proof } = options;
  if (isUnchanged(file, open, rule)) return reencryptOpenFile(file, open, old, options);
  if (hasSameValues(file, open, rule)) {
    // anyone who knows the data key can read these values in the old file
    return { ...reencryptOpenFile(file, open, old, options), how: 'values-kept' };
  }
  const oldFile = { block: open.file.metadata ?? {}, metadata: open.metadata };
  const reason = await findNewDataKeyReason(oldFile, { policy, rule, proof }, options.context);
  if (reason === undefined) return reencryptOpenFile(file, open, old, options);
  return {
    changes: treeChanges(open.file.documents, file.documents),
    text: await encrypt(),
    changed: true,
    how: 'new-data-key',
    newDataKeyReason: reason,
    keysDiffer: false,
  };
}

function isUnchanged(file: StoreFile, open: OpenFile, rule: EncryptionRule | undefined): boolean {
  const selectors = selectorsFor(file, open, rule);
  return sameSelectors(selectors, open.metadata.selectors) && sameDocuments(open.file, file);
}

/** Whether the same values are encrypted as before, each at the same place. */
function hasSameValues(file: StoreFile, open: OpenFile, rule: EncryptionRule | undefined): boolean {
  const selectors = selectorsFor(file, open, rule);
  if (!sameSelectors(selectors, open.metadata.selectors)) return false;
  const unused = collectCiphertext(open);
  let isNew = false;
  const { selector } = toCryptOptions(selectors);
  const use = (scalar: Scalar, path: readonly string[]): void => {
    const texts = unused.get(ciphertextKey(scalar, additionalData(path)));
    if (texts?.shift() === undefined) isNew = true;
  };
  for (const document of file.documents) {
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

function selectorsFor(
  file: StoreFile,
  open: OpenFile,
  rule: EncryptionRule | undefined,
): Selectors {
  return effectiveSelectors(rule?.selectors ?? open.metadata.selectors, file.singleValue === true);
}

/**
 * As `reencryptFile`, for an old file that is decrypted already, and always with its data key: for
 * files that nobody else can have written, and for people who edit a file as with sops.
 */
export function reencryptOpenFile(
  file: StoreFile,
  open: OpenFile,
  old: string | Uint8Array,
  options: ReencryptOptions,
): Omit<Unproven, 'fingerprint'> {
  const { rule } = options;
  const changes = treeChanges(open.file.documents, file.documents);
  const result = {
    changes,
    how: 'reused' as const,
    newDataKeyReason: undefined,
    keysDiffer: rule !== undefined && keysDiffer(open.metadata.groups, rule.groups),
  };
  const selectors = selectorsFor(file, open, rule);
  const isSelectionSame = sameSelectors(selectors, open.metadata.selectors);
  if (isUnchanged(file, open, rule)) return { ...result, text: textOf(old), changed: false };
  refuseUnknownMetadata(open.file);
  const ciphertext = collectCiphertext(open);
  const mac = encryptDocuments(
    file.documents,
    (scalar, additional) =>
      ciphertext.get(ciphertextKey(scalar, additional))?.shift() ??
      open.cipher.encrypt(scalar, additional),
    toCryptOptions(selectors),
  );
  const metadata = createMetadata(open.cipher, mac, options.context.now(), {
    groups: open.metadata.groups,
    shamirThreshold: open.metadata.shamirThreshold,
    selectors,
  });
  const edited = isSelectionSame ? replaceValues(open.file, file, metadata) : undefined;
  if (edited !== undefined) return { ...result, text: edited, changed: true };
  const text = file.renderEncrypted(
    metadataRecord({ ...metadata, version: open.metadata.version }),
  );
  return { ...result, text, changed: true };
}

function sameDocuments(a: StoreFile, b: StoreFile): boolean {
  return (
    a.documents.length === b.documents.length &&
    a.documents.every((document, index) => {
      const other = b.documents[index];
      return other !== undefined && sameTree(document, other);
    })
  );
}

/**
 * The old text with only the changed values replaced. Undefined when keys, lists or comments were
 * added, removed or moved: then the layout of the new text is used.
 */
function replaceValues(old: StoreFile, file: StoreFile, metadata: Metadata): string | undefined {
  const pairs = pairLeaves(old.documents, file.documents);
  if (pairs === undefined) return undefined;
  for (const [before, after] of pairs) {
    if (sameScalar(before.scalar, after.scalar) && !before.cipherText === !after.cipherText)
      continue;
    before.scalar = after.scalar;
    before.cipherText = after.cipherText;
    before.rewrite = true;
  }
  return old.renderUpdated({ lastmodified: metadata.lastModified, mac: metadata.mac });
}

/** Ciphertext by place and value: equal values of one list have one each, in order. */
function collectCiphertext(open: OpenFile): Map<string, string[]> {
  const ciphertext = new Map<string, string[]>();
  const add = (scalar: Scalar, path: readonly string[], cipherText: string | undefined): void => {
    if (!cipherText) return;
    const key = ciphertextKey(scalar, additionalData(path));
    const texts = ciphertext.get(key) ?? [];
    texts.push(cipherText);
    ciphertext.set(key, texts);
  };
  for (const document of open.file.documents) {
    walkTree(document, {
      leaf: (leaf, path) => add(leaf.scalar, path, leaf.cipherText),
      comment: (comment, path) =>
        add({ type: 'comment', text: comment.text }, path, comment.cipherText),
    });
  }
  return ciphertext;
}

function ciphertextKey(scalar: Scalar, additional: string): string {
  const text =
    typeof scalar.text === 'string'
      ? `s${scalar.text}`
      : `b${Buffer.from(scalar.text).toString('base64')}`;
  return `${additional.length} ${additional}${scalar.type} ${text}`;
}

function textOf(input: string | Uint8Array): string {
  return typeof input === 'string' ? input : (utf8(input) ?? '');
}
