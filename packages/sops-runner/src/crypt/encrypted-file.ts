/** Encrypts and decrypts whole files in memory. */

import { randomBytes } from 'node:crypto';

import { ValueCipher } from './value-cipher.ts';
import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';
import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import { wrapDataKey } from '../keys/key-groups.ts';
import type { KeyContext, KeyGroup } from '../keys/provider.ts';
import { SOPS_VERSION, metadataRecord, timestamp } from '../metadata/metadata.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import { effectiveSelectors, makeSelector } from '../metadata/selectors.ts';
import type { Selectors } from '../metadata/selectors.ts';
import { formatOf, storeFor } from '../stores/index.ts';
import type { Format, StoreFile, StoreSettings } from '../stores/store.ts';
import type { Branch } from '../tree/tree.ts';
import { isBeyondSops } from './beyond-sops.ts';
import { decryptDocuments, encryptDocuments, sameMac } from './document-cipher.ts';
import type { CryptOptions } from './document-cipher.ts';
import { documentsOf, ofPart, readParts, unwrapParts } from './encrypted-parts.ts';
import type { EncryptedPart, OpenPart } from './encrypted-parts.ts';

/** What every operation needs to know about a file. */
export interface FileOptions {
  /** Names the file in errors, and its format where `format` is not given. */
  readonly path?: string | undefined;
  readonly format?: Format | undefined;
  readonly stores?: Readonly<Partial<Record<Format, StoreSettings>>> | undefined;
  /** Where keys are found; `nodeContext()` for those of the process. */
  readonly context: KeyContext;
  /** Called with a sentence about the file that is worth knowing and no failure; never with a value. */
  readonly onNote?: ((note: string) => void) | undefined;
}

/** How a new file is encrypted. */
export interface EncryptOptions extends FileOptions {
  readonly rule: EncryptionRule;
}

/** How a file is decrypted. */
export interface DecryptOptions extends FileOptions {
  /** Decrypt although the MAC does not match: the file may have been tampered with. */
  readonly ignoreMac?: boolean | undefined;
  /** Types of keys in the order in which they are tried. */
  readonly decryptionOrder?: readonly string[] | undefined;
}

/** A decrypted file. */
export interface Decrypted {
  /** Bytes where the content is not valid UTF-8. */
  readonly plaintext: string | Uint8Array;
  /** What the first sops block says. */
  readonly metadata: Metadata;
}

/** An encrypted file as it was read. */
export interface EncryptedFile {
  readonly file: StoreFile;
  /** At least one; several where files were joined. */
  readonly parts: readonly [EncryptedPart, ...EncryptedPart[]];
  /** That of the first part. */
  readonly metadata: Metadata;
}

/** An encrypted file with its tree in plaintext. `dispose` forgets the data keys. */
export interface OpenFile {
  readonly file: StoreFile;
  readonly parts: readonly [OpenPart, ...OpenPart[]];
  /** That of the first part, as the two below. */
  readonly metadata: Metadata;
  readonly cipher: ValueCipher;
  readonly dataKey: Uint8Array;
  dispose(): void;
}

/**
 * Encrypts a file in memory with a new data key. Throws Fault: `already-encrypted`, `malformed-file`,
 * `unsupported-content`, or that of a master key.
 *
 * @example
 * const rule = requireRule(await loadConfig('.sops.yaml'), path);
 * const text = await encryptFile('password: hunter2\n', { path, rule, context: nodeContext() });
 */
export async function encryptFile(
  input: string | Uint8Array,
  options: EncryptOptions,
): Promise<string> {
  return withFileName(options, () => {
    const file = readPlain(input, options);
    if (file.expanded !== undefined) options.onNote?.(describeExpanded(file.expanded));
    return encryptParsedFile(file, options.rule, options.context);
  });
}

/** As sops, which says nothing about it: decrypting does not bring them back. */
function describeExpanded({ aliases, anchors }: NonNullable<StoreFile['expanded']>): string {
  const counts = `${aliases} ${aliases === 1 ? 'alias' : 'aliases'} and ${anchors} ${anchors === 1 ? 'anchor' : 'anchors'}`;
  return `${counts} of YAML were replaced by the values that they stand for, as by sops`;
}

