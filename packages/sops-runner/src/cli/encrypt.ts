/** The command `encrypt`. */

import { isFault } from '@dhallmark/fault';

import { requireLossless } from '../crypt/document-cipher.ts';
import { encryptFile, readPlain } from '../crypt/encrypted-file.ts';
import { sopsFault } from '../fault.ts';
import { emitDocuments } from '../stores/emit/index.ts';
import { isEncrypted } from '../verify/encrypted-content.ts';
import type { CliContext } from './cli-context.ts';
import { convertFiles } from './convert-files.ts';
import type { Conversion, ConversionOptions } from './convert-files.ts';
import { asDataKeyFailure } from './data-key-failure.ts';
import { ruleFor } from './encrypt-rule.ts';
import type { RuleOptions } from './encrypt-rule.ts';
import { UNREADABLE } from './input-files.ts';
import { fileTypes, readSettings, reportConfigs, requireConfig, settingsFor } from './settings.ts';
import type { SettingsOptions, TypeOptions } from './settings.ts';

export interface EncryptOptions
  extends SettingsOptions, TypeOptions, ConversionOptions, RuleOptions {}

export async function encryptCommand(
  cli: CliContext,
  names: readonly string[],
  options: EncryptOptions,
): Promise<number> {
  if (names.length === 0 && options.filenameOverride === undefined) {
    throw sopsFault({
      code: 'conflicting-parameters',
      message: 'must specify --filename-override when reading from stdin',
      hint: 'The creation rule and the type are chosen by that name.',
    });
  }
  const settings = await readSettings(cli, options);
  const { context } = settings;
  const convert: Conversion['convert'] = async (content, path) => {
    const { name, input, output } = fileTypes(options, cli.cwd, path);
    const own = await settingsFor(settings, name);
    const { stores } = own;
    const rule = ruleFor(options, own, name, output);
    if (input === 'dotenv' && Buffer.from(content).includes('\r\n')) own.printNote(path, CRLF);
    if (input === 'binary') refuseEncrypted(content);
    try {
      const plain =
        input === output
          ? content
          : emitDocuments(
              requireLossless(readPlain(content, { path, format: input, stores }).documents),
              output,
              stores[output],
            );
      const onNote = (note: string): void => own.printNote(path, note);
      return await encryptFile(plain, { rule, format: output, path, stores, context, onNote });
    } catch (error) {
      throw asUnreadable(asDataKeyFailure(error));
    }
  };
  const status = await convertFiles(cli, names, options, {
    convert,
    services: settings.context.services,
    verb: 'encrypted',
    readsStandardInput: true,
    isSkipped: ({ code }) => SKIPPED.has(code),
  });
  if (options.keys.group === undefined && settings.configs.used.length === 0) {
    requireConfig(settings);
  }
  reportConfigs(cli, settings);
  return status;
}

const CRLF =
  'its line breaks are those of Windows (CRLF), so every value ends in a carriage return, as with sops; save it with LF';

/** What a folder may have besides files to encrypt. */
const SKIPPED = new Set(['already-encrypted', 'no-matching-rule', 'config-not-found']);

/** To sops an encrypted binary file is like any other file, and it encrypts it once more. */
function refuseEncrypted(content: Uint8Array): void {
  if (!Buffer.from(content).includes('"sops"') || !isEncrypted(content, { format: 'binary' })) {
    return;
  }
  throw sopsFault({
    code: 'already-encrypted',
    message: 'the file is an encrypted binary file already',
    hint: 'Decrypt it first.',
  });
}

/** sops exits with the status of an unreadable file where a file to be encrypted cannot be parsed. */
function asUnreadable(error: unknown): unknown {
  if (!isFault(error) || error.exitStatus !== undefined) return error;
  const isContent = error.code === 'malformed-file' || error.code === 'unsupported-content';
  return isContent ? error.with({ exitStatus: UNREADABLE }) : error;
}
