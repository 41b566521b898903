import { childrenOf } from '../syntax/children.ts';
import type { Expr, Import } from '../syntax/expr.ts';

/**
 * Every import in `expr`, in source order; imports in `using` headers follow their import. Imported
 * files are not read. Uses no stack on deep terms.
 *
 * @example
 * importsOf(parseExpr('./a.dhall ? env:A')).map(({ location }) => location.type) // ['local', 'env']
 */
export function importsOf(expr: Expr): Import[] {
  const found: Import[] = [];
  const todo: Expr[] = [expr];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (next.kind === 'Import') found.push(next);
    const children = childrenOf(next);
    for (let index = children.length - 1; index >= 0; index--) todo.push(children[index] as Expr);
  }
  return found;
}