/**
 * Decrypts a file in memory and checks its MAC. Throws Fault: `not-encrypted`, `data-key-unavailable`
 * with the failure of each key, `mac-mismatch` when anything but comments was changed without the key.
 *
 * @example
 * const { plaintext } = await decryptFile(text, { path: 'db.yaml', context: nodeContext() });
 */
export async function decryptFile(
  input: string | Uint8Array,
  options: DecryptOptions,
): Promise<Decrypted> {
  return withFileName(options, async () => {
    const open = await openFile(input, options);
    open.dispose();
    return { plaintext: open.file.renderPlain(), metadata: open.metadata };
  });
}

/** Creates and wraps a data key, encrypts the tree in place and renders it. */
export async function encryptParsedFile(
  file: StoreFile,
  rule: EncryptionRule,
  context: KeyContext,
): Promise<string> {
  const metadata = await encryptWithNewKey(file, file.documents, rule, context);
  return file.renderEncrypted(metadataRecord(metadata));
}

/** Encrypts documents of a file in place with a new data key. */
export async function encryptWithNewKey(
  file: StoreFile,
  documents: readonly Branch[],
  rule: EncryptionRule,
  context: KeyContext,
): Promise<Metadata> {
  const dataKey = randomBytes(32);
  try {
    const wrapped = await wrapDataKey(rule.groups, rule.shamirThreshold, dataKey, context);
    const cipher = new ValueCipher(dataKey);
    const selectors = effectiveSelectors(rule.selectors, file.singleValue === true);
    const mac = encryptDocuments(
      documents,
      (scalar, additional) => cipher.encrypt(scalar, additional),
      toCryptOptions(selectors),
    );
    return createMetadata(cipher, mac, context.now(), {
      groups: wrapped.groups,
      shamirThreshold: wrapped.threshold,
      selectors,
    });
  } finally {
    dataKey.fill(0);
  }
}

/** The metadata of a file encrypted now. */
export function createMetadata(
  cipher: ValueCipher,
  mac: string,
  now: Date,
  rest: {
    readonly groups: readonly KeyGroup[];
    readonly shamirThreshold: number;
    readonly selectors: Selectors;
  },
): Metadata {
  const lastModified = timestamp(now);
  return {
    ...rest,
    lastModified,
    mac: cipher.encrypt({ type: 'str', text: mac }, lastModified),
    version: SOPS_VERSION,
  };
}

/** Reads an encrypted file, finds its data key, decrypts its tree and checks the MAC. */
export async function openFile(
  input: string | Uint8Array,
  options: DecryptOptions,
): Promise<OpenFile> {
  return openRead(readEncrypted(input, options), options);
}

