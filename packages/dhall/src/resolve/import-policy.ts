import type { ImportMode } from '../syntax/expr.ts';
import type { Location } from '../imports/location.ts';

/** An import that is about to be resolved. */
export interface ImportRequest {
  /** The chained and canonical location. */
  readonly location: Location;
  readonly mode: ImportMode;
  /** 64 hexadecimal digits; undefined without integrity check. */
  readonly hash: string | undefined;
  /** The file that contains the import; undefined for text that is not from a file. */
  readonly parent: Location | undefined;
  /** True for imports of the user's header configuration. */
  readonly headerConfiguration: boolean;
}

/** Why an import is not allowed. */
export interface Refusal {
  /** What is refused and why, in one line. */
  readonly message: string;
  /** What to do instead, in one sentence. */
  readonly hint?: string | undefined;
}

/**
 * Called before every import, including those of imported files, headers and redirects, and
 * `as Location` imports. Returns why the import is refused; undefined allows it. The imports of a file
 * that is in the semantic cache are not read, so the policy is not called for them.
 *
 * @example
 * const localOnly: ImportPolicy = ({ location }) =>
 *   location.type === 'remote' ? { message: 'remote imports are not allowed' } : undefined;
 */
export type ImportPolicy = (request: ImportRequest) => Refusal | undefined;
