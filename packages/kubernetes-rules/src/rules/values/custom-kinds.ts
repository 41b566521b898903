import { dnsLabelWithLetter } from '../../formats/names.ts';
import { fieldOf, isJson, itemsOf, textOf, type FieldPath, type Json } from '../../json.ts';
import type { Problem } from '../../rule.ts';
import { findExpressionProblem } from './hooks.ts';
import { formatProblem, hasKind, isEmpty, serverRule } from './table-rules.ts';

const CRDS =
  'staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go';

/** The names and versions of a custom kind. */
export const customKind = serverRule(
  {
    name: 'custom-kind',
    summary:
      'A CustomResourceDefinition is named by its plural and group, and stores exactly one version.',
    remedy: 'Name it <plural>.<group>, and set storage: true in one version.',
    source: `${CRDS}, ValidateCustomResourceDefinition`,
  },
  function* check({ json }) {
    if (!hasKind(json, 'CustomResourceDefinition')) return;
    yield* checkNames(json);
    const versions = itemsOf(fieldOf(json, 'spec', 'versions'));
    const stored = versions.filter(([, version]) => fieldOf(version, 'storage') === true);
    if (versions.length > 0 && stored.length !== 1) {
      yield {
        path: ['spec', 'versions'],
        message: `exactly one version must have storage: true, and ${stored.length} have it`,
      };
    }
    if (fieldOf(json, 'spec', 'preserveUnknownFields') === true) {
      const message =
        'preserveUnknownFields must be false; use x-kubernetes-preserve-unknown-fields in the schema';
      yield { path: ['spec', 'preserveUnknownFields'], message };
    }
    const conversion = fieldOf(json, 'spec', 'conversion');
    if (
      textOf(conversion, 'strategy') === 'Webhook' &&
      fieldOf(conversion, 'webhook') === undefined
    ) {
      yield {
        path: ['spec', 'conversion'],
        message: 'the strategy Webhook needs the field webhook',
      };
    }
    for (const [index, version] of versions)
      yield* checkVersion(['spec', 'versions', index], version);
  },
);

function* checkNames(json: Json): Iterable<Problem> {
  const names = fieldOf(json, 'spec', 'names');
  const plural = textOf(names, 'plural') ?? '';
  const group = textOf(json, 'spec', 'group') ?? '';
  const wrong = ['plural', 'singular', 'kind', 'listKind'].filter((field) => {
    const name = textOf(names, field) ?? '';
    const compared = field === 'kind' || field === 'listKind' ? name.toLowerCase() : name;
    return name !== '' && !dnsLabelWithLetter.accepts(compared);
  });
  for (const field of wrong) {
    yield formatProblem(['spec', 'names', field], textOf(names, field), dnsLabelWithLetter);
  }
  if (wrong.includes('plural') || textOf(json, 'metadata', 'name') === `${plural}.${group}`) return;
  const message = `the name must be spec.names.plural and spec.group: ${plural}.${group}`;
  yield { path: ['metadata', 'name'], message };
}

function* checkVersion(path: FieldPath, version: unknown): Iterable<Problem> {
  const name = textOf(version, 'name') ?? '';
  if (!dnsLabelWithLetter.accepts(name))
    yield formatProblem([...path, 'name'], name, dnsLabelWithLetter);
  for (const [index, column] of itemsOf(fieldOf(version, 'additionalPrinterColumns'))) {
    const text = textOf(column, 'jsonPath') ?? '';
    if (text.startsWith('.')) continue;
    const at = [...path, 'additionalPrinterColumns', index, 'jsonPath'];
    yield { path: at, message: 'the path must start with .' };
  }
  const scale = fieldOf(version, 'subresources', 'scale');
  for (const [field, start] of [
    ['specReplicasPath', '.spec.'],
    ['statusReplicasPath', '.status.'],
    ['labelSelectorPath', '.s'],
  ] as const) {
    const text = textOf(scale, field);
    if (text === undefined || text.startsWith(start)) continue;
    yield {
      path: [...path, 'subresources', 'scale', field],
      message: `the path must start with ${start}`,
    };
  }
}

/** The schema of a custom kind. */
export const customSchema = serverRule(
  {
    name: 'custom-schema',
    summary:
      'The schema of a custom kind is structural: each field has a type, each list its items.',
    remedy: 'Complete the schema at the place that the message shows.',
    source:
      'staging/src/k8s.io/apiextensions-apiserver/pkg/apiserver/schema/validation.go, ValidateStructural',
  },
  function* check({ json }) {
    if (!hasKind(json, 'CustomResourceDefinition')) return;
    for (const [index, version] of itemsOf(fieldOf(json, 'spec', 'versions'))) {
      const path = ['spec', 'versions', index, 'schema', 'openAPIV3Schema'];
      const schema = fieldOf(version, 'schema', 'openAPIV3Schema');
      if (!isJson(schema)) continue;
      if (textOf(schema, 'type') !== 'object') {
        yield { path: [...path, 'type'], message: 'the type at the root must be object' };
        continue;
      }
      yield* checkSchema(path, schema);
    }
  },
);

