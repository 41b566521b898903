/** The commands `exec-env` and `exec-file`. */

import { openFile } from '../crypt/encrypted-file.ts';
import { sopsFault } from '../fault.ts';
import { flatText } from '../stores/emit/dotenv.ts';
import type { Format } from '../stores/store.ts';
import type { Branch, Entry } from '../tree/tree.ts';
import type { CliContext } from './cli-context.ts';
import { createCommandInput } from './command-input.ts';
import { toBytes } from './convert-files.ts';
import { decryptTo } from './decrypt.ts';
import { readInputFile, requireOneFile } from './input-files.ts';
import { refuseOptionAsFile } from './options.ts';
import { withPrivateFolder } from './private-folder.ts';
import { replaceProcess, runCommand, switchUser } from './run-command.ts';
import { decryptOptions, fileTypes, readSettings } from './settings.ts';
import type { SettingsOptions, TypeOptions } from './settings.ts';

export interface ExecEnvOptions extends SettingsOptions {
  readonly inputType?: Format | undefined;
  readonly background?: boolean | undefined;
  /** Pass the values only, not the current environment. */
  readonly pristine?: boolean | undefined;
  readonly user?: string | undefined;
  readonly sameProcess?: boolean | undefined;
}

export async function execEnvCommand(
  cli: CliContext,
  names: readonly string[],
  options: ExecEnvOptions,
): Promise<number> {
  const { path, command } = await requireFileAndCommand(cli, names);
  const { user, background = false, sameProcess = false } = options;
  if (background && sameProcess) {
    throw sopsFault({
      code: 'conflicting-parameters',
      message: 'The --same-process flag cannot be used with --background',
    });
  }
  const settings = await readSettings(cli, options);
  const { input } = fileTypes(options, cli.cwd, path);
  const open = await openFile(readInputFile(path), decryptOptions(settings, path, input));
  open.dispose();
  const values = environmentOf(open.file.documents[0] ?? { kind: 'branch', items: [] });
  const env = {
    ...(options.pristine === true ? {} : cli.env),
    ...(user !== undefined && switchUser(user, cli.env)),
    ...values,
  };
  if (sameProcess) replaceProcess(command, env);
  return runCommand(command, { env, background, hasTerminal: hasTerminal(cli) });
}

export interface ExecFileOptions extends SettingsOptions, TypeOptions {
  /** False for `--no-fifo`: a regular file instead of a pipe. */
  readonly fifo?: boolean | undefined;
  readonly filename?: string | undefined;
  readonly user?: string | undefined;
}

export async function execFileCommand(
  cli: CliContext,
  names: readonly string[],
  options: ExecFileOptions,
): Promise<number> {
  const { path, command } = await requireFileAndCommand(cli, names);
  const settings = await readSettings(cli, options);
  const { input, output } = fileTypes(options, cli.cwd, path);
  const file = decryptOptions(settings, path, input);
  const plaintext = toBytes(await decryptTo(output, readInputFile(path), file, []));
  const { user } = options;
  const env = { ...cli.env, ...(user !== undefined && switchUser(user, cli.env)) };
  return withPrivateFolder(cli, async (folder, onInterrupt) => {
    const isPipe = options.fifo !== false;
    const name = options.filename ?? (isPipe ? 'tmp-file' : `tmp-file${process.pid}`);
    const pipePath = isPipe ? (cli.env['PATH'] ?? '') : undefined;
    const commandInput = await createCommandInput(folder, name, plaintext, pipePath);
    onInterrupt(commandInput.closeNow);
    try {
      return await runCommand(
        command.replaceAll('{}', () => commandInput.path),
        {
          env,
          hasTerminal: hasTerminal(cli),
        },
      );
    } finally {
      await commandInput.close();
    }
  });
}

function hasTerminal({ stdin, stdout, stderr }: CliContext): boolean {
  return [stdin, stdout, stderr].some(({ isTTY }) => isTTY === true);
}

async function requireFileAndCommand(
  cli: CliContext,
  names: readonly string[],
): Promise<{ readonly path: string; readonly command: string }> {
  const [name, command] = names;
  refuseOptionAsFile(name);
  if (name === undefined || command === undefined || names.length !== 2) {
    throw sopsFault({
      code: 'bad-arguments',
      message: 'missing file to decrypt, or the command to run',
      hint: 'Write the command as one argument, in quotes.',
    });
  }
  return { path: (await requireOneFile(name, cli.cwd)).path, command };
}

/** Throws Fault for what an environment cannot hold; no value is in the message. */
function environmentOf(branch: Branch): Record<string, string> {
  const env: Record<string, string> = {};
  for (const item of branch.items) {
    if (item.kind === 'comment') continue;
    const value = environmentValue(item);
    if (item.key.includes('=') || value.includes('\0')) {
      throw sopsFault({
        code: 'unsupported-content',
        message: `cannot use keys with '=' or values with NUL in environment: ${item.key}`,
        hint: 'Use exec-file.',
      });
    }
    env[item.key] = value;
  }
  return env;
}

function environmentValue({ key, value }: Entry): string {
  if (value.kind === 'null') return 'null';
  if (value.kind === 'leaf') return flatText(key, value, 'an environment');
  throw sopsFault({
    code: 'unsupported-content',
    message: `cannot use complex value in environment; offending key ${key}`,
    hint: 'Use exec-file for nested files.',
  });
}
