/** What verify finds. */

/** The kinds of findings about a file. */
export type ProblemCode =
  | 'not-encrypted'
  | 'unreadable'
  | 'malformed'
  | 'malformed-metadata'
  | 'unknown-metadata'
  | 'plaintext'
  | 'plaintext-comment'
  | 'malformed-value'
  | 'misplaced-ciphertext'
  | 'nonce-reused'
  | 'selector-differs'
  | 'recipient-missing'
  | 'recipient-surplus'
  | 'threshold-differs'
  | 'key-version-unknown'
  | 'mac-missing'
  | 'mac-mismatch'
  | 'mac-unchecked'
  | 'no-rule'
  | 'link';

/** One finding about a file. */
export interface Problem {
  readonly code: ProblemCode;
  /** Warnings do not fail the check. */
  readonly severity: 'error' | 'warning';
  /**
   * Where in the document: `stringData.password`, after `#2:` in the second document; empty for the
   * file as a whole.
   */
  readonly path: string;
  /** The line in the file, from 1; undefined for the file as a whole. */
  readonly line: number | undefined;
  readonly message: string;
  readonly remedy: string;
}

/** The result of verifying one file. */
export interface Verified {
  readonly ok: boolean;
  readonly mac: 'verified' | 'mismatch' | 'unchecked';
  readonly problems: readonly Problem[];
}

/** An error; `more` has its place. */
export function problemOf(
  code: ProblemCode,
  message: string,
  remedy: string,
  more: Partial<Pick<Problem, 'path' | 'line' | 'severity'>> = {},
): Problem {
  return { code, severity: 'error', path: '', line: undefined, message, remedy, ...more };
}

/** Whether none of the findings is an error. */
export function isOk(problems: readonly Problem[]): boolean {
  return problems.every(({ severity }) => severity !== 'error');
}
