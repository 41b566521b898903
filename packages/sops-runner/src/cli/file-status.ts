/** The command `filestatus`: one line of JSON, as sops prints it. */

import { isFault } from '@dhallmark/fault';

import { readEncrypted } from '../crypt/encrypted-file.ts';
import type { EncryptedFile } from '../crypt/encrypted-file.ts';
import type { Format } from '../stores/store.ts';
import type { CliContext } from './cli-context.ts';
import { noFile, readInputFile, requireOneFile, withInputLabel } from './input-files.ts';
import type { InputFile } from './input-files.ts';
import { fileTypes, readSettings } from './settings.ts';
import type { Settings, SettingsOptions } from './settings.ts';

export interface FileStatusOptions extends SettingsOptions {
  readonly inputType?: Format | undefined;
}

export async function fileStatusCommand(
  cli: CliContext,
  names: readonly string[],
  options: FileStatusOptions,
): Promise<number> {
  const [name] = names;
  if (name === undefined) throw noFile();
  const { stores } = await readSettings(cli, options);
  const file = await requireOneFile(name, cli.cwd, 1);
  const { input } = fileTypes(options, cli.cwd, file.path);
  cli.stdout.write(`${JSON.stringify(readStatus(file, input, stores))}\n`);
  return 0;
}

/** As sops prints it; with the state of each document where they differ. */
interface FileStatus {
  /** Whether every document is encrypted, but for empty ones. */
  readonly encrypted: boolean;
  readonly documents?: readonly { readonly encrypted: boolean }[];
}

function readStatus(file: InputFile, format: Format, stores: Settings['stores']): FileStatus {
  try {
    const content = readInputFile(file.path);
    const encrypted = readEncrypted(content, { path: file.path, format, stores });
    const documents = statesOfDocuments(encrypted);
    const isFull = documents.every((state) => state !== false);
    if (isFull || documents.every((state) => state !== true)) return { encrypted: isFull };
    return {
      encrypted: false,
      documents: documents.map((state) => ({ encrypted: state !== false })),
    };
  } catch (error) {
    if (!isFault(error)) throw error;
    if (error.code !== 'not-encrypted') throw withInputLabel(error, file);
    return { encrypted: false };
  }
}

/** Whether each document is encrypted; undefined for an empty one without a block. */
function statesOfDocuments({ file, parts }: EncryptedFile): readonly (boolean | undefined)[] {
  return file.documents.map(({ items }, index) => {
    const part = parts.find(({ documents }) => documents.includes(index));
    const isEmpty = items.every(({ kind }) => kind === 'comment');
    if (part === undefined) return isEmpty ? undefined : false;
    const { mac, version, groups } = part.metadata;
    return mac !== '' && version !== '' && groups.length > 0;
  });
}
