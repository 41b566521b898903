/** JSON that a change may write to. */
export type Value = string | number | boolean | null | Value[] | Fields;

/** A JSON object. */
export interface Fields {
  [name: string]: Value;
}

/** Changes objects, each by its short name. */
export type Change = (objects: Fields) => void;

/** An intact set with one change. */
export interface Variant {
  /** `label-value-space`. */
  readonly name: string;
  readonly changes: readonly Change[];
  /** Whether the cluster has the object already, as it is without the change. */
  readonly isUpdate: boolean;
}

/** A set with its variants, about which programs are asked. */
export interface AskedSet {
  readonly intact: Fields;
  readonly variants: readonly Variant[];
  /** Whether some kinds are not part of Kubernetes. */
  readonly hasCustomKinds?: true;
}

/** A variant by its name and its changes. */
export function variant(name: string, ...changes: readonly Change[]): Variant {
  return { name, changes, isUpdate: false };
}

/** A change of an object that the cluster has. */
export function update(name: string, ...changes: readonly Change[]): Variant {
  return { name: `update-${name}`, changes, isUpdate: true };
}

/**
 * Sets a field.
 *
 * @param place a JSON pointer (RFC 6901) from the short name: `service/spec/ports/0/port`; `-` appends
 */
export function set(place: string, value: Value): Change {
  return (objects) => {
    const [parent, key] = find(objects, place);
    if (!Array.isArray(parent)) parent[key] = value;
    else if (key === '-') parent.push(value);
    else parent[Number(key)] = value;
  };
}

/** Removes a field or an item. */
export function remove(place: string): Change {
  return (objects) => {
    const [parent, key] = find(objects, place);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  };
}

/** Appends a copy of an item to its list, or adds a copy of an object, with some other fields. */
export function repeat(place: string, fields: Fields = {}): Change {
  return (objects) => {
    const [parent, key] = find(objects, place);
    const copy = structuredClone(Array.isArray(parent) ? parent[Number(key)] : parent[key]);
    const changed = typeof copy === 'object' ? { ...(copy as Fields), ...fields } : (copy as Value);
    if (Array.isArray(parent)) parent.push(changed);
    else parent[`${key}-copy`] = changed;
  };
}

/** All objects of a variant. The intact ones are not changed. */
export function applyChanges(intact: Fields, { changes }: Pick<Variant, 'changes'>): Fields {
  const objects = structuredClone(intact);
  for (const change of changes) change(objects);
  return objects;
}

/** The objects of a variant that differ from the intact ones. */
export function changedObjects(
  intact: Fields,
  changed: Pick<Variant, 'changes'>,
): Readonly<Record<string, Fields>> {
  return Object.fromEntries(
    Object.entries(applyChanges(intact, changed)).filter(
      ([name, object]) => JSON.stringify(object) !== JSON.stringify(intact[name]),
    ),
  ) as Record<string, Fields>;
}

function find(objects: Fields, place: string): readonly [Value[] | Fields, string] {
  const steps = place.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const key = steps.pop() as string;
  let at: Value[] | Fields = objects;
  for (const step of steps) {
    const next: Value | undefined = Array.isArray(at) ? at[Number(step)] : at[step];
    if (typeof next !== 'object' || next === null) throw new Error(`${place}: there is no ${step}`);
    at = next;
  }
  return [at, key];
}
