import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { codesIn, codesOnPage, loadCodeTables, readSources } from './code-tables.ts';
import { onDhallPage, renderErrorCodes, sections } from './render-page.ts';

const root = resolve(import.meta.dirname, '../..');
const tables = await loadCodeTables(root);
const documented = new Set([...tables.values()].flatMap((table) => Object.keys(table)));
const packages = readdirSync(join(root, 'packages')).toSorted();

/** Pages with tables that have a column `code` and are written by hand. */
const handwritten = globSync('docs/*.md', { cwd: root }).filter(
  (page) => !/(error-codes|dhall-errors|style)\.md$/.test(page),
);

test.each(packages)('every code in the sources of %s is in a table', (name) => {
  const used = [...readSources(root, name)].flatMap(([path, source]) => codesIn(path, source));
  expect(used.filter((code) => !documented.has(code))).toEqual([]);
});

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

test.each(handwritten)('every code that %s names exists', (page) => {
  const named = codesOnPage(readFileSync(join(root, page), 'utf8'));
  expect(named.filter((code) => !documented.has(code))).toEqual([]);
});

test('codes on a page are those in the column code of a table', () => {
  const page =
    '| message | code |\n|---|---|\n| `a` | no-file, `b-c` |\n| `d` | – |\n\n| x |\n|---|\n| y |\n';
  expect(codesOnPage(page)).toEqual(['no-file', 'b-c']);
});

test('codes are found in objects and in both branches of a conditional', () => {
  const source = `
    throw new Fault({ code: 'a-b', message: 'no-code' });
    const init = { code: late ? 'c' : known ?? 'd', errno: { code: 'ENOENT' } };`;
  expect(codesIn('a.ts', source)).toEqual(['a-b', 'c', 'd']);
});
