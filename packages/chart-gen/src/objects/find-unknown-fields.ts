import type { FieldPath } from './field-path.ts';
import type { Model } from './find-model.ts';

/** Fields of a CRD's schema that kubernetes-models leaves out, because OpenAPI calls them extensions. */
const schemaExtensions: ReadonlySet<string> = new Set(
  [
    'preserve-unknown-fields',
    'embedded-resource',
    'int-or-string',
    'list-map-keys',
    'list-type',
    'map-type',
    'validations',
  ].map((name) => `x-kubernetes-${name}`),
);

interface Access {
  /** The fields that the validator read. */
  readonly asked: Set<string>;
  /** Whether it enumerated the object. Then it has seen every field, as of a map. */
  enumerated: boolean;
}

/** A field that is in no schema. */
export interface UnknownField {
  readonly path: FieldPath;
  /** The fields that its object may have; empty where the schema does not say. */
  readonly known: ReadonlySet<string>;
}

/** What a validator says about an object. */
export interface FieldCheck {
  readonly unknown: readonly UnknownField[];
  /** What the validator threw; undefined where the object matches its schema. */
  readonly error: unknown;
}

/**
 * Runs a model's validator on a view that records which fields it reads. A field that it did not
 * read, of an object of which it read others, is in no schema; the validators of kubernetes-models
 * accept it.
 *
 * @example
 * checkModel(new Deployment(json)).unknown // [{ path: ['spec', 'replicass'], known: … }]
 */
export function checkModel(model: Model): FieldCheck {
  const accesses = new Map<object, Access>();
  const views = new Map<object, object>();
  let error: unknown;
  try {
    model.validate.call(viewOf(model, accesses, views));
  } catch (thrown) {
    error = thrown;
  }
  const unknown: UnknownField[] = [];
  collect(model, [], accesses, unknown);
  return { unknown, error };
}

function viewOf<T>(value: T, accesses: Map<object, Access>, views: Map<object, object>): T {
  if (typeof value !== 'object' || value === null) return value;
  const known = views.get(value);
  if (known) return known as T;
  const access: Access = { asked: new Set(), enumerated: false };
  accesses.set(value, access);
  const view = new Proxy(value, {
    get(target, key) {
      const field: unknown = Reflect.get(target, key, target);
      if (typeof key !== 'string') return field;
      access.asked.add(key);
      return typeof field === 'function' ? field : viewOf(field, accesses, views);
    },
    has(target, key) {
      if (typeof key === 'string') access.asked.add(key);
      return Reflect.has(target, key);
    },
    ownKeys(target) {
      access.enumerated = true;
      return Reflect.ownKeys(target);
    },
  });
  views.set(value, view);
  return view;
}

function collect(
  value: unknown,
  path: FieldPath,
  accesses: ReadonlyMap<object, Access>,
  unknown: UnknownField[],
): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => collect(item, [...path, index], accesses, unknown));
    return;
  }
  const access = accesses.get(value);
  // what the validator never read has no schema
  if (!access || (access.asked.size === 0 && !access.enumerated)) return;
  for (const [key, field] of Object.entries(value)) {
    if (schemaExtensions.has(key)) continue;
    const at = [...path, key];
    if (access.enumerated || access.asked.has(key)) collect(field, at, accesses, unknown);
    else unknown.push({ path: at, known: access.asked });
  }
}
