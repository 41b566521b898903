import type { Expr, Import, Op } from '../syntax/expr.ts';
import { replaceAlong, walk } from '../syntax/replace-nodes.ts';

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
 * Finds the sites of `expr`. The insides of alternatives and the headers of
 * an import are not searched: the code that handles the site does that.
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
