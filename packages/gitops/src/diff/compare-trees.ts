import { isRecord } from '../is-record.ts';
import type { ObjectName, TreeContent, TreeObject } from './tree-content.ts';

/** What happened to an object, a key or a file. */
export type Change = 'added' | 'changed' | 'removed';

/** One field that differs. Values are JSON values; undefined on the side that lacks the field. */
export interface FieldChange {
  /** `spec.template.spec.containers[0].image`; a label with other characters is quoted. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A change that the API server refuses. */
export interface RefusedChange {
  readonly field: string;
  /** One sentence without a full stop. */
  readonly reason: string;
}

/** An object that differs. */
export interface ObjectChange extends ObjectName {
  readonly change: Change;
  readonly path: string;
  /** For a changed object; never for a Secret. */
  readonly fields: readonly FieldChange[];
  /** Absent where nothing is refused. */
  readonly refused?: readonly RefusedChange[];
}

/** A Secret that differs: the names of its keys, never a value or a length. */
export interface SecretChange extends ObjectName {
  readonly change: Change;
  readonly path: string;
  readonly keys: readonly { readonly key: string; readonly change: Change }[];
}

/** A Secret of both trees whose values could not be compared. */
export interface UncomparedSecret extends ObjectName {
  readonly path: string;
  /** One sentence without a full stop. */
  readonly reason: string;
}

/**
 * What is known about the values of a Secret that both trees have: the keys whose values differ, that
 * some value differs but not which, or why nothing is known.
 */
export type SecretComparison = ReadonlySet<string> | 'changed' | { readonly unknown: string };

/** What differs between two trees. */
export interface TreeDiff {
  readonly objects: readonly ObjectChange[];
  readonly secrets: readonly SecretChange[];
  /** Files that are not (only) objects: Chart.yaml, values, templates with Helm syntax. */
  readonly files: readonly { readonly path: string; readonly change: Change }[];
  /** Secrets of both trees with values that may differ or not. */
  readonly uncompared: readonly UncomparedSecret[];
  /** False where the trees are without values, or where some values could not be compared. */
  readonly secretValuesCompared: boolean;
}

/** How `compareTrees` compares the values of Secrets. */
export interface CompareOptions {
  /**
   * Compares the values of a Secret of both trees. Absent where no tree has values. Comparing the
   * ciphertexts would not tell.
   */
  readonly compareValues?: (secret: TreeObject) => SecretComparison;
  /** Finds what the API server refuses in a change of an object that is not a Secret. */
  readonly findRefused?: (before: TreeObject, after: TreeObject) => readonly RefusedChange[];
}

/**
 * What differs between two trees, ordered by kind and name. Pure.
 *
 * @example
 * const diff = compareTrees(readTreeContent(before), readTreeContent(after));
 */
export function compareTrees(
  before: TreeContent,
  after: TreeContent,
  options: CompareOptions = {},
): TreeDiff {
  const pairs = pairObjects(before.objects, after.objects);
  const secrets = pairs.filter(([a, b]) => (a ?? b)?.kind === 'Secret');
  const others = pairs.filter(([a, b]) => (a ?? b)?.kind !== 'Secret');
  const compared = secrets.map(([a, b]) => compareSecrets(a, b, options));
  const uncompared = compared.flatMap(({ unknown }) => (unknown === undefined ? [] : [unknown]));
  return {
    objects: others.flatMap(([a, b]) => compareObjects(a, b, options)),
    secrets: compared.flatMap(({ change }) => (change === undefined ? [] : [change])),
    files: compareTexts(before.texts, after.texts),
    uncompared,
    secretValuesCompared: options.compareValues !== undefined && uncompared.length === 0,
  };
}

/**
 * Whether no difference between two trees was found. Values in `uncompared` may differ nevertheless.
 *
 * @example
 * if (isEmptyDiff(diff) && diff.uncompared.length === 0) return 0;
 */
export function isEmptyDiff(diff: TreeDiff): boolean {
  return diff.objects.length + diff.secrets.length + diff.files.length === 0;
}

type Pair = readonly [TreeObject | undefined, TreeObject | undefined];

function identifyObject({ kind, namespace, name, apiVersion }: ObjectName): string {
  return [kind, namespace, name, apiVersion.replace(/\/.*$/, '')].join('\0');
}

/** Ignores the version in the API version: v1beta1 → v1 is a change of one object, not two objects. */
function pairObjects(before: readonly TreeObject[], after: readonly TreeObject[]): Pair[] {
  const old = new Map(before.map((object) => [identifyObject(object), object]));
  const now = new Map(after.map((object) => [identifyObject(object), object]));
  return [...new Set([...old.keys(), ...now.keys()])]
    .toSorted()
    .map((key): Pair => [old.get(key), now.get(key)]);
}

const nameOf = ({ apiVersion, kind, namespace, name, path }: TreeObject) => ({
  apiVersion,
  kind,
  namespace,
  name,
  path,
});

function compareObjects(
  a: TreeObject | undefined,
  b: TreeObject | undefined,
  { findRefused }: CompareOptions,
): ObjectChange[] {
  if (!a) return b ? [{ ...nameOf(b), change: 'added', fields: [] }] : [];
  if (!b) return [{ ...nameOf(a), change: 'removed', fields: [] }];
  const fields = compareValues(a.fields, b.fields, '');
  if (fields.length === 0) return [];
  const change: ObjectChange = { ...nameOf(b), change: 'changed', fields };
  const refused = findRefused?.(a, b) ?? [];
  return [refused.length > 0 ? { ...change, refused } : change];
}

function compareValues(before: unknown, after: unknown, at: string): FieldChange[] {
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => compareValues(before[key], after[key], join(at, key)));
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) =>
      compareValues(before[index], after[index], `${at}[${index}]`),
    ).flat();
  }
  return Object.is(before, after) ? [] : [{ field: at, before, after }];
}

