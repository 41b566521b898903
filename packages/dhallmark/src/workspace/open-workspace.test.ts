import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findRoot, openWorkspace, type WorkspaceChoice } from './open-workspace.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'workspace-'));
  write({
    'charts/chart.dhall': '{=}',
    'charts/environments/prod.dhall': 'x',
    'charts/web/chart.dhall': '{=}',
  });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const open = (choice: Partial<WorkspaceChoice> = {}) =>
  openWorkspace({ root, env: {}, home: '/home/me', ...choice });
const withCode = (code: string): unknown => expect.objectContaining({ code });

test('all charts and defaults for local, without any configuration', () => {
  const { environment, options, charts, home } = open();
  expect([environment, options.outputRoot, home]).toEqual(['local', 'deploy', '/home/me']);
  expect(charts.selected.map(({ name }) => name)).toEqual(['.', 'web']);
});

test('one chart, a named environment, options for one run', () => {
  const { environment, options, charts } = open({
    environment: 'prod',
    chart: 'web',
    options: { engine: 'sops' },
  });
  expect([environment, options.engine]).toEqual(['prod', 'sops']);
  expect(charts.selected.map(({ name }) => name)).toEqual(['web']);
  expect(charts.all).toHaveLength(2);
});

test('options are from nx.json where the plugin is registered, else from dhallmark.json', () => {
  write({ 'nx.json': '{ "plugins": ["other"] }', 'dhallmark.json': '{ "output-root": "a" }' });
  expect(open().options.outputRoot).toBe('a');
  const plugin = { plugin: '@dhallmark/nx', options: { outputRoot: 'b' } };
  write({ 'nx.json': JSON.stringify({ plugins: [plugin] }) });
  expect(() => open()).toThrowError(withCode('ambiguous-options'));
  rmSync(join(root, 'dhallmark.json'));
  expect(open().options.outputRoot).toBe('b');
  write({ 'dhallmark.json': '{', 'nx.json': '{}' });
  expect(() => open()).toThrowError(withCode('invalid-options'));
});

test.each<[string, Partial<WorkspaceChoice>]>([
  ['unknown-environment', { environment: 'produciton' }],
  ['no-environment', { env: { CI: 'true' } }],
  ['no-such-chart', { chart: 'nope' }],
  ['no-charts', { options: { chartsRoot: 'elsewhere' } }],
])('%s', (code, choice) => {
  expect(() => open(choice)).toThrowError(withCode(code));
});

test('the root is the nearest folder with a configuration, else the folder itself', () => {
  const web = join(root, 'charts/web');
  expect(findRoot(web)).toBe(web);
  write({ 'dhallmark.json': '{}' });
  expect(findRoot(web)).toBe(root);
});

describe('several umbrellas', () => {
  const shop = { name: 'shop', 'charts-root': 'shop' };
  const writeUmbrellas = (...umbrellas: readonly unknown[]): void =>
    write({
      'dhallmark.json': JSON.stringify({ engine: 'sops', umbrellas }),
      'shop/chart.dhall': '{=}',
    });

  test('have options in common, and each its own folders', () => {
    writeUmbrellas({}, { ...shop, engine: 'native' });
    const { options } = open({ umbrella: 'shop' });
    expect(options).toMatchObject({ chartsRoot: 'shop', outputRoot: 'deploy-shop' });
    expect(options.engine).toBe('native');
    expect(open({ umbrella: 'chart' }).options).toMatchObject({
      chartsRoot: 'charts',
      outputRoot: 'deploy',
      engine: 'sops',
    });
  });

  test('are the registrations of the plugin in an Nx workspace', () => {
    const plugins = ['@dhallmark/nx', { plugin: '@dhallmark/nx', options: shop }];
    write({ 'nx.json': JSON.stringify({ plugins }), 'shop/chart.dhall': '{=}' });
    expect(open({ umbrella: 'shop' }).options.outputRoot).toBe('deploy-shop');
    expect(() => open()).toThrowError(withCode('which-umbrella'));
  });

  test.each<[code: string, umbrellas: readonly unknown[]]>([
    ['which-umbrella', [{}, shop]],
    ['umbrella-clash', [{}, { 'charts-root': 'shop' }]],
    ['umbrella-clash', [{}, { ...shop, outputRoot: 'deploy/shop' }]],
    ['invalid-options', [{}, { ...shop, name: 'Shop' }]],
    ['invalid-options', ['shop']],
    ['invalid-options', []],
  ])('%s: %j', (code, umbrellas) => {
    writeUmbrellas(...umbrellas);
    expect(() => open()).toThrowError(withCode(code));
  });

  test('one that does not exist cannot be chosen', () => {
    expect(() => open({ umbrella: 'shop' })).toThrowError(withCode('unknown-umbrella'));
    expect(open({ umbrella: 'chart' }).options.name).toBe('chart');
  });
});
