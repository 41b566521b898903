/**
 * What is wrong with a chart, for people: what, where, what to do. No field ever holds a value of
 * the environment.
 */
export interface Diagnostic {
  /** Stable; the evaluator's codes are passed on. */
  readonly code: string;
  readonly message: string;
  /** The chart's folder name, `.` for the umbrella, '' until it is known. */
  readonly chart: string;
  /** Relative to the workspace. */
  readonly file?: string | undefined;
  /** Counted from 1, like the column. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** The text with line, caret and hint, where the evaluator made one. */
  readonly detail?: string | undefined;
  readonly hint?: string | undefined;
}

/** Everything wrong with one chart or file, collected before anything is given up. */
export class ChartError extends Error {
  override readonly name = 'ChartError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ message }) => message).join('\n'));
    this.diagnostics = diagnostics;
  }
}

/** Runs work on behalf of a chart: diagnostics that name no chart get its name. */
export async function onBehalfOf<T>(chart: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ChartError)) throw error;
    throw new ChartError(
      error.diagnostics.map((diagnostic) =>
        diagnostic.chart === '' ? { ...diagnostic, chart } : diagnostic,
      ),
    );
  }
}
