import type { Fault } from '@dhallmark/fault';
import type { Code } from '../codes.ts';
import { fault } from '../fault.ts';

/**
 * How much an evaluation may use. What is left out is not limited, except for the sizes, which have
 * defaults.
 *
 * @example
 * const limits: Limits = { steps: 1_000_000, text: 10_000 };
 */
export interface Limits {
  /** Steps of evaluation, comparison and quoting. */
  readonly steps?: number | undefined;
  /** Nodes of a normal form, counted as a tree however much of it is shared. Default 20 million. */
  readonly size?: number | undefined;
  /** UTF-16 units of one Text. Default 400 million; JavaScript does not have longer strings. */
  readonly text?: number | undefined;
  /** Items of one List. Default 10^8. */
  readonly items?: number | undefined;
  /** Called every few thousand steps: true stops evaluation. For deadlines and abort signals. */
  readonly stop?: (() => boolean) | undefined;
}

const batch = 8192;
const smallFactor = 1n << 1024n;
const hugeDigits = 25_000_000;
const defaultSize = 2e7;
const defaultText = 4e8;
const defaultItems = 1e8;

/**
 * What one evaluation may still use. Everything that evaluates, compares, quotes or types is given
 * one, and counts its work against it.
 */
export class Budget {
  private readonly limits: Limits;
  private stepsLeft: number;
  /** Steps until the limits are checked again. */
  private fuel = 0;

  constructor(limits: Limits = {}) {
    this.limits = limits;
    this.stepsLeft = limits.steps ?? Number.POSITIVE_INFINITY;
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

  private refuel(): void {
    const { steps, stop } = this.limits;
    if (stop?.() === true) {
      throw fault({
        code: 'stopped',
        message: 'evaluation was stopped before it was done',
        hint: 'Raise the time limit, or look for an expression that grows too fast.',
      });
    }
    if (this.stepsLeft <= 0) {
      throw fault({
        code: 'limit-steps',
        message: `evaluation takes more than ${steps} steps`,
        hint: 'Raise the limit, or look for an expression that grows too fast.',
      });
    }
    this.fuel = Math.min(batch, this.stepsLeft);
    this.stepsLeft -= this.fuel;
  }

  /** Refuses a Text of more UTF-16 units than allowed. */
  checkTextLength(length: number): void {
    const limit = this.limits.text ?? defaultText;
    if (length > limit) throw tooLarge('limit-text', `a Text of more than ${limit} characters`);
  }

  /** Refuses a List of more items than allowed. */
  checkItems(count: number): void {
    const limit = this.limits.items ?? defaultItems;
    if (count > limit) throw tooLarge('limit-items', `a List of more than ${limit} items`);
  }

  /** Refuses factors whose product would be a number of more than about a hundred million bits. */
  checkFactors(a: bigint, b: bigint): void {
    if (a < smallFactor && b < smallFactor) return;
    if (a.toString(16).length + b.toString(16).length > hugeDigits) {
      throw tooLarge('limit-number', 'a number of more than a hundred million bits');
    }
  }

  /** Refuses a normal form of more nodes than allowed. */
  checkSize(nodes: number): void {
    const limit = this.limits.size ?? defaultSize;
    if (nodes > limit) throw tooLarge('limit-size', `a normal form of more than ${limit} nodes`);
  }
}

/**
 * Runs `work` with a new budget for `limits`.
 *
 * @throws Fault `too-deep` when the stack is exhausted, by a term or a value that nests too deep
 */
export function withBudget<T>(limits: Limits | undefined, work: (budget: Budget) => T): T {
  try {
    return work(new Budget(limits));
  } catch (error) {
    throw isStackOverflow(error) ? tooDeep() : error;
  }
}

function tooLarge(code: Code, what: string): Fault {
  return fault({
    code,
    message: `evaluation produces ${what}`,
    hint: 'Raise the limit, or look for an expression that doubles its size repeatedly.',
  });
}

function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack');
}

function tooDeep(): Fault {
  return fault({
    code: 'too-deep',
    message: 'the expression is nested too deeply to be evaluated',
    hint: 'Bind inner parts with `let`, or build nested values with a fold over a list.',
  });
}
