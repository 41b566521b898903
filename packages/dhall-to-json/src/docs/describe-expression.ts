import type { Binding, Expr, Import } from '@dhallmark/dhall';

/**
 * The type that the source gives to the result: an annotation of it, or that of the variable which it
 * is. Nothing is evaluated: the files are untrusted, and their imports may be anywhere.
 */
export function findType(expr: Expr): Expr | undefined {
  const bindings = expr.kind === 'Let' ? expr.bindings : [];
  const result = expr.kind === 'Let' ? expr.body : expr;
  if (result.kind === 'Annot') return result.type;
  if (result.kind === 'Var') return findBinding(bindings, result.name, result.index)?.type;
  return undefined;
}

/** The binding that a variable after all of them means. */
export function findBinding(
  bindings: readonly Binding[],
  name: string,
  index: number,
): Binding | undefined {
  const found = bindings.filter((binding) => binding.name === name);
  return found.at(-1 - index);
}

/** The local file that an expression imports; the first one of alternatives, as in `missing ? ./a`. */
export function findImport(expr: Expr): Import | undefined {
  let rest = expr;
  const alternatives: Expr[] = [];
  for (; rest.kind === 'Op' && rest.op === '?'; rest = rest.left) alternatives.push(rest.right);
  alternatives.push(rest);
  return alternatives.toReversed().find(isLocalImport);
}

function isLocalImport(expr: Expr): expr is Import {
  return expr.kind === 'Import' && expr.mode === 'code' && expr.location.type === 'local';
}

/** What the assertions of the file say, in the order of the source. */
export function findExamples(expr: Expr): Expr[] {
  if (expr.kind !== 'Let') return [];
  return expr.bindings.flatMap(({ value }) => (value.kind === 'Assert' ? [value.type] : []));
}
