import { readdirSync, readFileSync } from 'node:fs';
import { runNx } from '../../e2e/support/run-nx.ts';
import type { Workspace } from '../../e2e/support/workspace.ts';

export interface Measured {
  readonly seconds: number;
  /** Peak of all processes of the command together; undefined where /proc is absent. */
  readonly megabytes: number | undefined;
}

const PAGE = 4096;

/** Runs `nx` once as CI does (no daemon, plugins in one process). Throws when it fails. */
export async function measure(
  workspace: Workspace,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  let peak = 0;
  let timer: NodeJS.Timeout | undefined;
  const start = performance.now();
  const run = await runNx(workspace, args, {
    env,
    started: (pid) => {
      timer = setInterval(() => {
        peak = Math.max(peak, residentOf(pid));
      }, 100);
    },
  });
  const seconds = (performance.now() - start) / 1000;
  clearInterval(timer);
  if (run.code !== 0) throw new Error(`nx ${args.join(' ')} ended with ${run.code}\n${run.text}`);
  return { seconds, megabytes: peak === 0 ? undefined : peak / 2 ** 20 };
}

/** The middle of several runs. */
export async function median(times: number, once: () => Promise<Measured>): Promise<Measured> {
  const runs: Measured[] = [];
  for (let count = 0; count < times; count += 1) runs.push(await once());
  const sorted = runs.toSorted((a, b) => a.seconds - b.seconds);
  return sorted[Math.floor(times / 2)] ?? { seconds: Number.NaN, megabytes: undefined };
}

/** Resident memory of a process group, in bytes (proc(5), stat: fields 5 and 24). */
function residentOf(group: number): number {
  let sum = 0;
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const text = readFileSync(`/proc/${entry}/stat`, 'utf8');
      const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
      if (Number(fields[2]) === group) sum += Number(fields[21]) * PAGE;
    } catch {
      // it ended meanwhile
    }
  }
  return sum;
}
