import type { ImportMode } from '../syntax/expr.ts';
import type { Location } from '../imports/location.ts';

/** An import that is about to be followed. */
export interface ImportRequest {
  /** Chained and canonical. */
  readonly location: Location;
  readonly mode: ImportMode;
  /** 64 hexadecimal digits. */
  readonly hash: string | undefined;
  /** What holds the import; undefined for text from standard input and the like. */
  readonly parent: Location | undefined;
  /** True for an import of the user's own header configuration. */
  readonly headerConfiguration: boolean;
}

/** Why a policy refuses an import. */
export interface Refusal {
  /** What is refused and why, one line. */
  readonly message: string;
  /** What to do instead, one sentence. */
  readonly hint?: string | undefined;
}

/**
 * Asked before every import, those of imported files, of headers and of redirects included, whether
 * it may be followed: undefined allows it. `as Location` imports are asked about too. What lies
 * behind an import with a hash that is in the semantic cache is not read, so it is not asked about.
 */
export type ImportPolicy = (request: ImportRequest) => Refusal | undefined;