function* checkSchema(path: FieldPath, schema: Json): Iterable<Problem> {
  const type = textOf(schema, 'type');
  const isFree =
    schema['x-kubernetes-preserve-unknown-fields'] === true ||
    schema['x-kubernetes-int-or-string'] === true;
  if (isEmpty(type) && !isFree) yield { path, message: 'type must be set' };
  if (type === 'array' && schema['items'] === undefined)
    yield { path, message: 'a list needs items' };
  if (schema['uniqueItems'] === true) {
    yield {
      path: [...path, 'uniqueItems'],
      message: 'use x-kubernetes-list-type: set instead of uniqueItems',
    };
  }
  if (
    isJson(schema['additionalProperties']) &&
    !isEmpty(Object.keys(mapOf(schema['properties'])))
  ) {
    yield {
      path: [...path, 'additionalProperties'],
      message: 'properties and additionalProperties exclude each other',
    };
  }
  if (schema['x-kubernetes-list-type'] === 'map' && isEmpty(schema['x-kubernetes-list-map-keys'])) {
    yield { path, message: 'x-kubernetes-list-type: map needs x-kubernetes-list-map-keys' };
  }
  yield* checkPattern(path, schema);
  yield* checkRules(path, schema);
  yield* checkDefault(path, schema);
  for (const [name, property] of Object.entries(mapOf(schema['properties']))) {
    if (isJson(property)) yield* checkSchema([...path, 'properties', name], property);
  }
  for (const field of ['items', 'additionalProperties']) {
    const inner = schema[field];
    if (isJson(inner)) yield* checkSchema([...path, field], inner);
  }
}

function* checkRules(path: FieldPath, schema: Json): Iterable<Problem> {
  for (const [index, each] of itemsOf(schema['x-kubernetes-validations'])) {
    const rule = textOf(each, 'rule') ?? '';
    const at = [...path, 'x-kubernetes-validations', index, 'rule'];
    const message = findExpressionProblem(rule);
    const unknown = message === undefined ? findUnknownField(rule, schema, path) : undefined;
    if (message !== undefined) yield { path: at, message };
    else if (unknown !== undefined) {
      yield { path: at, message: `the schema has no property ${unknown}` };
    }
  }
}

const rootFields = new Set(['apiVersion', 'kind', 'metadata']);

/** A field of `self` in a rule that the schema lacks. Escaped names have two underscores. */
function findUnknownField(rule: string, schema: Json, path: FieldPath): string | undefined {
  const properties = mapOf(schema['properties']);
  if (textOf(schema, 'type') !== 'object' || isEmpty(Object.keys(properties))) return undefined;
  const isRoot = path.at(-1) === 'openAPIV3Schema';
  const plain = rule.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');
  const names = [...plain.matchAll(/(?<![\w.])self\.([A-Za-z_]\w*)\b(?!\s*\()/g)].map(
    ([, name]) => name ?? '',
  );
  return names.find(
    (name) =>
      !Object.hasOwn(properties, name) && !name.includes('__') && !(isRoot && rootFields.has(name)),
  );
}

function* checkPattern(path: FieldPath, schema: Json): Iterable<Problem> {
  const pattern = schema['pattern'];
  // groups of Go's RE2 that JavaScript lacks are left to the API server
  if (typeof pattern !== 'string' || pattern.includes('(?')) return;
  try {
    RegExp(pattern);
  } catch {
    yield { path: [...path, 'pattern'], message: 'the pattern is not a valid regular expression' };
  }
}

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => typeof value === 'bigint' || Number.isInteger(value),
  number: (value) => typeof value === 'number' || typeof value === 'bigint',
  array: Array.isArray,
  object: isJson,
};

function* checkDefault(path: FieldPath, schema: Json): Iterable<Problem> {
  const value = schema['default'];
  const type = textOf(schema, 'type') ?? '';
  if (value === undefined || value === null || schema['x-kubernetes-int-or-string'] === true)
    return;
  const at = [...path, 'default'];
  if (types[type]?.(value) === false) {
    yield { path: at, message: `the default must be of type ${type}` };
    return;
  }
  const { minimum, maximum, enum: values } = schema;
  if (typeof value === 'number' && typeof minimum === 'number' && value < minimum) {
    yield { path: at, message: `the default must not be below the minimum, ${minimum}` };
  } else if (typeof value === 'number' && typeof maximum === 'number' && value > maximum) {
    yield { path: at, message: `the default must not be above the maximum, ${maximum}` };
  } else if (typeof value === 'string' && Array.isArray(values) && !values.includes(value)) {
    yield { path: at, message: 'the default must be one of enum' };
  }
}

function mapOf(value: unknown): Json {
  return isJson(value) ? value : {};
}
