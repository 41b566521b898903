import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { faultsOfRun, MemoryWorkspace } from '../testing/workspace.ts';

const withValues = (values: string) =>
  new MemoryWorkspace({
    'charts/web/chart.dhall': '{ apiVersion = "v2", name = "web", version = "1.2.3" }',
    'charts/web/values.dhall': values,
  });

/** The schema of a field `a` of the values. Rendering fails if the values break their own schema. */
async function schemaOf(value: string): Promise<unknown> {
  const files = await withValues(`{ a = ${value} }`).render('web');
  const schema = JSON.parse(files['values.schema.json'] ?? '') as {
    properties: { a: unknown };
  };
  return schema.properties.a;
}

const union = '< Small | Big : { size : Natural } | Named : Text >';

describe('the schema of values', () => {
  it.each([
    ['True', { type: 'boolean' }],
    ['3', { type: 'integer', minimum: 0 }],
    ['-3', { type: 'integer' }],
    ['0.5', { type: 'number' }],
    ['3.0', { type: 'number' }],
    ['18446744073709551616', { type: 'integer', minimum: 0 }],
    ['"x"', { type: 'string' }],
    ['2020-01-01', { type: 'string' }],
    ['2020-01-01T10:00:00Z', { type: 'string' }],
    ['{=}', { type: 'object', properties: {}, additionalProperties: false }],
    ['[ "x" ]', { type: 'array', items: { type: 'string' } }],
    ['[] : List Natural', { type: 'array', items: { type: 'integer', minimum: 0 } }],
    ['Some 1', { type: ['integer', 'null'], minimum: 0 }],
    ['None Natural', { type: ['integer', 'null'], minimum: 0 }],
    ['None < A | B >', { enum: ['A', 'B', null] }],
    ['None (Optional Text)', { type: ['string', 'null'] }],
    [
      'None < A | B : Natural >',
      { anyOf: [{ enum: ['A'] }, { type: 'integer', minimum: 0 }, { type: 'null' }] },
    ],
    ['[ Some "x", None Text ]', { type: 'array', items: { type: ['string', 'null'] } }],
    ['toMap { x = 1 }', { type: 'object', additionalProperties: { type: 'integer', minimum: 0 } }],
    [
      '[] : List { mapKey : Text, mapValue : Text }',
      { type: 'object', additionalProperties: { type: 'string' } },
    ],
    [
      '[ { mapKey = < A | B >.A, mapValue = "x" } ]',
      { type: 'object', additionalProperties: { type: 'string' } },
    ],
    ['< A | B >.A', { enum: ['A', 'B'] }],
    [
      `(${union}).Small`,
      expect.objectContaining({ anyOf: expect.any(Array) as unknown }) as unknown,
    ],
    [
      `(${union}).Big { size = 1 }`,
      expect.objectContaining({ anyOf: expect.any(Array) as unknown }) as unknown,
    ],
    ['[] : List <>', { type: 'array', items: { not: {} } }],
  ])('%s', async (value, schema) => {
    expect(await schemaOf(value)).toEqual(schema);
  });

  it('takes JSON of any shape where the type is JSON', async () => {
    const json =
      'λ(JSON : Type) → λ(json : { array : List JSON → JSON, bool : Bool → JSON, double : Double → JSON, integer : Integer → JSON, null : JSON, object : List { mapKey : Text, mapValue : JSON } → JSON, string : Text → JSON }) → json.string "x"';
    expect(await schemaOf(json)).toEqual({});
  });

  it('lets through what Helm adds, and refuses other types and missing fields', async () => {
    const files = await withValues('{ a = 1, b = { c = "x", d = None Text } }').render('web');
    const schema = JSON.parse(files['values.schema.json'] ?? '') as { $schema: string };
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    const accepts = new Ajv().compile(schema);
    expect(accepts({ a: 1, b: { c: 'x' }, global: { x: 1 } })).toBe(true);
    expect(accepts({ a: 1, b: { c: 'x', d: 'y' }, enabled: true, tags: { x: true } })).toBe(true);
    expect(accepts({ a: '1', b: { c: 'x' } })).toBe(false);
    expect(accepts({ a: -1, b: { c: 'x' } })).toBe(false);
    expect(accepts({ a: 1, b: {} })).toBe(false);
    expect(accepts({ a: 1, b: { c: 'x', d: 1 } })).toBe(false);
  });

  it('has the comments about fields, unions and their payloads as descriptions', async () => {
    const description = 'how many';
    const number = { type: 'integer', minimum: 0 };
    expect(await schemaOf('1 -- how many\n')).toEqual({ description, ...number });
    expect(await schemaOf('{ -- how many\n b = 1 }')).toMatchObject({
      properties: { b: { description, ...number } },
    });
    expect(await schemaOf('< N : { -- how many\n b : Natural } >.N { b = 1 }')).toMatchObject({
      properties: { b: { description, ...number } },
    });
    expect(await schemaOf('toMap { x = 1 } : List { mapKey : Text, mapValue : Natural }')).toEqual({
      type: 'object',
      additionalProperties: number,
    });
  });

  it('refuses misspelled fields, at every depth', async () => {
    const files = await withValues('{ a = 1, b = { c = [ { d = "x" } ] } }').render('web');
    const accepts = new Ajv().compile(JSON.parse(files['values.schema.json'] ?? '') as object);
    expect(accepts({ a: 1, b: { c: [{ d: 'x' }] } })).toBe(true);
    expect(accepts({ a: 1, aa: 1, b: { c: [] } })).toBe(false);
    expect(accepts({ a: 1, b: { c: [], cc: [] } })).toBe(false);
    expect(accepts({ a: 1, b: { c: [{ d: 'x', dd: 'x' }] } })).toBe(false);
  });

  it('is open for values of subcharts, by name and alias, and for global values', async () => {
    const files = await new MemoryWorkspace({
      'charts/web/chart.dhall':
        '{ apiVersion = "v2", name = "web", version = "1.2.3", dependencies = [ { name = "redis", alias = "cache", version = "1.0.0", repository = "https://charts.example.org" } ] }',
      'charts/web/values.dhall': '{ global = { domain = "x" }, cache = { auth = { user = "u" } } }',
    }).render('web');
    const accepts = new Ajv().compile(JSON.parse(files['values.schema.json'] ?? '') as object);
    const values = { global: { domain: 'x', other: 1 }, cache: { auth: { user: 'u', port: 1 } } };
    expect(accepts(values)).toBe(true);
    expect(accepts({ ...values, redis: {} })).toBe(false);
    expect(accepts({ ...values, cache: { auth: { user: 1 } } })).toBe(false);
  });
});

it.each([
  ['a function', '{ a = λ(x : Text) → x }', 'json-unsupported'],
  ['NaN', '{ a = NaN }', 'json-unsupported'],
  ['a type', '{ a = Text }', 'json-unsupported'],
])('values with %s are refused', async (_name, values, code) => {
  const [problem] = await faultsOfRun(withValues(values).render('web'));
  expect(problem).toMatchObject({ code, location: { file: 'charts/web/values.dhall' } });
});
