/** The command `encrypt`. */

import { encryptFile, readPlain } from '../crypt/encrypted-file.ts';
import { emitDocuments } from '../stores/emit/index.ts';
import { isFault } from '@dhallmark/fault';
import { sopsFault } from '../fault.ts';
import { isEncrypted } from '../verify/verify-files.ts';
import { asDataKeyFailure, readRuleFlags, ruleFor } from './encrypt-rule.ts';
import { text } from './flags.ts';
import { UNREADABLE } from './one-file.ts';
import { outletFor } from './output-device.ts';
import type { Handler } from './program.ts';
import { fileTypes, readSettings } from './settings.ts';
import { convertFiles } from './convert-files.ts';
import type { Convert } from './convert-files.ts';

/** To sops an encrypted binary file is bytes like any other, and is encrypted once more. */
function refuseEncrypted(content: Uint8Array): void {
  if (!Buffer.from(content).includes('"sops"') || !isEncrypted(content, { format: 'binary' }))
    return;
  throw sopsFault({
    code: 'already-encrypted',
    message: 'the file is an encrypted binary file already',
    hint: 'decrypt it first',
  });
}

/** What is to be encrypted and cannot be parsed counts as a file that cannot be read. */
function asUnreadable(error: unknown): unknown {
  if (!isFault(error) || error.exitStatus !== undefined) return error;
  const isContent = error.code === 'malformed-file' || error.code === 'unsupported-content';
  return isContent ? error.with({ exitStatus: UNREADABLE }) : error;
}

export const encryptCommand: Handler = async (given, names, givenFlags) => {
  if (text(givenFlags, 'reuse') !== undefined || text(givenFlags, 'onto') !== undefined) {
    const { encryptOnto } = await import('./encrypt-reusing.ts');
    return encryptOnto(given, names, givenFlags);
  }
  const { world, flags } = outletFor(given, givenFlags);
  if (names.length === 0 && text(flags, 'filenameOverride') === undefined) {
    throw sopsFault({
      code: 'conflicting-parameters',
      message: 'must specify --filename-override when reading from stdin',
      hint: 'the rule and the type are chosen by that name',
    });
  }
  const settings = await readSettings(world, flags);
  const ruleFlags = readRuleFlags(flags, world);
  const convert: Convert = async (content, path) => {
    const { name, input, output } = fileTypes(flags, world, path);
    const rule = ruleFor(ruleFlags, settings, name, output);
    const { stores, context } = settings;
    if (input === 'binary') refuseEncrypted(content);
    try {
      const plain =
        input === output
          ? content
          : emitDocuments(
              readPlain(content, { path, format: input, stores }).documents,
              output,
              stores[output],
            );
      return await encryptFile(plain, { rule, format: output, path, stores, context });
    } catch (error) {
      throw asUnreadable(asDataKeyFailure(error));
    }
  };
  return convertFiles(world, names, flags, {
    convert,
    done: 'encrypted',
    fromStdin: true,
    passOver: ({ code }) => code === 'already-encrypted' || code === 'no-matching-rule',
  });
};
