import type { Limits } from '../eval/budget.ts';
import type { ImportCache } from './import-cache.ts';
import type { ImportIo } from './io.ts';
import type { ImportPolicy } from './policy.ts';

/** How much a run may import. */
export interface ImportLimits {
  /** Files, pages and variables. Default 100,000. */
  readonly count?: number | undefined;
  /** Bytes of any one of them. Default 256 MiB. */
  readonly bytes?: number | undefined;
  /** Bytes of all together. Default 2 GiB. */
  readonly totalBytes?: number | undefined;
}

/** How imports are resolved: what they are read with, and what they may read. */
export interface ResolveOptions {
  readonly io: ImportIo;
  /** Without one every import is allowed that the standard allows. */
  readonly policy?: ImportPolicy | undefined;
  /** Use no network: what is remote has to be in the semantic cache. */
  readonly offline?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly limits?: ImportLimits | undefined;
  /** For evaluation and type checking; each file starts with the full limits. */
  readonly evaluation?: Limits | undefined;
  /** False reads and writes no semantic cache. */
  readonly semanticCache?: boolean | undefined;
  /** Keeps imports for later runs in this process. */
  readonly cache?: ImportCache | undefined;
}

/** The limits of evaluation, which the signal stops too. */
export function evaluationLimits({ evaluation, signal }: ResolveOptions): Limits | undefined {
  if (signal === undefined) return evaluation;
  const stop = (): boolean => signal.aborted || evaluation?.stop?.() === true;
  return { ...evaluation, stop };
}
