import { argumentOf } from '../eval/apply.ts';
import type { Budget } from '../eval/budget.ts';
import { force } from '../eval/lazy.ts';
import type { Fields, Lazy, Value } from '../eval/value.ts';
import type { Shape } from './residual.ts';

/** The shape of the values of a type. */
export function shapeOf(type: Lazy, budget: Budget): Shape {
  const value = force(type, budget);
  budget.step();
  if (value.kind === 'RecordType') {
    return { kind: 'record', fields: mapFields(value.fields, (each) => shapeOf(each, budget)) };
  }
  if (value.kind === 'UnionType') {
    const alternatives = new Map<string, Shape | undefined>();
    for (const [label, payload] of value.alternatives) {
      alternatives.set(label, payload && shapeOf(payload, budget));
    }
    return { kind: 'union', alternatives };
  }
  return value.kind === 'Builtin' ? shapeOfBuiltin(value, budget) : { kind: 'other' };
}

function shapeOfBuiltin(value: Extract<Value, { kind: 'Builtin' }>, budget: Budget): Shape {
  const { name } = value;
  switch (name) {
    case 'Bool':
    case 'Natural':
    case 'Integer':
    case 'Double':
    case 'Text':
      return { kind: name };
    case 'Date':
    case 'Time':
    case 'TimeZone':
      return { kind: 'time' };
    default:
  }
  const optional = argumentOf('Optional', value);
  if (optional !== undefined) {
    const of = shapeOf(optional, budget);
    // JSON cannot tell None from Some None
    return of.kind === 'Optional' ? { kind: 'other' } : { kind: 'Optional', of };
  }
  const item = argumentOf('List', value);
  if (item === undefined) return { kind: 'other' };
  const entry = mapValueType(item, budget);
  if (entry !== undefined) return { kind: 'map', of: shapeOf(entry, budget) };
  return { kind: 'List', of: shapeOf(item, budget) };
}

/** Whether a list type is that of an object in JSON. */
export function isMapType(type: Lazy, budget: Budget): boolean {
  const item = argumentOf('List', force(type, budget));
  return item !== undefined && mapValueType(item, budget) !== undefined;
}

/** Whether a record is not an object in JSON: a point in time, or a union with the name of its alternative. */
export function isSpecialRecord(fields: Fields): boolean {
  const labels = [...fields.keys()].toSorted().join(' ');
  return /^(?:contents field nesting|date time|date time timeZone|time timeZone)$/u.test(labels);
}

/** The type of a map's values, for the type of the items of a list that is an object in JSON. */
function mapValueType(item: Lazy, budget: Budget): Lazy | undefined {
  const type = force(item, budget);
  if (type.kind !== 'RecordType' || type.fields.size !== 2) return undefined;
  const key = type.fields.get('mapKey');
  const isText = key !== undefined && isBuiltin(force(key, budget), 'Text');
  return isText ? type.fields.get('mapValue') : undefined;
}

function isBuiltin(value: Value, name: string): boolean {
  return value.kind === 'Builtin' && value.name === name;
}

function mapFields<T>(fields: Fields, convert: (field: Lazy) => T): Map<string, T> {
  const converted = new Map<string, T>();
  for (const [label, field] of fields) converted.set(label, convert(field));
  return converted;
}
