/**
 * A function that makes one call for all requests within a window of milliseconds. A request that
 * comes after the call has started waits for the next one, because the running pipeline may already
 * have read the key. Calls never overlap.
 *
 * @example
 * const triggerOnce = coalesceCalls(trigger, 3000);
 */
export function coalesceCalls<T>(call: () => Promise<T>, windowMs: number): () => Promise<T> {
  let waiting: Promise<T> | undefined;
  let running: Promise<unknown> = Promise.resolve();
  return () => {
    waiting ??= collect();
    return waiting;
  };

  async function collect(): Promise<T> {
    const before = running;
    await new Promise((resolve) => setTimeout(resolve, windowMs));
    await before;
    waiting = undefined;
    const result = call();
    running = result.catch(() => undefined);
    return result;
  }
}
