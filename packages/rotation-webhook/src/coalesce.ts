/**
 * Makes one call serve everybody who asks within a window. Who asks after the call has begun waits
 * for the next one, since the running pipeline may already have looked at the key. Calls never
 * overlap.
 */
export function coalesce<T>(call: () => Promise<T>, windowMs: number): () => Promise<T> {
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
