/** What became of one chart or one Secret. */
export type Outcome = 'made' | 'unchanged' | 're-encrypted' | 'removed' | 'kept' | 'failed';

export interface ReportRow {
  /** The chart's folder; `.` for the umbrella. */
  readonly chart: string;
  readonly kind: 'chart' | 'secret';
  /** The Secret's file, or the chart's folder in the tree. */
  readonly name: string;
  readonly outcome: Outcome;
  /** Which files or keys made the difference; empty where there is none. Never a value. */
  readonly why: string;
}

/** One thing that went wrong, ready for people. */
export interface Problem {
  readonly chart: string | undefined;
  readonly code: string;
  /** One or several lines: file, line, column, the offending text. */
  readonly text: string;
  readonly hint: string | undefined;
}

export interface MakeReport {
  readonly environment: string;
  readonly success: boolean;
  readonly rows: readonly ReportRow[];
  readonly problems: readonly Problem[];
  /** One-line remarks: where the values came from, which key was made. */
  readonly notes: readonly string[];
}
