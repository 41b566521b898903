import type { ExecutorContext } from '@nx/devkit';
import { runDev, type RoundResult } from 'dhallmark';
import { renderProblems, renderTable, toProblems, wantsColor } from 'dhallmark/report';
import type { MakeOptions } from '../make/executor.ts';
import { guarded, printProblems, startRun } from '../run.ts';

export type DevOptions = Omit<MakeOptions, 'json' | 'quiet'>;

/** Makes what is saved until it is told to end; what is wrong is said again until it is right. */
export function devExecutor(
  options: DevOptions,
  context: ExecutorContext,
): Promise<{ readonly success: boolean }> {
  return guarded(context, async () => {
    const run = startRun(options, context);
    const { undecided = 'fail', verbose = false } = options;
    const end = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => end.abort());
    }
    await runDev({
      ...run,
      ...options,
      environment: run.environment,
      undecided,
      signal: end.signal,
      fail: (error) => printProblems(toProblems(error, undefined, { root: context.root })),
      show: (result, changed, milliseconds) => {
        show(result, changed, verbose);
        const state = result.problems.length === 0 ? 'made' : 'not made';
        const line = `${run.environment}: ${state} in ${Math.round(milliseconds)} ms; watching ${options.chartsRoot}/`;
        console.log(line);
      },
    });
    return true;
  });
}

function show(
  { report, problems }: RoundResult,
  changed: readonly string[],
  verbose: boolean,
): void {
  if (changed.length > 0) console.log(`\n${changed.join(', ')}`);
  for (const note of changed.length === 0 ? (report?.notes ?? []) : []) console.log(note);
  const color = wantsColor(process.env, process.stdout.isTTY);
  const rows = report?.rows.filter(({ outcome }) => verbose || outcome !== 'unchanged') ?? [];
  if (report !== undefined && rows.length > 0) {
    console.log(renderTable({ ...report, rows }, { color, quiet: false, verbose }));
  }
  // on the same stream, so that it stands where it belongs
  if (problems.length > 0) console.log(renderProblems(problems, color));
}
