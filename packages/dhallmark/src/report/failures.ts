import { faultToJson, isFault, type Fault, type FaultJson } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import type { ChartFailure } from './chart-failure.ts';
import { readPackageManager, writeCommands } from '../workspace/package-manager.ts';
import type { WorkspaceManager } from '../workspace/package-manager.ts';
import { CollectedFailures } from './collected-failures.ts';

/**
 * An error as failures of a chart; an AggregateError is several. A Fault stays as it is. Anything
 * else is a defect: its message is kept only where it cannot hold a value.
 *
 * @param mayHoldValue whether the message of a defect may hold a value
 * @example
 * try {
 *   await renderChart(input);
 * } catch (error) {
 *   failures.push(...toFailures(error, 'web'));
 * }
 */
export function toFailures(
  error: unknown,
  chart: string | undefined,
  { mayHoldValue = false }: { readonly mayHoldValue?: boolean } = {},
): readonly ChartFailure[] {
  if (error instanceof CollectedFailures) return error.failures;
  if (error instanceof AggregateError) {
    return error.errors.flatMap((each) => toFailures(each, chart, { mayHoldValue }));
  }
  return [{ chart, error: isFault(error) ? error : toDefect(error, mayHoldValue) }];
}

/**
 * A fault as people in the workspace read it, and its causes: files are relative to it, and commands in
 * hints are written as its package manager starts them.
 *
 * @param root absolute path of the workspace
 */
export function toWorkspace(error: Fault, root: string): Fault {
  return adapt(error, root, readPackageManager(root));
}

function adapt(error: Fault, root: string, manager: WorkspaceManager | undefined): Fault {
  const { location, hint } = error;
  const isBelow = location.file?.startsWith(`${root}/`) === true;
  return error.with({
    ...(isBelow && { location: { ...location, file: location.file.slice(root.length + 1) } }),
    ...(hint !== undefined && { hint: writeCommands(hint, manager) }),
    causes: error.causes.map((cause) => (isFault(cause) ? adapt(cause, root, manager) : cause)),
  });
}

/** Failures for `--json`, as people in the workspace read them. */
export function failuresToJson(
  failures: readonly ChartFailure[],
  root: string,
): readonly (FaultJson & { readonly chart?: string; readonly severity?: string })[] {
  return failures.map(({ chart, error, severity }) => ({
    ...(chart === undefined ? {} : { chart }),
    ...(severity === undefined ? {} : { severity }),
    ...faultToJson(toWorkspace(error, root)),
  }));
}

/** A cause that is not a Fault is shown by class and system error code only. */
function toDefect(error: unknown, mayHoldValue: boolean): Fault {
  const message = error instanceof Error && !mayHoldValue ? error.message : undefined;
  return fault({
    code: 'internal',
    message: message ?? 'an internal error; its message may hold a value and is not shown',
    hint: 'This is a defect of Dhallmark; please report it.',
    causes: message === undefined ? [error] : [],
  });
}