function join(at: string, key: string): string {
  const label = /^[\w-]+$/.test(key) ? key : JSON.stringify(key);
  return at === '' ? label : `${at}.${label}`;
}

function keysOf(secret: TreeObject): string[] {
  return ['data', 'stringData'].flatMap((field) => {
    const values = secret.fields[field];
    return isRecord(values) ? Object.keys(values) : [];
  });
}

interface ComparedSecret {
  readonly change?: SecretChange | undefined;
  readonly unknown?: UncomparedSecret | undefined;
}

function compareSecrets(
  a: TreeObject | undefined,
  b: TreeObject | undefined,
  options: CompareOptions,
): ComparedSecret {
  const present = b ?? a;
  if (!present) return {};
  const values = a && b ? options.compareValues?.(present) : undefined;
  const differing = values instanceof Set ? (values as ReadonlySet<string>) : undefined;
  const old = new Set(a ? keysOf(a) : []);
  const now = new Set(b ? keysOf(b) : []);
  const keys = [...new Set([...old, ...now])].toSorted().flatMap((key) => {
    const change = changeOfKey(old.has(key), now.has(key), differing?.has(key));
    return change ? [{ key, change }] : [];
  });
  const name = nameOf(present);
  if (!a) return { change: { ...name, change: 'added', keys } };
  if (!b) return { change: { ...name, change: 'removed', keys } };
  const isChanged = keys.length > 0 || values === 'changed';
  const reason = typeof values === 'object' && 'unknown' in values ? values.unknown : undefined;
  return {
    change: isChanged ? { ...name, change: 'changed', keys } : undefined,
    unknown: reason === undefined ? undefined : { ...name, reason },
  };
}

function changeOfKey(before: boolean, after: boolean, differs = false): Change | undefined {
  if (!before) return 'added';
  if (!after) return 'removed';
  return differs ? 'changed' : undefined;
}

function compareTexts(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): TreeDiff['files'] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return paths.flatMap((path): TreeDiff['files'] => {
    const [old, now] = [before.get(path), after.get(path)];
    if (old === undefined) return [{ path, change: 'added' }];
    if (now === undefined) return [{ path, change: 'removed' }];
    return old === now ? [] : [{ path, change: 'changed' }];
  });
}
