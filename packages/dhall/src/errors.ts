import type { Span } from './syntax/expr.ts';

/** Where in which text: `name` is a path, a URL, `env:NAME` or `(input)`. */
export interface Source {
  readonly name: string;
  readonly text: string;
  /** True for text that came from the environment, or whose closure reads it: never shown. */
  readonly secret?: boolean | undefined;
}

export interface DhallErrorDetails {
  readonly source?: Source | undefined;
  readonly span?: Span | undefined;
  /** What to do about it, one sentence. */
  readonly hint?: string | undefined;
  /** The imports that led here, outermost first. */
  readonly importChain?: readonly string[] | undefined;
  /** Expected and actual, as Dhall text of only what differs. */
  readonly expected?: string | undefined;
  readonly actual?: string | undefined;
  readonly cause?: unknown;
}

/**
 * Every failure of this package. `code` is stable and documented (docs/dhall-errors.md); `message` is one
 * line without source text. The excerpt with a caret is made at the edge, by `renderError`.
 */
export class DhallError extends Error {
  override readonly name = 'DhallError';
  readonly code: string;
  readonly details: DhallErrorDetails;

  constructor(code: string, message: string, details: DhallErrorDetails = {}) {
    const shown = withoutSecrets(details);
    super(
      isVariable(details.source)
        ? 'The variable does not hold Dhall code that can be used here'
        : message,
      shown.cause === undefined ? undefined : { cause: shown.cause },
    );
    this.code = code;
    this.details = shown;
  }
}

/** True for the text of an environment variable itself: a name or path in it may be a password. */
function isVariable(source: Source | undefined): boolean {
  return source?.secret === true && source.name.startsWith('env:');
}

/** Errors are logged and kept: what must not be shown is not even held. */
function withoutSecrets(details: DhallErrorDetails): DhallErrorDetails {
  const { source, importChain } = details;
  if (source === undefined || !isVariable(source)) return details;
  const hint = `To import it as a text, whatever it holds, write \`${source.name} as Text\`.`;
  return { source: { name: source.name, text: '', secret: true }, importChain, hint };
}
