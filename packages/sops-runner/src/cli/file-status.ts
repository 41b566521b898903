/** The command `filestatus`: one line of JSON, as sops prints it. */

import { isFault } from '@dhallmark/fault';

import { readEncrypted } from '../crypt/encrypted-file.ts';
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
  cli.stdout.write(`${JSON.stringify({ encrypted: isFullyEncrypted(file, input, stores) })}\n`);
  return 0;
}

function isFullyEncrypted(file: InputFile, format: Format, stores: Settings['stores']): boolean {
  try {
    const content = readInputFile(file.path);
    const { metadata } = readEncrypted(content, { path: file.path, format, stores });
    return metadata.mac !== '' && metadata.version !== '' && metadata.groups.length > 0;
  } catch (error) {
    if (!isFault(error)) throw error;
    if (error.code !== 'not-encrypted') throw withInputLabel(error, file);
    return false;
  }
}
