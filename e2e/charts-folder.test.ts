import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { runNx } from './support/run-nx.ts';
import { commitAll, createWorkspace } from './support/workspace.ts';

// What a new user has in the charts' folder before there is a chart, and beside the charts.

const workspace = createWorkspace({ copy: ['dhall/Secret'] });
afterAll(() => workspace.remove());
beforeEach(() => rmSync(workspace.path('charts'), { recursive: true, force: true }));

const make = async (files: Readonly<Record<string, string>>) => {
  workspace.write(files);
  commitAll(workspace.root);
  return runNx(workspace, ['run', 'chart:make']);
};
const chart = (name: string): string =>
  `{ apiVersion = "v2", name = "${name}", version = "1.0.0" }\n`;

test.each<[what: string, files: Readonly<Record<string, string>>, says: readonly string[]]>([
  ['no folder', {}, ['There is no chart.dhall in charts/', 'the folder does not exist', ':init']],
  [
    'Dhall files only',
    { 'charts/service.dhall': '{=}\n' },
    ['There is no chart.dhall in charts/', ':init'],
  ],
  [
    'Chart.dhall',
    { 'charts/web/Chart.dhall': chart('web') },
    ['There is no chart.dhall in charts/', 'Rename charts/web/Chart.dhall to chart.dhall'],
  ],
  [
    'a plain Helm chart',
    { 'charts/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n' },
    ['charts/Chart.yaml is that of a plain Helm chart'],
  ],
])('with %s, make says what is missing', async (_what, files, says) => {
  const run = await make(files);
  expect(run.code).toBe(1);
  for (const text of says) expect(run.text).toContain(text);
  expect(run.text).not.toContain('Cannot find project');
});

test('service charts without an umbrella are all made', async () => {
  const run = await make({
    'charts/web/chart.dhall': chart('web'),
    'charts/db/chart.dhall': chart('db'),
  });
  expect(run.text).toContain('web');
  expect(run.text).toContain('db');
  expect(run.code).toBe(0);
});

test('a folder beside the charts that nothing uses is refused by make and lint', async () => {
  const files = {
    'charts/web/chart.dhall': chart('web'),
    'charts/old/Chart.yaml': 'apiVersion: v2\nname: old\nversion: 1.0.0\n',
  };
  const run = await make(files);
  expect(run.text).toContain('error[unused-folder]: No chart uses the folder charts/old');
  expect(run.code).toBe(1);
  const lint = await runNx(workspace, ['run', 'chart:lint']);
  expect(lint.text).toContain('error[unused-folder]');
  expect(lint.code).toBe(1);
});

test('a link beside the charts is refused by lint, too', async () => {
  workspace.write({ 'charts/web/chart.dhall': chart('web') });
  symlinkSync('web', workspace.path('charts/old'));
  commitAll(workspace.root);
  const lint = await runNx(workspace, ['run', 'chart:lint']);
  expect(lint.text).toContain('charts/old is a symbolic link');
  expect(lint.code).toBe(1);
});

test('a chart in .gitignore is refused by make and lint, and not said to be no project', async () => {
  workspace.write({
    'charts/chart.dhall': chart('shop'),
    'charts/web/chart.dhall': chart('web'),
    'charts/.gitignore': '/web/\n',
  });
  for (const target of ['make', 'lint']) {
    const run = await runNx(workspace, ['run', `chart:${target}`]);
    expect(run.text).toContain('charts/web/ is a chart, and a .gitignore names its files');
    expect(run.code).toBe(1);
  }
});

test('init writes no umbrella around a Helm chart', async () => {
  mkdirSync(workspace.path('charts'));
  workspace.write({ 'charts/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n' });
  const run = await runNx(workspace, ['generate', '@dhallmark/nx:init']);
  expect(run.code).toBe(1);
  expect(run.text).toContain('charts/ has Chart.yaml already');
  expect(run.text).not.toContain('CREATE charts/chart.dhall');
});
