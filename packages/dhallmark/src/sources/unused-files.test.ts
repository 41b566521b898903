import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { selectCharts } from '../charts/find-charts.ts';
import type { CollectedFailures } from '../report/collected-failures.ts';
import { matchesPattern } from './ignored-patterns.ts';
import { findUnusedFiles, requireUsedFiles } from './unused-files.ts';

let root: string;
const env = { PATH: process.env['PATH'] ?? '', HOME: '/absent' };

function place(path: string, content = 'x'): void {
  fs.mkdirSync(dirname(join(root, path)), { recursive: true });
  fs.writeFileSync(join(root, path), content);
}

function search(options: { ignoredFiles?: readonly string[]; chart?: string } = {}) {
  return findUnusedFiles({
    root,
    env,
    options: { chartsRoot: 'charts', ignoredFiles: options.ignoredFiles ?? [] },
    charts: selectCharts(root, 'charts', options.chart),
  });
}

const messages = (options = {}): readonly string[] =>
  search(options).failures.map(({ error }) => error.message);

beforeEach(() => {
  root = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'unused-files-')));
  place('charts/chart.dhall', '{ name = ./lib/name.dhall }');
  place('charts/lib/name.dhall', '"shop"');
  place('charts/lib/notYetImported.dhall', '1');
  place('charts/lib/README.md');
  place('charts/environments/prod.dhall', 'λ(v : {}) → v');
  place('charts/web/chart.dhall', '{=}');
  place('charts/web/service.dhall', './port.txt as Text');
  place('charts/web/port.txt', '80');
  place('charts/web/crds/a.json');
  place('charts/web/files/deep/a.bin');
  place('charts/web/templates/NOTES.txt');
  place('charts/web/.gitkeep');
  place('charts/web/old.dhall.disabled');
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

test('files with a purpose, imports and libraries are used', () => {
  expect(search()).toEqual({ failures: [], ignored: [] });
  expect(() =>
    requireUsedFiles({
      root,
      env,
      options: { chartsRoot: 'charts', ignoredFiles: [] },
      charts: selectCharts(root, 'charts', undefined),
    }),
  ).not.toThrow();
});

test.each<[what: string, files: readonly string[], message: string]>([
  [
    'a plain Helm chart',
    ['old/Chart.yaml', 'old/values.yaml', 'old/templates/a.yaml'],
    'no chart uses the folder charts/old: it is a Helm chart without chart.dhall',
  ],
  [
    'a plain Helm chart inside a chart',
    ['web/charts/redis/Chart.yaml'],
    'no chart uses the folder charts/web/charts: it has no chart.dhall, and no chart imports a file of it',
  ],
  [
    'a folder of Dhall files without chart.dhall',
    ['db/deployment.dhall', 'db/values.dhall'],
    'no chart uses the folder charts/db: it has no chart.dhall, and no chart imports a file of it',
  ],
  [
    'Chart.dhall',
    ['db/Chart.dhall', 'db/service.dhall'],
    'no chart uses the folder charts/db: it has no chart.dhall but Chart.dhall',
  ],
  [
    'chart.dhal',
    ['db/chart.dhal'],
    'no chart uses the folder charts/db: it has no chart.dhall but chart.dhal',
  ],
  [
    'a chart in a chart',
    ['web/a/chart.dhall'],
    'no chart uses the folder charts/web/a: charts/web/a/chart.dhall is inside charts/web, and charts are not in each other',
  ],
  ['a file of a chart', ['web/config.json'], 'no chart uses charts/web/config.json'],
  [
    'a template with a wrong ending',
    ['web/templates/a.yamll'],
    'no chart uses charts/web/templates/a.yamll',
  ],
  [
    'a misspelled file',
    ['web/notes.txt'],
    'no chart uses charts/web/notes.txt; did you mean NOTES.txt?',
  ],
  [
    'a file of environments',
    ['environments/prod.yaml'],
    'no chart uses charts/environments/prod.yaml',
  ],
  ['a file of a library', ['lib/data.csv'], 'no chart uses charts/lib/data.csv'],
  ['a file of the umbrella', ['Makefile'], 'no chart uses charts/Makefile'],
  ['a generated file', ['web/values.yaml'], 'values.yaml is generated from Dhall'],
])('%s is refused', (_what, files, message) => {
  for (const file of files) place(`charts/${file}`);
  expect(messages()).toEqual([message]);
  expect(search().failures[0]?.error.hint).toBeTruthy();
});

