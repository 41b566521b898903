/**
 * How fast one key service is called: by all callers of a process together, at most as fast as the
 * service accepts. It starts without a limit, learns one from the service's refusals, and stops asking
 * a service that does not work.
 */

import type { Fault } from '@dhallmark/fault';

import type { Clock } from './clock.ts';

/** The period in which accepted requests are counted: Azure Key Vault limits requests per 10 seconds. */
const WINDOW_MS = 10_000;

/** Without `Retry-After`, as Azure advises (Azure Key Vault throttling guidance). */
const THROTTLED_WAITS = [1000, 2000, 4000, 8000, 16_000];

/** Between attempts at a service that fails; after the last one no more requests are sent for a while. */
const OUTAGE_WAITS = [500, 1000, 2000];

/** How long no request is sent to a service that failed every time. */
const OPEN_MS = 10_000;

/** Every wait is up to a fifth longer, so that several processes do not return at the same moment. */
const JITTER = 0.2;

/** Seconds until the pace is back at the limit that was learned. */
const RECOVERY_SECONDS = 10;

/**
 * Requests per millisecond, the lowest limit that is assumed where others use up the real one: services
 * allow more. The waits after refusals make it slower where needed.
 */
const LOWEST_RATE = 100 / WINDOW_MS;

/**
 * Requests at a time. More would wait for a connection while the time for their answer runs, and a service
 * that accepts no more would have to refuse all of them.
 */
const MOST_AT_A_TIME = 100;

/** Slots that a late timer missed may be made up for within this time. */
const CATCH_UP_MS = 50;

/** Why a caller does not get its turn. */
export type NoTurn =
  | { readonly reason: 'deadline'; readonly waitMs: number }
  | { readonly reason: 'outage'; readonly waitMs: number; readonly failure: Fault }
  | { readonly reason: 'aborted' };

export function isNoTurn(value: unknown): value is NoTurn {
  return typeof value === 'object' && value !== null && 'reason' in value;
}

/** Leave to send one request. Exactly one of its functions is called, when the request has ended. */
export interface Turn {
  /** The service worked on the request, whatever it decided. */
  readonly accepted: () => void;
  /** The service asks for fewer requests. */
  readonly throttled: (retryAfterMs: number | undefined) => void;
  /** The service does not work, or does not answer. */
  readonly failed: (retryAfterMs: number | undefined, failure: Fault) => void;
  /** The caller has given up. */
  readonly abandoned: () => void;
}

interface Waiter {
  /** On the clock. */
  readonly deadline: number;
  readonly give: (turn: Turn) => void;
  readonly refuse: (why: NoTurn) => void;
}

/** What is known about the service, for messages. */
export interface PaceReport {
  /** Requests sent so far. */
  readonly sent: number;
  /** Requests accepted in the 10 seconds before the service last refused; undefined where it never did. */
  readonly limit: number | undefined;
  /** Until the next request may be sent, in milliseconds; 0 while there is no pause. */
  readonly waitMs: number;
}

export class RequestPace {
  readonly #clock: Clock;
  readonly #onPause: () => void;
  readonly #waiting: Waiter[] = [];
  #accepted: number[] = [];
  #sent = 0;
  #inFlight = 0;
  /** Requests per millisecond that the service accepted last, and since when it is approached. */
  #limit: { readonly rate: number; readonly since: number } | undefined;
  #seen: number | undefined;
  #nextSlot = 0;
  #pausedUntil = 0;
  /** Counts pauses: what was sent before a pause says nothing that is not known yet. */
  #round = 0;
  #throttles = 0;
  #failures = 0;
  #outage: { readonly until: number; readonly failure: Fault } | undefined;
  /** After a pause one request goes alone, and decides for the others. */
  #probe: 'none' | 'due' | 'sent' = 'none';
  #sleeper: AbortController | undefined;

  /** `onPause` is called when a pause begins, and when it ends. */
  constructor(clock: Clock, onPause: () => void = () => undefined) {
    this.#clock = clock;
    this.#onPause = onPause;
  }

