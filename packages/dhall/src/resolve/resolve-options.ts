import type { Limits } from '../eval/budget.ts';
import type { ImportCache } from './import-cache.ts';
import type { ImportIo } from './io.ts';
import type { ImportPolicy } from './import-policy.ts';

/**
 * The limits of the imports of a run.
 *
 * @example
 * const limits: ImportLimits = { count: 1000, bytes: 1_000_000 };
 */
export interface ImportLimits {
  /** The number of files, URLs and variables. Default 100,000. */
  readonly count?: number | undefined;
  /** The number of URLs: a server can make up imports without end. Default 10,000. */
  readonly urls?: number | undefined;
  /** Bytes of each of them. Default 128 MiB. */
  readonly bytes?: number | undefined;
  /** Bytes of all of them. Default 256 MiB. */
  readonly totalBytes?: number | undefined;
}

/**
 * How imports are resolved.
 *
 * @example
 * const options: ResolveOptions = { io: nodeIo(), offline: true };
 */
export interface ResolveOptions {
  readonly io: ImportIo;
  /** Called for every import. Default: every import that the standard allows is allowed. */
  readonly policy?: ImportPolicy | undefined;
  /** Do not use the network: remote imports must be in the semantic cache. */
  readonly offline?: boolean | undefined;
  /** Stops the run. */
  readonly signal?: AbortSignal | undefined;
  readonly limits?: ImportLimits | undefined;
  /** The limits of evaluation and type checking, separately for each file. */
  readonly evaluation?: Limits | undefined;
  /** False: do not read or write the semantic cache. */
  readonly semanticCache?: boolean | undefined;
  /**
   * Environment variables are read `as Text` only, and as opaque Texts: nothing in the program can
   * depend on what they hold but Texts made of them, which `toJson` reports (docs/adr/0010).
   */
  readonly opaqueVariables?: boolean | undefined;
  /** Keeps imports for later runs in this process. */
  readonly cache?: ImportCache | undefined;
}

/** The limits of evaluation, which the signal stops, too. */
export function evaluationLimits({ evaluation, signal }: ResolveOptions): Limits | undefined {
  if (signal === undefined) return evaluation;
  const stop = (): boolean => signal.aborted || evaluation?.stop?.() === true;
  return { ...evaluation, stop };
}
