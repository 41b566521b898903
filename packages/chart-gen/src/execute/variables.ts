import { ExecutionError, type Value } from '../go-values/go-value.ts';

/** The variables that a template sees, the innermost last. */
export class Variables {
  readonly #stack: { readonly name: string; value: Value }[];

  /** @param root the value of `$` */
  constructor(root: Value) {
    this.#stack = [{ name: '$', value: root }];
  }

  /** Runs something, and forgets what is declared meanwhile. */
  inside<T>(run: () => T): T {
    const { length } = this.#stack;
    try {
      return run();
    } finally {
      this.#stack.length = length;
    }
  }

  declare(name: string, value: Value): void {
    this.#stack.push({ name, value });
  }

  assign(name: string, value: Value): void {
    this.#find(name).value = value;
  }

  get(name: string): Value {
    return this.#find(name).value;
  }

  #find(name: string): { value: Value } {
    const found = this.#stack.findLast((each) => each.name === name);
    if (found === undefined) throw new ExecutionError(`undefined variable: ${name}`);
    return found;
  }
}
