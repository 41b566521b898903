/** The commands `set` and `unset`. */

import { resolve } from 'node:path';

import { cryptOptions, named, openFile, readPlain, sealMetadata } from '../crypt/encrypted-file.ts';
import type { DecryptOptions, OpenFile } from '../crypt/encrypted-file.ts';
import { emitDocuments } from '../stores/emit/index.ts';
import { isFault } from '@dhallmark/fault';
import { sopsFault } from '../fault.ts';
import { metadataRecord } from '../metadata/metadata.ts';
import { onto } from '../crypt/reencrypt.ts';
import type { Format, StoreFile } from '../stores/store.ts';
import { encryptDocuments } from '../crypt/document-cipher.ts';
import { sameScalar, sameTree } from '../tree/tree.ts';
import type { Branch, Scalar, TreeNode } from '../tree/tree.ts';
import { findNode, setValue, unsetValue, valueFromJson } from './change-tree.ts';
import { changeYaml } from './change-yaml.ts';
import { decryptOptions } from './decrypt.ts';
import { on, refuseFlag } from './flags.ts';
import type { Flags } from './flags.ts';
import { oneFile } from './one-file.ts';
import type { Handler } from './program.ts';
import { replaceFile } from '@dhallmark/replace-file';
import { fileTypes, readSettings } from './settings.ts';
import { readSource } from './convert-files.ts';
import { inFormat, requireSameKeys, takeValues } from './format-limits.ts';
import { parseTreePath } from './tree-path.ts';
import type { TreePath } from './tree-path.ts';
import { readAll } from './cli-context.ts';
import type { CliWorld } from './cli-context.ts';

export const setCommand: Handler = async (world, names, flags) => {
  const [name, index, value] = names;
  refuseFlag(name);
  if (on(flags, 'valueFile') && on(flags, 'valueStdin')) {
    throw sopsFault({
      code: 'bad-arguments',
      message: 'cannot use both --value-file and --value-stdin',
    });
  }
  const wanted = on(flags, 'valueStdin') ? 2 : 3;
  if (names.length !== wanted || name === undefined || index === undefined) {
    throw sopsFault({
      code: 'no-file',
      message: `no file specified, or index and value are missing: ${wanted} arguments are needed`,
      hint: `sops-runner set FILE '["key"]' '"value"'`,
    });
  }
  const path = parseTreePath(index, 'invalid-set');
  refuseSopsBlock(path);
  const node = valueFromJson(await valueText(world, value, flags));
  return changeFile(world, name, flags, (plain, emit, format) => {
    const root = firstDocument(plain);
    const [leaf, put] = [findNode(root, path), inFormat(node, format)];
    if (leaf?.kind === 'leaf' && put.kind === 'leaf') {
      if (sameScalar(leaf.scalar, put.scalar)) return undefined;
      // The one value is replaced where it stands, and the text around it stays.
      leaf.scalar = put.scalar;
      leaf.rewrite = true;
      return plain;
    }
    return setValue(root, path, put) ? emit(path, put) : undefined;
  });
};

export const unsetCommand: Handler = async (world, names, flags) => {
  const [name, index] = names;
  refuseFlag(name);
  if (names.length !== 2 || name === undefined || index === undefined) {
    throw sopsFault({ code: 'no-file', message: 'no file specified, or index is missing' });
  }
  const path = parseTreePath(index, 'invalid-set');
  return changeFile(world, name, flags, (plain, emit) => {
    const root = firstDocument(plain);
    if (on(flags, 'idempotent') && findNode(root, path) === undefined) return undefined;
    unsetValue(root, path);
    return emit(path, undefined);
  });
};

async function valueText(
  world: CliWorld,
  value: string | undefined,
  flags: Flags,
): Promise<string> {
  if (on(flags, 'valueStdin')) return Buffer.from(await readAll(world)).toString();
  if (!on(flags, 'valueFile')) return value ?? '';
  return Buffer.from(readSource(resolve(world.cwd, value ?? ''))).toString();
}

