import type { Span } from './syntax.ts';

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
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.details = details;
  }
}
