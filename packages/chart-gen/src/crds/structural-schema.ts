import { RE2JS } from 're2js';
import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';

/** A rule in CEL. */
export interface ValidationRule {
  readonly rule: string;
  readonly message: string | undefined;
  readonly messageExpression: string | undefined;
  /** Where the fault is, relative to the value: `.spec.replicas`; undefined for the value itself. */
  readonly fieldPath: string | undefined;
  /** Whether it also holds without a former value, which `oldSelf` then is without. */
  readonly optionalOldSelf: boolean;
}

/** A part of the structural schema of a kind, or a value validation in one. */
export interface Schema {
  /** Empty for any. */
  readonly types: readonly string[];
  readonly nullable: boolean;
  readonly properties: ReadonlyMap<string, Schema>;
  /** The schema of fields that `properties` does not name; undefined where there may be none. */
  readonly additional: Schema | undefined;
  readonly items: Schema | undefined;
  readonly required: readonly string[];
  readonly allowed: readonly JsonValue[] | undefined;
  readonly pattern: { readonly text: string; readonly compiled: RE2JS } | undefined;
  readonly format: string | undefined;
  /** `minimum`, `maxLength`, `multipleOf` and so on. */
  readonly limits: ReadonlyMap<string, number>;
  readonly exclusiveMinimum: boolean;
  readonly exclusiveMaximum: boolean;
  readonly allOf: readonly Schema[];
  readonly anyOf: readonly Schema[];
  readonly oneOf: readonly Schema[];
  readonly not: Schema | undefined;
  /** Undefined where there is none. */
  readonly fallback: JsonValue | undefined;
  readonly preservesUnknown: boolean;
  readonly isEmbedded: boolean;
  readonly isIntOrString: boolean;
  readonly listType: string | undefined;
  readonly listKeys: readonly string[];
  readonly rules: readonly ValidationRule[];
  /** Whether it or a structural part of it has rules. */
  readonly hasRules: boolean;
}

/** Why a schema is not one that the API server accepts. */
export class SchemaFault extends Error {
  /** From the root of the schema: `properties.spec.type`. */
  readonly path: string;

  constructor(reason: string, path: string) {
    super(reason);
    this.path = path;
  }
}

const MAX_DEPTH = 200;
const MAX_NODES = 200_000;
const types = new Set(['array', 'boolean', 'integer', 'number', 'object', 'string']);
const numeric = ['minimum', 'maximum', 'multipleOf'];
const counts = ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'];
/** What a JSON Schema may have, and the schema of a kind may not. */
const forbidden = [
  '$ref',
  'definitions',
  'dependencies',
  'patternProperties',
  'additionalItems',
  'id',
];

/**
 * Reads the `openAPIV3Schema` of a version. Throws SchemaFault where the API server would refuse it.
 *
 * @example
 * parseSchema({ type: 'object', properties: { spec: { type: 'object' } } })
 */
export function parseSchema(value: JsonValue | undefined): Schema {
  const parser = new SchemaParser();
  const root = parser.parse(value, 'openAPIV3Schema', true, 0);
  if (root.types[0] !== 'object') {
    throw new SchemaFault('the type of an object must be object', 'openAPIV3Schema.type');
  }
  return root;
}

/** `isStructural`: not within allOf, anyOf, oneOf or not, which only restrict values. */
class SchemaParser {
  #nodes = 0;

