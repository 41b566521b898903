/** For tests: a clock that jumps to the next moment at which somebody waits, and services on it. */

import { setImmediate as nextTurn } from 'node:timers/promises';

import type { Clock } from '../keys/pace/clock.ts';

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

export class VirtualClock implements Clock {
  #time = 0;
  #sleepers: Sleeper[] = [];

  readonly now = (): number => this.#time;
  readonly random = (): number => 0.5;

  readonly sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const sleeper = { until: this.#time + milliseconds, wake: resolve };
      this.#sleepers.push(sleeper);
      const leave = (): void => {
        this.#sleepers = this.#sleepers.filter((each) => each !== sleeper);
        resolve();
      };
      signal?.addEventListener('abort', leave, { once: true });
    });

  /** The result of `work`, while time jumps from one sleeper to the next. */
  async run<Result>(work: Promise<Result>): Promise<Result> {
    let isDone = false;
    const end = (): void => void (isDone = true);
    work.then(end, end);
    for (;;) {
      await nextTurn();
      if (isDone) return work;
      const next = this.#sleepers.toSorted((a, b) => a.until - b.until)[0];
      if (next === undefined) continue;
      this.#sleepers = this.#sleepers.filter((each) => each !== next);
      this.#time = Math.max(this.#time, next.until);
      next.wake();
    }
  }
}

/** An answer of a made-up service, thrown by its `send`. */
export class Refusal extends Error {
  readonly status: number;
  readonly retryAfter: string | undefined;

  constructor(status: number, retryAfter?: string) {
    super(`HTTP ${status}`);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** A service that accepts `limit` requests in any ten seconds; each takes 20 ms. */
export class LimitedService {
  readonly accepted: number[] = [];
  requests = 0;
  refused = 0;
  readonly #clock: VirtualClock;
  readonly #limit: number;
  readonly #namesWait: boolean;

  constructor(clock: VirtualClock, limit: number, namesWait: boolean) {
    this.#clock = clock;
    this.#limit = limit;
    this.#namesWait = namesWait;
  }

  readonly send = async (): Promise<string> => {
    this.requests += 1;
    await this.#clock.sleep(20);
    const now = this.#clock.now();
    const recent = this.accepted.filter((time) => time > now - 10_000);
    const [oldest = now] = recent;
    if (recent.length < this.#limit) {
      this.accepted.push(now);
      return 'done';
    }
    this.refused += 1;
    const wait = String(Math.max(1, Math.ceil((oldest + 10_000 - now) / 1000)));
    throw new Refusal(429, this.#namesWait ? wait : undefined);
  };
}
