/** The command `decrypt`. */

import type { Fault } from '@dhallmark/fault';
import { decryptFile, openFile } from '../crypt/encrypted-file.ts';
import type { DecryptOptions } from '../crypt/encrypted-file.ts';
import { emitDocuments, emitValue } from '../stores/emit/index.ts';
import { sopsFault } from '../fault.ts';
import type { Format } from '../stores/store.ts';
import { findNode } from './change-tree.ts';
import { text } from './flags.ts';
import { outletFor } from './output-device.ts';
import type { Handler } from './program.ts';
import { fileTypes, readSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import type { Source } from './input-files.ts';
import { convertFiles } from './convert-files.ts';
import type { Convert } from './convert-files.ts';
import { parseTreePath } from './tree-path.ts';
import type { TreePath } from './tree-path.ts';

export const decryptCommand: Handler = async (given, names, givenFlags) => {
  const { world, flags } = outletFor(given, givenFlags);
  const settings = await readSettings(world, flags);
  const extract = parseTreePath(text(flags, 'extract') ?? '', 'invalid-path');
  const convert: Convert = (content, path) => {
    const { input, output } = fileTypes(flags, world, path);
    return plaintextOf(content, decryptOptions(settings, path, input), output, extract);
  };
  return convertFiles(world, names, flags, {
    convert,
    done: 'decrypted',
    fromStdin: true,
    passOver: isNotEncrypted,
  });
};

/** The options under which a run's files are decrypted. */
export function decryptOptions(settings: Settings, path: string, format: Format): DecryptOptions {
  const { stores, context, ignoreMac, decryptionOrder } = settings;
  return {
    path: path === '' ? undefined : path,
    format,
    stores,
    context,
    ignoreMac,
    decryptionOrder,
  };
}

/** A file that nobody encrypted; binary ones are no JSON then. */
export function isNotEncrypted(error: Fault, source: Source): boolean {
  if (error.code === 'not-encrypted') return true;
  const hasFormat = /\.(ya?ml|json|env|ini)$/.test(source.path);
  return !hasFormat && (error.code === 'malformed-file' || error.code === 'unsupported-content');
}

/** The whole plaintext, or what stands at the path, in the output format. Throws Fault. */
export async function plaintextOf(
  content: Uint8Array,
  options: DecryptOptions,
  output: Format,
  extract: TreePath,
): Promise<string | Uint8Array> {
  if (extract.length === 0 && options.format === output) {
    return (await decryptFile(content, options)).plaintext;
  }
  const open = await openFile(content, options);
  open.dispose();
  const { documents } = open.file;
  const settings = options.stores?.[output];
  if (extract.length === 0) return emitDocuments(documents, output, settings);
  const node = documents[0] === undefined ? undefined : findNode(documents[0], extract);
  if (node !== undefined) return emitValue(node, output, settings);
  throw sopsFault({
    code: 'invalid-path',
    exitStatus: 1,
    message: `error truncating tree: nothing stands at ${text({ path: extract.join('.') }, 'path') ?? ''}`,
    hint: 'the document has nothing at the path of --extract',
  });
}
