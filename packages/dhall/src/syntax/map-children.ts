import type { Expr } from './expr.ts';

/**
 * The node with `map` applied to its direct subexpressions; the node itself when none changes.
 * Imports are left alone.
 */
export function mapChildren(expr: Expr, map: (child: Expr) => Expr): Expr {
  const maybe = (child: Expr | undefined): Expr | undefined =>
    child === undefined ? undefined : map(child);
  switch (expr.kind) {
    case 'Lambda':
    case 'Pi':
      return update(expr, { type: map(expr.type), body: map(expr.body) });
    case 'App':
      return update(expr, { fn: map(expr.fn), arg: map(expr.arg) });
    case 'Let':
      return update(expr, {
        bindings: mapList(expr.bindings, (binding) =>
          update(binding, { type: maybe(binding.type), value: map(binding.value) }),
        ),
        body: map(expr.body),
      });
    case 'Annot':
      return update(expr, { expr: map(expr.expr), type: map(expr.type) });
    case 'If':
      return update(expr, {
        condition: map(expr.condition),
        // oxlint-disable-next-line unicorn/no-thenable -- the syntax tree's own name for the branch
        then: map(expr.then),
        else: map(expr.else),
      });
    case 'Op':
      return update(expr, { left: map(expr.left), right: map(expr.right) });
    case 'Text':
      return update(expr, {
        chunks: mapList(expr.chunks, (chunk) => update(chunk, { expr: map(chunk.expr) })),
      });
    case 'EmptyList':
    case 'Assert':
      return update(expr, { type: map(expr.type) });
    case 'List':
      return update(expr, { items: mapList(expr.items, map) });
    case 'Some':
      return update(expr, { value: map(expr.value) });
    case 'RecordType':
    case 'Record':
      return update(expr, { fields: mapTable(expr.fields, map) });
    case 'UnionType':
      return update(expr, { alternatives: mapTable(expr.alternatives, maybe) });
    case 'Field':
    case 'Project':
      return update(expr, { record: map(expr.record) });
    case 'ProjectType':
      return update(expr, { record: map(expr.record), type: map(expr.type) });
    case 'Completion':
      return update(expr, { schema: map(expr.schema), record: map(expr.record) });
    case 'Merge':
      return update(expr, {
        handlers: map(expr.handlers),
        union: map(expr.union),
        type: maybe(expr.type),
      });
    case 'ToMap':
      return update(expr, { record: map(expr.record), type: maybe(expr.type) });
    case 'ShowConstructor':
      return update(expr, { expr: map(expr.expr) });
    case 'With':
      return update(expr, { record: map(expr.record), value: map(expr.value) });
    default:
      return expr;
  }
}

function update<T extends object>(node: T, parts: Partial<T>): T {
  for (const name of Object.keys(parts) as (keyof T)[]) {
    if (node[name] !== parts[name]) return { ...node, ...parts };
  }
  return node;
}

function mapList<T>(items: readonly T[], map: (item: T) => T): readonly T[] {
  let changed = false;
  const mapped = items.map((item) => {
    const result = map(item);
    if (result !== item) changed = true;
    return result;
  });
  return changed ? mapped : items;
}

function mapTable<T>(table: ReadonlyMap<string, T>, map: (item: T) => T): ReadonlyMap<string, T> {
  let changed = false;
  const mapped = new Map<string, T>();
  for (const [label, item] of table) {
    const result = map(item);
    if (result !== item) changed = true;
    mapped.set(label, result);
  }
  return changed ? mapped : table;
}
