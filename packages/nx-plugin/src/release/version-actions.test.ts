import type { ProjectGraph, Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { beforeEach, expect, test } from 'vitest';
import ChartVersionActions from './version-actions.ts';

type Group = ConstructorParameters<typeof ChartVersionActions>[0];
type Node = ConstructorParameters<typeof ChartVersionActions>[1];
type Config = ConstructorParameters<typeof ChartVersionActions>[2];

let tree: Tree;
beforeEach(() => {
  tree = createTreeWithEmptyWorkspace();
  tree.write('charts/lib/names.dhall', '{ version = "1.0.0" }');
  tree.write('charts/web/chart.dhall', '{ version = (../lib/names.dhall).version }');
});

function actions(projectsRelationship: 'fixed' | 'independent'): ChartVersionActions {
  const node = { name: 'chart-web', type: 'app', data: { root: 'charts/web' } } as Node;
  const group = { projectsRelationship } as Partial<Group> as Group;
  return new ChartVersionActions(group, node, {} as Config);
}

test('a shared version is written once for charts that are released together', async () => {
  await actions('fixed').updateProjectVersion(tree, '1.1.0');
  await actions('fixed').updateProjectVersion(tree, '1.1.0');
  expect(tree.read('charts/lib/names.dhall', 'utf8')).toBe('{ version = "1.1.0" }');
});

test('a shared version is refused for charts that are released one by one', () => {
  expect(() => actions('independent').updateProjectVersion(tree, '1.1.0')).toThrow(
    'chart-web is released independently, but its version is in charts/lib/names.dhall',
  );
  tree.write('charts/web/chart.dhall', '{ version = "1.0.0" }');
  expect(() => actions('independent').updateProjectVersion(tree, '1.1.0')).not.toThrow();
});

test('a dependency whose version follows the umbrella has no range to change', async () => {
  const graph = {
    nodes: { 'chart-db': { name: 'chart-db', type: 'app', data: { root: 'charts/db' } } },
    dependencies: {},
  } as ProjectGraph;
  const found = await actions('fixed').readCurrentVersionOfDependency(tree, graph, 'chart-db');
  expect(found).toEqual({ currentVersion: null, dependencyCollection: null });
});
