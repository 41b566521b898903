/** The command `edit`: the plaintext in an editor, and what did not change keeps its ciphertext. */

import { randomBytes } from 'node:crypto';
import { access, chmod, constants, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';

import { encryptFile, named, openFile, readPlain } from '../crypt/encrypted-file.ts';
import type { DecryptOptions } from '../crypt/encrypted-file.ts';
import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';
import { wantsColor } from '@dhallmark/fault/terminal';
import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import { onto } from '../crypt/reencrypt.ts';
import { sealWithMasterKeys, withMasterKeys } from './edit-master-keys.ts';
import { runEditor } from './editor.ts';
import { decryptOptions } from './decrypt.ts';
import { asDataKeyFailure, readRuleFlags, ruleFor } from './encrypt-rule.ts';
import { exampleFor } from './example-content.ts';
import { on } from './flags.ts';
import type { Flags } from './flags.ts';
import { withPrivateFolder } from './private-folder.ts';
import type { Handler } from './program.ts';
import { replaceFile } from '@dhallmark/replace-file';
import { fileTypes, readSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { noFile, readSource, toBytes } from './convert-files.ts';
import type { CliWorld } from './cli-context.ts';

export const editCommand: Handler = async (world, names, flags) => {
  const [name] = names;
  if (name === undefined) throw noFile();
  const path = resolve(world.cwd, name);
  const settings = await readSettings(world, flags);
  const { input } = fileTypes(flags, world, path);
  const options = decryptOptions(settings, path, input);
  await requireWritable(path);
  const exists = await stat(path).then(
    () => true,
    () => false,
  );
  const edited = await named({ path: name }, () =>
    exists
      ? editFile(world, path, options, on(flags, 'showMasterKeys'))
      : editNew(world, path, flags, settings, options),
  );
  await replaceFile(path, Buffer.from(edited));
  return 0;
};

/** Told before the editor opens: what was typed there would be lost. */
async function requireWritable(path: string): Promise<void> {
  const folder = dirname(await realpath(path).catch(() => path));
  await access(folder, constants.W_OK).catch((cause: unknown) => {
    throw sopsFault({
      code: 'unwritable-file',
      message: 'its folder cannot be written to, where the new file is put beside the old one',
      hint: 'check the rights on the folder',
      location: { file: path },
      causes: [cause],
    });
  });
}

async function editFile(
  world: CliWorld,
  path: string,
  options: DecryptOptions,
  showMasterKeys: boolean,
): Promise<string> {
  const old = readSource(path);
  const open = await openFile(old, options);
  try {
    const plain = showMasterKeys ? withMasterKeys(open, options) : open.file.renderPlain();
    return await editUntilOkay(world, path, toBytes(plain), async (edited) => {
      const text = showMasterKeys
        ? await sealWithMasterKeys(edited, open, old, options)
        : changedText(onto(readPlain(edited, options), open, old, options));
      if (text === undefined) throw notModified();
      return text;
    });
  } finally {
    open.dispose();
  }
}

function changedText(result: ReturnType<typeof onto>): string | undefined {
  return result.changed ? result.text : undefined;
}

/** A file that is not there starts with an example, as with sops. The rule is asked for first. */
async function editNew(
  world: CliWorld,
  path: string,
  flags: Flags,
  settings: Settings,
  options: DecryptOptions,
): Promise<string> {
  const format = options.format ?? 'binary';
  const rule = ruleFor(readRuleFlags(flags, world), settings, path, format);
  return editUntilOkay(world, path, Buffer.from(exampleFor(format)), async (edited) => {
    try {
      return await encryptFile(edited, { ...options, rule });
    } catch (error) {
      throw asDataKeyFailure(error);
    }
  });
}

/**
 * Shows the plaintext in the editor until what is saved can be encrypted. Throws Fault
 * `not-modified` (sops exits 200) when nothing was changed.
 */
async function editUntilOkay(
  world: CliWorld,
  path: string,
  plain: Uint8Array,
  seal: (edited: Uint8Array) => Promise<string>,
): Promise<string> {
  return withPrivateFolder(world, async (folder) => {
    const file = join(folder, basename(path));
    await writeFile(file, plain, { mode: 0o600, flag: 'wx' });
    await chmod(file, 0o600);
    try {
      for (;;) {
        await runEditor(world, file);
        const edited = await readEdited(file);
        if (edited.equals(plain)) throw notModified();
        try {
          return await seal(edited);
        } catch (error) {
          if (!isFault(error) || !CORRECTABLE.has(error.code)) throw error;
          await waitForEnter(world, error);
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
      message: 'the editor left no file that can be read; the encrypted file is as it was',
      causes: [cause],
    });
  }
}

/** What the person can set right in the editor. */
const CORRECTABLE = new Set([
  'malformed-file',
  'malformed-metadata',
  'malformed-key',
  'no-keys',
  'unsupported-content',
  'no-document',
  'already-encrypted',
]);

async function waitForEnter(world: CliWorld, error: Fault): Promise<void> {
  const { renderFault } = await import('@dhallmark/fault/render');
  const text = renderFault(error, { color: wantsColor(world.env, world.stderr) });
  world.stderr.write(`${text}\nPress Enter to return to the editor, or Ctrl+C to exit.\n`);
  const lines = createInterface({ input: world.stdin });
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
