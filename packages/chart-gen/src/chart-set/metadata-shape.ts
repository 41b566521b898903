import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';
import type { FieldProblem } from './dependency-list.ts';

/** Helm reads a number or a boolean as the string that it would be written as. */
type Shape = 'text' | 'strings' | 'boolean' | 'textMap' | 'list' | Readonly<Record<string, 'text'>>;

const fields: Readonly<Record<string, Shape>> = {
  annotations: 'textMap',
  apiVersion: 'text',
  appVersion: 'text',
  condition: 'text',
  deprecated: 'boolean',
  description: 'text',
  home: 'text',
  icon: 'text',
  keywords: 'strings',
  kubeVersion: 'text',
  maintainers: { name: 'text', email: 'text', url: 'text' },
  name: 'text',
  sources: 'strings',
  tags: 'text',
  type: 'text',
  version: 'text',
};

const dependencyFields: Readonly<Record<string, Shape>> = {
  alias: 'text',
  condition: 'text',
  enabled: 'boolean',
  'import-values': 'list',
  name: 'text',
  repository: 'text',
  tags: 'strings',
  version: 'text',
};

/**
 * The fields of a Chart.yaml that Helm cannot read, because they have another form (`Metadata` and
 * `Dependency` of helm.sh/helm/v3/pkg/chart).
 *
 * @example
 * checkShapes({ keywords: 'web' }) // one problem
 */
export function checkShapes(metadata: JsonObject): readonly FieldProblem[] {
  const { dependencies } = metadata;
  const own = checkFields(metadata, fields, []);
  if (dependencies === undefined || dependencies === null) return own;
  if (!Array.isArray(dependencies))
    return [...own, wrongForm(['dependencies'], 'a list of records')];
  const entries = (dependencies as readonly JsonValue[]).flatMap((entry, index) =>
    isJsonObject(entry) ? checkFields(entry, dependencyFields, ['dependencies', index]) : [],
  );
  return [...own, ...entries];
}

/**
 * A string as Helm reads it; an empty one for what is absent or not a scalar.
 *
 * @example
 * scalarText(1.5) // '1.5'
 */
export function scalarText(value: JsonValue | undefined): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

type Path = readonly (string | number)[];

function checkFields(
  object: JsonObject,
  shapes: Readonly<Record<string, Shape>>,
  path: Path,
): readonly FieldProblem[] {
  return Object.entries(shapes).flatMap(([field, shape]) => {
    const value = object[field];
    const at = [...path, field];
    return value === undefined || value === null ? [] : checkShape(value, shape, at);
  });
}

function checkShape(value: JsonValue, shape: Shape, path: Path): readonly FieldProblem[] {
  if (shape === 'text') return isScalar(value) ? [] : [wrongForm(path, 'a string')];
  if (shape === 'boolean') return typeof value === 'boolean' ? [] : [wrongForm(path, 'a boolean')];
  if (shape === 'textMap') {
    if (!isJsonObject(value)) return [wrongForm(path, 'a record of strings')];
    return Object.entries(value).flatMap(([name, item]) =>
      isScalar(item) ? [] : [wrongForm([...path, name], 'a string')],
    );
  }
  if (!Array.isArray(value)) return [wrongForm(path, 'a list')];
  const items = value as readonly JsonValue[];
  if (shape === 'list') return [];
  return items.flatMap((item, index) => {
    const at = [...path, index];
    if (shape === 'strings') return isScalar(item) ? [] : [wrongForm(at, 'a string')];
    return isJsonObject(item) ? checkFields(item, shape, at) : [wrongForm(at, 'a record')];
  });
}

function isScalar(value: JsonValue): boolean {
  return value === null || ['string', 'number', 'bigint', 'boolean'].includes(typeof value);
}

function wrongForm(path: Path, form: string): FieldProblem {
  return { path, message: `must be ${form}`, hint: 'Helm cannot load the chart otherwise.' };
}
