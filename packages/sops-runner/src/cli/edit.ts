/** The command `edit`: the plaintext in an editor; unchanged values keep their ciphertext. */

import { randomBytes } from 'node:crypto';
import { access, chmod, constants, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';

import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';
import { wantsColor } from '@dhallmark/fault/terminal';

import { encryptFile, openFile, readPlain, withFileName } from '../crypt/encrypted-file.ts';
import type { DecryptOptions } from '../crypt/encrypted-file.ts';
import { reencryptOpenFile } from '../crypt/reencrypt.ts';
import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import { splitConflict } from '../merge/conflict-file.ts';
import type { ConflictSides } from '../merge/conflict-file.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import { refuseUnknownMetadata } from '../stores/find-metadata-problems.ts';
import type { CliContext } from './cli-context.ts';
import { toBytes } from './convert-files.ts';
import { encryptWithMasterKeys, renderWithMasterKeys } from './edit-master-keys.ts';
import { runEditor } from './editor.ts';
import { asDataKeyFailure } from './data-key-failure.ts';
import { ruleFor } from './encrypt-rule.ts';
import type { RuleOptions } from './encrypt-rule.ts';
import { exampleFor } from './example-content.ts';
import { noFile, readInputFile } from './input-files.ts';
import { openConflict } from './edit-conflict.ts';
import { replaceEdited } from './replace-edited.ts';
import type { KeyOptions } from './key-options.ts';
import { withPrivateFolder } from './private-folder.ts';
import { decryptOptions, fileTypes, readSettings, settingsFor } from './settings.ts';
import type { Settings, SettingsOptions, TypeOptions } from './settings.ts';

export interface EditOptions extends SettingsOptions, TypeOptions, Omit<RuleOptions, 'keys'> {
  readonly showMasterKeys?: boolean | undefined;
  /** For a file that someone else may have written: the rule names its keys, not the file. */
  readonly newDataKey?: boolean | undefined;
  /** Not called for a file that keeps its keys: malformed keys in variables do not matter there. */
  readonly readKeys: () => KeyOptions;
}

export async function editCommand(
  cli: CliContext,
  names: readonly string[],
  options: EditOptions,
): Promise<number> {
  const [name] = names;
  if (name === undefined) throw noFile();
  const path = resolve(cli.cwd, name);
  const settings = await settingsFor(await readSettings(cli, options), path);
  const { input } = fileTypes(options, cli.cwd, path);
  const file = decryptOptions(settings, path, input);
  await requireWritableFolder(path);
  const exists = await stat(path).then(
    () => true,
    () => false,
  );
  await withFileName({ path: name }, async () => {
    const old = exists ? readInputFile(path) : undefined;
    const edited = await edit(cli, path, options, settings, file, old);
    await replaceEdited(path, old, edited, file);
  });
  return 0;
}

/** Checked before the editor opens: otherwise what the person types would be lost. */
async function requireWritableFolder(path: string): Promise<void> {
  const folder = dirname(await realpath(path).catch(() => path));
  await access(folder, constants.W_OK).catch((cause: unknown) => {
    throw sopsFault({
      code: 'unwritable-file',
      message: 'its folder cannot be written to, where the new file is created beside the old one',
      hint: 'Check your right to write to the folder.',
      location: { file: path },
      causes: [cause],
    });
  });
}

async function edit(
  cli: CliContext,
  path: string,
  options: EditOptions,
  settings: Settings,
  file: DecryptOptions,
  old: Uint8Array | undefined,
): Promise<string> {
  if (old === undefined) return editNewFile(cli, path, options, settings, file);
  const conflict = splitConflict(Buffer.from(old).toString());
  if (conflict !== undefined) return editConflict(cli, path, conflict, file);
  const rule = options.newDataKey === true ? ruleOf(path, options, settings, file) : undefined;
  const showMasterKeys = options.showMasterKeys === true;
  return editFile(cli, path, old, file, { showMasterKeys, rule });
}

async function editFile(
  cli: CliContext,
  path: string,
  old: Uint8Array,
  options: DecryptOptions,
  { showMasterKeys, rule }: { showMasterKeys: boolean; rule: EncryptionRule | undefined },
): Promise<string> {
  if (showMasterKeys && rule !== undefined) throw eitherKeys();
  const open = await openFile(old, options);
  try {
    if (rule === undefined) refuseUnknownMetadata(open.file, { keepsDataKey: !showMasterKeys });
    const plain = showMasterKeys ? renderWithMasterKeys(open, options) : open.file.renderPlain();
    return await editUntilValid(cli, path, toBytes(plain), async (edited) => {
      if (rule !== undefined) return encryptFile(edited, { ...options, rule });
      const text = showMasterKeys
        ? await encryptWithMasterKeys(edited, open, old, options)
        : changedText(reencryptOpenFile(readPlain(edited, options), open, old, options));
      if (text === undefined) throw notModified();
      return text;
    });
  } finally {
    open.dispose();
  }
}

/** Shows both sides of a merge with a conflict. */
async function editConflict(
  cli: CliContext,
  path: string,
  sides: ConflictSides,
  options: DecryptOptions,
): Promise<string> {
  const conflict = await openConflict(sides, options);
  try {
    return await editUntilValid(cli, path, Buffer.from(conflict.plaintext), (edited) =>
      Promise.resolve(conflict.encrypt(edited)),
    );
  } finally {
    conflict.dispose();
  }
}

function changedText(result: ReturnType<typeof reencryptOpenFile>): string | undefined {
  return result.changed ? result.text : undefined;
}

/** A new file starts with an example, as with sops. Its rule is checked before the editor opens. */
async function editNewFile(
  cli: CliContext,
  path: string,
  options: EditOptions,
  settings: Settings,
  file: DecryptOptions,
): Promise<string> {
  const format = file.format ?? 'binary';
  const rule = ruleOf(path, options, settings, file);
  return editUntilValid(cli, path, Buffer.from(exampleFor(format)), async (edited) => {
    try {
      return await encryptFile(edited, { ...file, rule });
    } catch (error) {
      throw asDataKeyFailure(error);
    }
  });
}

function ruleOf(
  path: string,
  options: EditOptions,
  settings: Settings,
  { format = 'binary' }: DecryptOptions,
): EncryptionRule {
  return ruleFor({ ...options, keys: options.readKeys() }, settings, path, format);
}

function eitherKeys(): SopsFault {
  return sopsFault({
    code: 'conflicting-parameters',
    message: 'cannot use both --show-master-keys and --new-data-key',
    hint: 'With --new-data-key the creation rule names the keys.',
  });
}

/**
 * Shows the plaintext in the editor until what is saved can be encrypted. Throws Fault
 * `not-modified` when nothing was changed.
 */
async function editUntilValid(
  cli: CliContext,
  path: string,
  plain: Uint8Array,
  encrypt: (edited: Uint8Array) => Promise<string>,
): Promise<string> {
  return withPrivateFolder(cli, async (folder) => {
    const file = join(folder, basename(path));
    await writeFile(file, plain, { mode: 0o600, flag: 'wx' });
    await chmod(file, 0o600);
    try {
      for (;;) {
        await runEditor(cli, file);
        const edited = await readEdited(file);
        if (edited.equals(plain)) throw notModified();
        try {
          return await encrypt(edited);
        } catch (error) {
          if (!isFault(error) || !CORRECTABLE.has(error.code)) throw error;
          await waitForEnter(cli, error);
        }
      }
    } finally {
      await overwrite(file);
    }
  });
}

async function readEdited(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw sopsFault({
      code: 'unreadable-file',
      message: 'the file cannot be read after the editor closed; the encrypted file is unchanged',
      hint: 'Use an editor that saves under the same name.',
      causes: [cause],
    });
  }
}

