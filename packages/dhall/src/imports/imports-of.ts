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
  return findImports(expr, () => true);
}

/**
 * The imports in `expr` that have to be present: those outside of `a ? b`, which may take another
 * alternative. In source order.
 *
 * @example
 * requiredImportsOf(parseExpr('./a.dhall + (./b.dhall ? 1)')).length // 1
 */
export function requiredImportsOf(expr: Expr): Import[] {
  return findImports(expr, (node) => !(node.kind === 'Op' && node.op === '?'));
}

function findImports(expr: Expr, isSearched: (node: Expr) => boolean): Import[] {
  const found: Import[] = [];
  const todo: Expr[] = [expr];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (!isSearched(next)) continue;
    if (next.kind === 'Import') found.push(next);
    const children = childrenOf(next);
    for (let index = children.length - 1; index >= 0; index--) todo.push(children[index] as Expr);
  }
  return found;
}
