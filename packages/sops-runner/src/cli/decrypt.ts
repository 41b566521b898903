/** The command `decrypt`. */

import type { Fault } from '@dhallmark/fault';

import { decryptFile, openFile } from '../crypt/encrypted-file.ts';
import type { DecryptOptions as FileDecryptOptions } from '../crypt/encrypted-file.ts';
import { sopsFault } from '../fault.ts';
import { emitDocuments, emitValue } from '../stores/emit/index.ts';
import type { Format } from '../stores/store.ts';
import { findNode } from './change-tree.ts';
import type { CliContext } from './cli-context.ts';
import { convertFiles } from './convert-files.ts';
import type { ConversionOptions } from './convert-files.ts';
import type { InputFile } from './input-files.ts';
import { decryptOptions, fileTypes, readSettings } from './settings.ts';
import type { SettingsOptions, TypeOptions } from './settings.ts';
import { parseTreePath } from './tree-path.ts';
import type { TreePath } from './tree-path.ts';

export interface DecryptOptions extends SettingsOptions, TypeOptions, ConversionOptions {
  readonly extract?: string | undefined;
}

export async function decryptCommand(
  cli: CliContext,
  names: readonly string[],
  options: DecryptOptions,
): Promise<number> {
  const settings = await readSettings(cli, options);
  const extract = parseTreePath(options.extract ?? '', 'invalid-path');
  return convertFiles(cli, names, options, {
    convert: (content, path) => {
      const { input, output } = fileTypes(options, cli.cwd, path);
      return decryptTo(output, content, decryptOptions(settings, path, input), extract);
    },
    services: settings.context.services,
    verb: 'decrypted',
    readsStandardInput: true,
    isSkipped: isNotEncrypted,
  });
}

/** Whether a failure means that nobody encrypted the file; a binary one is not JSON then. */
export function isNotEncrypted(error: Fault, file: InputFile): boolean {
  if (error.code === 'not-encrypted') return true;
  const hasFormat = /\.(ya?ml|json|env|ini)$/.test(file.path);
  return !hasFormat && (error.code === 'malformed-file' || error.code === 'unsupported-content');
}

/** The whole plaintext, or the part at the path, in the output format. Throws Fault. */
export async function decryptTo(
  output: Format,
  content: Uint8Array,
  options: FileDecryptOptions,
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
    message: `error truncating tree: the document has nothing at ${extract.join('.')}`,
    hint: 'Check the path of --extract.',
  });
}
