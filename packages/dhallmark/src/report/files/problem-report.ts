import type { ChartFailure } from '../chart-failure.ts';

/** What a check found, for reports in formats of other programs. */
export interface ProblemReport {
  /** The command: `lint`. */
  readonly command: string;
  /** Undefined where the command failed before it was known, and for `check`. */
  readonly environment: string | undefined;
  /** What was checked: folders of charts, `.` for the umbrella, undefined for the whole workspace. */
  readonly subjects: readonly (string | undefined)[];
  /** With files relative to the workspace. */
  readonly failures: readonly ChartFailure[];
  /** What was not checked, and other remarks. */
  readonly notes: readonly string[];
}

/** A problem that concerns no chart belongs to this subject. */
const WHOLE = 'workspace';

/**
 * The subject of a failure, as reports name it.
 *
 * @example
 * subjectOf({ chart: '.', error }) // 'umbrella'
 */
export function subjectOf({ chart }: Pick<ChartFailure, 'chart'>): string {
  return chart === undefined ? WHOLE : chart === '.' ? 'umbrella' : chart;
}

/** Whether a fault's file is one of the workspace: not a URL, a variable or an input. */
export function isWorkspaceFile(file: string | undefined): file is string {
  return file !== undefined && file !== '' && !/^(?:\(|\/|\.\.\/|[a-z]+:)/i.test(file);
}

/**
 * One paragraph: the message, what to do, and what led to it.
 *
 * @example
 * describeFault(fault) // 'the file is not valid UTF-8. Save it as UTF-8.'
 */
export function describeFault({ message, hint, details, causes }: ChartFailure['error']): string {
  const facts = details.map(({ label, text }) => `${label}: ${text}`);
  const led = causes.flatMap((cause) =>
    cause instanceof Error && 'code' in cause ? [cause.message] : [],
  );
  return [message, ...facts, ...led.map((text) => `caused by: ${text}`), hint]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');
}
