/** The command `rotate`. */

import { rotateFile } from '../crypt/rotate.ts';
import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import type { CliContext } from './cli-context.ts';
import { convertFiles } from './convert-files.ts';
import type { Conversion, ConversionOptions } from './convert-files.ts';
import { isNotEncrypted } from './decrypt.ts';
import { asDataKeyFailure } from './data-key-failure.ts';
import { noFile, UNREADABLE, withAbsentStatus } from './input-files.ts';
import type { KeyChanges } from './key-options.ts';
import { decryptOptions, fileTypes, readSettings, settingsFor } from './settings.ts';
import type { SettingsOptions, TypeOptions } from './settings.ts';

export interface RotateOptions extends SettingsOptions, TypeOptions, ConversionOptions {
  readonly changes: KeyChanges;
}

export async function rotateCommand(
  cli: CliContext,
  names: readonly string[],
  options: RotateOptions,
): Promise<number> {
  if (names.length === 0) throw noFile();
  const settings = await readSettings(cli, options);
  const convert: Conversion['convert'] = async (content, path) => {
    const { input, output } = fileTypes(options, cli.cwd, path);
    if (input !== output) throw otherFormat();
    try {
      const file = decryptOptions(await settingsFor(settings, path), path, input);
      return await rotateFile(content, { ...file, ...options.changes });
    } catch (error) {
      throw asDataKeyFailure(error);
    }
  };
  return withAbsentStatus(UNREADABLE, () =>
    convertFiles(cli, names, options, {
      convert,
      services: settings.context.services,
      verb: 'rotated',
      readsStandardInput: false,
      isSkipped: isNotEncrypted,
    }),
  );
}

function otherFormat(): SopsFault {
  return sopsFault({
    code: 'conflicting-parameters',
    message: 'rotate keeps the format of a file',
    hint: 'Decrypt with --output-type, and encrypt the result.',
  });
}
