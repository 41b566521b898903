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
  for (let current: unknown = error, depth = 0; current instanceof Error && depth < 5; depth++) {
    if ('code' in current && typeof current.code === 'string' && UNREACHABLE.has(current.code)) {
      return true;
    }
    if (current instanceof AggregateError) return current.errors.some(isUnreachable);
    current = current.cause;
  }
  return false;
}

/** A number in a field of the error: an HTTP or gRPC status. */
export function numberOf(error: unknown, field: string): number | undefined {
  const value = typeof error === 'object' && error !== null ? Reflect.get(error, field) : undefined;
  return typeof value === 'number' ? value : undefined;
}

export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
