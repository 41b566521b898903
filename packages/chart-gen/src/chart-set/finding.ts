import type { ChartCode } from '../codes.ts';

/** Something about a chart that Helm refuses, or that it accepts and that does nothing. */
export interface ChartFinding {
  readonly code: ChartCode;
  /** An `error` must not be published. A `warning` is accepted by Helm and may be meant. */
  readonly severity: 'error' | 'warning';
  /** Relative to the chart's folder, with `/`. */
  readonly file: string;
  /** Counted from 1, as `column`; undefined where it is not known. */
  readonly line?: number | undefined;
  /** In code points. */
  readonly column?: number | undefined;
  /** A field of the file: `dependencies[0].version`. */
  readonly path?: string | undefined;
  /** A string of the source that it is about, such as the name of a dependency. */
  readonly literal?: string | undefined;
  readonly message: string;
  readonly hint: string;
}
