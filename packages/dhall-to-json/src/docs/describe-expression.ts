import type { Binding, Expr } from '@dhallmark/dhall';

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
function findBinding(
  bindings: readonly Binding[],
  name: string,
  index: number,
): Binding | undefined {
  const found = bindings.filter((binding) => binding.name === name);
  return found.at(-1 - index);
}

/** What the assertions of the file say, in the order of the source. */
export function findExamples(expr: Expr): Expr[] {
  if (expr.kind !== 'Let') return [];
  return expr.bindings.flatMap(({ value }) => (value.kind === 'Assert' ? [value.type] : []));
}
