import type { Expr, Import, Op } from '../syntax/expr.ts';
import { replaceAlong, walk } from '../syntax/replace-nodes.ts';

/** A place where imports are resolved: an import, or `a ? b ? c` with its alternatives. */
export type ImportSite =
  | { readonly kind: 'import'; readonly node: Import }
  | { readonly kind: 'alternatives'; readonly node: Op; readonly alternatives: readonly Expr[] };

/** The sites of an expression in source order, and a function that replaces them. */
export interface ImportSites {
  readonly sites: readonly ImportSite[];
  /** The expression with other nodes in place of the sites. */
  readonly replace: (replacements: ReadonlyMap<Expr, Expr>) => Expr;
}

/**
 * Finds the sites of `expr`. Alternatives and the headers of an import are not searched: this is done
 * when the site is resolved.
 */
export function findImportSites(expr: Expr): ImportSites {
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