test('a folder without an entry is refused', () => {
  fs.mkdirSync(join(root, 'charts/none'));
  // what remains of deleted files is not in another clone
  fs.mkdirSync(join(root, 'charts/web/templates'), { recursive: true });
  expect(messages()).toEqual(['the folder charts/none is empty']);
  expect(messages({ ignoredFiles: ['none'] })).toEqual([]);
});

test('patterns name what is not for charts, and it is listed', () => {
  place('charts/old/Chart.yaml');
  place('charts/web/notes/todo.md');
  const { failures, ignored } = search({ ignoredFiles: ['old/', '*.md'] });
  expect(failures).toEqual([]);
  expect(ignored).toEqual([
    'charts/lib/README.md',
    'charts/old/Chart.yaml',
    'charts/web/notes/todo.md',
  ]);
});

test('what Git ignores does not matter', () => {
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  place('.gitignore', '*.out\n');
  place('charts/web/chart.out');
  place('charts/tmp/a.out');
  expect(messages()).toEqual([]);
});

test('a chart that Git ignores is refused', () => {
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  place('.gitignore', '/charts/web/\n');
  const charts = selectCharts(root, 'charts', undefined);
  const options = { chartsRoot: 'charts', ignoredFiles: [] };
  const refused = (): unknown => {
    try {
      requireUsedFiles({ root, env, options, charts });
    } catch (error) {
      return (error as CollectedFailures).failures.map(({ chart, error: { message } }) => [
        chart,
        message,
      ]);
    }
    return [];
  };
  const message = 'charts/web/ is a chart, and a .gitignore names its files';
  expect(refused()).toEqual([['web', message]]);
  execFileSync('git', ['add', '--force', 'charts/web'], { cwd: root });
  expect(refused()).toEqual([['web', message]]);
  place('.gitignore', '');
  expect(refused()).toEqual([]);
});

test('what file managers and editors leave behind is ignored', () => {
  place('charts/.DS_Store');
  place('charts/web/Thumbs.db');
  place('charts/web/.chart.dhall.swp');
  expect(messages()).toEqual([]);
});

test('a folder is a library by its name', () => {
  place('charts/types/A.dhall', 'Natural');
  place('charts/types/a.csv');
  expect(messages()).toEqual(['no chart uses charts/types/a.csv']);
});

test('a file that is imported with a hash is used', () => {
  place('charts/own/package.dhall', './A.dhall');
  place('charts/own/A.dhall', 'Natural');
  place('charts/web/a.dhall', `../own/package.dhall sha256:${'0'.repeat(64)}`);
  expect(messages()).toEqual([]);
});

test('a folder that only a comment names is not used', () => {
  place('charts/old/A.dhall', 'Natural');
  place('charts/web/a.dhall', '-- ../old/A.dhall\n1');
  expect(messages()).toEqual([
    'no chart uses the folder charts/old: it has no chart.dhall, and no chart imports a file of it',
  ]);
});

test('a run for one chart reports what is in that chart', () => {
  place('charts/old/Chart.yaml');
  place('charts/web/config.json');
  expect(messages({ chart: 'web' })).toEqual(['no chart uses charts/web/config.json']);
});

test.each<[pattern: string, path: string, matches: boolean]>([
  ['notes', 'web/notes/a/b.txt', true],
  ['web/*.txt', 'web/a.txt', true],
  ['web/*.txt', 'web/b/a.txt', false],
  ['web/**', 'web/b/a.txt', true],
  ['**/b/*', 'web/b/a.txt', true],
  ['/web', 'lib/web', false],
  ['a.b', 'aXb', false],
  ['?.txt', 'web/a.txt', true],
])('the pattern %s and %s', (pattern, path, matches) => {
  expect(matchesPattern(path, [pattern])).toBe(matches);
});
