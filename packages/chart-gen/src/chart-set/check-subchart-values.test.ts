import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram } from '../../../../tools/reference/find-program.ts';
import { checkChartSet } from './check-chart-set.ts';

interface Case {
  readonly what: string;
  readonly schema: unknown;
  /** Of the parent. */
  readonly values: string;
  /** Fields of the dependency. */
  readonly dependency?: string;
  /** Of the subchart. */
  readonly own?: string;
  /** Our errors; Helm refuses exactly the cases that have one. */
  readonly errors: readonly string[];
}

const SCHEMA = 'values.schema.json of charts/web';
const port = { type: 'object', properties: { port: { type: 'integer' } } };
const fits = (what: string, schema: unknown, values: string, more: Partial<Case> = {}): Case => ({
  what,
  schema,
  values,
  errors: [],
  ...more,
});
const fails = (
  what: string,
  schema: unknown,
  values: string,
  error: string,
  more: Partial<Case> = {},
): Case => ({
  ...fits(what, schema, values, more),
  errors: [
    `the values for ${more.dependency?.includes('alias: blue') ? 'blue' : 'web'} do not fit ${SCHEMA}: ${error}`,
  ],
});

const TYPE = 'at /port: Instance type "string" is invalid. Expected "integer"';
const cases: readonly Case[] = [
  fits('no values', port, ''),
  fits('values that fit', port, 'web:\n  port: 80\n'),
  fits('the values of another chart', port, 'db:\n  port: x\n'),
  fails('a value of another type', port, 'web:\n  port: x\n', TYPE),
  fails('a default of another type', port, '', TYPE, { own: 'port: x\n' }),
  fits('a default that is changed', port, 'web:\n  port: 1\n', { own: 'port: x\n' }),
  fits('a default that is removed', port, 'web:\n  port: null\n', { own: 'port: x\n' }),
  fails('an alias', port, 'blue:\n  port: x\n', TYPE, { dependency: 'alias: blue' }),
  fits('the name beside an alias', port, 'web:\n  port: x\n', { dependency: 'alias: blue' }),
  fits('a chart that a condition turns off', port, 'web:\n  port: x\n  enabled: false\n', {
    dependency: 'condition: web.enabled',
  }),
  fails('a chart that a condition leaves on', port, 'web:\n  port: x\n  enabled: true\n', TYPE, {
    dependency: 'condition: web.enabled',
  }),
  fits('a chart that a tag turns off', port, 'web:\n  port: x\ntags:\n  a: false\n', {
    dependency: 'tags: [a, b]',
  }),
  fails(
    'a chart that one tag leaves on',
    port,
    'web:\n  port: x\ntags:\n  a: false\n  b: true\n',
    TYPE,
    {
      dependency: 'tags: [a, b]',
    },
  ),
  fails(
    'a field that is required',
    { required: ['host'] },
    '',
    'at /: Instance does not have required property "host"',
  ),
  fits('a default that is required', { required: ['host'] }, '', { own: 'host: a\n' }),
  fails(
    'global, which Helm adds',
    { additionalProperties: false },
    '',
    'at /: Property "global" does not match additional properties schema',
  ),
  fits(
    'a global value of the parent',
    { properties: { global: { properties: { a: { const: 2 } }, required: ['a'] } } },
    'global:\n  a: 2\nweb:\n  global:\n    a: 1\n',
  ),
  fits('a pattern', { properties: { a: { pattern: '^x+$' } } }, 'web:\n  a: xx\n'),
  fails(
    'a string that a pattern does not match',
    { properties: { a: { pattern: '^x+$' } } },
    'web:\n  a: hunter2\n',
    'at /a: the keyword pattern is not met',
  ),
  fails(
    'names that patterns choose',
    { patternProperties: { '^x': { type: 'integer' }, '^y': { type: 'string' } } },
    'web:\n  x.1: a\n  y1: b\n',
    'at /x.1: Instance type "string" is invalid. Expected "integer"',
  ),
  fits(
    'a pattern that would take exponential time',
    { properties: { a: { pattern: '^(a+)+$' }, b: { pattern: '^(a|a)*$' } } },
    `web:\n  a: ${'a'.repeat(40)}\n`,
  ),
  fits('a reference', { $defs: { p: port }, $ref: '#/$defs/p' }, 'web:\n  port: 1\n'),
  fails(
    'a reference that fails',
    { $defs: { p: port }, $ref: '#/$defs/p' },
    'web:\n  port: x\n',
    TYPE,
  ),
  fits(
    'a field that is called pattern',
    { properties: { pattern: { type: 'string' } } },
    'web:\n  pattern: "("\n',
  ),
  fits(
    'draft 4',
    { $schema: 'http://json-schema.org/draft-04/schema#', ...port },
    'web:\n  port: 1\n',
  ),
  fails(
    'draft 7',
    { $schema: 'http://json-schema.org/draft-07/schema#', ...port },
    'web:\n  port: x\n',
    TYPE,
  ),
];