/** As `openFile`, for a file that `readEncrypted` has read; its tree is decrypted in place. */
export async function openRead(
  { file, parts }: EncryptedFile,
  options: DecryptOptions,
): Promise<OpenFile> {
  const open = await unwrapParts(parts, options);
  const isUnreadable = parts.some((part) =>
    isBeyondSops(documentsOf(file, part), part.metadata.selectors),
  );
  const dispose = (): void => {
    for (const { dataKey } of open) dataKey.fill(0);
  };
  try {
    for (const part of open) ofPart(open, part, () => decryptPart(file, part, options));
    const [first, ...others] = open;
    if (first === undefined) throw notEncrypted();
    if (isUnreadable) options.onNote?.(UNREADABLE_BY_SOPS);
    const { metadata, cipher, dataKey } = first;
    return { file, parts: [first, ...others], metadata, cipher, dataKey, dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}

const UNREADABLE_BY_SOPS =
  'sops wrote this file and cannot read it: an encrypted comment is between an item of a list and the comment that selects it (getsops/sops#2281). Decrypt it and encrypt it again here, and sops reads it';

/** Decrypts the documents of a part in place, and checks their MAC. */
export function decryptPart(file: StoreFile, part: OpenPart, options: DecryptOptions): void {
  const { cipher, metadata } = part;
  const documents = documentsOf(file, part);
  const computed = decryptDocuments(documents, cipher, toCryptOptions(metadata.selectors));
  if (options.ignoreMac !== true) checkMac(computed, cipher, metadata);
}

/** A file that is not encrypted yet. Throws Fault `already-encrypted` and those of the store. */
export function readPlain(
  input: string | Uint8Array,
  options: Omit<FileOptions, 'context'>,
): StoreFile {
  const file = parseFile(input, 'plain', options);
  if (file.blocks.every(({ record }) => record === undefined)) return file;
  throw sopsFault({
    code: 'already-encrypted',
    message: 'the file has a sops block already',
    hint: 'Edit or decrypt it instead; rename your own key if you called it sops.',
  });
}

/** Throws Fault `not-encrypted`, those of the store and of the metadata. */
export function readEncrypted(
  input: string | Uint8Array,
  options: Omit<FileOptions, 'context'>,
): EncryptedFile {
  const file = parseFile(input, 'encrypted', options);
  const [first, ...others] = readParts(file);
  if (first === undefined) throw notEncrypted();
  return { file, parts: [first, ...others], metadata: first.metadata };
}

function notEncrypted(): SopsFault {
  return sopsFault({
    code: 'not-encrypted',
    message: 'sops metadata not found: the file is not encrypted',
    hint: 'Encrypt it first, or give its type if the ending of its name says something else.',
  });
}

export function toCryptOptions(selectors: Selectors): CryptOptions {
  return {
    selector: makeSelector(selectors),
    macOnlyEncrypted: selectors.macOnlyEncrypted === true,
  };
}

/** Throws Fault `mac-not-found`, `malformed-mac` or `mac-mismatch`. */
function checkMac(computed: string, cipher: ValueCipher, metadata: Metadata): void {
  const hint = 'The file was changed without its key: compare it with version control.';
  if (metadata.mac === '') {
    throw sopsFault({
      code: 'mac-not-found',
      message: 'the file has no MAC',
      hint,
      exitStatus: 51,
    });
  }
  let expected: string;
  try {
    expected = String(cipher.decrypt(metadata.mac, metadata.lastModified).text);
  } catch (cause) {
    throw sopsFault({
      code: 'mac-mismatch',
      message: 'the MAC of the file does not decrypt with its data key and lastmodified',
      hint,
      causes: [cause],
    });
  }
  if (!sameMac(computed, expected)) {
    throw sopsFault({ code: 'mac-mismatch', message: 'MAC mismatch', hint });
  }
}

/** Puts the file's name to every Fault that has none. */
export async function withFileName<Result>(
  options: { readonly path?: string | undefined },
  run: () => Promise<Result>,
): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const coded = error instanceof RangeError ? tooDeep() : error;
    if (isFault(coded) && options.path !== undefined) {
      throw coded.at({ file: options.path });
    }
    throw coded;
  }
}

function tooDeep(): SopsFault {
  return sopsFault({ code: 'malformed-file', message: 'the file is nested too deeply' });
}

export function fileFormat(options: Omit<FileOptions, 'context'>): Format {
  return options.format ?? formatOf(options.path ?? '');
}

export function parseFile(
  input: string | Uint8Array,
  form: 'plain' | 'encrypted',
  options: Omit<FileOptions, 'context'>,
): StoreFile {
  const format = fileFormat(options);
  const store = storeFor(format);
  try {
    return store.parse(input, form, options.stores?.[format]);
  } catch (error) {
    if (isFault(error)) throw hasConflict(input) ? conflictMarkers(error) : error;
    // Its message may quote content, so it is not kept.
    if (error instanceof RangeError) throw tooDeep();
    throw sopsFault({ code: 'malformed-file', message: 'the file cannot be parsed' });
  }
}

/** The markers of Git around both sides of a merge. */
function hasConflict(input: string | Uint8Array): boolean {
  const text = typeof input === 'string' ? input : Buffer.from(input).toString('latin1');
  return /^<{7,} /m.test(text) && /^>{7,} /m.test(text);
}

function conflictMarkers({ location }: Fault): SopsFault {
  return sopsFault({
    code: 'malformed-file',
    message: 'the file has conflict markers of a merge',
    hint: 'Run sops-runner edit on it, which shows both values, or git checkout --merge.',
    location,
  });
}
