import type { CelInput } from '@bufbuild/cel';

/** An API server cancels rules that cost more than a million, and each step costs it more than one. */
const MAX_STEPS = 500_000;
let left = MAX_STEPS;
let isExhausted = false;

/** Starts counting what rules do. It is for the object that is checked; rules are evaluated one after the other. */
export function startBudget(): void {
  left = MAX_STEPS;
  isExhausted = false;
}

/** Whether rules did more than they may. The library turns what is thrown into an error of the rule. */
export function isBudgetExhausted(): boolean {
  return isExhausted;
}

/**
 * Counts steps of a rule, or characters of a string that it makes. Throws where there are too many.
 *
 * @example
 * spend(list.size)
 */
export function spend(steps: number): void {
  left -= steps;
  if (left >= 0) return;
  isExhausted = true;
  throw new Error('the rule needs too many steps');
}

/** A list that counts what it is asked for. */
export class CountedList extends Array<CelInput> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  override values(): ArrayIterator<CelInput> {
    spend(this.length + 1);
    return super.values();
  }
}

/** A map that counts what it is asked for. */
export class CountedMap extends Map<string, CelInput> {
  override keys(): MapIterator<string> {
    spend(this.size + 1);
    return super.keys();
  }
}
