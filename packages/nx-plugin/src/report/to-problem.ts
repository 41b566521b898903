import type { Diagnostic } from '@dhallmark/chart-gen';
import type { Problem } from './report.ts';

/** The errors of our packages: coded, with a hint. */
interface CodedError extends Error {
  readonly code: string;
  readonly hint?: string | undefined;
  readonly details?: { readonly hint?: string | undefined };
}

/**
 * An error as people read it; one of a chart may tell of several problems. A coded error tells its
 * text and hint. Any other is a fault of ours: its message is shown, but not where `secret` says
 * that it may hold a value.
 */
export function toProblems(
  error: unknown,
  chart: string | undefined,
  { secret = false } = {},
): readonly Problem[] {
  if (error instanceof AggregateError) {
    return error.errors.flatMap((each) => toProblems(each, chart, { secret }));
  }
  if (!(error instanceof Error)) {
    return [{ chart, code: 'internal', text: 'Unknown failure', hint: undefined }];
  }
  if (hasDiagnostics(error)) return error.diagnostics.map((each) => diagnosticProblem(each, chart));
  if (isCoded(error)) {
    const hint = error.hint ?? error.details?.hint;
    return [{ chart, code: error.code, text: error.message, hint }];
  }
  const hidden = `${error.name}, whose message may hold a value and is not shown`;
  const hint = 'This is a fault of the plugin; please report it.';
  return [{ chart, code: 'internal', text: secret ? hidden : error.message, hint }];
}

/** The excerpt with line and caret holds message and hint already. */
function diagnosticProblem(diagnostic: Diagnostic, chart: string | undefined): Problem {
  const { code, message, file, line, column, detail, hint } = diagnostic;
  const at = [file, line, column].filter((part) => part !== undefined).join(':');
  const owner = diagnostic.chart === '' ? chart : diagnostic.chart;
  if (detail !== undefined) return { chart: owner, code, text: detail, hint: undefined };
  return { chart: owner, code, text: at === '' ? message : `${at}: ${message}`, hint };
}

function hasDiagnostics(error: Error): error is Error & { diagnostics: readonly Diagnostic[] } {
  return error.name === 'ChartError' && 'diagnostics' in error;
}

function isCoded(error: Error): error is CodedError {
  return /^(Dhall|Sops|Gitops|Plugin)Error$/.test(error.name) && 'code' in error;
}
