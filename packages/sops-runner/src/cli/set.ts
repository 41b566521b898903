/** The commands `set` and `unset`. */

import { resolve } from 'node:path';

import { isFault } from '@dhallmark/fault';

import { encryptDocuments, requireLossless } from '../crypt/document-cipher.ts';
import {
  createMetadata,
  encryptParsedFile,
  openFile,
  readPlain,
  toCryptOptions,
  withFileName,
} from '../crypt/encrypted-file.ts';
import type { DecryptOptions, OpenFile } from '../crypt/encrypted-file.ts';
import { reencryptOpenFile } from '../crypt/reencrypt.ts';
import { sopsFault } from '../fault.ts';
import { metadataRecord } from '../metadata/metadata.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import { emitDocuments } from '../stores/emit/index.ts';
import { refuseUnknownMetadata } from '../stores/find-metadata-problems.ts';
import type { Format, StoreFile } from '../stores/store.ts';
import { sameScalar, sameTree } from '../tree/tree.ts';
import type { Branch, Scalar, TreeNode } from '../tree/tree.ts';
import { findNode, setValue, unsetValue, valueFromJson } from './change-tree.ts';
import { changeYaml } from './change-yaml.ts';
import { readStandardInput } from './cli-context.ts';
import type { CliContext } from './cli-context.ts';
import { copyValues, fitToFormat, requireSameKeys } from './format-limits.ts';
import { ruleFor } from './encrypt-rule.ts';
import { readInputFile, requireOneFile } from './input-files.ts';
import { refuseOptionAsFile } from './options.ts';
import { rewriteFile } from './rewrite-file.ts';
import { decryptOptions, fileTypes, readSettings, settingsFor } from './settings.ts';
import type { Settings, SettingsOptions, TypeOptions } from './settings.ts';
import { parseTreePath } from './tree-path.ts';
import type { TreePath } from './tree-path.ts';

export interface UnsetOptions extends SettingsOptions, TypeOptions {
  readonly idempotent?: boolean | undefined;
  /** For a file that someone else may have written: the rule names its keys, not the file. */
  readonly newDataKey?: boolean | undefined;
  readonly shamirSecretSharingThreshold?: number | undefined;
}

export interface SetOptions extends UnsetOptions {
  /** The third argument is a file with the value. */
  readonly valueFile?: boolean | undefined;
  readonly valueStdin?: boolean | undefined;
}

export async function setCommand(
  cli: CliContext,
  names: readonly string[],
  options: SetOptions,
): Promise<number> {
  const [name, index, value] = names;
  refuseOptionAsFile(name);
  if (options.valueFile === true && options.valueStdin === true) {
    throw sopsFault({
      code: 'bad-arguments',
      message: 'cannot use both --value-file and --value-stdin',
    });
  }
  const count = options.valueStdin === true ? 2 : 3;
  if (names.length !== count || name === undefined || index === undefined) {
    throw sopsFault({
      code: 'no-file',
      message: `no file specified, or index and value are missing: ${count} arguments are needed`,
      hint: `Write sops-runner set FILE '["key"]' '"value"'.`,
    });
  }
  const path = parseTreePath(index, 'invalid-set');
  refuseSopsBlock(path);
  const node = valueFromJson(await readValue(cli, value, options));
  const entry = { kind: 'entry', key: path.join('.'), value: node } as const;
  requireLossless([{ kind: 'branch', items: [entry] }]);
  return changeFile(cli, name, options, (plain, emit, format) => {
    const root = firstDocument(plain);
    const [leaf, wanted] = [findNode(root, path), fitToFormat(node, format)];
    if (leaf?.kind === 'leaf' && wanted.kind === 'leaf') {
      if (sameScalar(leaf.scalar, wanted.scalar)) return undefined;
      // Only this value is replaced; the text around it stays.
      leaf.scalar = wanted.scalar;
      leaf.rewrite = true;
      return plain;
    }
    return setValue(root, path, wanted) ? emit(path, wanted) : undefined;
  });
}

export async function unsetCommand(
  cli: CliContext,
  names: readonly string[],
  options: UnsetOptions,
): Promise<number> {
  const [name, index] = names;
  refuseOptionAsFile(name);
  if (names.length !== 2 || name === undefined || index === undefined) {
    throw sopsFault({
      code: 'no-file',
      message: 'no file specified, or index is missing',
      hint: `Write sops-runner unset FILE '["key"]'.`,
    });
  }
  const path = parseTreePath(index, 'invalid-set');
  return changeFile(cli, name, options, (plain, emit) => {
    const root = firstDocument(plain);
    if (options.idempotent === true && findNode(root, path) === undefined) return undefined;
    unsetValue(root, path);
    return emit(path, undefined);
  });
}

async function readValue(
  cli: CliContext,
  value: string | undefined,
  options: SetOptions,
): Promise<string> {
  if (options.valueStdin === true) return Buffer.from(await readStandardInput(cli)).toString();
  if (options.valueFile !== true) return value ?? '';
  return Buffer.from(readInputFile(resolve(cli.cwd, value ?? ''))).toString();
}

/** Writes the changed tree. It keeps the layout where it can, for which it has to know the change. */
type Emit = (path: TreePath, value: TreeNode | undefined) => StoreFile;

/** The changed plaintext; undefined when nothing is to be changed. */
type Change = (plain: StoreFile, emit: Emit, format: Format) => StoreFile | undefined;

