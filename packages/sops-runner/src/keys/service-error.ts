/** Reads the errors that the clients of key services throw, of any class. */

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EPIPE',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
  'REQUEST_SEND_ERROR',
]);

/** Whether the service was never reached; the client may have wrapped the error of the socket. */
export function isUnreachable(error: unknown): boolean {
  return findConnectionCode(error) !== undefined;
}

/** The code of the socket's error, such as ECONNREFUSED; undefined where the service was reached. */
export function findConnectionCode(error: unknown): string | undefined {
  let found: string | undefined;
  for (let current: unknown = error, depth = 0; current instanceof Error && depth < 5; depth++) {
    if ('code' in current && typeof current.code === 'string' && UNREACHABLE.has(current.code)) {
      found = current.code;
    }
    if (current instanceof AggregateError) {
      return current.errors.map(findConnectionCode).find((code) => code !== undefined) ?? found;
    }
    current = current.cause;
  }
  return found;
}

/** A number in a field of the error: an HTTP or gRPC status. */
export function numberOf(error: unknown, field: string): number | undefined {
  const value = readField(error, field);
  return typeof value === 'number' ? value : undefined;
}

export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}

/** A header of an answer, however the client keeps headers; undefined for none. */
export function headerOf(headers: unknown, name: string): string | undefined {
  const value = isGetter(headers) ? headers.get(name) : readField(headers, name);
  return typeof value === 'string' ? value : undefined;
}

function isGetter(headers: unknown): headers is { get(name: string): unknown } {
  return typeof readField(headers, 'get') === 'function';
}

/** A field of anything; undefined for what has no fields. */
export function readField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
