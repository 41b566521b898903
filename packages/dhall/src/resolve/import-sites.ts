import { childrenOf } from '../parse/imports-of.ts';
import type { App, Expr, Import, Op } from '../syntax.ts';
import { mapChildren } from './map-children.ts';

/** Where imports have work to do: an import itself, or `a ? b ? c` with its alternatives. */
export type ImportSite =
  | { readonly kind: 'import'; readonly node: Import }
  | { readonly kind: 'alternatives'; readonly node: Op; readonly alternatives: readonly Expr[] };

/**
 * The sites of `expr` in the order of the text. What stands inside alternatives is not looked at,
 * nor are the headers of an import: whoever handles the site does that.
 */
export function importSites(expr: Expr): ImportSite[] {
  const sites: ImportSite[] = [];
  const todo: Expr[] = [expr];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (next.kind === 'Import') sites.push({ kind: 'import', node: next });
    else if (next.kind === 'Op' && next.op === '?') {
      sites.push({ kind: 'alternatives', node: next, alternatives: alternativesOf(next) });
    } else {
      const children = childrenOf(next);
      for (let index = children.length - 1; index >= 0; index--) todo.push(children[index] as Expr);
    }
  }
  return sites;
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

/** `expr` with the nodes of `replacements` exchanged. Long operator chains and spines take no stack. */
export function replaceNodes(expr: Expr, replacements: ReadonlyMap<Expr, Expr>): Expr {
  const replace = (node: Expr): Expr => {
    const replacement = replacements.get(node);
    if (replacement !== undefined) return replacement;
    if (node.kind === 'Op') return replaceChain(node);
    return node.kind === 'App' ? replaceSpine(node) : mapChildren(node, replace);
  };
  const replaceChain = (node: Op): Expr => {
    const chain: Op[] = [];
    let leaf: Expr = node;
    for (; leaf.kind === 'Op' && !replacements.has(leaf); leaf = leaf.left) chain.push(leaf);
    let result = replace(leaf);
    for (const link of chain.toReversed()) {
      const right = replace(link.right);
      const same = result === link.left && right === link.right;
      result = same ? link : { ...link, left: result, right };
    }
    return result;
  };
  const replaceSpine = (node: App): Expr => {
    const spine: App[] = [];
    let head: Expr = node;
    for (; head.kind === 'App'; head = head.fn) spine.push(head);
    let result = replace(head);
    for (const link of spine.toReversed()) {
      const arg = replace(link.arg);
      const same = result === link.fn && arg === link.arg;
      result = same ? link : { ...link, fn: result, arg };
    }
    return result;
  };
  return replace(expr);
}
