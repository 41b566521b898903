/** Runs the command of exec-env and exec-file through /bin/sh, as sops does. */

import { execFileSync, spawn } from 'node:child_process';
import { constants, userInfo } from 'node:os';

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import { forwardSignals } from './forward-signals.ts';

export interface CommandOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Do not wait for the command. */
  readonly background?: boolean;
  /** The terminal of this process reaches the command too. */
  readonly hasTerminal?: boolean;
}

/**
 * The command's exit status; 128 plus the signal's number when a signal ended it, as in a shell. Until
 * it has ended, signals to this process are forwarded to it.
 */
export function runCommand(command: string, options: CommandOptions): Promise<number> {
  const [shell, args] = shellFor(command);
  const background = options.background === true;
  return new Promise((resolve, reject) => {
    const forwarding = background ? undefined : forwardSignals(options.hasTerminal === true);
    const child = spawn(shell, args, {
      env: { ...options.env },
      stdio: background ? 'ignore' : 'inherit',
      detached: background,
    });
    child.once('error', (cause) => {
      void forwarding?.end();
      reject(notStarted(cause));
    });
    if (forwarding === undefined) {
      child.once('spawn', () => {
        child.unref();
        resolve(0);
      });
      return;
    }
    if (child.pid !== undefined) forwarding.start(child.pid);
    child.once('exit', (code, signal) => {
      const status = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
      void forwarding.end().then(() => resolve(status));
    });
  });
}

/** Replaces this process with the command (exec). Returns only by throwing. */
export function replaceProcess(
  command: string,
  env: Readonly<Record<string, string | undefined>>,
): never {
  const [shell, args] = shellFor(command);
  if (typeof process.execve !== 'function' || process.platform === 'win32') {
    throw sopsFault({
      code: 'bad-arguments',
      message: '--same-process is not supported here',
      hint: 'Leave the option out, or use Node 22.15 or later on Linux or macOS.',
    });
  }
  const given = Object.entries(env).filter((pair) => pair[1] !== undefined);
  process.execve(shell, [shell, ...args], Object.fromEntries(given) as Record<string, string>);
  throw notStarted(undefined);
}

/** Gives this process the rights of a user. Returns the variables that must change with it. */
export function switchUser(
  name: string,
  env: CommandOptions['env'],
): Readonly<Record<string, string>> {
  try {
    const [group, groups] = [idsOf('-g', name, env), idsOf('-G', name, env)];
    process.setgroups?.(groups);
    process.setgid?.(group[0] ?? Number.NaN);
    process.setuid?.(name);
    const { homedir, username } = userInfo();
    return { HOME: homedir, USER: username, LOGNAME: username };
  } catch (cause) {
    throw sopsFault({
      code: 'command-failed',
      message: `cannot run as the user ${name}`,
      hint: 'Run it as root, and check that the user exists.',
      causes: [cause],
    });
  }
}

function idsOf(flag: '-g' | '-G', name: string, env: CommandOptions['env']): number[] {
  const own = { PATH: env['PATH'] ?? '' };
  return execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe', env: own })
    .trim()
    .split(' ')
    .map(Number);
}

function shellFor(command: string): [shell: string, args: string[]] {
  return process.platform === 'win32' ? ['cmd.exe', ['/C', command]] : ['/bin/sh', ['-c', command]];
}

function notStarted(cause: unknown): SopsFault {
  return sopsFault({
    code: 'command-failed',
    message: 'the shell cannot be run',
    causes: cause === undefined ? [] : [cause],
  });
}
