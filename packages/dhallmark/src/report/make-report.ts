import type { NewDataKeyReason } from '@dhallmark/sops-runner';
import type { ChartFailure } from './chart-failure.ts';
import type { ReportedVariable } from './render-variables.ts';

/** What happened to one chart or one Secret. */
export type Outcome = 'made' | 'unchanged' | 're-encrypted' | 'removed' | 'kept' | 'failed';

/** One line of a report. */
export interface ReportRow {
  /** The chart's folder; `.` for the umbrella. */
  readonly chart: string;
  readonly kind: 'chart' | 'secret';
  /** The Secret's file, or the chart's folder in the tree. */
  readonly name: string;
  readonly outcome: Outcome;
  /** Which files or keys differ; empty where none does. Never a value. */
  readonly why: string;
  /**
   * Why a Secret whose values changed was fully re-encrypted with a new data key; undefined where the
   * unchanged values kept their ciphertext.
   */
  readonly newDataKeyReason?: NewDataKeyReason | undefined;
}

/** The result of a make. */
export interface MakeReport {
  readonly environment: string;
  readonly success: boolean;
  readonly rows: readonly ReportRow[];
  readonly failures: readonly ChartFailure[];
  /** What the charts were rendered with. */
  readonly renderVariables: readonly ReportedVariable[];
  /** One-line remarks: where values are from, which key was created. */
  readonly notes: readonly string[];
  /** One line each: what to correct although the make succeeded. Shown with `--quiet`, too. */
  readonly warnings: readonly string[];
}
