import { networkOf } from './network-of.ts';

/** How many unauthenticated requests are answered within a window. */
export interface FailureLimits {
  readonly perAddress: number;
  /** Of all addresses together. */
  readonly total: number;
  /** Milliseconds. */
  readonly windowMs: number;
}

/** Addresses that are remembered; the one that failed least recently is forgotten first. */
const CAPACITY = 10_000;

/**
 * Counts requests that were not authenticated, by address and in total, in windows of a fixed length.
 * It uses constant memory. An address of IPv6 counts with its whole /64 network, which one sender has.
 *
 * @example
 * const limit = new FailureLimit({ perAddress: 60, total: 600, windowMs: 60_000 }, Date.now);
 * if (limit.isReached('203.0.113.7')) refuse();
 */
export class FailureLimit {
  readonly #limits: FailureLimits;
  readonly #now: () => number;
  readonly #failures = new Map<string, number>();
  #total = 0;
  #start = 0;

  constructor(limits: FailureLimits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  /** Whether no further request without authentication is answered. */
  isReached(address: string): boolean {
    this.#startWindow();
    const { perAddress, total } = this.#limits;
    return this.#total >= total || (this.#failures.get(networkOf(address)) ?? 0) >= perAddress;
  }

  /** Counts a failure. */
  add(address: string): void {
    this.#startWindow();
    const network = networkOf(address);
    const failures = (this.#failures.get(network) ?? 0) + 1;
    this.#failures.delete(network);
    this.#failures.set(network, failures);
    this.#total += 1;
    if (this.#failures.size > CAPACITY) {
      const [oldest] = this.#failures.keys();
      if (oldest !== undefined) this.#failures.delete(oldest);
    }
  }

  /** Seconds until the next window. */
  get retryAfter(): number {
    return Math.max(1, Math.ceil((this.#start + this.#limits.windowMs - this.#now()) / 1000));
  }

  #startWindow(): void {
    const now = this.#now();
    if (now - this.#start < this.#limits.windowMs) return;
    this.#start = now;
    this.#total = 0;
    this.#failures.clear();
  }
}