  parse(value: JsonValue | undefined, path: string, isStructural: boolean, depth: number): Schema {
    this.#nodes += 1;
    if (depth > MAX_DEPTH || this.#nodes > MAX_NODES)
      throw new SchemaFault('it is too large', path);
    const fields = new FieldReader(value, path);
    for (const name of forbidden) if (fields.has(name)) fields.refuse(name, 'is not allowed');
    if (fields.flag('uniqueItems')) fields.refuse('uniqueItems', 'must not be true');
    const below = (child: JsonValue | undefined, name: string, structural = isStructural): Schema =>
      this.parse(child, `${path}.${name}`, structural, depth + 1);
    const restrictions = (name: string): readonly Schema[] =>
      fields.list(name).map((each, index) => below(each, `${name}[${index}]`, false));
    const schema = {
      types: readTypes(fields),
      nullable: fields.flag('nullable'),
      properties: new Map(
        Object.entries(fields.object('properties') ?? {}).map(([name, each]) => [
          name,
          below(each, `properties.${name}`),
        ]),
      ),
      additional: readAdditional(fields, below),
      items: fields.has('items') ? below(fields.get('items'), 'items') : undefined,
      required: fields.texts('required'),
      allowed: fields.has('enum') ? fields.list('enum') : undefined,
      pattern: readPattern(fields),
      format: fields.text('format'),
      limits: readLimits(fields),
      exclusiveMinimum: fields.flag('exclusiveMinimum'),
      exclusiveMaximum: fields.flag('exclusiveMaximum'),
      allOf: restrictions('allOf'),
      anyOf: restrictions('anyOf'),
      oneOf: restrictions('oneOf'),
      not: fields.has('not') ? below(fields.get('not'), 'not', false) : undefined,
      fallback: fields.get('default') ?? undefined,
      preservesUnknown: fields.flag('x-kubernetes-preserve-unknown-fields'),
      isEmbedded: fields.flag('x-kubernetes-embedded-resource'),
      isIntOrString: fields.flag('x-kubernetes-int-or-string'),
      listType: fields.text('x-kubernetes-list-type'),
      listKeys: fields.texts('x-kubernetes-list-map-keys'),
      rules: readRules(fields),
    };
    if (isStructural) requireStructural(schema, fields);
    const parts = [...schema.properties.values(), schema.additional, schema.items];
    const hasRules = schema.rules.length > 0 || parts.some((part) => part?.hasRules === true);
    return { ...schema, hasRules };
  }
}

function requireStructural(schema: Omit<Schema, 'hasRules'>, fields: FieldReader): void {
  const { types: given, isIntOrString, preservesUnknown, properties, additional, items } = schema;
  if (given.length === 0 && !isIntOrString && !preservesUnknown) {
    fields.refuse('type', 'must not be empty');
  }
  if (properties.size > 0 && additional !== undefined) {
    fields.refuse('additionalProperties', 'excludes properties');
  }
  if (given[0] === 'array' && items === undefined) fields.refuse('items', 'must be a schema');
  if (schema.listType === 'map' && schema.listKeys.length === 0) {
    fields.refuse('x-kubernetes-list-map-keys', 'must not be empty for a list of the type map');
  }
}

function readTypes(fields: FieldReader): readonly string[] {
  const type = fields.text('type');
  if (type === undefined || type === '') return [];
  if (!types.has(type)) fields.refuse('type', `must be one of ${[...types].join(', ')}`);
  return [type];
}

/** `true` allows any field, as a schema that allows any value does. */
function readAdditional(
  fields: FieldReader,
  below: (child: JsonValue, name: string) => Schema,
): Schema | undefined {
  const additional = fields.get('additionalProperties');
  if (additional === undefined || additional === null || additional === false) return undefined;
  const open = { 'x-kubernetes-preserve-unknown-fields': true };
  return below(additional === true ? open : additional, 'additionalProperties');
}

function readPattern(fields: FieldReader): Schema['pattern'] {
  const text = fields.text('pattern');
  if (text === undefined || text === '') return undefined;
  try {
    return { text, compiled: RE2JS.compile(text) };
  } catch {
    return fields.refuse('pattern', 'is not a regular expression of RE2');
  }
}

function readLimits(fields: FieldReader): ReadonlyMap<string, number> {
  const limits = new Map<string, number>();
  for (const name of [...numeric, ...counts]) {
    const limit = fields.get(name);
    if (limit === undefined || limit === null) continue;
    if (typeof limit !== 'number') fields.refuse(name, 'must be a number');
    else if (counts.includes(name) && (limit < 0 || !Number.isInteger(limit))) {
      fields.refuse(name, 'must not be negative');
    } else limits.set(name, limit);
  }
  return limits;
}

function readRules(fields: FieldReader): readonly ValidationRule[] {
  return fields.list('x-kubernetes-validations').map((each, index) => {
    const path = `${fields.path}.x-kubernetes-validations[${index}]`;
    const rule = new FieldReader(each, path);
    return {
      rule: rule.text('rule') ?? rule.refuse('rule', 'must not be empty'),
      message: rule.text('message') || undefined,
      messageExpression: rule.text('messageExpression') || undefined,
      fieldPath: rule.text('fieldPath') || undefined,
      optionalOldSelf: rule.flag('optionalOldSelf'),
    };
  });
}

function isText(value: JsonValue): value is string {
  return typeof value === 'string';
}

/** Fields of a schema with their types. A null is an absent field. */
class FieldReader {
  readonly path: string;
  readonly #fields: JsonObject;

  constructor(value: JsonValue | undefined, path: string) {
    if (!isJsonObject(value)) throw new SchemaFault('it must be an object', path);
    this.path = path;
    this.#fields = value;
  }

  get(name: string): JsonValue | undefined {
    return Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined;
  }

  has(name: string): boolean {
    return (this.get(name) ?? undefined) !== undefined;
  }

  refuse(name: string, reason: string): never {
    throw new SchemaFault(`${name} ${reason}`, `${this.path}.${name}`);
  }

  text(name: string): string | undefined {
    return this.#read(name, 'a string', (value) => typeof value === 'string');
  }

  flag(name: string): boolean {
    return this.#read(name, 'true or false', (value) => typeof value === 'boolean') ?? false;
  }

  list(name: string): readonly JsonValue[] {
    return this.#read(name, 'a list', (value) => Array.isArray(value)) ?? [];
  }

  texts(name: string): readonly string[] {
    const list = this.list(name);
    return list.every(isText) ? list : this.refuse(name, 'must be a list of strings');
  }

  object(name: string): JsonObject | undefined {
    return this.#read(name, 'an object', isJsonObject);
  }

  #read<T extends JsonValue>(
    name: string,
    what: string,
    is: (value: JsonValue) => value is T,
  ): T | undefined {
    const value = this.get(name);
    if (value === undefined || value === null) return undefined;
    return is(value) ? value : this.refuse(name, `must be ${what}`);
  }
}
