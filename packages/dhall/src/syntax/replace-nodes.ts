import { childrenOf } from './children.ts';
import type { Expr } from './expr.ts';
import { mapChildren } from './map-children.ts';

/** The nodes that a walk visited, parents before children, with the position of each node's parent. */
export interface Trail {
  readonly nodes: Expr[];
  readonly parents: number[];
}

/** Goes through `expr` in the order of the text, and not below nodes for which `stop` is true. */
export function walk(expr: Expr, stop: (node: Expr) => boolean): Trail {
  const nodes: Expr[] = [];
  const parents: number[] = [];
  const todo: Expr[] = [expr];
  const todoParents: number[] = [-1];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const parent = todoParents.pop() ?? -1;
    const at = nodes.push(next) - 1;
    parents.push(parent);
    if (stop(next)) continue;
    const children = childrenOf(next);
    for (let index = children.length - 1; index >= 0; index--) {
      todo.push(children[index] as Expr);
      todoParents.push(at);
    }
  }
  return { nodes, parents };
}

/** `expr` with the nodes of `replacements` exchanged. Takes no stack, however deep they lie. */
export function replaceNodes(expr: Expr, replacements: ReadonlyMap<Expr, Expr>): Expr {
  const trail = walk(expr, (node) => replacements.has(node));
  return replaceAlong(trail, expr, replacements);
}

export function replaceAlong(
  { nodes, parents }: Trail,
  expr: Expr,
  replacements: ReadonlyMap<Expr, Expr>,
): Expr {
  const changed = new Map<Expr, Expr>(replacements);
  const above = new Set<number>();
  // From the last node to the first every node comes after those below it.
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at] as Expr;
    if (above.has(at))
      changed.set(
        node,
        mapChildren(node, (child) => changed.get(child) ?? child),
      );
    if (changed.has(node)) above.add(parents[at] as number);
  }
  return changed.get(expr) ?? expr;
}
