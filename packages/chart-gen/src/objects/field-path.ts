/** Names of fields and indexes of lists, from an object to one of its values. */
export type FieldPath = readonly (string | number)[];

/**
 * A path as people write it; an empty string for the object itself.
 *
 * @example
 * renderPath(['spec', 'containers', 0, 'image']) // 'spec.containers[0].image'
 */
export function renderPath(path: FieldPath): string {
  return path
    .map((step, at) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[\w…-]+$/.test(step)) return `[${JSON.stringify(step)}]`;
      return at === 0 ? step : `.${step}`;
    })
    .join('');
}

/**
 * Reads the path of a JSON Pointer in a value: whether a step is an index depends on what it selects from.
 *
 * @example
 * parsePointer('/items/0', { items: ['a'] }) // ['items', 0]
 */
export function parsePointer(pointer: string, value: unknown): FieldPath {
  const path: (string | number)[] = [];
  let at = value;
  for (const escaped of pointer.split('/').slice(1)) {
    const step = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(at) ? Number(step) : step);
    at = selectStep(at, step);
  }
  return path;
}

/**
 * A path as a JSON Pointer.
 *
 * @example
 * renderPointer(['items', 0, 'a/b']) // '/items/0/a~1b'
 */
export function renderPointer(path: FieldPath): string {
  return path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** The value at a path; undefined where it leads nowhere. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((at, step) => selectStep(at, String(step)), value);
}

function selectStep(value: unknown, step: string): unknown {
  const isContainer = typeof value === 'object' && value !== null;
  return isContainer && Object.hasOwn(value, step)
    ? (value as Readonly<Record<string, unknown>>)[step]
    : undefined;
}
