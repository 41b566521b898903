/** What an answer of a key service may cost: time and size. Redirects are not followed at all. */

import { sopsFault } from '../fault.ts';
import type { KeyContext } from './provider.ts';

/** The largest answer, a wrapped key with its metadata, has a few kilobytes. */
export const MAX_ANSWER_BYTES = 1024 * 1024;

/** In milliseconds, for one request, with the time that the credential takes. */
const CALL_TIMEOUT = 60_000;

/**
 * Sends one request to a key service within the limit of time. Throws a temporary Fault
 * `key-service-unreachable` when it does not answer in time, and whatever the call throws.
 */
export async function withinTime<Result>(
  service: string,
  context: KeyContext,
  call: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const limit = context.callTimeout ?? CALL_TIMEOUT;
  const timeout = AbortSignal.timeout(limit);
  const signal =
    context.signal === undefined ? timeout : AbortSignal.any([context.signal, timeout]);
  const late = Promise.withResolvers<never>();
  const stop = (): void => late.reject(tooLate(service, limit));
  timeout.addEventListener('abort', stop, { once: true });
  try {
    // A client that does not listen to the signal would wait on.
    return await Promise.race([call(signal), late.promise]);
  } catch (error) {
    throw timeout.aborted ? tooLate(service, limit, error) : error;
  } finally {
    timeout.removeEventListener('abort', stop);
  }
}

function tooLate(service: string, limit: number, cause?: unknown) {
  return sopsFault({
    code: 'key-service-unreachable',
    message: `${service} did not answer within ${limit / 1000} seconds`,
    hint: 'Check the network and the proxy, then try again.',
    causes: cause === undefined ? [] : [cause],
    temporary: {},
  });
}

/** The error for an answer that is larger than a key service sends. */
export function tooLarge(): Error {
  return new Error(`the answer is larger than ${MAX_ANSWER_BYTES} bytes`);
}

/**
 * The parts of an answer while it is read. Throws `tooLarge` before more than the limit is in memory.
 *
 * @example
 * for await (const chunk of limitAnswer(response)) chunks.push(chunk);
 */
export async function* limitAnswer(
  answer: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  let size = 0;
  for await (const chunk of answer) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) throw tooLarge();
    yield chunk;
  }
}
