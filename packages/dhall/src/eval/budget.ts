import { isFault, type Fault } from '@dhallmark/fault';
import type { Code } from '../codes.ts';
import { atExpression, fault, isLimit, type SourcePlace } from '../fault.ts';
import { isStackOverflow, tooDeep } from '../stack.ts';
import { boundBits, countBits, largestBits } from '../syntax/number-size.ts';

/**
 * How much an evaluation may use. A limit that is left out has its default (`defaultLimits`);
 * `Infinity` switches it off.
 *
 * @example
 * const limits: Limits = { steps: 1_000_000, text: 10_000 };
 */
export interface Limits {
  /** Steps of evaluation, type checking, comparison and quoting. Default 200 million. */
  readonly steps?: number | undefined;
  /**
   * Nodes of a normal form, counted as a tree however much of it is shared. In JSON, every 64
   * characters of a Text count as one more. Default 4 million.
   */
  readonly size?: number | undefined;
  /** UTF-16 units of one Text. Default 2^27; JavaScript does not have strings of more than 2^29. */
  readonly text?: number | undefined;
  /** Items of one List. Default 10 million. */
  readonly items?: number | undefined;
  /** MiB of the stack of the thread. Default 1, as on Node's main thread. */
  readonly stack?: number | undefined;
  /**
   * Called every few thousand steps: true stops evaluation. For deadlines and abort signals. It may
   * throw another fault.
   */
  readonly stop?: (() => boolean) | undefined;
  /**
   * Keep what each part is computed from, for `findOrigins`. It costs memory, and a second evaluation
   * where the first one did without. Default false.
   */
  readonly origins?: boolean | undefined;
}

/**
 * The limits that hold where a caller gives no others. docs/limits.md has the reasons, and what large
 * programs use of them.
 *
 * @example
 * const generous: Limits = { ...defaultLimits, steps: 10 * defaultLimits.steps };
 */
export const defaultLimits = {
  steps: 200_000_000,
  size: 4_000_000,
  text: 2 ** 27,
  items: 10_000_000,
} as const satisfies Limits;

const batch = 8192;

/**
 * Suspended computations in a chain per MiB of the stack. Large enough to leave unused definitions
 * unevaluated, small enough for the stack.
 */
const chainPerMebibyte = 200;

/**
 * What one evaluation may still use. Everything that evaluates, compares, quotes or types is given
 * one, and counts its work against it.
 */
export class Budget {
  private readonly limits: { readonly [Name in keyof typeof defaultLimits]: number };
  private readonly stop: (() => boolean) | undefined;
  private stepsLeft: number;
  /** The maximum length of a chain of suspended computations; the next one runs at once. */
  readonly longestChain: number;
  /** Whether parts keep what they are computed from. */
  readonly keepsOrigins: boolean;
  /** Steps until the limits are checked again. */
  private fuel = 0;

  constructor(limits: Limits = {}) {
    const { steps, size, text, items } = defaultLimits;
    this.limits = {
      steps: limits.steps ?? steps,
      size: limits.size ?? size,
      text: limits.text ?? text,
      items: limits.items ?? items,
    };
    this.stop = limits.stop;
    this.keepsOrigins = limits.origins === true;
    this.longestChain = chainPerMebibyte * (limits.stack ?? 1);
    this.stepsLeft = this.limits.steps;
  }

  /**
   * Counts a step of work.
   *
   * @throws Fault `limit-steps` or `stopped` when the budget is used up
   */
  step(): void {
    this.fuel -= 1;
    if (this.fuel < 0) this.refuel();
  }

  /** Counts work that one step does on many parts, such as copying a table. Throws as `step`. */
  spend(parts: number): void {
    this.fuel -= parts;
    if (this.fuel < 0) this.refuel();
  }

  private refuel(): void {
    if (this.stop?.() === true) {
      throw fault({
        code: 'stopped',
        message: 'evaluation was stopped before it was done',
        hint: 'Raise the time limit, or look for an expression that grows too fast.',
      });
    }
    const owed = -this.fuel;
    if (owed > this.stepsLeft) {
      throw fault({
        code: 'limit-steps',
        message: `evaluation takes more than ${this.limits.steps} steps`,
        hint: 'Raise the limit, or look for an expression that grows too fast.',
      });
    }
    const granted = Math.min(batch + owed, this.stepsLeft);
    this.stepsLeft -= granted;
    this.fuel += granted;
  }

  /** Refuses a Text of more UTF-16 units than allowed. */
  checkTextLength(length: number): void {
    const limit = this.limits.text;
    if (length > limit) throw tooLarge('limit-text', `a Text of more than ${limit} characters`);
  }

  /** Counts the work of reading or copying a Text of this length. */
  spendOnText(length: number): void {
    this.spend(length >> 6);
  }

  /** Refuses a List of more items than allowed. */
  checkItems(count: number): void {
    const limit = this.limits.items;
    if (count > limit) throw tooLarge('limit-items', `a List of more than ${limit} items`);
  }

  /**
   * Refuses numbers whose sum, product or digits would be too large, and counts the work for large ones.
   *
   * @throws Fault `limit-number`, and as `step`
   */
  checkNumbers(a: bigint, b = 0n): void {
    const bits = boundBits(a) + boundBits(b);
    if (bits === 0) return;
    if (bits > largestBits && countBits(a) + countBits(b) > largestBits) {
      throw tooLarge('limit-number', `a number of more than ${largestBits} bits`);
    }
    this.spend(bits >> 6);
  }

  /** Refuses a normal form of more nodes than allowed. */
  checkSize(nodes: number): void {
    const limit = this.limits.size;
    if (nodes > limit) throw tooLarge('limit-size', `a normal form of more than ${limit} nodes`);
  }
}

/**
 * Runs `work` with a new budget for `limits`.
 *
 * @param place the program that is evaluated, for faults that know no part of it
 * @throws Fault `too-deep` when the stack is exhausted, by a term or a value that nests too deep, and
 * `limit-size` for what is too large for JavaScript
 */
export function withBudget<T>(
  limits: Limits | undefined,
  work: (budget: Budget) => T,
  place?: SourcePlace,
): T {
  try {
    return work(new Budget(limits));
  } catch (error) {
    const failure = error instanceof RangeError ? refusal(error) : error;
    throw isFault(failure) && isLimit(failure) && place !== undefined
      ? atExpression(failure, place)
      : failure;
  }
}

/** What a RangeError means here: the stack, a string, a table or a number is at its end. */
function refusal(error: RangeError): Fault {
  if (isStackOverflow(error)) return tooDeep();
  return fault({
    code: 'limit-size',
    message: 'evaluation produces a value that is larger than JavaScript allows',
    hint: growthHint,
    causes: [error],
  });
}

const growthHint = 'Raise the limit, or look for an expression that doubles its size repeatedly.';

function tooLarge(code: Code, what: string): Fault {
  return fault({ code, message: `evaluation produces ${what}`, hint: growthHint });
}
