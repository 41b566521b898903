import type { Expr } from './expr.ts';

const none: readonly Expr[] = [];

/**
 * The direct subexpressions, in the order of the text.
 *
 * @example
 * childrenOf(parseExpr('f x')).map(({ kind }) => kind); // ['Var', 'Var']
 */
export function childrenOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'Lambda':
    case 'Pi':
      return [expr.type, expr.body];
    case 'App':
      return [expr.fn, expr.arg];
    case 'Let': {
      const parts: Expr[] = [];
      for (const { type, value } of expr.bindings) parts.push(...present(type), value);
      parts.push(expr.body);
      return parts;
    }
    case 'Annot':
      return [expr.expr, expr.type];
    case 'If':
      return [expr.condition, expr.then, expr.else];
    case 'Op':
      return [expr.left, expr.right];
    case 'Text':
      return expr.chunks.map((chunk) => chunk.expr);
    case 'EmptyList':
    case 'Assert':
      return [expr.type];
    case 'List':
      return expr.items;
    case 'Some':
      return [expr.value];
    case 'RecordType':
    case 'Record':
      return [...expr.fields.values()];
    case 'UnionType':
      return [...expr.alternatives.values()].flatMap(present);
    case 'Field':
    case 'Project':
      return [expr.record];
    case 'ProjectType':
      return [expr.record, expr.type];
    case 'Completion':
      return [expr.schema, expr.record];
    case 'Merge':
      return [expr.handlers, expr.union, ...present(expr.type)];
    case 'ToMap':
      return [expr.record, ...present(expr.type)];
    case 'ShowConstructor':
      return [expr.expr];
    case 'With':
      return [expr.record, expr.value];
    case 'Import':
      return expr.location.type === 'remote' ? present(expr.location.headers) : none;
    default:
      return none;
  }
}

function present(expr: Expr | undefined): readonly Expr[] {
  return expr === undefined ? none : [expr];
}
