import { childrenOf } from '../parse/imports-of.ts';
import type { Expr, Import, Op } from '../syntax.ts';
import { mapChildren } from './map-children.ts';

/** Where imports have work to do: an import itself, or `a ? b ? c` with its alternatives. */
export type ImportSite =
  | { readonly kind: 'import'; readonly node: Import }
  | { readonly kind: 'alternatives'; readonly node: Op; readonly alternatives: readonly Expr[] };

/** The sites of an expression in the order of the text, and the expression with them exchanged. */
export interface ImportSites {
  readonly sites: readonly ImportSite[];
  /** The expression with others in the place of the sites' nodes. */
  readonly replace: (replacements: ReadonlyMap<Expr, Expr>) => Expr;
}

/**
 * Finds the sites of `expr`. What stands inside alternatives is not looked at, nor are the headers
 * of an import: whoever handles the site does that.
 */
export function importSites(expr: Expr): ImportSites {
  const sites: ImportSite[] = [];
  const trail = walk(expr, (node) => {
    if (node.kind === 'Import') sites.push({ kind: 'import', node });
    else if (node.kind === 'Op' && node.op === '?') {
      sites.push({ kind: 'alternatives', node, alternatives: alternativesOf(node) });
    } else return false;
    return true;
  });
  return { sites, replace: (replacements) => replaceAlong(trail, expr, replacements) };
}

function alternativesOf(node: Op): Expr[] {
  const alternatives: Expr[] = [];
  let left: Expr = node;
  while (left.kind === 'Op' && left.op === '?') {
    alternatives.push(left.right);
    left = left.left;
  }
  alternatives.push(left);
  return alternatives.toReversed();
}

/** The nodes that a walk came by, each before those below it, and where the one above it stands. */
interface Trail {
  readonly nodes: Expr[];
  readonly parents: number[];
}

/** Goes through `expr` in the order of the text, and not below nodes for which `stop` is true. */
function walk(expr: Expr, stop: (node: Expr) => boolean): Trail {
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

function replaceAlong(
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
