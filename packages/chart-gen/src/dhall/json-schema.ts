import type { Expr } from '@dhallmark/dhall';
import type { JsonValue } from '../objects/json-value.ts';
import type { Described } from './describe-values.ts';

/**
 * The JSON Schema (draft 7, which Helm checks values against) of the JSON of a type's values. Records are
 * closed. What is Optional may be absent or null: a null in a values file stays null where the chart has
 * no value.
 *
 * @param described the comments about fields, which become descriptions
 * @example
 * toJsonSchema(parseExpr('{ replicas : Natural }', 'type')) // { type: 'object', properties: … }
 */
export function toJsonSchema(type: Expr, described: Described = undescribed): JsonValue {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...describeSchema(schemaOf(type, described), described),
  };
}

const undescribed: Described = {
  text: undefined,
  field: () => undescribed,
  item: () => undescribed,
};

function describeSchema(schema: Schema, { text }: Described): Schema {
  return text === undefined ? schema : { description: text, ...schema };
}

type Schema = Readonly<Record<string, JsonValue>>;

const scalars: Partial<Record<string, Schema>> = {
  Bool: { type: 'boolean' },
  Natural: { type: 'integer', minimum: 0 },
  Integer: { type: 'integer' },
  Double: { type: 'number' },
  Text: { type: 'string' },
  Date: { type: 'string' },
  Time: { type: 'string' },
  TimeZone: { type: 'string' },
};

function schemaOf(type: Expr, described: Described): Schema {
  switch (type.kind) {
    case 'Builtin':
      return scalars[type.name] ?? {};
    case 'App':
      return schemaOfApplied(type.fn, type.arg, described);
    case 'RecordType':
      return schemaOfSpecialRecord(type.fields) ?? schemaOfRecord(type.fields, described);
    case 'UnionType':
      return schemaOfUnion(type.alternatives, described);
    default:
      return {};
  }
}

function schemaOfApplied(fn: Expr, arg: Expr, described: Described): Schema {
  if (fn.kind !== 'Builtin') return {};
  if (fn.name === 'Optional') return orNull(schemaOf(arg, described));
  if (fn.name !== 'List') return {};
  const value = mapValueOf(arg);
  if (value) {
    const inner = described.item().field('mapValue');
    return { type: 'object', additionalProperties: describeSchema(schemaOf(value, inner), inner) };
  }
  return { type: 'array', items: schemaOf(arg, described.item()) };
}

/** The same, or null. */
function orNull(schema: Schema): Schema {
  const { type, enum: names, anyOf } = schema;
  if (typeof type === 'string') return { ...schema, type: [type, 'null'] };
  if (Array.isArray(names)) return { ...schema, enum: [...(names as readonly JsonValue[]), null] };
  if (Object.keys(schema).length === 0 || Array.isArray(type)) return schema;
  const others = Array.isArray(anyOf) ? (anyOf as readonly JsonValue[]) : [schema];
  return { anyOf: [...others, { type: 'null' }] };
}

/** The type of a map's values, if a list of these records is a map in JSON. */
function mapValueOf(item: Expr): Expr | undefined {
  if (item.kind !== 'RecordType' || item.fields.size !== 2) return undefined;
  const key = item.fields.get('mapKey');
  const isText = key?.kind === 'Builtin' && key.name === 'Text';
  const isName =
    key?.kind === 'UnionType' && [...key.alternatives.values()].every((payload) => !payload);
  return isText || isName ? item.fields.get('mapValue') : undefined;
}

/** Records that are not objects in JSON: a point in time, a union with the name of its alternative. */
function schemaOfSpecialRecord(fields: ReadonlyMap<string, Expr>): Schema | undefined {
  const names = [...fields.keys()].toSorted().join(' ');
  if (/^(date time|time timeZone|date time timeZone)$/.test(names)) {
    const time = fields.get('time');
    return time?.kind === 'Builtin' && time.name === 'Time' ? { type: 'string' } : undefined;
  }
  return names === 'contents field nesting' ? {} : undefined;
}

function schemaOfRecord(fields: ReadonlyMap<string, Expr>, described: Described): Schema {
  const names = [...fields.keys()].toSorted();
  const required = names.filter((name) => !isOptional(fields.get(name)));
  const properties = names.map((name): [string, JsonValue] => {
    const type = fields.get(name);
    const inner = described.field(name);
    return [name, type ? describeSchema(schemaOf(type, inner), inner) : {}];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

function isOptional(type: Expr | undefined): boolean {
  return type?.kind === 'App' && type.fn.kind === 'Builtin' && type.fn.name === 'Optional';
}

/** An alternative without a value is its name in JSON; any other is its value. */
function schemaOfUnion(
  alternatives: ReadonlyMap<string, Expr | undefined>,
  described: Described,
): Schema {
  const names = [...alternatives].flatMap(([name, payload]) => (payload ? [] : [name])).toSorted();
  const payloads = [...alternatives].flatMap(([name, payload]) => {
    const inner = described.field(name);
    return payload ? [describeSchema(schemaOf(payload, inner), inner)] : [];
  });
  const enumerated: Schema[] = names.length > 0 ? [{ enum: names }] : [];
  const all = [...enumerated, ...payloads];
  if (all.length === 0) return { not: {} };
  return all.length === 1 && all[0] ? all[0] : { anyOf: all };
}
