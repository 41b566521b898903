/**
 * Encrypts new content for a file that exists. When nothing changed, the file stays the same to the
 * byte. When a value changed, data key and ciphertext of the others are kept if a proof shows that the
 * data key was created here; otherwise the whole file is encrypted with a new data key.
 */

import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';
import { sopsFault } from '../fault.ts';
import { assignParts } from './assign-parts.ts';
import { encryptFile, openRead, readEncrypted, readPlain, withFileName } from './encrypted-file.ts';
import type { FileOptions, OpenFile } from './encrypted-file.ts';
import { documentsOf } from './encrypted-parts.ts';
import type { OpenPart } from './encrypted-parts.ts';
import { findNewDataKeyReason } from './choose-data-key.ts';
import type { DataKeyPolicy, NewDataKeyReason } from './choose-data-key.ts';
import { proveDataKey } from './data-key-proof.ts';
import { decideByFingerprint, fingerprintOf } from './fingerprint.ts';
import type { Decision, FingerprintKey, IfUndecryptable } from './fingerprint.ts';
import { createPartKeys, renderNew, renewPart, replaceValues } from './renew-parts.ts';
import type { PartKey } from './renew-parts.ts';
import { hasSameValues, sameDocuments } from './reuse-ciphertext.ts';
import { keysDiffer } from '../keys/group-diff.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { keepNewerVersions } from '../rules/keep-newer-versions.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import { effectiveSelectors, sameSelectors } from '../metadata/selectors.ts';
import type { Selectors } from '../metadata/selectors.ts';
import { utf8 } from '../tree/scalar.ts';
import { findMetadataProblems, refuseUnknownMetadata } from '../stores/find-metadata-problems.ts';
import type { StoreFile } from '../stores/store.ts';
import { treeChanges } from '../tree/changes.ts';
import type { Changes } from '../tree/changes.ts';
import type { Branch } from '../tree/tree.ts';

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
  const { rule, dataKey: policy, fingerprint: proof, context } = options;
  if (isUnchanged(file, open, rule)) return reencryptOpenFile(file, open, old, options);
  const renew = (keys?: ReadonlyMap<OpenPart, PartKey>): Omit<Unproven, 'fingerprint'> => {
    // people keep what they see in a file that they edit, and a rule names all keys of its files
    refuseUnknownMetadata(open.file);
    return reencryptOpenFile(file, open, old, options, keys);
  };
  if (keepsValues(file, open, rule)) {
    // anyone who knows the data key can read these values in the old file
    return { ...renew(), how: 'values-kept' };
  }
  const oldFile = { block: open.parts[0].block, metadata: open.metadata };
  const isJoined = open.parts.length > 1;
  const reason =
    isJoined && policy !== 'old'
      ? findJoinedReason(proof)
      : await findNewDataKeyReason(oldFile, { policy, rule, proof }, context);
  if (reason === undefined) return renew();
  const renewed = { how: 'new-data-key', newDataKeyReason: reason, keysDiffer: false } as const;
  if (isJoined && proof === undefined && rule !== undefined) {
    const keys = await createPartKeys(changedParts(file, open, rule), rule, context);
    return { ...renew(keys), ...renewed };
  }
  const changes = treeChanges(open.file.documents, file.documents);
  return { changes, text: await encrypt(), changed: true, ...renewed };
}

/** A proof is for one data key, and what writes proofs writes one. */
function findJoinedReason(proof: ReencryptOptions['fingerprint']): NewDataKeyReason {
  return proof === undefined ? 'no-fingerprint-key' : 'unproven';
}

function isUnchanged(file: StoreFile, open: OpenFile, rule: EncryptionRule | undefined): boolean {
  return (
    open.parts.every((part) => hasSameSelection(file, part, rule)) &&
    sameDocuments(open.file.documents, file.documents)
  );
}

function keepsValues(file: StoreFile, open: OpenFile, rule: EncryptionRule | undefined): boolean {
  const assigned = assignParts(open, file);
  return open.parts.every((part) => {
    const [before, after] = [documentsOf(open.file, part), newDocuments(file, assigned, part)];
    if (!hasSameSelection(file, part, rule)) return false;
    return hasSameValues(before, after, selectorsFor(file, part, rule));
  });
}

/** The parts with values that the old file does not have. */
function changedParts(
  file: StoreFile,
  open: OpenFile,
  rule: EncryptionRule | undefined,
): readonly OpenPart[] {
  const assigned = assignParts(open, file);
  return open.parts.filter((part) => {
    const [before, after] = [documentsOf(open.file, part), newDocuments(file, assigned, part)];
    return !hasSameSelection(file, part, rule) || !sameDocuments(before, after);
  });
}

/**
 * As `reencryptFile`, for an old file that is decrypted already, and always with its data keys: for
 * files that nobody else can have written, and for people who edit a file as with sops. `keys` has other
 * ones for some parts.
 */
export function reencryptOpenFile(
  file: StoreFile,
  open: OpenFile,
  old: string | Uint8Array,
  options: ReencryptOptions,
  keys: ReadonlyMap<OpenPart, PartKey> = new Map(),
): Omit<Unproven, 'fingerprint'> {
  const { rule } = options;
  const changes = treeChanges(open.file.documents, file.documents);
  const differs = ({ metadata }: OpenPart): boolean =>
    rule !== undefined && keysDiffer(metadata.groups, rule.groups);
  const result = {
    changes,
    how: 'reused' as const,
    newDataKeyReason: undefined,
    keysDiffer: open.parts.some(differs),
  };
  if (isUnchanged(file, open, rule)) return { ...result, text: textOf(old), changed: false };
  refuseUnknownMetadata(open.file, { keepsDataKey: keys.size === 0 });
  const assigned = assignParts(open, file);
  const renewed = open.parts.map((part) => {
    const after = newDocuments(file, assigned, part);
    const before = documentsOf(open.file, part);
    const selectors = selectorsFor(file, part, rule);
    return renewPart(part, { before, after, selectors, key: keys.get(part) }, options);
  });
  const isInPlace =
    keys.size === 0 && open.parts.every((part) => hasSameSelection(file, part, rule));
  const edited = isInPlace ? replaceValues(open, file, assigned, renewed) : undefined;
  if (edited !== undefined) return { ...result, text: edited, changed: true };
  return { ...result, text: renderNew(file, open.parts, assigned, renewed), changed: true };
}

/** The new documents that a part encrypts. */
function newDocuments(
  { documents }: StoreFile,
  assigned: readonly (OpenPart | undefined)[],
  part: OpenPart,
): readonly Branch[] {
  return documents.filter((_document, index) => assigned[index] === part);
}

function hasSameSelection(
  file: StoreFile,
  part: OpenPart,
  rule: EncryptionRule | undefined,
): boolean {
  return sameSelectors(selectorsFor(file, part, rule), part.metadata.selectors);
}

function selectorsFor(
  file: StoreFile,
  { metadata }: OpenPart,
  rule: EncryptionRule | undefined,
): Selectors {
  return effectiveSelectors(rule?.selectors ?? metadata.selectors, file.singleValue === true);
}

function textOf(input: string | Uint8Array): string {
  return typeof input === 'string' ? input : (utf8(input) ?? '');
}
