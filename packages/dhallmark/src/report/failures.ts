import { describeForeign, isFault, locationText, type Fault } from '@dhallmark/fault';
import { excerptOf } from './excerpt.ts';
import type { Problem } from './make-report.ts';

/** The errors of our packages: coded, with a hint. */
interface CodedError extends Error {
  readonly code: string;
  readonly hint?: string | undefined;
  readonly details?: { readonly hint?: string | undefined } | readonly unknown[] | undefined;
  /** Where SopsError says it is: a file, its line, the path in its tree. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly path?: string | undefined;
}

export interface ProblemOptions {
  /** Whether the message of a fault of ours may hold a value. */
  readonly secret?: boolean | undefined;
  /** The workspace, for excerpts of its sources. */
  readonly root?: string | undefined;
}

/**
 * An error as people read it; one of a chart may tell of several problems. A coded error tells its
 * text and hint. Any other is a fault of ours: its message is shown, but not where `secret` says
 * that it may hold a value.
 */
export function toProblems(
  error: unknown,
  chart: string | undefined,
  { secret = false, root }: ProblemOptions = {},
): readonly Problem[] {
  if (error instanceof AggregateError) {
    return error.errors.flatMap((each) => toProblems(each, chart, { secret, root }));
  }
  if (!(error instanceof Error)) {
    return [{ chart, code: 'internal', text: 'Unknown failure', hint: undefined }];
  }
  if (isFault(error)) return [faultProblem(error, chart, root)];
  if (isCoded(error)) {
    const hint = error.hint ?? (isRecord(error.details) ? error.details.hint : undefined);
    return [{ chart, code: error.code, text: `${placeOf(error, root)}${error.message}`, hint }];
  }
  const hidden = `${error.name}, whose message may hold a value and is not shown`;
  const hint = 'This is a fault of the plugin; please report it.';
  return [{ chart, code: 'internal', text: secret ? hidden : error.message, hint }];
}

/** File, line, column, the source with a caret, details, causes, and what to do. */
function faultProblem(error: Fault, chart: string | undefined, root: string | undefined): Problem {
  const { code, message, hint, location, details, causes } = error;
  const { file, line, column } = location;
  const place = locationText(location);
  const isPlaced =
    file !== undefined && line !== undefined && column !== undefined && root !== undefined;
  const excerpt = isPlaced ? excerptOf({ file, line, column }, root) : undefined;
  const lines = [
    place === '' ? message : `${place}: ${message}`,
    excerpt,
    ...details.map(({ label, text }) => `${label}: ${text}`),
    ...causes.map(
      (cause) => `caused by: ${isFault(cause) ? cause.message : describeForeign(cause)}`,
    ),
  ];
  return { chart, code, text: lines.filter((each) => each !== undefined).join('\n'), hint };
}

/** `deploy/prod/secrets/web/a.yaml, stringData.token: `, or nothing. */
function placeOf({ file, line, path }: CodedError, root: string | undefined): string {
  if (file === undefined) return '';
  const isBelow = root !== undefined && file.startsWith(`${root}/`);
  const shown = isBelow ? file.slice(root.length + 1) : file;
  const at = line === undefined ? shown : `${shown}:${line}`;
  return path === undefined || path === '' ? `${at}: ` : `${at}, ${path}: `;
}

function isRecord<T extends object>(value: T | readonly unknown[] | undefined): value is T {
  return value !== undefined && !Array.isArray(value);
}

function isCoded(error: Error): error is CodedError {
  return /^(Dhall|Sops|Gitops|Plugin)Error$/.test(error.name) && 'code' in error;
}
