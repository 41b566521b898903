import { DhallError } from '../errors.ts';
import type { DhallErrorDetails, Source } from '../errors.ts';
import type { Span } from '../syntax/expr.ts';

/** The import is not there: the one kind of failure from which `?` recovers. */
const absentCodes = new Set([
  'import-missing',
  'import-no-file',
  'import-no-variable',
  'import-unreachable',
]);

/** True for an import that is absent, for which `a ? b` takes `b` (standard/imports.md). */
export function isAbsent(error: unknown): boolean {
  return error instanceof DhallError && absentCodes.has(error.code);
}

/** The error with the place of the import, unless it names a place of its own. */
export function located(error: unknown, source: Source, span: Span | undefined): unknown {
  if (!(error instanceof DhallError) || error.details.source !== undefined) return error;
  return extended(error, { ...error.details, source, span });
}

/** The error with the files that led to it, unless it knows them already. */
export function chained(error: unknown, importChain: readonly string[]): unknown {
  if (!(error instanceof DhallError) || error.details.importChain !== undefined) return error;
  return importChain.length === 0 ? error : extended(error, { ...error.details, importChain });
}

function extended(error: DhallError, details: DhallErrorDetails): DhallError {
  const copy = new DhallError(error.code, error.message, details);
  // A message that was taken back stands in the old stack still.
  if (error.stack !== undefined && copy.message === error.message) copy.stack = error.stack;
  return copy;
}
