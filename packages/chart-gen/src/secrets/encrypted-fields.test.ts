import { createValueSearch } from '@dhallmark/secret-gen/value-search';
import { describe, expect, it } from 'vitest';
import { faultsOfRun, MemoryWorkspace, printedOf } from '../testing/workspace.ts';
import { findOutsideData } from './encrypted-fields.ts';

const T = 'env:T as Text';
const value = 'canary-v4lue_1';

const web = (files: Readonly<Record<string, string>>) =>
  new MemoryWorkspace({
    'charts/web/chart.dhall': '{ apiVersion = "v2", name = "web", version = "1.0.0" }',
    ...Object.fromEntries(
      Object.entries(files).map(([path, text]) => [`charts/web/${path}`, text]),
    ),
  });
const secret = (fields: string) =>
  `{ apiVersion = "v1", kind = "Secret", metadata.name = "s", type = "Opaque" } // ${fields}`;

describe('a variable is refused', () => {
  const metadata = (fields: string) => secret(`{ metadata = { name = "s" } // ${fields} }`);
  it.each([
    ['metadata.annotations.note', metadata(`{ annotations.note = "x" ++ (${T}) }`)],
    ['metadata.annotations.note', metadata(`{ annotations.note = Text/show (${T}) }`)],
    [
      'metadata.annotations.note',
      metadata(`{ annotations.note = Text/replace "canary-v4lue_" "" (${T}) }`),
    ],
    ['metadata.labels.l', metadata(`{ labels.l = ${T} }`)],
    ['metadata.name', metadata(`{ name = ${T} }`)],
    ['metadata.namespace', metadata(`{ namespace = ${T} }`)],
    ['metadata.managedFields[0].manager', metadata(`{ managedFields = [ { manager = ${T} } ] }`)],
    ['type', secret(`{ type = ${T} }`)],
    ['apiVersion', secret(`{ apiVersion = ${T} }`)],
    ['kind', secret(`{ kind = ${T} }`)],
    ['a key of stringData', secret(`{ stringData = [ { mapKey = ${T}, mapValue = "x" } ] }`)],
    ['a key of data', secret(`{ data = [ { mapKey = "a\${${T}}", mapValue = "eA==" } ] }`)],
    ['stringData', secret(`{ stringData = ${T} }`)],
    ['stringData.a.b', secret(`{ stringData.a.b = ${T} }`)],
    [
      '[1].metadata.name',
      `[ ${secret('{ metadata.name = "t" }')}, ${metadata(`{ name = ${T} }`)} ]`,
    ],
    ['metadata.name', `(./inner.dhall) // { metadata.name = (./inner.dhall).stringData.k }`],
    ['metadata.name', `λ(v : { name : Text }) → ${metadata(`{ name = v.name ++ (${T}) }`)}`],
    ['the whole value', T],
  ])('in %s', async (place, text) => {
    const workspace = web({
      'a-secret.dhall': text,
      'values.dhall': '{ name = "n" }',
      'inner.dhall': secret(`{ stringData.k = ${T} }`),
      'dhallmark.dhall': '{ variables = [ "T" ] }',
    });
    const faults = await faultsOfRun(workspace.secrets('web', { T: value }));
    expect(faults.map(({ code }) => code)).toContain('value-outside-data');
    expect(faults.map(({ message }) => message)).toContain(
      `the variable T may not be used as ${place}`,
    );
    expect(faults[0]?.location.file).toBe('charts/web/a-secret.dhall');
    expect(printedOf(faults)).not.toMatch(/canary|v4lue|_1/);
  });
});

describe('a variable may be', () => {
  it.each([
    [secret(`{ stringData.k = "pg://\${${T}}:\${env:U as Text}@db/x?a=1" }`), 'stringData'],
    [secret(`{ stringData.k = ''\n  { "a": \${Text/show (${T})} }\n  '' }`), 'stringData'],
    [secret(`{ stringData = toMap { k = ${T} } }`), 'stringData'],
    [secret(`{ stringData = Some (toMap { k = Text/replace "@" "%40" (${T}) }) }`), 'stringData'],
  ])('in the values of %s', async (text, field) => {
    const env = { T: 'canary@11111', U: 'second-value' };
    const [made] = await web({ 'a-secret.dhall': text }).secrets('web', env);
    expect(JSON.stringify(made?.object[field])).toMatch(/canary(@|%40)11111/);
  });

  it('base64 in data', async () => {
    const data = Buffer.from(value).toString('base64');
    const text = secret(`{ data.k = ${T} }`);
    const [made] = await web({ 'a-secret.dhall': text }).secrets('web', { T: data });
    expect(made?.object['data']).toEqual({ k: data });
  });

  it('a string that is in the chart, too', async () => {
    const text = `λ(v : { host : Text }) →
      ${secret(`{ metadata = { name = "s", annotations.host = v.host }, stringData.host = ${T} }`)}`;
    const files = { 'a-secret.dhall': text, 'values.dhall': '{ host = "db.example.com" }' };
    const [made] = await web(files).secrets('web', { T: 'db.example.com' });
    expect(made?.object['stringData']).toEqual({ host: 'db.example.com' });
  });
});

describe('the search', () => {
  const search = createValueSearch([{ variable: 'T', bytes: Buffer.from(value) }], () => []);
  const found = (object: Parameters<typeof findOutsideData>[1]) =>
    findOutsideData('f', object, search).map(({ message }) => message);

  it('finds a value outside of data and stringData, and does not show it', () => {
    expect(
      found({
        metadata: { name: value, labels: { list: ['x', Buffer.from(value).toString('base64')] } },
        stringData: { [value]: value, k: value },
        data: { k: value },
      }),
    ).toEqual([
      'metadata.name contains a part of the value of the variable T',
      'metadata.labels.list[1] contains a part of the value of the variable T',
      'a key of stringData contains a part of the value of the variable T',
    ]);
  });

  it('does not show a key on the way that is a value, too', () => {
    const faults = findOutsideData('f', { other: { [value]: { deep: value } } }, search);
    expect(faults.length).toBeGreaterThan(0);
    expect(printedOf(faults)).not.toContain(value);
  });
});
