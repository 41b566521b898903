import { setTimeout as wait } from 'node:timers/promises';

/** Calls that are made once for several requests. */
export interface CoalescedCalls<T> {
  /** Requests a call, and resolves with the result of the call that was made for it. */
  readonly request: () => Promise<T>;
  /** Waits for no further requests: what is requested is called at once, now and later. */
  readonly flush: () => void;
}

/**
 * Makes one call for all requests within a window of milliseconds. A request that comes after the
 * call has started waits for the next one, because the running pipeline may already have read the
 * key. Calls never overlap.
 *
 * @example
 * const calls = coalesceCalls(trigger, 3000);
 * await calls.request();
 */
export function coalesceCalls<T>(call: () => Promise<T>, windowMs: number): CoalescedCalls<T> {
  const flushed = new AbortController();
  let waiting: Promise<T> | undefined;
  let running: Promise<unknown> = Promise.resolve();
  return {
    request: () => {
      waiting ??= collect();
      return waiting;
    },
    flush: () => flushed.abort(),
  };

  async function collect(): Promise<T> {
    const before = running;
    await wait(windowMs, undefined, { signal: flushed.signal }).catch(() => undefined);
    await before;
    waiting = undefined;
    const result = call();
    running = result.catch(() => undefined);
    return result;
  }
}
