/** Signals to this process while it waits for a command: the command gets them, and decides how it ends. */

import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** On Windows the console sends Ctrl+C to every process; nothing can be forwarded there. */
const SIGNALS: readonly NodeJS.Signals[] =
  process.platform === 'win32'
    ? ['SIGINT', 'SIGBREAK', 'SIGHUP']
    : ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'];

/** What a terminal sends to the command itself on Ctrl+C and Ctrl+\. */
const FROM_TERMINAL: ReadonlySet<NodeJS.Signals> = new Set(['SIGINT', 'SIGQUIT']);

export interface Forwarding {
  /** Call it when the shell has been started, with its process id. */
  readonly start: (shell: number) => void;
  /**
   * Call it when the shell has ended. Waits for the processes that a signal was forwarded to: the
   * shell may have ended before them. Other listeners of this process get signals again afterwards.
   */
  readonly end: () => Promise<void>;
}

/**
 * Forwards each signal to the command of a shell, in place of all other listeners. Call it before the
 * shell is started, so that no signal ends this process while the command runs already.
 *
 * @param hasTerminal a terminal reaches the command by itself, so Ctrl+C is not forwarded a second time
 */
export function forwardSignals(hasTerminal: boolean): Forwarding {
  const signalled = new Set<number>();
  let shell: number | undefined;
  const forward = (signal: NodeJS.Signals): void => {
    if (process.platform === 'win32') return;
    if (hasTerminal && FROM_TERMINAL.has(signal)) return;
    // The number of a process that has ended may belong to another one by now.
    for (const pid of shell === undefined ? [] : findCommandProcesses(shell)) signalled.add(pid);
    for (const pid of signalled) send(pid, signal);
  };
  const others = SIGNALS.map((signal) => {
    const listeners = process.rawListeners(signal) as NodeJS.SignalsListener[];
    process.removeAllListeners(signal).on(signal, forward);
    return { signal, listeners };
  });
  return {
    start: (pid) => (shell = pid),
    end: async () => {
      if (shell !== undefined) signalled.delete(shell);
      shell = undefined;
      while ([...signalled].some(isRunning)) await sleep(20);
      for (const { signal, listeners } of others) {
        process.off(signal, forward);
        for (const listener of listeners) process.on(signal, listener);
      }
    },
  };
}

/**
 * The shell, which a single command has replaced, and for several commands those that it runs now. The
 * shell comes first: if it dies of the signal, it does not start its next command.
 */
function findCommandProcesses(shell: number): readonly number[] {
  const line = readProcess(shell, 'cmdline');
  const found = [shell];
  for (const pid of found) {
    // A subshell has the command line of its shell. What has another one looks after its own processes.
    if (line === undefined || readProcess(pid, 'cmdline') !== line) continue;
    if (!line.startsWith('/bin/sh\0-c\0')) continue;
    const children = readProcess(pid, `task/${pid}/children`) ?? '';
    found.push(...children.split(' ').filter(Boolean).map(Number));
  }
  return found;
}

/** What Linux says about a process; undefined when it has ended, and on other systems. */
function readProcess(pid: number, what: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'latin1');
  } catch {
    return undefined;
  }
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

/** A process that has ended, but that nobody has waited for, is not running. */
function isRunning(pid: number): boolean {
  const state = /^State:\s*(\w)/m.exec(readProcess(pid, 'status') ?? '')?.[1];
  return state !== 'Z' && state !== 'X' && send(pid, 0);
}
