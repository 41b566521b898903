import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { codesIn, loadCodeTables, readSources } from './code-tables.ts';
import { onDhallPage, renderErrorCodes, sections } from './render-page.ts';

const root = resolve(import.meta.dirname, '../..');
const tables = await loadCodeTables(root);
const documented = new Set([...tables.values()].flatMap((table) => Object.keys(table)));
const packages = readdirSync(join(root, 'packages')).toSorted();

/** Packages that have no table yet. This list may only get shorter. */
const pending = new Set(['dhallmark', 'fault']);

test.each(packages.filter((name) => !pending.has(name)))(
  'every code in the sources of %s is in a table',
  (name) => {
    const used = [...readSources(root, name)].flatMap(([path, source]) => codesIn(path, source));
    expect(used.filter((code) => !documented.has(code))).toEqual([]);
  },
);

test.each([...tables])('every code in the table of %s is in its sources', (name, table) => {
  const sources = [...readSources(root, name).values()].join('\n');
  expect(Object.keys(table).filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
});

test('docs/error-codes.md has every code, and no other', () => {
  const page = readFileSync(join(root, 'docs/error-codes.md'), 'utf8');
  // npm run generate:error-codes
  expect(page).toBe(renderErrorCodes(tables));
});

test('every table is on a page', () => {
  const shown = new Set([...sections.map(([folder]) => folder), ...onDhallPage]);
  expect([...tables.keys()].filter((name) => !shown.has(name))).toEqual([]);
});

test('codes are found in objects and in both branches of a conditional', () => {
  const source = `
    throw new Fault({ code: 'a-b', message: 'no-code' });
    const init = { code: late ? 'c' : known ?? 'd', errno: { code: 'ENOENT' } };`;
  expect(codesIn('a.ts', source)).toEqual(['a-b', 'c', 'd']);
});
