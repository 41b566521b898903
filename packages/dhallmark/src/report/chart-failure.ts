import type { Fault } from '@dhallmark/fault';

/** Something that failed: with one chart, or with the whole run. */
export interface ChartFailure {
  /** The chart's folder, `.` for the umbrella; undefined where no single chart is concerned. */
  readonly chart: string | undefined;
  readonly error: Fault;
}