function filesOf({ schema, values, dependency, own = '' }: Case): Readonly<Record<string, string>> {
  return {
    'Chart.yaml': `apiVersion: v2\nname: shop\nversion: 1.0.0\ndependencies:\n- name: web\n  version: 1.0.0\n${dependency ? `  ${dependency}\n` : ''}`,
    'values.yaml': values,
    'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'charts/web/values.yaml': own,
    'charts/web/values.schema.json': JSON.stringify(schema),
  };
}

const check = (files: Readonly<Record<string, string>>) =>
  checkChartSet(
    new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const)),
  );

test.each(cases)('$what', ({ errors, ...rest }) => {
  const found = check(filesOf({ errors, ...rest }));
  expect(found.map(({ message }) => message)).toEqual(errors);
  for (const { severity, file } of found)
    expect([severity, file]).toEqual(['error', 'values.yaml']);
});

test.each<[what: string, schema: string]>([
  ['a reference to another document', '{"$ref":"https://example.org/schema.json"}'],
  ['an expression that Go does not have', '{"properties":{"a":{"pattern":"(?=a)"}}}'],
  ['a reference to itself', '{"$ref":"#"}'],
])('a schema that cannot be used is a warning: %s', (_, schema) => {
  const files = filesOf(fits('', {}, 'web:\n  a: b\n'));
  expect(check({ ...files, 'charts/web/values.schema.json': schema })).toEqual([
    expect.objectContaining({ severity: 'warning', code: 'dependency-values' }),
  ]);
});

test.each<[what: string, schema: string, reason: string]>([
  ['not JSON', '{', 'it is not JSON'],
  ['a list', '[]', '/ must be an object or a boolean'],
  ['an unknown type', '{"type":"text"}', '/type is not a type of JSON'],
  [
    'an unknown type inside',
    '{"anyOf":[{"properties":{"type":{"type":["string","text"]}}}]}',
    '/anyOf/0/properties/type/type is not a type of JSON',
  ],
  ['a pattern', '{"items":{"pattern":"("}}', '/items/pattern is not a regular expression'],
  ['a reference', '{"not":{"$ref":"#/$defs/a"}}', '/not/$ref leads nowhere'],
  ['required fields', '{"required":"a"}', '/required must be a list'],
])('what is not a schema is refused: %s', (_, schema, reason) => {
  const files = filesOf(fits('', {}, 'web:\n  a: b\n'));
  const found = check({ ...files, 'charts/web/values.schema.json': schema });
  expect(found.map(({ severity, message }) => [severity, message])).toEqual([
    ['error', `charts/web/values.schema.json is not a JSON Schema: ${reason}`],
  ]);
});

test('the values of the outermost chart fit its schema with what subcharts add and export', () => {
  const schema = (properties: object, required: readonly string[] = []) =>
    JSON.stringify({ properties, required, additionalProperties: false });
  const shared = { a: {}, web: {}, global: {} };
  const files = (own: string, imports = '') => ({
    'Chart.yaml': `apiVersion: v2\nname: shop\nversion: 1.0.0\ndependencies:\n- name: web\n${imports}`,
    'values.yaml': 'a: 1\n',
    'values.schema.json': own,
    'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'charts/web/values.yaml': 'exports:\n  open:\n    c: 1\n',
  });
  const messages = (...args: Parameters<typeof files>) =>
    check(files(...args)).map(({ message }) => message);
  expect(messages(schema(shared))).toEqual([]);
  expect(messages(schema(shared, ['c']))).toHaveLength(1);
  expect(messages(schema({ ...shared, c: {} }, ['c']), '  import-values: [open]\n')).toEqual([]);
  expect(messages(schema(shared), '  import-values: [open]\n')).toHaveLength(1);
  expect(messages(schema({ ...shared, a: { type: 'string' } }))).toEqual([
    'the values do not fit values.schema.json: at /a: Instance type "number" is invalid. Expected "string"',
  ]);
});

describe('Helm', () => {
  const helm = findProgram('helm3');
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'subchart-values-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.skipIf(helm === undefined)(
    'refuses the same values',
    () => {
      const roots = cases.map((each, index) => {
        const root = join(folder, `set-${index}`);
        for (const [path, text] of Object.entries(filesOf(each))) {
          mkdirSync(dirname(join(root, path)), { recursive: true });
          writeFileSync(join(root, path), text);
        }
        return root;
      });
      const env = { PATH: '', HOME: folder };
      const { stdout } = spawnSync(helm ?? '', ['lint', ...roots], { env, encoding: 'utf8' });
      const verdicts = stdout
        .split('==> Linting ')
        .slice(1)
        .map((report) => report.includes("values don't meet the specifications"));
      expect(cases.map(({ what }, index) => [what, verdicts[index]])).toEqual(
        cases.map(({ what, errors }) => [what, errors.length > 0]),
      );
    },
    60_000,
  );
});
