import type { Problem } from './report.ts';

/** The errors of our packages: coded, with a hint. */
interface CodedError extends Error {
  readonly code: string;
  readonly details?: { readonly hint?: string | undefined };
  readonly hint?: string | undefined;
}

/**
 * An error as people read it. A coded one tells its text and hint; those of Dhall are shown with
 * the offending text and a caret. Any other is a fault of ours: its message is shown, but not where
 * `secret` says that it may hold a value.
 */
export async function toProblem(
  error: unknown,
  chart: string | undefined,
  { secret = false, color = false } = {},
): Promise<Problem> {
  if (!(error instanceof Error))
    return { chart, code: 'internal', text: 'Unknown failure', hint: undefined };
  if (error.name === 'DhallError') return dhallProblem(error as CodedError, chart, color);
  if (isCoded(error)) {
    const hint = error.details?.hint ?? error.hint;
    return { chart, code: error.code, text: error.message, hint };
  }
  const text = secret
    ? `${error.name}, whose message may hold a value and is not shown`
    : error.message;
  return {
    chart,
    code: 'internal',
    text,
    hint: 'This is a fault of the plugin; please report it.',
  };
}

function isCoded(error: Error): error is CodedError {
  return /^(Chart|Secret|Sops|Gitops|Plugin)\w*Error$/.test(error.name) && 'code' in error;
}

async function dhallProblem(
  error: CodedError,
  chart: string | undefined,
  color: boolean,
): Promise<Problem> {
  const { renderError } = (await import('@dhallmark/dhall')) as unknown as {
    readonly renderError: (error: Error, options: { readonly color: boolean }) => string;
  };
  return { chart, code: error.code, text: renderError(error, { color }), hint: undefined };
}
