import { faultToJson, isFault, type Fault, type FaultJson } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import type { ChartFailure } from './chart-failure.ts';
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
 * A fault whose files are relative to the workspace, those of its causes too.
 *
 * @param root absolute path of the workspace
 */
export function relativeToRoot(error: Fault, root: string): Fault {
  const { file } = error.location;
  const isBelow = file?.startsWith(`${root}/`) === true;
  return error.with({
    ...(isBelow && { location: { ...error.location, file: file.slice(root.length + 1) } }),
    causes: error.causes.map((cause) => (isFault(cause) ? relativeToRoot(cause, root) : cause)),
  });
}

/** Failures for `--json`, with files relative to the workspace. */
export function failuresToJson(
  failures: readonly ChartFailure[],
  root: string,
): readonly (FaultJson & { readonly chart?: string; readonly severity?: string })[] {
  return failures.map(({ chart, error, severity }) => ({
    ...(chart === undefined ? {} : { chart }),
    ...(severity === undefined ? {} : { severity }),
    ...faultToJson(relativeToRoot(error, root)),
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
