import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entriesOfRender, environmentsOf, findCharts } from './find-charts.ts';
import { closureOf, importReader } from './imports.ts';
import { openStoredImports } from './stored-imports.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inference-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const hash = `sha256:${'0'.repeat(64)}`;

test('charts, what they evaluate, what they copy, their environments', () => {
  write({
    'charts/chart.dhall': '1',
    'charts/values.dhall': '1',
    'charts/templates/issuer.dhall': '1',
    'charts/templates/plain.yaml': 'a: 1',
    'charts/environments/prod.dhall': '1',
    'charts/web/chart.dhall': '1',
    'charts/web/README.md': 'no input',
    'charts/web/NOTES.txt': 'notes',
    'charts/web/files/a/b.bin': 'bytes',
    'charts/web/environments/staging.dhall': '1',
    'charts/types/no-chart.dhall': '1',
  });
  const charts = findCharts(root, 'charts');
  const [umbrella, web] = charts;
  expect(charts.map((chart) => chart.name)).toEqual(['.', 'web']);
  expect(umbrella && entriesOfRender(umbrella, umbrella)).toEqual([
    'charts/chart.dhall',
    'charts/values.dhall',
    'charts/templates/issuer.dhall',
    'charts/environments/prod.dhall',
  ]);
  expect(umbrella?.templates.map(({ path }) => path)).toEqual(['charts/templates/plain.yaml']);
  expect(web && entriesOfRender(web, umbrella)).toEqual([
    'charts/web/chart.dhall',
    'charts/values.dhall',
    'charts/environments/prod.dhall',
  ]);
  expect(web?.copied.map(({ path }) => path)).toContain('charts/web/files/a/b.bin');
  expect(environmentsOf(charts)).toEqual(['local', 'prod', 'staging']);
});

test('what files import is kept by their name and content, for the version that parsed them', () => {
  write({ 'charts/a.dhall': './b.dhall', 'charts/b.dhall': '1', 'charts/broken.dhall': '{' });
  const files = ['charts/a.dhall', 'charts/b.dhall', 'charts/broken.dhall'];
  const read = (version: string): readonly [known: number, found: unknown] => {
    const { known, store } = openStoredImports(root, version);
    const before = known.size;
    const found = files.map((file) => importReader(root, { known })(file).files);
    store();
    return [before, found];
  };
  expect(read('1')).toEqual([0, [['charts/b.dhall'], [], []]]);
  expect(read('1')).toEqual([3, [['charts/b.dhall'], [], []]]);
  write({ 'charts/a.dhall': './c.dhall' });
  expect(read('1')).toEqual([3, [['charts/c.dhall'], [], []]]);
  expect(read('2')).toEqual([0, [['charts/c.dhall'], [], []]]);
  for (const broken of ['{', 'null', '{"version":"2"}', '{"version":"2","imports":{}}']) {
    write({ 'node_modules/.cache/dhallmark/imports.json': broken });
    expect(read('2')).toEqual([0, [['charts/c.dhall'], [], []]]);
  }
});

test('service charts may be in nested folders, with different names', () => {
  write({
    'charts/chart.dhall': '1',
    'charts/lib/a/chart.dhall': '1',
    'charts/shop/backend/web/chart.dhall': '1',
    'charts/shop/backend/web/templates/chart.dhall/x': '1',
    'charts/shop/backend/web/inner/chart.dhall': '1',
    'charts/shop/api/chart.dhall': '1',
    'charts/db/chart.dhall': '1',
  });
  const found = findCharts(root, 'charts').map(({ name, root: folder }) => `${name} ${folder}`);
  expect(found).toEqual([
    '. charts',
    'api charts/shop/api',
    'db charts/db',
    'web charts/shop/backend/web',
  ]);
  write({ 'charts/other/web/chart.dhall': '1' });
  expect(() => findCharts(root, 'charts')).toThrowError(
    expect.objectContaining({
      code: 'chart-clash',
      message: 'charts/other/web/ and charts/shop/backend/web/ would both be the chart web',
    }),
  );
});

test('the closure goes through imports and stops at those with a hash', () => {
  write({
    'charts/web/chart.dhall': `let a = ../shared/a.dhall in a // { frozen = ../big/package.dhall ${hash}, text = ./motd as Text, where = ./elsewhere.dhall as Location }`,
    'charts/shared/a.dhall': '{ b = ./b.dhall, password = env:PASSWORD as Text }',
    'charts/shared/b.dhall': '../shared/./a.dhall ? missing',
    'charts/web/motd': '../not/parsed.dhall',
  });
  const importsOf = importReader(root);
  expect(closureOf(['charts/web/chart.dhall'], importsOf)).toEqual({
    files: [
      'charts/shared/a.dhall',
      'charts/shared/b.dhall',
      'charts/web/chart.dhall',
      'charts/web/motd',
    ],
    variables: ['PASSWORD'],
  });
});

test('of a file that is too deep to be parsed here, everything counts that looks like an import', () => {
  const deep = (inner: string): string => '['.repeat(20_000) + inner + ']'.repeat(20_000);
  write({
    'charts/web/chart.dhall': deep('../shared/a.dhall + ./"b c.dhall" + env:PASSWORD + ../../../x'),
    'charts/shared/a.dhall': './b.dhall',
  });
  expect(closureOf(['charts/web/chart.dhall'], importReader(root))).toEqual({
    files: [
      'charts/shared/a.dhall',
      'charts/shared/b.dhall',
      'charts/web/b c.dhall',
      'charts/web/chart.dhall',
    ],
    variables: ['PASSWORD'],
  });
});

test('files that are absent, broken, or out of the workspace do not stop inference', () => {
  write({
    'charts/a.dhall': '{ x = ./gone.dhall, y = ./broken.dhall, z = ../../../etc/z.dhall }',
    'charts/broken.dhall': '{ = ',
  });
  expect(closureOf(['charts/a.dhall'], importReader(root)).files).toEqual([
    'charts/a.dhall',
    'charts/broken.dhall',
    'charts/gone.dhall',
  ]);
});
