import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findCharts } from '../charts/find-charts.ts';
import { importReader } from '../charts/imports.ts';
import { findRenderVariables } from './render-variables.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'render-variables-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function find(chart: string, readsValues = false) {
  const charts = findCharts(root, 'charts');
  const input = { root, chartsRoot: 'charts', charts, importsOf: importReader(root) };
  const { of, secretNames } = findRenderVariables(input, readsValues);
  const folder = charts.find(({ name }) => name === chart);
  if (folder === undefined) throw new Error(`there is no chart ${chart}`);
  return { read: of(folder), secretNames: Object.fromEntries(secretNames) };
}

const declare = (...names: readonly string[]): string =>
  `{ renderVariables = [ ${names.map((name) => `{ name = "${name}", description = "x" }`).join(', ')} ] }`;
const web = {
  'charts/web/chart.dhall': '{=}',
  'charts/web/dhallmark.dhall': declare('TAG', 'COMMIT', 'UNREAD', 'DB_PASSWORD'),
  'charts/web/map.dhall': '[ ../lib/tag.dhall, env:COMMIT as Text ? "x", env:DB_PASSWORD as Text ]',
  'charts/lib/tag.dhall': 'env:TAG as Text',
  'charts/db/chart.dhall': '{=}',
  'charts/db/map.dhall': '../lib/tag.dhall',
};

describe('the variables of a render', () => {
  test('are those that its chart declares and its files read', () => {
    write(web);
    expect(find('web').read).toEqual(['COMMIT', 'TAG']);
    expect(find('db').read).toEqual([]);
  });

  test('are not those which a secret of another umbrella has', () => {
    const plugins = ['charts', 'other'].map((chartsRoot) => ({
      plugin: '@dhallmark/nx',
      options: { name: chartsRoot, chartsRoot },
    }));
    write({
      ...web,
      'nx.json': JSON.stringify({ plugins }),
      'other/db/chart.dhall': '{=}',
      'other/db/secrets.dhall': '[ ../lib/specs.dhall ]',
      'other/lib/specs.dhall': '-- "COMMIT"\n"tag"',
    });
    expect(find('web')).toEqual({
      read: ['COMMIT'],
      secretNames: { TAG: 'other/db/secrets.dhall' },
    });
  });

  test('are not those that env files of secrets set; only some may read values', () => {
    write({ ...web, 'secrets.env': 'export tag=x\n', 'secrets.env.example': 'COMMIT=x\n' });
    expect(find('web').read).toEqual(['TAG']);
    expect(find('web', true)).toEqual({
      read: [],
      secretNames: { TAG: 'secrets.env', COMMIT: 'secrets.env.example' },
    });
  });

  test('are none, and no file is read, where no chart declares one', () => {
    write({ ...web, 'charts/web/dhallmark.dhall': '{=}', 'secrets.env': 'TAG=x\n' });
    expect(find('web', true)).toEqual({ read: [], secretNames: {} });
  });
});
