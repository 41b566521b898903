import { parseExpr, type Expr } from '@dhallmark/dhall';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { parseCoreTypes } from './core-types.ts';
import { isObject, type JsonObject } from './json-value.ts';
import { readPackage } from './node.ts';
import { optionalPayload } from './syntax.ts';

const types = await readPackage(join(import.meta.dirname, '../../../dhall/kubernetes/1.31/types'));
const core = parseCoreTypes(types);
const podTemplate = 'io.k8s.api.core.v1.PodTemplateSpec';

/** The schema that a CRD has for a type of the package: without references. */
function expand(type: Expr): JsonObject {
  if (type.kind === 'Import' && type.location.type === 'local') {
    const { file } = type.location.path;
    if (file.endsWith('.Quantity.dhall')) return { 'x-kubernetes-int-or-string': true };
    return expand(parseExpr(types.get(file) ?? ''));
  }
  if (type.kind === 'UnionType') return { 'x-kubernetes-int-or-string': true };
  if (type.kind === 'RecordType') {
    const fields = [...type.fields].map(
      ([label, field]) => [label, optionalPayload(field)] as const,
    );
    return {
      type: 'object',
      required: fields.filter(([, payload]) => payload === undefined).map(([label]) => label),
      properties: Object.fromEntries(
        [...type.fields].map(([label, field]) => [label, expand(optionalPayload(field) ?? field)]),
      ),
    };
  }
  if (type.kind === 'App') {
    const entry = type.arg.kind === 'RecordType' ? type.arg.fields.get('mapValue') : undefined;
    return entry === undefined
      ? { type: 'array', items: expand(type.arg) }
      : { type: 'object', additionalProperties: expand(entry) };
  }
  const name = type.kind === 'Builtin' ? type.name : '';
  const scalars = new Map([
    ['Text', 'string'],
    ['Bool', 'boolean'],
    ['Natural', 'integer'],
    ['Integer', 'integer'],
    ['Double', 'number'],
  ]);
  return { type: scalars.get(name) ?? '' };
}

function schemaOf(name: string): JsonObject {
  return expand(parseExpr(types.get(`${name}.dhall`) ?? ''));
}

/** The schema with a property replaced, or removed; `items` is part of the path. */
function change(schema: JsonObject, path: readonly string[], value: unknown): JsonObject {
  const [label = '', ...rest] = path;
  if (label === '[]') {
    const items = isObject(schema['items']) ? schema['items'] : {};
    return { ...schema, items: change(items, rest, value) };
  }
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const old = properties[label];
  const changed = rest.length === 0 ? value : change(isObject(old) ? old : {}, rest, value);
  const { [label]: _, ...others } = properties;
  return {
    ...schema,
    properties: changed === undefined ? others : { ...others, [label]: changed },
  };
}

const template = schemaOf(podTemplate);
const text = { type: 'string' };
const labels = { type: 'object', additionalProperties: text };

it.each(['Container', 'PodSpec', 'PodTemplateSpec', 'Volume', 'Affinity', 'ServiceSpec'])(
  'finds %s in the schema that a CRD has for it',
  (kind) => {
    expect(core.find(schemaOf(`io.k8s.api.core.v1.${kind}`))).toBe(`io.k8s.api.core.v1.${kind}`);
  },
);

it.each([
  [
    'a field of a newer release',
    ['spec', 'containers', '[]', 'restartPolicyRules'],
    { type: 'array', items: text },
  ],
  [
    'the metadata that operators keep',
    ['metadata'],
    { type: 'object', properties: { labels, annotations: labels } },
  ],
  [
    'limits of any kind',
    ['spec', 'containers', '[]', 'resources', 'limits'],
    { 'x-kubernetes-preserve-unknown-fields': true },
  ],
  ['a quantity as a string', ['spec', 'containers', '[]', 'resources', 'requests'], labels],
  ['a pattern and a default', ['spec', 'hostname'], { ...text, pattern: '^a', default: 'a' }],
])('finds the template of a Pod with %s', (_, path, schema) => {
  expect(core.find(change(template, path, schema))).toBe(podTemplate);
});

it.each([
  ['a field of the operator', ['spec', 'containers', '[]', 'script'], text],
  ['a field less', ['spec', 'containers', '[]', 'image'], undefined],
  [
    'a field of another type',
    ['spec', 'containers', '[]', 'image'],
    { type: 'object', properties: { name: text } },
  ],
  ['metadata of the operator', ['metadata'], { type: 'object', properties: { owner: text } }],
])('finds no core type for a template with %s', (_, path, schema) => {
  expect(core.find(change(template, path, schema))).toBeUndefined();
});
