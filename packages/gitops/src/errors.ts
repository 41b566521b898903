export interface GitopsErrorDetails {
  /** What to do about it, one sentence. */
  readonly hint?: string | undefined;
  /** The file or folder it is about, relative to the deploy tree. */
  readonly path?: string | undefined;
  readonly cause?: unknown;
}

/**
 * Every failure of this package. `code` is stable; `message` is one line and never holds a file's
 * content.
 */
export class GitopsError extends Error {
  override readonly name = 'GitopsError';
  readonly code: string;
  readonly details: GitopsErrorDetails;

  constructor(code: string, message: string, details: GitopsErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.details = details;
  }
}
