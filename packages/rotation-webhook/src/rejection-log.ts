import type { EventProvider } from './events/key-event.ts';
import type { Logger } from './logger.ts';

/** A request that was not served. Nothing in it comes from the request. */
export interface Rejection {
  /** What the sender got; 0 for a connection that was closed without an answer. */
  readonly status: number;
  /** Undefined where the request is not for the path of a sender. */
  readonly provider?: EventProvider | undefined;
  /** A fixed sentence. */
  readonly reason: string;
  /** True where a person has to look at it. */
  readonly alarm?: boolean;
}

const others: Rejection = { status: 0, reason: 'for many other reasons' };

function kindOf({ status, provider, reason }: Rejection): string {
  return `${status} ${provider ?? ''} ${reason}`;
}

/** Different rejections that are counted apart; there are fewer fixed sentences than this. */
const CAPACITY = 100;

/**
 * Logs requests that were not served. The first one of its kind is logged at once, and how many more
 * came in the same minute with the next line; so an attacker cannot fill the log.
 *
 * @example
 * rejections.add({ status: 401, provider: 'azure', reason: 'the token has expired' });
 */
export class RejectionLog {
  readonly #log: Logger;
  readonly #windowMs: number;
  readonly #more = new Map<string, { readonly rejection: Rejection; count: number }>();
  #timer: NodeJS.Timeout | undefined;

  constructor(log: Logger, windowMs = 60_000) {
    this.#log = log;
    this.#windowMs = windowMs;
  }

  add(rejection: Rejection): void {
    const kind = kindOf(rejection);
    const known = this.#more.get(kind);
    if (known !== undefined) {
      known.count += 1;
      return;
    }
    if (this.#more.size >= CAPACITY && kind !== kindOf(others)) return this.add(others);
    this.#more.set(kind, { rejection, count: 0 });
    this.#log[rejection.alarm === true ? 'error' : 'warn']({ ...rejection }, 'request rejected');
    // the process may end before it; close() writes what is counted then
    this.#timer ??= setTimeout(() => this.close(), this.#windowMs).unref();
  }

  /** Writes the counts, and starts again. */
  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const { rejection, count } of this.#more.values()) {
      if (count > 0) this.#log.warn({ ...rejection, more: count }, 'more requests rejected');
    }
    this.#more.clear();
  }
}