/** Writes the changed tree: told what was put where, or taken out, it keeps the layout where it can. */
type Emit = (path: TreePath, value: TreeNode | undefined) => StoreFile;

/** The changed plaintext; undefined when nothing is to change. */
type Change = (plain: StoreFile, emit: Emit, format: Format) => StoreFile | undefined;

/** Changes the plaintext of one file; what did not change keeps its ciphertext. */
async function changeFile(
  world: CliWorld,
  name: string,
  flags: Flags,
  change: Change,
): Promise<number> {
  const settings = await readSettings(world, flags);
  const { path } = await oneFile(world, name);
  const { input, output } = fileTypes(flags, world, path);
  const options = decryptOptions(settings, path, input);
  const old = readSource(path);
  const text = await named({ path: name }, async () => {
    const open = await openFile(old, options);
    try {
      const plaintext = open.file.renderPlain();
      const plain = readPlain(plaintext, options);
      takeValues(open.file.documents, plain.documents);
      const emit: Emit = (at, value) =>
        inLayout(plaintext, at, value, plain.documents, options) ??
        written(plain.documents, input, options);
      const changed = change(plain, emit, input);
      if (changed === undefined && on(flags, 'idempotent')) return undefined;
      if (input !== output) return sealAs(output, plain.documents, open, options);
      const result = changed === undefined ? undefined : onto(changed, open, old, options);
      if (result?.changed === true) return result.text;
      return signedAnew(open, options);
    } finally {
      open.dispose();
    }
  });
  if (text !== undefined) await replaceFile(path, Buffer.from(text));
  return 0;
}

/** YAML with the change made in place; undefined where what it reads as is not the changed tree. */
function inLayout(
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
    const same = (document: Branch, index: number): boolean =>
      wanted[index] !== undefined && sameTree(document, wanted[index]);
    return documents.length === wanted.length && documents.every(same) ? file : undefined;
  } catch (error) {
    if (isFault(error)) return undefined;
    throw error;
  }
}

/** The changed tree laid out anew. */
function written(documents: readonly Branch[], format: Format, options: DecryptOptions): StoreFile {
  const file = readPlain(emitDocuments(documents, format, options.stores?.[format]), options);
  requireSameKeys(documents, file.documents, format);
  takeValues(documents, file.documents);
  return file;
}

/** The changed document in another format, every value encrypted anew under the same data key. */
function sealAs(
  format: Format,
  documents: readonly Branch[],
  open: OpenFile,
  options: DecryptOptions,
): string {
  const plain = emitDocuments(documents, format, options.stores?.[format]);
  const file = readPlain(plain, { ...options, format });
  const encrypt = (scalar: Scalar, additional: string): string =>
    open.cipher.encrypt(scalar, additional);
  const mac = encryptDocuments(file.documents, encrypt, cryptOptions(open.metadata.selectors));
  const metadata = sealMetadata(open.cipher, mac, options.context.now(), open.metadata);
  return file.renderEncrypted(metadataRecord(metadata));
}

/** Throws Fault `already-encrypted` (sops exits 203): the block is none of the document's. */
function refuseSopsBlock(path: TreePath): void {
  if (path[0] !== 'sops') return;
  throw sopsFault({
    code: 'already-encrypted',
    message: 'the key sops is taken by the metadata',
    hint: 'use updatekeys or rotate to change keys',
  });
}

/** Without `--idempotent` sops writes the file in any case; here that is a new MAC and no new value. */
function signedAnew(open: OpenFile, options: DecryptOptions): string | undefined {
  const { cipher, metadata, file } = open;
  if (metadata.mac === '') return undefined;
  const mac = String(cipher.decrypt(metadata.mac, metadata.lastModified).text);
  const { lastModified, mac: sealed } = sealMetadata(cipher, mac, options.context.now(), metadata);
  return file.renderUpdated({ lastmodified: lastModified, mac: sealed });
}

function firstDocument(plain: StoreFile): Branch {
  return plain.documents[0] ?? { kind: 'branch', items: [] };
}
