/** The key services that a process calls, each with one pace for all callers. */

import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { RequestPace } from './request-pace.ts';

/** What can be chosen for the calls of key services. */
export interface KeyServicesOptions {
  /** The most time for one call, with all waits and attempts, in milliseconds; 300,000 by default. */
  readonly deadlineMs?: number | undefined;
  readonly clock?: Clock | undefined;
}

/** A service to which no request may be sent now. */
export interface ServicePause {
  /** `Azure Key Vault https://myvault.vault.azure.net` */
  readonly service: string;
  /** Until the next request, in milliseconds. */
  readonly waitMs: number;
}

/** The longest time in which a call waits for its turn and is tried again. */
const DEADLINE_MS = 300_000;

/**
 * Knows how fast each service may be called. One object per process, in its KeyContext.
 *
 * @example
 * const services = new KeyServices({ deadlineMs: 60_000 });
 */
export class KeyServices {
  readonly clock: Clock;
  readonly deadlineMs: number;
  readonly #paces = new Map<string, RequestPace>();
  readonly #watchers = new Set<() => void>();

  constructor(options: KeyServicesOptions = {}) {
    this.clock = options.clock ?? systemClock;
    this.deadlineMs = options.deadlineMs ?? DEADLINE_MS;
  }

  /** The pace of a service, which its name in messages identifies. */
  paceOf(service: string): RequestPace {
    const pace = this.#paces.get(service) ?? new RequestPace(this.clock, this.#notify);
    this.#paces.set(service, pace);
    return pace;
  }

  readonly #notify = (): void => {
    for (const watcher of this.#watchers) watcher();
  };

  /** Calls `watcher` when requests to a service pause, and when they continue, until the result is called. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  /** The services to which no request may be sent now. */
  pauses(): readonly ServicePause[] {
    return [...this.#paces]
      .map(([service, pace]) => ({ service, waitMs: pace.report().waitMs }))
      .filter(({ waitMs }) => waitMs > 0);
  }
}

/**
 * One line about the services that are waited for; undefined for none.
 *
 * @example
 * describePauses([{ service: 'AWS KMS eu-west-1', waitMs: 7400 }])
 * // 'waiting 8 s for AWS KMS eu-west-1'
 */
export function describePauses(pauses: readonly ServicePause[]): string | undefined {
  const texts = pauses.map(
    ({ service, waitMs }) => `waiting ${Math.ceil(waitMs / 1000)} s for ${service}`,
  );
  return texts.length === 0 ? undefined : texts.join(', ');
}
