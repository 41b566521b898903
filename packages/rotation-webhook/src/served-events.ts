/**
 * The names of events for which a pipeline was triggered, in memory only: Event Grid delivers an
 * event at least once, for a day. When it is full it forgets the oldest ones; a repeated event then
 * triggers a pipeline that has nothing to do.
 *
 * @example
 * const served = new ServedEvents();
 * served.add('azure id 1');
 */
export class ServedEvents {
  readonly #served = new Set<string>();
  readonly #capacity: number;

  constructor(capacity = 10_000) {
    this.#capacity = capacity;
  }

  has(name: string): boolean {
    return this.#served.has(name);
  }

  add(name: string): void {
    this.#served.add(name);
    if (this.#served.size <= this.#capacity) return;
    const [oldest] = this.#served;
    if (oldest !== undefined) this.#served.delete(oldest);
  }
}
