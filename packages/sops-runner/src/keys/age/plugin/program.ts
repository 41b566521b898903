/** Where the program of an age plugin is found, and what it sees of the environment. */

import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';

import { sopsFault } from '../../../fault.ts';
import type { KeyContext } from '../../provider.ts';

/** Names of further variables that plugins get, separated by commas. */
const PLUGIN_VARIABLES = 'DHALLMARK_AGE_PLUGIN_VARIABLES';

/**
 * What plugins need to find a token, a keyring, an agent or a terminal. A plugin is chosen by a
 * recipient, which somebody else may have written: it gets no value, no key and no token of the job.
 */
const PASSED_ON =
  /^(PATH|PATHEXT|HOME|USER|LOGNAME|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMDATA|SYSTEMROOT|WINDIR|TMPDIR|TEMP|TMP|AGE_PASSPHRASE|AGE_PASSPHRASE_FD|AGE_PASSPHRASE_WORK_FACTOR|AGE_PASSPHRASE_MAX_WORK_FACTOR|AGE_PLUGIN_.*|GNUPGHOME|GPG_TTY|SSH_AUTH_SOCK|SSH_ASKPASS|PINENTRY_.*|PCSC.*|DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|DBUS_SESSION_BUS_ADDRESS|XDG_.*|TERM|LANG|LC_.*)$/i;

/** The environment of a plugin. */
export function pluginEnvironment(env: KeyContext['env']): Record<string, string | undefined> {
  const more = new Set((env[PLUGIN_VARIABLES] ?? '').split(',').map((name) => name.trim()));
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => PASSED_ON.test(name) || more.has(name)),
  );
}

/**
 * The path of `age-plugin-NAME` in an absolute folder of PATH. Relative folders are not searched: what
 * they hold depends on where the command runs. Throws Fault `plugin-not-found`.
 */
export async function findPluginProgram(
  name: string,
  { env, platform }: Pick<KeyContext, 'env' | 'platform'>,
): Promise<string> {
  const windows = platform === 'win32';
  const paths = windows ? path.win32 : path.posix;
  // A .cmd file would be run by a shell.
  const program = `age-plugin-${name}${windows ? '.exe' : ''}`;
  const list = env['PATH'] ?? (windows ? env['Path'] : undefined) ?? '';
  for (const folder of list.split(paths.delimiter).filter((part) => paths.isAbsolute(part))) {
    const file = paths.join(folder, program);
    if (await isProgram(file)) return file;
  }
  throw sopsFault({
    code: 'plugin-not-found',
    message: `the program ${program} of the age plugin ${name} is not in a folder of PATH`,
    hint: 'Install the plugin, or add the absolute path of its folder to PATH.',
  });
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
