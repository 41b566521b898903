/** A JSON object whose fields are not known. */
export type Json = Readonly<Record<string, unknown>>;

/** Names of fields and indexes of lists, from the root of an object to one of its values. */
export type FieldPath = readonly (string | number)[];

/**
 * Whether a value is an object: not a list, a scalar or null.
 *
 * @example
 * isJson({ kind: 'Pod' }) // true
 */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The value of a field; undefined where the path leads nowhere.
 *
 * @example
 * fieldOf(pod, 'metadata', 'labels')
 */
export function fieldOf(value: unknown, ...path: FieldPath): unknown {
  return path.reduce<unknown>((at, step) => {
    if (typeof step === 'number') return Array.isArray(at) ? (at[step] as unknown) : undefined;
    return isJson(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }, value);
}

/**
 * The items of a list with their indexes. Empty for any other value, whose type the schema refuses.
 *
 * @example
 * itemsOf(fieldOf(pod, 'spec', 'containers')) // [[0, { name: 'web', … }]]
 */
export function itemsOf(value: unknown): readonly (readonly [index: number, item: unknown])[] {
  return Array.isArray(value) ? [...(value as readonly unknown[]).entries()] : [];
}

/**
 * An object without the fields whose value is null: the API server reads them as absent. The same object
 * where there are none.
 *
 * @example
 * withoutNulls({ port: 80, nodePort: null }) // { port: 80 }
 */
export function withoutNulls(json: Json): Json {
  let isSame = true;
  const fields = Object.entries(json).flatMap(([name, value]) => {
    if (value === null) isSame = false;
    if (typeof value !== 'object' || value === null) return value === null ? [] : [[name, value]];
    const cleaned = Array.isArray(value) ? cleanItems(value) : withoutNulls(value as Json);
    if (cleaned !== value) isSame = false;
    return [[name, cleaned]];
  });
  return isSame ? json : (Object.fromEntries(fields) as Json);
}

function cleanItems(items: readonly unknown[]): readonly unknown[] {
  const cleaned = items.map((item) => {
    if (Array.isArray(item)) return cleanItems(item);
    return isJson(item) ? withoutNulls(item) : item;
  });
  return cleaned.every((item, index) => item === items[index]) ? items : cleaned;
}

/**
 * The string in a field; undefined where it has another type or is absent.
 *
 * @example
 * textOf(service, 'spec', 'type') // 'ClusterIP'
 */
export function textOf(value: unknown, ...path: FieldPath): string | undefined {
  const found = fieldOf(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

/**
 * A string, number or boolean as text; empty for other values.
 *
 * @example
 * renderScalar(8080) // '8080'
 */
export function renderScalar(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/**
 * A path as people write it.
 *
 * @example
 * renderPath(['spec', 'containers', 0, 'image']) // 'spec.containers[0].image'
 */
export function renderPath(path: FieldPath): string {
  return path
    .map((step, at) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[A-Za-z_][\w-]*$/.test(step)) return `[${JSON.stringify(step)}]`;
      return at === 0 ? step : `.${step}`;
    })
    .join('');
}