/** Changes the plaintext of one file; unchanged values keep their ciphertext. */
async function changeFile(
  cli: CliContext,
  name: string,
  options: UnsetOptions,
  change: Change,
): Promise<number> {
  const { path } = await requireOneFile(name, cli.cwd);
  const settings = await settingsFor(await readSettings(cli, options), path);
  const { name: ruleName, input, output } = fileTypes(options, cli.cwd, path);
  const file = decryptOptions(settings, path, input);
  const rule =
    options.newDataKey === true ? findRuleOf(ruleName, options, settings, output) : undefined;
  const changeContent = async (old: Uint8Array): Promise<string | undefined> => {
    const open = await openFile(old, file);
    try {
      if (rule === undefined) refuseUnknownMetadata(open.file, { keepsDataKey: true });
      const plaintext = open.file.renderPlain();
      const plain = readPlain(plaintext, file);
      copyValues(open.file.documents, plain.documents);
      const emit: Emit = (at, value) =>
        changeInLayout(plaintext, at, value, plain.documents, file) ??
        writeInNewLayout(plain.documents, input, file);
      const changed = change(plain, emit, input);
      if (changed === undefined && options.idempotent === true) return undefined;
      if (rule !== undefined) {
        const wanted =
          input === output ? (changed ?? plain) : readAs(output, plain.documents, file);
        return await encryptParsedFile(wanted, rule, file.context);
      }
      if (input !== output) return encryptAs(output, plain.documents, open, file);
      const result =
        changed === undefined ? undefined : reencryptOpenFile(changed, open, old, file);
      if (result?.changed === true) return result.text;
      return renewMac(open, file);
    } finally {
      open.dispose();
    }
  };
  await withFileName({ path: name }, () => rewriteFile(path, changeContent));
  return 0;
}

/** The creation rule, for `--new-data-key`. Throws Fault where there is none. */
function findRuleOf(
  name: string,
  { shamirSecretSharingThreshold }: UnsetOptions,
  settings: Settings,
  format: Format,
): EncryptionRule {
  const keys = { group: undefined, settings: {} };
  return ruleFor({ keys, selectors: {}, shamirSecretSharingThreshold }, settings, name, format);
}

/** YAML with the change made in place; undefined where the result does not read as the changed tree. */
function changeInLayout(
  plaintext: string | Uint8Array,
  path: TreePath,
  value: TreeNode | undefined,
  wanted: readonly Branch[],
  options: DecryptOptions,
): StoreFile | undefined {
  if (options.format !== 'yaml' || typeof plaintext !== 'string') return undefined;
  const changed = changeYaml(plaintext, path, value);
  if (changed === undefined) return undefined;
  try {
    const file = readPlain(changed, options);
    const { documents } = file;
    const isSame = (document: Branch, index: number): boolean =>
      wanted[index] !== undefined && sameTree(document, wanted[index]);
    return documents.length === wanted.length && documents.every(isSame) ? file : undefined;
  } catch (error) {
    if (isFault(error)) return undefined;
    throw error;
  }
}

function writeInNewLayout(
  documents: readonly Branch[],
  format: Format,
  options: DecryptOptions,
): StoreFile {
  const file = readPlain(emitDocuments(documents, format, options.stores?.[format]), options);
  requireSameKeys(documents, file.documents, format);
  copyValues(documents, file.documents);
  return file;
}

/** The changed document in another format, fully re-encrypted with the same data key. */
function encryptAs(
  format: Format,
  documents: readonly Branch[],
  open: OpenFile,
  options: DecryptOptions,
): string {
  const file = readAs(format, documents, options);
  const encrypt = (scalar: Scalar, additional: string): string =>
    open.cipher.encrypt(scalar, additional);
  const mac = encryptDocuments(file.documents, encrypt, toCryptOptions(open.metadata.selectors));
  const metadata = createMetadata(open.cipher, mac, options.context.now(), open.metadata);
  return file.renderEncrypted(metadataRecord(metadata));
}

function readAs(format: Format, documents: readonly Branch[], options: DecryptOptions): StoreFile {
  const plain = emitDocuments(documents, format, options.stores?.[format]);
  return readPlain(plain, { ...options, format });
}

/** Throws Fault `already-encrypted` (sops exits 203): the block is not part of the document. */
function refuseSopsBlock(path: TreePath): void {
  if (path[0] !== 'sops') return;
  throw sopsFault({
    code: 'already-encrypted',
    message: 'the key sops is reserved for the metadata',
    hint: 'Use updatekeys or rotate to change keys.',
  });
}

/** Without `--idempotent` sops always writes the file; here only its MAC and date are new. */
function renewMac(open: OpenFile, options: DecryptOptions): string | undefined {
  const { file } = open;
  const [{ cipher, metadata, documents }] = open.parts;
  if (metadata.mac === '') return undefined;
  const mac = String(cipher.decrypt(metadata.mac, metadata.lastModified).text);
  const renewed = createMetadata(cipher, mac, options.context.now(), metadata);
  const fields = { lastmodified: renewed.lastModified, mac: renewed.mac };
  if (file.updateDocuments === undefined) return file.renderUpdated(fields);
  return file.updateDocuments(
    file.documents.map((_document, index) => (documents.includes(index) ? fields : undefined)),
  );
}

function firstDocument(plain: StoreFile): Branch {
  return plain.documents[0] ?? { kind: 'branch', items: [] };
}
