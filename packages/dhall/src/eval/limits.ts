import type { Fault } from '@dhallmark/fault';
import type { Code } from '../codes.ts';
import { fault } from '../fault.ts';

/** What evaluation may cost. What is left out is not limited, but for the sizes, which have defaults. */
export interface Limits {
  /** Steps of evaluation, comparison and quoting. */
  readonly steps?: number | undefined;
  /** Nodes of a normal form, counted as a tree however much of it is shared. Default 20 million. */
  readonly size?: number | undefined;
  /** UTF-16 units of one Text. Default 400 million; JavaScript has no longer strings. */
  readonly text?: number | undefined;
  /** Items of one List. Default 10^8. */
  readonly items?: number | undefined;
  /** Asked every few thousand steps: true stops evaluation. For deadlines and abort signals. */
  readonly stop?: (() => boolean) | undefined;
}

const batch = 8192;
const smallFactor = 1n << 1024n;
const hugeDigits = 25_000_000;
const defaultSize = 2e7;
const defaultText = 4e8;
const defaultItems = 1e8;

interface Budget {
  readonly limits: Limits;
  stepsLeft: number;
}

const unlimited: Budget = { limits: {}, stepsLeft: Number.POSITIVE_INFINITY };

/* Evaluation is synchronous, so what it may still cost can be kept here for its duration. */
let budget: Budget = unlimited;
let fuel = batch;

/**
 * Runs `work` under `limits`, nested within those already in force if none are given. Running out of
 * stack, on a term nested too deep, becomes a coded error too.
 */
export function limited<T>(limits: Limits | undefined, work: () => T): T {
  const outerBudget = budget;
  const outerFuel = fuel;
  if (limits !== undefined) {
    budget = { limits, stepsLeft: limits.steps ?? Number.POSITIVE_INFINITY };
    fuel = 0;
  }
  try {
    return work();
  } catch (error) {
    throw isStackOverflow(error) ? tooDeep(error) : error;
  } finally {
    if (limits !== undefined) {
      budget = outerBudget;
      fuel = outerFuel;
    }
  }
}

/** A step of work. Throws `limit-steps` or `stopped` when the limits in force are used up. */
export function step(): void {
  fuel -= 1;
  if (fuel < 0) refuel();
}

function refuel(): void {
  if (budget.limits.stop?.() === true) {
    throw fault({
      code: 'stopped',
      message: 'evaluation was stopped before it was done',
      hint: 'Raise the time that evaluation may take, or look for an expression that grows too fast.',
    });
  }
  if (budget.stepsLeft <= 0) {
    throw fault({
      code: 'limit-steps',
      message: `evaluation takes more than ${budget.limits.steps} steps`,
      hint: 'Raise the limit of steps, or look for an expression that grows too fast.',
    });
  }
  fuel = Math.min(batch, budget.stepsLeft);
  budget.stepsLeft -= fuel;
}

export function checkTextLength(length: number): void {
  const limit = budget.limits.text ?? defaultText;
  if (length > limit) throw tooLarge('limit-text', `a Text of more than ${limit} characters`);
}

export function checkItems(count: number): void {
  const limit = budget.limits.items ?? defaultItems;
  if (count > limit) throw tooLarge('limit-items', `a List of more than ${limit} items`);
}

/** Refuses factors whose product would be a number of more than about a hundred million bits. */
export function checkFactors(a: bigint, b: bigint): void {
  if (a < smallFactor && b < smallFactor) return;
  if (a.toString(16).length + b.toString(16).length > hugeDigits) {
    throw tooLarge('limit-number', 'a number of more than a hundred million bits');
  }
}

export function checkSize(nodes: number): void {
  const limit = budget.limits.size ?? defaultSize;
  if (nodes > limit) throw tooLarge('limit-size', `a normal form of more than ${limit} nodes`);
}

function tooLarge(code: Code, what: string): Fault {
  return fault({
    code,
    message: `evaluation makes ${what}`,
    hint: 'Raise the limit, or look for an expression that doubles its size again and again.',
  });
}

function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack');
}

function tooDeep(cause: unknown): Fault {
  return fault({
    code: 'too-deep',
    message: 'the expression is nested too deep to be evaluated',
    hint: 'Bind inner parts with let, or build nested values with a fold over a list.',
    causes: [cause],
  });
}
