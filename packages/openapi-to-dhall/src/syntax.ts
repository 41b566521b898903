import type { Builtin, Expr, Import } from '@dhallmark/dhall';

/** The few forms of Dhall expressions that generated files use. Field maps keep their order. */

export function builtin(name: Builtin): Expr {
  return { kind: 'Builtin', name };
}

export function optional(type: Expr): Expr {
  return { kind: 'App', fn: builtin('Optional'), arg: type };
}

/** The type inside an Optional; undefined for other types. */
export function optionalPayload(type: Expr): Expr | undefined {
  const isOptional =
    type.kind === 'App' && type.fn.kind === 'Builtin' && type.fn.name === 'Optional';
  return isOptional ? type.arg : undefined;
}

export function list(type: Expr): Expr {
  return { kind: 'App', fn: builtin('List'), arg: type };
}

export function none(type: Expr): Expr {
  return { kind: 'App', fn: builtin('None'), arg: type };
}

export function some(value: Expr): Expr {
  return { kind: 'Some', value };
}

export function text(value: string): Expr {
  return { kind: 'Text', chunks: [], suffix: value };
}

export function recordType(fields: Iterable<readonly [string, Expr]>): Expr {
  return { kind: 'RecordType', fields: new Map(fields) };
}

export function record(fields: Iterable<readonly [string, Expr]>): Expr {
  return { kind: 'Record', fields: new Map(fields) };
}

export function unionType(alternatives: Iterable<readonly [string, Expr | undefined]>): Expr {
  return { kind: 'UnionType', alternatives: new Map(alternatives) };
}

/** The association list that `dhall-to-json` turns into an object: `List { mapKey : Text, mapValue : T }`. */
export function map(value: Expr): Expr {
  return list(
    recordType([
      ['mapKey', builtin('Text')],
      ['mapValue', value],
    ]),
  );
}

/**
 * An import relative to the importing file; `directory` may start with `..` parts, which stay under
 * `./` as dhall-kubernetes writes them (`./../types/X.dhall`).
 */
export function localImport(directory: readonly string[], file: string): Import {
  return {
    kind: 'Import',
    location: { type: 'local', prefix: 'here', path: { directory, file } },
    mode: 'code',
    hash: undefined,
  };
}

export function variable(name: string): Expr {
  return { kind: 'Var', name, index: 0 };
}

export function field(of: Expr, label: string): Expr {
  return { kind: 'Field', record: of, label };
}

/** The same type, or default of a type, with every import replaced by the result of `replace`. */
export function mapImports(expr: Expr, replace: (node: Import) => Expr): Expr {
  if (expr.kind === 'Import') return replace(expr);
  return mapMembers(expr, (member) => mapImports(member, replace));
}

/** The same type, or default of a type, with each expression directly in it replaced. */
export function mapMembers(expr: Expr, replace: (member: Expr) => Expr): Expr {
  switch (expr.kind) {
    case 'App':
      return { kind: 'App', fn: replace(expr.fn), arg: replace(expr.arg) };
    case 'Some':
      return some(replace(expr.value));
    case 'RecordType':
      return recordType([...expr.fields].map(([label, type]) => [label, replace(type)] as const));
    case 'Record':
      return record([...expr.fields].map(([label, value]) => [label, replace(value)] as const));
    case 'UnionType':
      return unionType(
        [...expr.alternatives].map(
          ([label, type]) => [label, type === undefined ? undefined : replace(type)] as const,
        ),
      );
    default:
      return expr;
  }
}
