import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { beforeEach, expect, test } from 'vitest';
import { dhallPackagesGenerator } from '../generators/dhall-packages/generator.ts';
import { importDhallPackages } from './import-dhall-packages.ts';

const packageRoot = join(import.meta.dirname, '../..');
const library = join(packageRoot, '../../dhall');

let tree: Tree;
const read = (path: string): string => tree.read(path, 'utf8') ?? '';

beforeEach(() => {
  tree = createTreeWithEmptyWorkspace();
  for (const name of readdirSync(join(library, 'Helm'))) {
    if (name === 'tests.dhall') continue;
    tree.write(`dhall/Helm/${name}`, readFileSync(join(library, 'Helm', name)));
  }
  tree.write('charts/chart.dhall', '../dhall/Helm/package.dhall\n');
});

test('replaces copies, and says so', () => {
  expect(importDhallPackages(tree)).toEqual([
    'dhall/Helm: replaced by an import of what is installed',
  ]);
  expect(tree.children('dhall')).toEqual(['Helm.dhall']);
  expect(read('charts/chart.dhall')).toBe('../dhall/Helm.dhall\n');
  expect(importDhallPackages(tree)).toEqual([]);
});

test.each(['dhall/Helm/mine.dhall', 'dhall/Helm/ignored.tmp'])('keeps a folder with %s', (path) => {
  tree.write('.gitignore', '*.tmp\n');
  tree.write(path, '1\n');
  expect(importDhallPackages(tree)).toEqual([
    'dhall/Helm: stays, because it was edited, or has other files than those that were copied',
  ]);
  expect(tree.exists('dhall/Helm.dhall')).toBe(false);
  expect(read('charts/chart.dhall')).toBe('../dhall/Helm/package.dhall\n');
});

test('the generator does the same', () => {
  dhallPackagesGenerator(tree, {});
  expect(tree.children('dhall')).toEqual(['Helm.dhall']);
});

test('migrations.json names what is published', () => {
  const text = readFileSync(join(packageRoot, 'migrations.json'), 'utf8');
  const { generators } = JSON.parse(text) as {
    readonly generators: Record<string, { readonly implementation: string }>;
  };
  for (const { implementation } of Object.values(generators)) {
    const [path = ''] = implementation.replace('./dist/', 'src/').split('#');
    expect(existsSync(join(packageRoot, `${path}.ts`)), implementation).toBe(true);
  }
});