  report(): PaceReport {
    const waitMs = Math.max(0, this.#pausedUntil - this.#clock.now());
    return { sent: this.#sent, limit: this.#seen, waitMs };
  }

  /**
   * Resolves when a request may be sent. Rejects with NoTurn: at once where the next request may only be
   * sent after `deadline` (on the clock), or while the service counts as unavailable.
   */
  takeTurn(deadline: number, signal?: AbortSignal): Promise<Turn> {
    return new Promise((resolve, reject: (why: NoTurn) => void) => {
      const outage = this.#openOutage();
      if (signal?.aborted === true) return reject({ reason: 'aborted' });
      if (outage !== undefined) return reject(outage);
      const abort = (): void => this.#refuse((each) => each === waiter, { reason: 'aborted' });
      const waiter: Waiter = {
        deadline,
        give: (turn) => {
          signal?.removeEventListener('abort', abort);
          resolve(turn);
        },
        refuse: (why) => {
          signal?.removeEventListener('abort', abort);
          reject(why);
        },
      };
      signal?.addEventListener('abort', abort, { once: true });
      this.#waiting.push(waiter);
      this.#refuseLate();
      void this.#giveTurns();
    });
  }

  async #giveTurns(): Promise<void> {
    if (this.#sleeper !== undefined) return;
    for (this.#refuseLate(); this.#mayGive(); this.#refuseLate()) {
      const wait = this.#nextTurn() - this.#clock.now();
      if (wait > 0) await this.#sleep(wait);
      else this.#giveTurn();
    }
  }

  #mayGive(): boolean {
    if (this.#inFlight >= MOST_AT_A_TIME) return false;
    return this.#waiting.length > 0 && this.#probe !== 'sent';
  }

  /** Until the next turn, or the first deadline of those who wait for it. */
  async #sleep(wait: number): Promise<void> {
    const first = Math.min(...this.#waiting.map(({ deadline }) => deadline));
    this.#sleeper = new AbortController();
    await this.#clock.sleep(Math.min(wait, first - this.#clock.now() + 1), this.#sleeper.signal);
    this.#sleeper = undefined;
  }

  #giveTurn(): void {
    const now = this.#clock.now();
    const interval = this.#interval(now);
    this.#nextSlot = Math.max(this.#nextSlot, now - CATCH_UP_MS) + interval;
    this.#sent += 1;
    this.#inFlight += 1;
    if (this.#probe === 'due') {
      this.#probe = 'sent';
      this.#onPause();
    }
    this.#waiting.shift()?.give(this.#makeTurn(this.#round));
  }

  #makeTurn(round: number): Turn {
    const isCurrent = (): boolean => round === this.#round;
    const ends = <Args extends unknown[]>(how: (...args: Args) => void) => {
      return (...args: Args): void => {
        this.#inFlight -= 1;
        how(...args);
        void this.#giveTurns();
      };
    };
    return {
      accepted: ends(() => {
        this.#accepted.push(this.#clock.now());
        if (!isCurrent()) return;
        this.#throttles = 0;
        this.#failures = 0;
        this.#outage = undefined;
        this.#endProbe();
      }),
      throttled: ends((retryAfterMs: number | undefined) => {
        if (isCurrent()) this.#slowDown(retryAfterMs);
        else if (retryAfterMs !== undefined) this.#pause(retryAfterMs);
      }),
      failed: ends((retryAfterMs: number | undefined, failure: Fault) => {
        if (isCurrent()) this.#countFailure(retryAfterMs, failure);
      }),
      abandoned: ends(() => {
        if (isCurrent()) this.#endProbe();
      }),
    };
  }

  #endProbe(): void {
    if (this.#probe !== 'sent') return;
    this.#probe = 'none';
    void this.#giveTurns();
  }

  /** The limit is what was accepted in the last 10 seconds; the pace begins at half of it. */
  #slowDown(retryAfterMs: number | undefined): void {
    const now = this.#clock.now();
    this.#accepted = this.#accepted.filter((time) => time > now - WINDOW_MS);
    // In the rounds that follow, nothing is accepted any more, and the limit is known already.
    if (this.#throttles === 0) {
      this.#seen = this.#accepted.length;
      const rate = Math.max(this.#seen / WINDOW_MS, (this.#limit?.rate ?? 0) / 2, LOWEST_RATE);
      this.#limit = { rate, since: now };
    }
    const wait = THROTTLED_WAITS[Math.min(this.#throttles, THROTTLED_WAITS.length - 1)] ?? 0;
    this.#throttles += 1;
    this.#beginRound(retryAfterMs ?? wait);
    if (this.#limit !== undefined) this.#limit = { ...this.#limit, since: this.#pausedUntil };
  }

  #countFailure(retryAfterMs: number | undefined, failure: Fault): void {
    const wait = OUTAGE_WAITS[this.#failures];
    this.#failures += 1;
    if (wait !== undefined) return this.#beginRound(retryAfterMs ?? wait);
    this.#beginRound(retryAfterMs ?? OPEN_MS);
    this.#outage = { until: this.#pausedUntil, failure };
    const outage = this.#openOutage();
    if (outage !== undefined) this.#refuse(() => true, outage);
  }

  #beginRound(milliseconds: number): void {
    this.#round += 1;
    this.#probe = 'due';
    this.#pause(milliseconds);
    this.#onPause();
    void this.#giveTurns();
  }

  #pause(milliseconds: number): void {
    const wait = milliseconds * (1 + JITTER * this.#clock.random());
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + wait);
    if (this.#probe === 'due') this.#refuseLate();
  }

  #openOutage(): (NoTurn & { readonly reason: 'outage' }) | undefined {
    const waitMs = (this.#outage?.until ?? 0) - this.#clock.now();
    if (this.#outage === undefined || waitMs <= 0) return undefined;
    return { reason: 'outage', waitMs, failure: this.#outage.failure };
  }

  #nextTurn(): number {
    const isPaced = this.#limit !== undefined && this.#probe === 'none';
    return Math.max(this.#pausedUntil, isPaced ? this.#nextSlot : 0);
  }

  /**
   * Milliseconds between two requests; 0 without a limit. The pace approaches the limit steeply from
   * half of it, stays near it, and then looks for a higher one, faster and faster (RFC 9438, 4.2).
   */
  #interval(now: number): number {
    if (this.#limit === undefined) return 0;
    const seconds = Math.max(0, now - this.#limit.since) / 1000 - RECOVERY_SECONDS;
    const part = 1 + seconds ** 3 / (2 * RECOVERY_SECONDS ** 3);
    return 1 / (this.#limit.rate * part);
  }

  /** Those whose deadline ends before the pause does need not wait for it. */
  #refuseLate(): void {
    const next = Math.max(this.#pausedUntil, this.#clock.now());
    const waitMs = Math.max(0, this.#pausedUntil - this.#clock.now());
    this.#refuse(({ deadline }) => deadline < next, { reason: 'deadline', waitMs });
  }

  #refuse(which: (waiter: Waiter) => boolean, why: NoTurn): void {
    for (const waiter of this.#waiting.filter(which)) {
      this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
      waiter.refuse(why);
    }
    if (this.#waiting.length === 0) this.#sleeper?.abort();
  }
}
