import { isFault, type Fault } from '@dhallmark/fault';
import { fault, type Source } from './fault.ts';
import type { Span } from './syntax/expr.ts';

/**
 * True for JavaScript's error of a stack that is exhausted.
 *
 * @example
 * throw isStackOverflow(error) ? tooDeep() : error;
 */
export function isStackOverflow(error: unknown): error is RangeError {
  return error instanceof RangeError && error.message.includes('call stack');
}

/**
 * True for the errors of a stack that is exhausted: with a larger one, the same work may succeed.
 *
 * @example
 * if (!isTooDeep(error)) throw error;
 */
export function isTooDeep(error: unknown): boolean {
  return isFault(error) ? error.code === 'too-deep' : isStackOverflow(error);
}

/**
 * The fault of a stack that is exhausted, with the place where that happened, if it is known.
 *
 * @example
 * throw isStackOverflow(error) ? tooDeep() : error;
 */
export function tooDeep(source?: Source, span?: Span): Fault<'too-deep'> {
  return fault({
    code: 'too-deep',
    message: 'the expression is nested too deeply',
    source,
    span,
    hint: 'Bind inner parts with `let`, build nested values with a fold over a list, or allow more memory for the stack (`--stack-memory`, `stackMemory`).',
  }) as Fault<'too-deep'>;
}

/**
 * Runs `work`, which goes down into an expression or a value.
 *
 * @throws Fault `too-deep` where the stack is exhausted, and what `work` throws
 * @example
 * export const print = (expr: Expr): string => withinStack(() => layout(exprDoc(expr)));
 */
export function withinStack<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw isStackOverflow(error) ? tooDeep() : error;
  }
}
