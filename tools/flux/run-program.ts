import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProgram } from '../reference/find-program.ts';

/** A program that runs until it is stopped. */
export interface RunningProgram {
  /** Throws with the end of its output if the program has ended. */
  readonly check: () => void;
  /** Asks it to end, and ends it after five seconds. */
  readonly stop: () => Promise<void>;
}

interface ProgramParts {
  readonly args: readonly string[];
  /** Its working folder and home; its output is in `<folder>/<name>.log`. */
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts one of the reference programs. */
export function startProgram(
  name: string,
  { args, folder, env = {} }: ProgramParts,
): RunningProgram {
  const program = findProgram(name);
  if (program === undefined) throw new Error(`${name} is not installed`);
  const log = join(folder, `${name}.log`);
  const child = spawn(program, args, {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, TMPDIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = createWriteStream(log);
  child.stdout.pipe(output, { end: false });
  child.stderr.pipe(output, { end: false });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      output.end(resolve);
    });
  });
  return {
    check: () => {
      if (child.exitCode === null && child.signalCode === null) return;
      throw new Error(`${name} has ended: ${readFileSync(log, 'utf8').slice(-4000)}`);
    },
    stop: async () => {
      child.kill();
      const late = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(late);
    },
  };
}

/** A port of the loopback interface that nothing listens on. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The first value that is not undefined; throws after two minutes. */
export async function waitFor<Value>(
  what: string,
  look: () => Value | undefined | Promise<Value | undefined>,
): Promise<Value> {
  const end = Date.now() + 120_000;
  while (Date.now() < end) {
    const value = await look();
    if (value !== undefined) return value;
    await sleep(100);
  }
  throw new Error(`two minutes have passed without: ${what}`);
}
