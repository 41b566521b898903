/**
 * Remembers, in memory only, what has been served: Event Grid delivers at least once, for a day.
 * When full, the oldest are forgotten; a repeated event then starts a pipeline that finds nothing
 * to do.
 */
export class Recent {
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
