import { GoList, GoMap, unsupported, type Value } from '../go-values/go-value.ts';

/** What the execution of templates may cost. */
export interface ExecutionLimits {
  /** Statements, operands, and values inside of those that functions look at. */
  readonly steps: number;
  /** How deep templates call each other. */
  readonly depth: number;
  /** Characters that are written, those of included templates counted again. */
  readonly output: number;
  /** Of one string. */
  readonly length: number;
}

/** Far more than any public chart needs. */
export const defaultLimits: ExecutionLimits = {
  steps: 20_000_000,
  depth: 200,
  output: 100_000_000,
  length: 10_000_000,
};

/** What is left of the limits. Its methods throw ExecutionError where something is used up. */
export class Budget {
  readonly #limits: ExecutionLimits;
  #steps: number;
  #output: number;
  #depth = 0;

  constructor(limits: ExecutionLimits) {
    this.#limits = limits;
    this.#steps = limits.steps;
    this.#output = limits.output;
  }

  step(): void {
    this.#steps -= 1;
    if (this.#steps < 0) throw unsupported('templates that take too long');
  }

  write(length: number): void {
    this.#output -= length;
    if (this.#output < 0) throw unsupported('templates that write too much');
  }

  /** Runs a template inside of another one. */
  nest<T>(run: () => T): T {
    if (this.#depth >= this.#limits.depth)
      throw unsupported('templates that call each other too deeply');
    this.#depth += 1;
    try {
      return run();
    } finally {
      this.#depth -= 1;
    }
  }

  /** Counts everything inside of a value that is going to be looked at. */
  visit(value: Value): void {
    const pending = [value];
    while (pending.length > 0) {
      const next = pending.pop();
      this.step();
      if (next instanceof GoList) for (const item of next.items) pending.push(item);
      else if (next instanceof GoMap) for (const item of next.entries.values()) pending.push(item);
    }
  }

  /** Checks the result of a function. */
  check(value: Value): Value {
    const size =
      typeof value === 'string' ? value.length : value instanceof GoList ? value.items.length : 0;
    if (size > this.#limits.length) throw unsupported('a value that is too long');
    return value;
  }
}
