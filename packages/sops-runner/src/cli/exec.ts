/** The commands `exec-env` and `exec-file`. */

import { openFile } from '../crypt/encrypted-file.ts';
import { flatText } from '../stores/emit/dotenv.ts';
import { sopsFault } from '../fault.ts';
import type { Branch, Entry } from '../tree/tree.ts';
import { decryptOptions, plaintextOf } from './decrypt.ts';
import { on, refuseFlag, text } from './flags.ts';
import type { Flags } from './flags.ts';
import { handFile } from './plaintext-pipe.ts';
import { oneFile } from './one-file.ts';
import { withPrivateFolder } from './private-folder.ts';
import type { Handler } from './program.ts';
import { becomeCommand, runCommand, switchUser } from './run-command.ts';
import { fileTypes, readSettings } from './settings.ts';
import { readSource, toBytes } from './convert-files.ts';
import type { CliWorld } from './cli-context.ts';

export const execEnvCommand: Handler = async (world, names, flags) => {
  const [path, command] = await fileAndCommand(world, names);
  const [background, sameProcess] = [on(flags, 'background'), on(flags, 'sameProcess')];
  if (background && sameProcess) {
    throw sopsFault({
      code: 'conflicting-parameters',
      message: 'The --same-process flag cannot be used with --background',
    });
  }
  const settings = await readSettings(world, flags);
  const { input } = fileTypes(flags, world, path);
  const open = await openFile(readSource(path), decryptOptions(settings, path, input));
  open.dispose();
  const values = environmentOf(open.file.documents[0] ?? { kind: 'branch', items: [] });
  const user = text(flags, 'user');
  const env = {
    ...(on(flags, 'pristine') ? {} : world.env),
    ...(user !== undefined && switchUser(user, world.env)),
    ...values,
  };
  if (sameProcess) becomeCommand(command, env);
  return runCommand(command, { env, background });
};

export const execFileCommand: Handler = async (world, names, flags) => {
  const [path, command] = await fileAndCommand(world, names);
  const settings = await readSettings(world, flags);
  const { input, output } = fileTypes(flags, world, path);
  const options = decryptOptions(settings, path, input);
  const plaintext = toBytes(await plaintextOf(readSource(path), options, output, []));
  const user = text(flags, 'user');
  const env = { ...world.env, ...(user !== undefined && switchUser(user, world.env)) };
  return withPrivateFolder(world, async (folder, onInterrupt) => {
    const asPipe = flags['fifo'] !== false;
    const pipePath = asPipe ? (world.env['PATH'] ?? '') : undefined;
    const handed = await handFile(folder, fileName(flags, asPipe), plaintext, pipePath);
    onInterrupt(handed.release);
    try {
      return await runCommand(command.replaceAll('{}', handed.path), { env });
    } finally {
      await handed.done();
    }
  });
};

function fileName(flags: Flags, asPipe: boolean): string {
  return text(flags, 'filename') ?? (asPipe ? 'tmp-file' : `tmp-file${process.pid}`);
}

async function fileAndCommand(
  world: CliWorld,
  names: readonly string[],
): Promise<[path: string, command: string]> {
  const [name, command] = names;
  refuseFlag(name);
  if (name === undefined || command === undefined || names.length !== 2) {
    throw sopsFault({
      code: 'bad-arguments',
      message: 'missing file to decrypt, or the command to run',
      hint: 'write the command as one argument, in quotes',
    });
  }
  return [(await oneFile(world, name)).path, command];
}

function textOf({ key, value }: Entry): string {
  if (value.kind === 'null') return 'null';
  if (value.kind === 'leaf') return flatText(key, value, 'an environment');
  throw sopsFault({
    code: 'unsupported-content',
    message: `cannot use complex value in environment; offending key ${key}`,
    hint: 'use exec-file for nested files',
  });
}

/** Throws Fault for what cannot be in an environment, never with a value in it. */
function environmentOf(branch: Branch): Record<string, string> {
  const env: Record<string, string> = {};
  for (const item of branch.items) {
    if (item.kind === 'comment') continue;
    const value = textOf(item);
    if (item.key.includes('=') || value.includes('\0')) {
      throw sopsFault({
        code: 'unsupported-content',
        message: `cannot use keys with '=' or values with NUL in environment: ${item.key}`,
      });
    }
    env[item.key] = value;
  }
  return env;
}
