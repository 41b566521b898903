import { dev } from '../dev/dev.ts';
import type { ChangeResult, DevWorkspace } from '../dev/make-changes.ts';
import type { IfUndecryptable } from '../encryption/encrypt-secret.ts';
import { toFailures } from '../report/failures.ts';
import { printFailures, renderFailures, type Output } from '../report/output.ts';
import { renderTable } from '../report/render-make-report.ts';

/** What the command line says about watching. */
export interface DevFlags {
  readonly ifUndecryptable?: IfUndecryptable | undefined;
  readonly verbose?: boolean | undefined;
}

/**
 * Makes whatever is saved until a signal ends it; what is wrong is printed until it is corrected.
 *
 * @example
 * const output = standardOutput(process.env);
 * const done = await runDev(workspace, { verbose: true }, output);
 */
export async function runDev(
  workspace: DevWorkspace,
  { ifUndecryptable, verbose = false }: DevFlags,
  output: Output,
): Promise<boolean> {
  const { environment, options } = workspace;
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => end.abort());
  }
  await dev(workspace, {
    ifUndecryptable,
    signal: end.signal,
    fail: (error) => void printFailures(toFailures(error, undefined), output),
    show: async (result, changed, milliseconds) => {
      await showResult(result, changed, verbose, output);
      const state = result.failures.length === 0 ? 'made' : 'not made';
      const time = `${Math.round(milliseconds)} ms`;
      output.print(`${environment}: ${state} in ${time}; watching ${options.chartsRoot}/`);
    },
  });
  return true;
}

async function showResult(
  { report, failures }: ChangeResult,
  changed: readonly string[],
  verbose: boolean,
  { print, color, width, root }: Output,
): Promise<void> {
  const isFirst = changed.length === 0;
  if (!isFirst) print(`\n${changed.join(', ')}`);
  for (const note of isFirst ? (report?.notes ?? []) : []) print(note);
  const rows = report?.rows.filter(({ outcome }) => verbose || outcome !== 'unchanged') ?? [];
  if (report !== undefined && rows.length > 0) {
    print(renderTable({ ...report, rows }, { color, width, quiet: false, verbose }));
  }
  // on the same stream, so that it is printed in order
  if (failures.length > 0) print(await renderFailures(failures, root, color));
}
