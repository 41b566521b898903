import { isFault, shownDetails } from './fault.ts';

/** A fault for machines: the shape of errors in every `--json` output. It never holds a value. */
export interface FaultJson {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly path?: string;
  readonly hint?: string;
  readonly details?: readonly { readonly label: string; readonly text: string }[];
  readonly causes?: readonly FaultJson[];
  /** Present for a failure that passes by itself. */
  readonly temporary?: true;
}

/**
 * A fault as JSON. Errors of other code become `internal` with their class and system error code
 * only, because nothing is known about what their messages hold.
 *
 * @example
 * JSON.stringify(faultToJson(fault)) // '{"code":"no-file","message":"…","file":"a.yaml"}'
 */
export function faultToJson(error: unknown): FaultJson {
  if (!isFault(error)) return { code: 'internal', message: describeForeign(error) };
  const { code, message, hint, location, causes } = error;
  const { file, line, column, path, hidden } = location;
  const details = shownDetails(error.details, hidden !== undefined);
  return {
    code,
    message,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(path !== undefined && { path }),
    ...(hint !== undefined && { hint }),
    ...(details.length > 0 && { details: details.map(({ label, text }) => ({ label, text })) }),
    ...(causes.length > 0 && { causes: causes.map(faultToJson) }),
    ...(error.temporary !== undefined && { temporary: true as const }),
  };
}

/**
 * What may be said about an error of other code: a system call's own message, which names a path or
 * an address; else its class and code only.
 *
 * @example
 * describeForeign(new TypeError('may hold a value')) // 'TypeError'
 */
export function describeForeign(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown failure';
  if ('syscall' in error) return error.message;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}`;
}
