/**
 * Encrypts new content for a file that exists: the data key, the master keys and the ciphertext of
 * every unchanged value are kept. When nothing changed, the file stays the same to the byte.
 */

import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';
import { sopsFault } from '../fault.ts';
import {
  toCryptOptions,
  encryptFile,
  withFileName,
  openFile,
  readEncrypted,
  readPlain,
  createMetadata,
} from './encrypted-file.ts';
import type { FileOptions, OpenFile } from './encrypted-file.ts';
import { additionalData } from './value-cipher.ts';
import { decideByFingerprint, fingerprintOf } from './fingerprint.ts';
import type { Decision, FingerprintKey, IfUndecryptable } from './fingerprint.ts';
import { keysDiffer } from '../keys/group-diff.ts';
import { metadataRecord } from '../metadata/metadata.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { keepNewerVersions } from '../rules/keep-newer-versions.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import { effectiveSelectors, sameSelectors } from '../metadata/selectors.ts';
import { utf8 } from '../tree/scalar.ts';
import { refuseUnknownMetadata } from '../stores/find-metadata-problems.ts';
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
  /** Decides about a file that cannot be decrypted here. */
  readonly fingerprint?:
    | (FingerprintKey & {
        /** The fingerprint in the caller's manifest. */
        readonly stored?: string | undefined;
      })
    | undefined;
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
  /** `reused` kept the data key; the others are decisions for files that could not be decrypted. */
  readonly how: 'reused' | Decision['reason'];
  /** The rule names other master keys than the file has: rekey it. */
  readonly keysDiffer: boolean;
  /** The fingerprint of the new content, for the caller's manifest; undefined without a key for it. */
  readonly fingerprint: string | undefined;
}

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
    let open: OpenFile;
    try {
      open = await openFile(old, options);
    } catch (error) {
      if (!isFault(error) || error.code !== 'data-key-unavailable') throw error;
      return reencryptWithoutKey(old, options, print, error, async () =>
        encryptAgain(plaintext, old, options),
      );
    }
    try {
      return { ...reencryptOpenFile(file, open, old, options), fingerprint: print };
    } finally {
      open.dispose();
    }
  });
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
): Promise<Reencrypted> {
  const { action, reason } = decideByFingerprint(
    options.fingerprint?.stored,
    print,
    options.ifUndecryptable ?? 'fail',
    failure.causes.length > 0 ? failure.causes : [failure],
  );
  const rest = { changes: undefined, how: reason, keysDiffer: false, fingerprint: print };
  return action === 'keep'
    ? { text: textOf(old), changed: false, ...rest }
    : { text: await encrypt(), changed: true, ...rest };
}

function encryptAgain(
  plaintext: string | Uint8Array,
  old: string | Uint8Array,
  options: ReencryptOptions,
): Promise<string> {
  const { rule } = options;
  if (rule !== undefined) {
    const { metadata } = readEncrypted(old, options);
    return encryptFile(plaintext, { ...options, rule: keepNewerVersions(rule, metadata.groups) });
  }
  throw sopsFault({
    code: 'no-keys',
    message: 'the file has to be fully re-encrypted, but no rule says with which keys',
    hint: 'Pass the creation rule of the file.',
  });
}

/** As `reencryptFile`, for an old file that is decrypted already. */
export function reencryptOpenFile(
  file: StoreFile,
  open: OpenFile,
  old: string | Uint8Array,
  options: ReencryptOptions,
): Omit<Reencrypted, 'fingerprint'> {
  const { rule } = options;
  const changes = treeChanges(open.file.documents, file.documents);
  const result = {
    changes,
    how: 'reused' as const,
    keysDiffer: rule !== undefined && keysDiffer(open.metadata.groups, rule.groups),
  };
  const selectors = effectiveSelectors(
    rule?.selectors ?? open.metadata.selectors,
    file.singleValue === true,
  );
  const isSelectionSame = sameSelectors(selectors, open.metadata.selectors);
  if (isSelectionSame && sameDocuments(open.file, file)) {
    return { ...result, text: textOf(old), changed: false };
  }
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
