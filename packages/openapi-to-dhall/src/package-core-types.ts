import { encode, type Expr } from '@dhallmark/dhall';

import { toCoreTypes, type CoreTypes } from './core-types.ts';
import { localImport, mapMembers } from './syntax.ts';

/**
 * The core types of an installed Kubernetes package, by the labels of its schemas: `PodTemplateSpec`.
 *
 * @param normalForm what the package evaluates to, with all types written out
 * @example
 * readCoreTypes(decode(bytes)).find(schema); // 'PodTemplateSpec'
 */
export function readCoreTypes(normalForm: Expr): CoreTypes {
  const fields = normalForm.kind === 'Record' ? normalForm.fields : new Map<string, Expr>();
  const schemas = [...fields].flatMap(([label, schema]) => {
    const type = schema.kind === 'Record' ? schema.fields.get('Type') : undefined;
    return type === undefined ? [] : [{ label, type, size: encode(type).length }];
  });
  const types = new Map<string, Expr>();
  const labels = new Map<string, string>();
  // types that contain others are larger, so those that they contain are known before
  for (const { label, type } of schemas.toSorted((a, b) => a.size - b.size)) {
    const named = mapMembers(type, (member) => nameRecords(member, labels));
    types.set(label, named);
    const key = keyOf(named);
    if (!labels.has(key)) labels.set(key, label);
  }
  return toCoreTypes(types);
}

/** The type with imports of the records that have labels. */
function nameRecords(type: Expr, labels: ReadonlyMap<string, string>): Expr {
  const named = mapMembers(type, (member) => nameRecords(member, labels));
  const label = named.kind === 'RecordType' ? labels.get(keyOf(named)) : undefined;
  return label === undefined ? named : localImport([], `${label}.dhall`);
}

/** Equal for equal types. */
function keyOf(type: Expr): string {
  switch (type.kind) {
    case 'Import':
      return type.location.type === 'local' ? `./${type.location.path.file}` : '';
    case 'Builtin':
      return type.name;
    case 'App':
      return `(${keyOf(type.fn)} ${keyOf(type.arg)})`;
    case 'RecordType':
      return `{${[...type.fields].map(([label, member]) => `${label}:${keyOf(member)}`).join()}}`;
    case 'UnionType':
      return `<${[...type.alternatives].map(([label, member]) => `${label}:${member === undefined ? '' : keyOf(member)}`).join()}>`;
    default:
      return type.kind;
  }
}
