import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listChartFiles } from './list-chart-files.ts';
import { describeEntryPoint } from './nx-entry-points.ts';

describe('Nx or what it starts loads or runs', () => {
  test.each([
    '.env',
    '.env.local',
    '.local.env',
    '.make.production.env',
    'any.env',
    '.ENV.Production',
    'project.json',
    'Package.json',
    'nx.json',
    'node_modules',
    '.git',
    '.npmrc',
    '.yarnrc.yml',
    'vite.config.ts',
    'jest.config.js',
    'eslint.config.mjs',
    'x.config.cts',
    'y.config.mts',
    'next.config.cjs',
    '.eslintrc',
    '.eslintrc.json',
    'vitest.workspace.ts',
    'jest.preset.js',
  ])('%s', (name) => expect(describeEntryPoint(name, [])).toBeDefined());

  test.each([
    ['@nx/docker', 'Dockerfile'],
    ['@nx/gradle', 'build.gradle.kts'],
    ['@nx/maven', 'pom.xml'],
    ['@nx/dotnet', 'Web.csproj'],
    ['@nx/expo/plugin', 'app.json'],
    ['@nx/js/typescript', 'tsconfig.json'],
    ['@monodon/rust', 'Cargo.toml'],
    ['@nxlv/python', 'pyproject.toml'],
    ['@nx-go/nx-go', 'go.mod'],
  ])('with %s: %s', (plugin, name) => {
    expect(describeEntryPoint(name, ['@dhallmark/nx', plugin])).toContain(plugin);
    expect(describeEntryPoint(name, ['@dhallmark/nx'])).toBeUndefined();
  });
});

test.each([
  'chart.dhall',
  'values.yaml',
  '.helmignore',
  '.gitignore',
  'README.md',
  'NOTES.txt',

  'script.js',
  'app.ts',
  'app.config.json',
  'nginx.conf',
  'environment',
  'env.yaml',
  'packages',
])('%s is data', (name) => expect(describeEntryPoint(name, ['@dhallmark/nx'])).toBeUndefined());

describe('listing', () => {
  let root: string;
  beforeAll(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'dhallmark-list-')));
    for (const path of ['charts/a.dhall', 'charts/web/deep/b.txt', 'charts/web/.git/config']) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), '');
    }
    symlinkSync('..', join(root, 'charts/web/loop'));
    execFileSync('mkfifo', [join(root, 'charts/pipe')]);
    symlinkSync('charts', join(root, 'linked'));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('follows no link, and enters no folder of programs', () => {
    const { files, unsafe } = listChartFiles(root, 'charts');
    expect(files).toEqual(['charts/a.dhall', 'charts/web/deep/b.txt']);
    expect(unsafe.map(({ path, why }) => `${why} ${path}`)).toEqual([
      'kind charts/pipe',
      'entry-point charts/web/.git',
      'kind charts/web/loop',
    ]);
  });

  test('of charts that are reached through a link has the link alone', () => {
    expect(listChartFiles(root, 'linked/web')).toEqual({
      files: [],
      emptyFolders: [],
      unsafe: [expect.objectContaining({ path: 'linked', why: 'kind' })],
    });
  });

  test('of an absent folder is empty', () => {
    expect(listChartFiles(root, 'absent')).toEqual({
      files: [],
      emptyFolders: [],
      unsafe: [],
    });
  });
});
