import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, matchesGlob } from 'node:path';
import type { CreateNodesContext, NxJsonConfiguration } from '@nx/devkit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Options } from 'dhallmark/adapter';
import { createNodes } from './plugin.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plugin-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const two = { name: 'two', chartsRoot: 'charts2' };
const charts = ['charts/chart.dhall', 'charts/web/chart.dhall'];
const charts2 = ['charts2/chart.dhall', 'charts2/web/chart.dhall'];

/** The projects that one registration of several gives, of a workspace with these files. */
async function infer(
  registrations: readonly object[],
  files: Readonly<Record<string, string>> = {},
  index = registrations.length - 1,
): Promise<readonly string[]> {
  const all: Record<string, string> = { ...files };
  for (const path of [...charts, ...charts2]) all[path] = '{=}';
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const plugins = registrations.map((options) => ({ plugin: '@dhallmark/nx', options }));
  const nxJsonConfiguration: NxJsonConfiguration = { plugins };
  const context: CreateNodesContext = { workspaceRoot: root, nxJsonConfiguration };
  const found = Object.keys(all).filter((path) =>
    /(chart\.dhall|project\.json|package\.json)$/.test(path),
  );
  const results = await createNodes[1](found, registrations[index] as Options, context);
  return results.flatMap(([, { projects }]) =>
    Object.values(projects ?? {}).flatMap(({ name }) => name ?? []),
  );
}

test('the pattern of files has no braces in braces, which Nx 23.0 refuses', () => {
  expect(createNodes[0]).not.toMatch(/\{[^}]*\{/);
  for (const file of [
    'nx.json',
    'a/b/chart.dhall',
    'chart.dhall',
    'a/project.json',
    'package.json',
  ]) {
    expect(matchesGlob(file, createNodes[0]), file).toBe(true);
  }
});

describe('the names of projects', () => {
  test('are chart and chart-web, or begin with the name of the umbrella', async () => {
    expect(await infer([{}])).toEqual(['chart', 'chart-web']);
    expect(await infer([{ name: 'shop' }])).toEqual(['shop', 'shop-web']);
    expect(await infer([{}, two], {}, 0)).toEqual(['chart', 'chart-web']);
    expect(await infer([{}, two])).toEqual(['two', 'two-web']);
  });

  test.each<[what: string, second: object, message: string]>([
    [
      'one name',
      { chartsRoot: 'charts2', outputRoot: 'deploy2' },
      'The umbrellas in charts/ and charts2/ have the same name, chart (nx.json). Give one of them another',
    ],
    [
      'one folder of charts',
      { name: 'two' },
      'The umbrellas chart and two would share a folder: charts/ (chartsRoot) and charts/ (chartsRoot) (nx.json). Set chartsRoot of two',
    ],
    [
      'one folder of deploy trees',
      { ...two, outputRoot: './Deploy/x/' },
      'The umbrellas chart and two would share a folder: deploy/ (outputRoot) and Deploy/x/ (outputRoot) (nx.json). Set outputRoot of two',
    ],
    [
      'deploy trees among the charts of the other',
      { ...two, outputRoot: 'charts/out' },
      'The umbrellas chart and two would share a folder: charts/ (chartsRoot) and charts/out/ (outputRoot)',
    ],
    [
      'the name of a service chart of the other',
      { name: 'chart-web', chartsRoot: 'charts2' },
      'The charts in charts2/ and charts/web/ would both be the project chart-web',
    ],
  ])('two umbrellas with %s are refused', async (_what, second, message) => {
    await expect(infer([{}, second])).rejects.toThrow(message);
  });

  test.each<[what: string, files: Readonly<Record<string, string>>, place: string]>([
    ['a project', { 'apps/a/project.json': '{ "name": "chart" }' }, 'apps/a/project.json'],
    [
      'a project without a name',
      { 'apps/chart-web/project.json': '{}' },
      'apps/chart-web/project.json',
    ],
    [
      'a project with the name of its package',
      { 'apps/a/project.json': '{}', 'apps/a/package.json': '{ "name": "chart" }' },
      'apps/a/project.json',
    ],
    [
      'a package of npm',
      {
        'package.json': '{ "workspaces": ["./apps/*/"] }',
        'apps/a/package.json': '{ "name": "chart" }',
      },
      'apps/a/package.json',
    ],
    [
      'a package of yarn',
      {
        'package.json': '{ "workspaces": { "packages": ["apps/**"] } }',
        'apps/a/package.json': '{ "name": "x", "nx": { "name": "chart" } }',
      },
      'apps/a/package.json',
    ],
    [
      'the root, if Nx has settings there',
      { 'package.json': '{ "name": "chart", "nx": {} }' },
      'package.json',
    ],
    [
      'a package without a name',
      {
        'package.json': '{ "workspaces": ["apps/*/package.json"] }',
        'apps/Chart/package.json': '{}',
      },
      'apps/Chart/package.json',
    ],
    [
      'a package of lerna',
      {
        'package.json': '{}',
        'lerna.json': '{}',
        'packages/a/package.json': '{ "name": "chart" }',
      },
      'packages/a/package.json',
    ],
    [
      'a package that only an exclusion of others names',
      {
        'package.json': '{ "workspaces": ["!apps/b"] }',
        'apps/a/package.json': '{ "name": "chart" }',
      },
      'apps/a/package.json',
    ],
    [
      'a package of pnpm',
      {
        'pnpm-workspace.yaml': 'packages:\n  - apps/*\n',
        'apps/a/package.json': '{ "name": "chart" }',
      },
      'apps/a/package.json',
    ],
  ])('%s with such a name is refused', async (_what, files, place) => {
    await expect(infer([{}], files)).rejects.toThrow(`would both be the project chart`);
    await expect(infer([{}], files)).rejects.toThrow(place);
    await expect(infer([{}], files)).rejects.toThrow('set "name" in the options of @dhallmark/nx');
    expect(await infer([{ name: 'shop' }], files)).toEqual(['shop', 'shop-web']);
  });

  test('a package.json that is not of a project does not matter', async () => {
    const name = '{ "name": "chart" }';
    const files = {
      'package.json': '{ "workspaces": ["apps/*", "!apps/old"] }',
      'fixtures/a/package.json': name,
      'apps/old/package.json': name,
      'apps/a/b/package.json': name,
      'apps/broken/package.json': '{',
    };
    expect(await infer([{}], files)).toEqual(['chart', 'chart-web']);
  });
});
