/** Time and memory of programs, process start included. */

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measured {
  readonly seconds: number;
  /** The largest resident set that was seen, in megabytes; 0 where the system does not tell. */
  readonly megabytes: number;
}

export interface Call {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** The statuses that are well; 0 alone by default. */
  readonly expected?: readonly number[];
}

/** Runs one program. Throws when it fails, with what it said. */
export async function measure(call: Call): Promise<Measured> {
  const start = performance.now();
  const child = spawn(call.program, call.args, {
    env: call.env,
    cwd: call.cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let peak = 0;
  const poll = setInterval(() => (peak = Math.max(peak, residentPeak(child.pid))), 20);
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(poll);
  const seconds = (performance.now() - start) / 1000;
  if (status === null || !(call.expected ?? [0]).includes(status)) {
    throw new Error(
      `${call.program} ${call.args.slice(0, 4).join(' ')} ended with ${status}: ${said}`,
    );
  }
  return { seconds, megabytes: peak };
}

/** Runs one program after the other, as a shell loop does. */
export async function measureEach(calls: readonly Call[]): Promise<Measured> {
  let seconds = 0;
  let megabytes = 0;
  for (const call of calls) {
    const one = await measure(call);
    seconds += one.seconds;
    megabytes = Math.max(megabytes, one.megabytes);
  }
  return { seconds, megabytes };
}

/** The median by time, with the largest memory; undefined for no runs. */
export function median(runs: readonly Measured[]): Measured | undefined {
  const sorted = runs.toSorted((a, b) => a.seconds - b.seconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return middle && { ...middle, megabytes: Math.max(...runs.map((one) => one.megabytes)) };
}

function residentPeak(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}
