import { isAbsolute, resolve } from 'node:path';
import { isFault, type FaultLocation } from '@dhallmark/fault';

/** A failure as a bundler shows it. */
export interface ProblemReport {
  /** What is wrong, with its code. */
  readonly text: string;
  /** What was expected and found, the importing files, causes, and what to do. */
  readonly notes: readonly string[];
  /** Where; undefined if it is not in a local file. */
  readonly place: ProblemPlace | undefined;
}

/** A place in a local file. */
export interface ProblemPlace {
  /** The absolute path. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** In UTF-16 code units, counted from 0. */
  readonly column: number;
  /** The whole line; undefined where it must not be shown. */
  readonly lineText: string | undefined;
  /** In UTF-16 code units, at most to the end of the line. */
  readonly length: number;
}

/** @param entry the absolute path of the file that was built, for what has no other place */
export function reportProblem(problem: unknown, entry: string, cwd: string): ProblemReport {
  if (!isFault(problem)) {
    const text = problem instanceof Error ? problem.message : String(problem);
    return { text, notes: [], place: wholeFile(entry) };
  }
  const { code, message, hint, details, causes, location } = problem;
  const isHidden = location.hidden !== undefined;
  const shown = isHidden ? details.filter(({ isFromSource }) => isFromSource !== true) : details;
  const notes = [
    ...shown.map(({ label, text }) => `${label}: ${text}`),
    ...causes.map(
      (cause) => `caused by: ${cause instanceof Error ? cause.message : String(cause)}`,
    ),
    ...(hint === undefined ? [] : [`hint: ${hint}`]),
  ];
  return { text: `${message} [${code}]`, notes, place: placeOf(location, entry, cwd) };
}

function wholeFile(file: string): ProblemPlace {
  return { file, line: 1, column: 0, lineText: undefined, length: 0 };
}

function placeOf(location: FaultLocation, entry: string, cwd: string): ProblemPlace | undefined {
  const { file, line = 1, column = 1, excerpt } = location;
  if (file === undefined) return wholeFile(entry);
  if (!isLocal(file)) return undefined;
  const path = resolve(cwd, file);
  if (excerpt === undefined) {
    return { file: path, line, column: column - 1, lineText: undefined, length: 0 };
  }
  const { text, span } = excerpt;
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const newline = text.indexOf('\n', span.start);
  const end = newline < 0 ? text.length : newline;
  const lineText = text.slice(start, end);
  const length = Math.max(0, Math.min(span.end, end) - span.start);
  return { file: path, line, column: span.start - start, lineText, length };
}

function isLocal(file: string): boolean {
  return file.startsWith('./') || file.startsWith('../') || isAbsolute(file);
}
