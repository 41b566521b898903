import { isFault } from '@dhallmark/fault';
import type { Budget } from '../eval/budget.ts';
import { quoteWith } from '../eval/quote.ts';
import type { Lazy } from '../eval/value.ts';
import { isLimit } from '../fault.ts';
import { childrenOf } from '../syntax/children.ts';
import type { Expr } from '../syntax/expr.ts';

/**
 * The parts of the argument that a value mentions, by their labels, each once. None of a value that is too
 * large to be written down.
 *
 * @param argument the name of the outermost variable, which no other has
 */
export function findArgumentPaths(
  value: Lazy,
  argument: string,
  budget: Budget,
): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  try {
    collect(quoteWith(value, false, [argument], budget).expr, argument, found);
  } catch (error) {
    if (!isFault(error) || !isLimit(error)) throw error;
  }
  return [...found.values()];
}

function collect(expr: Expr, argument: string, found: Map<string, readonly string[]>): void {
  const labels: string[] = [];
  let root = expr;
  for (; root.kind === 'Field'; root = root.record) labels.unshift(root.label);
  if (root.kind === 'Var') {
    if (root.name === argument) found.set(labels.join('.'), labels);
    return;
  }
  for (const child of childrenOf(root)) collect(child, argument, found);
}
