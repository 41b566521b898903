import { faultToJson, isFault, type Fault, type FaultJson } from '@dhallmark/fault';
import type { Failure } from '@dhallmark/fault/render';
import { UMBRELLA } from '../charts/find-charts.ts';
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

/** Failures for `renderFaults`: those that charts share are printed once. */
export function toRenderedFailures(failures: readonly ChartFailure[]): readonly Failure[] {
  return failures.map(({ chart, error }) => ({
    error,
    subject: chart === UMBRELLA ? 'the umbrella chart' : chart,
  }));
}

/** Failures for `--json`. */
export function failuresToJson(
  failures: readonly ChartFailure[],
): readonly (FaultJson & { readonly chart?: string })[] {
  return failures.map(({ chart, error }) => ({
    ...(chart === undefined ? {} : { chart }),
    ...faultToJson(error),
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
