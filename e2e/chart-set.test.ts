import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { charts } from './support/charts.ts';
import { runNx, type Run } from './support/run-nx.ts';
import { snapshot } from './support/snapshot.ts';
import { commitAll, createWorkspace, type Workspace } from './support/workspace.ts';

// What Helm refuses in a set of charts is found without helm, as in a pipeline's image.

let workspace: Workspace;
let made: Readonly<Record<string, string>>;

const run = (target: string): Promise<Run> =>
  runNx(workspace, ['run', `chart:${target}`], {
    env: { REFERENCE_BIN: workspace.path('absent') },
  });

function change(files: Readonly<Record<string, string>>): void {
  workspace.write(files);
  commitAll(workspace.root);
}

beforeAll(async () => {
  workspace = createWorkspace({ copy: ['dhall/Secret'], files: charts });
  await run('make');
  made = snapshot(workspace.path('deploy'));
});
afterAll(() => workspace.remove());
beforeEach(() => {
  rmSync(workspace.path('charts'), { recursive: true });
  workspace.write(charts);
});

test('a deleted chart that is still a dependency', async () => {
  rmSync(workspace.path('charts/plain'), { recursive: true });
  commitAll(workspace.root);
  // the second run must not take the first one's tree for the right one
  for (const target of ['make', 'make', 'lint', 'doctor']) {
    const { text, code } = await run(target);
    expect(text).toContain('he dependency plain is listed, but there is no such chart');
    expect(text).toContain('charts/chart.dhall:1:');
    expect(code).toBe(1);
  }
  expect(made['local/chart/charts/plain/Chart.yaml']).toBeDefined();
  expect(snapshot(workspace.path('deploy'))).toEqual(made);
});

test.each<[what: string, files: Readonly<Record<string, string>>, says: readonly string[]]>([
  [
    'a tab',
    { 'charts/web/cm.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n\tname: x\n' },
    ['error[template-yaml]', 'charts/web/cm.yaml:4:1', 'tab'],
  ],
  [
    'an action that is not closed',
    { 'charts/web/cm.yaml': 'kind: ConfigMap\nmetadata:\n  name: {{ .Release.Name \n' },
    ['error[template-syntax]', 'charts/web/cm.yaml:3:9'],
  ],
  [
    'two charts with one name',
    { 'charts/db/chart.dhall': charts['charts/web/chart.dhall'] ?? '' },
    ['error[chart-name-clash]', 'two charts are named web'],
  ],
])('%s fails make', async (_what, files, says) => {
  change(files);
  const { text, code } = await run('make');
  for (const each of says) expect(text.toLowerCase()).toContain(each.toLowerCase());
  expect(code).toBe(1);
});

test('a tree that lacks a chart is not accepted', async () => {
  change({});
  expect((await run('make')).code).toBe(0);
  const path = workspace.path('deploy/local/chart/Chart.yaml');
  expect(readFileSync(path, 'utf8')).toContain('name: plain');
  rmSync(workspace.path('deploy/local/chart/charts/plain'), { recursive: true });
  const { text, code } = await run('verify');
  expect(text).toContain('error[dependency-missing]');
  expect(text).toContain('chart/Chart.yaml:');
  expect(code).toBe(1);
});