/** What the person can correct in the editor. */
const CORRECTABLE = new Set([
  'malformed-file',
  'malformed-metadata',
  'unknown-metadata',
  'malformed-key',
  'no-keys',
  'empty-key-group',
  'unsupported-content',
  'no-document',
  'already-encrypted',
  'merge-conflict',
]);

async function waitForEnter({ env, stdin, stderr }: CliContext, error: Fault): Promise<void> {
  const { renderFault } = await import('@dhallmark/fault/render');
  const text = renderFault(error, { color: wantsColor(env, stderr) });
  stderr.write(`${text}\nPress Enter to return to the editor, or Ctrl+C to exit.\n`);
  const lines = createInterface({ input: stdin });
  const answer = await new Promise<'line' | 'end'>((done) => {
    lines.once('line', () => done('line'));
    lines.once('close', () => done('end'));
  });
  lines.close();
  // Nobody is there to correct it.
  if (answer === 'end') throw error;
}

async function overwrite(file: string): Promise<void> {
  const size = await stat(file).then(
    (stats) => stats.size,
    () => 0,
  );
  if (size > 0) await writeFile(file, randomBytes(size)).catch(() => undefined);
}

function notModified(): SopsFault {
  return sopsFault({ code: 'not-modified', message: 'File has not changed, exiting.' });
}
