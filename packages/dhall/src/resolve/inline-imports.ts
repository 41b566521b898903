import type { ImportedValue } from '../eval/imported.ts';
import type { Budget } from '../eval/budget.ts';
import { quote } from '../eval/normalize.ts';
import { childrenOf } from '../syntax/children.ts';
import type { Expr } from '../syntax/expr.ts';
import { replaceNodes } from '../syntax/replace-nodes.ts';

/** `expr` with the β-normal form of each resolved import in its place. */
export function inlineImports(expr: Expr, budget: Budget): Expr {
  const replacements = new Map<Expr, Expr>();
  const todo: Expr[] = [expr];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (next.kind === 'Embed') {
      replacements.set(next, quote((next.imported as ImportedValue).value, budget));
    } else for (const child of childrenOf(next)) todo.push(child);
  }
  return replacements.size === 0 ? expr : replaceNodes(expr, replacements);
}
