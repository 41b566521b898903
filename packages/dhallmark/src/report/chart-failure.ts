import type { Fault } from '@dhallmark/fault';

/** Something that failed or should be looked at: with one chart, or with the whole run. */
export interface ChartFailure {
  /** The chart's folder, `.` for the umbrella; undefined where no single chart is concerned. */
  readonly chart: string | undefined;
  readonly error: Fault;
  /** Undefined for an error, which makes the run fail. */
  readonly severity?: 'warning' | undefined;
}

/**
 * Whether a failure makes the run fail.
 *
 * @example
 * const success = !failures.some(isError);
 */
export function isError({ severity }: Pick<ChartFailure, 'severity'>): boolean {
  return severity === undefined;
}
