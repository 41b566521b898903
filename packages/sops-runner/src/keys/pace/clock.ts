/** Time as the pace of requests needs it; tests replace it. */

import { setTimeout as wait } from 'node:timers/promises';

export interface Clock {
  /** Milliseconds since any fixed moment; never goes back. */
  readonly now: () => number;
  /** Resolves after this many milliseconds, or when the signal is aborted. Never rejects. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** From 0 up to 1: spreads what several processes do at the same time. */
  readonly random: () => number;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: async (milliseconds, signal) => {
    await wait(milliseconds, undefined, { signal }).catch(() => undefined);
  },
  random: Math.random,
};
