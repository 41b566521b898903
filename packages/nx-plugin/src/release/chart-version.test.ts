import type { Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import { findChartVersion, findRequiredVersions, writeVersion } from './chart-version.ts';

let tree: Tree;
beforeEach(() => {
  tree = createTreeWithEmptyWorkspace();
});

describe('the version of a chart', () => {
  test.each([
    ['{ name = "web", version = "1.0.0" }', 'charts/web/chart.dhall'],
    ['let v = "1.0.0" in { version = v } : { version : Text }', 'charts/web/chart.dhall'],
    ['let Helm = ./x.dhall in Helm.Chart::{ version = "1.0.0" }', 'charts/web/chart.dhall'],
    ['let n = { version = "1.0.0" } in { version = n.version }', 'charts/web/chart.dhall'],
    ['let n = ../lib/names.dhall in { version = n.version }', 'charts/lib/names.dhall'],
    ['{ version = (../lib/names.dhall).version }', 'charts/lib/names.dhall'],
  ])('in %s is written in %s', (text, path) => {
    tree.write('charts/lib/names.dhall', '-- ours\nlet v = "1.0.0" in { version = v }\n');
    tree.write('charts/web/chart.dhall', text);
    const found = findChartVersion(tree, 'charts/web/chart.dhall');
    expect(found).toMatchObject({ path, version: '1.0.0' });
    const before = tree.read(path, 'utf8');
    writeVersion(tree, found, '2.0.0-rc.1');
    expect(tree.read(path, 'utf8')).toBe(before?.replace('1.0.0', '2.0.0-rc.1'));
  });

  test.each([
    '{ version = "1.${./minor.dhall}" }',
    '{ version = ./version.dhall }',
    'let n = ../lib/absent.dhall in { version = n.version }',
    '{ name = "web" }',
    './other.dhall',
  ])('that is computed is refused: %s', (text) => {
    tree.write('charts/web/chart.dhall', text);
    expect(() => findChartVersion(tree, 'charts/web/chart.dhall')).toThrow(
      /^the version in charts\/web\/chart\.dhall is not a Text|is not a Text/,
    );
  });
});

test('the versions that an umbrella requires are those of records with the name of the chart', () => {
  tree.write(
    'charts/lib/services.dhall',
    'let H = ./H.dhall in [ H.D::{ name = "web", version = Some "~1.0" }, service "api", { name = "db", version = "1" } ]',
  );
  tree.write(
    'charts/chart.dhall',
    '{ dependencies = ./lib/services.dhall, extra = { name = "web", version = "1.0.0" } }',
  );
  const found = findRequiredVersions(tree, 'charts/chart.dhall', 'web');
  expect(found.map(({ path, version }) => `${path} ${version}`)).toEqual([
    'charts/chart.dhall 1.0.0',
    'charts/lib/services.dhall ~1.0',
  ]);
  expect(findRequiredVersions(tree, 'charts/chart.dhall', 'api')).toEqual([]);
});
