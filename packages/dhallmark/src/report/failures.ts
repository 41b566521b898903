import type { Diagnostic } from '@dhallmark/chart-gen';
import { isFault, locationText, type Fault } from '@dhallmark/fault';
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
  if (isFault(error)) return [faultProblem(error, chart)];
  if (hasDiagnostics(error))
    return error.diagnostics.map((each) => diagnosticProblem(each, chart, root));
  if (isCoded(error)) {
    const hint = error.hint ?? (isRecord(error.details) ? error.details.hint : undefined);
    return [{ chart, code: error.code, text: `${placeOf(error, root)}${error.message}`, hint }];
  }
  const hidden = `${error.name}, whose message may hold a value and is not shown`;
  const hint = 'This is a fault of the plugin; please report it.';
  return [{ chart, code: 'internal', text: secret ? hidden : error.message, hint }];
}

function faultProblem(
  { code, message, hint, location }: Fault,
  chart: string | undefined,
): Problem {
  const place = locationText(location);
  return { chart, code, text: place === '' ? message : `${place}: ${message}`, hint };
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

/** File, line, column, the offending text with a caret, what was expected, what to do. */
function diagnosticProblem(
  diagnostic: Diagnostic,
  chart: string | undefined,
  root: string | undefined,
): Problem {
  const { code, message, file, line, column, detail, hint } = diagnostic;
  const at = [file, line, column].filter((part) => part !== undefined).join(':');
  const isPlaced =
    file !== undefined && line !== undefined && column !== undefined && root !== undefined;
  const excerpt = isPlaced ? excerptOf({ file, line, column }, root) : undefined;
  const text = [at === '' ? message : `${at}: ${message}`, excerpt, detail];
  return {
    chart: diagnostic.chart === '' ? chart : diagnostic.chart,
    code,
    text: text.filter((part) => part !== undefined).join('\n'),
    hint,
  };
}

function hasDiagnostics(error: Error): error is Error & { diagnostics: readonly Diagnostic[] } {
  return error.name === 'ChartError' && 'diagnostics' in error;
}

function isCoded(error: Error): error is CodedError {
  return /^(Dhall|Sops|Gitops|Plugin)Error$/.test(error.name) && 'code' in error;
}
