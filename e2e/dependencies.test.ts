import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  startChartServer,
  type ChartServer,
} from '../packages/dhallmark/src/testing/chart-server.ts';
import { findProgram } from '../tools/reference/find-program.ts';
import { runNx, type Run } from './support/run-nx.ts';
import { commitAll, createWorkspace, type Workspace } from './support/workspace.ts';

// A chart of a registry, from its declaration to what Helm and Flux install.

let workspace: Workspace;
let server: ChartServer;

/** Without helm, as in an image that lacks it. */
const run = (...args: readonly string[]): Promise<Run> =>
  runNx(workspace, args, { env: { REFERENCE_BIN: workspace.path('absent') } });

const ARCHIVE = 'charts/charts/redis-20.10.0.tgz';
const chart = (): Readonly<Record<string, string>> => ({
  'charts/chart.dhall': `
    { apiVersion = "v2", name = "shop", version = "1.0.0"
    , dependencies =
      [ { name = "redis", version = "^20", repository = "${server.oci}", alias = "cache", condition = "cache.enabled" } ]
    }`,
  'charts/values.dhall': '{ cache.enabled = True }',
});

beforeAll(async () => {
  server = await startChartServer();
  workspace = createWorkspace({ files: chart() });
});
afterAll(() => {
  server.close();
  workspace.remove();
});

test('make refuses what is not locked, with the command that locks it', async () => {
  const { text, code } = await run('run', 'chart:make');
  expect(text).toContain('error[dependency-lock]');
  expect(text).toContain('charts/chart.dhall:4:');
  expect(text).toContain('dhallmark dependencies');
  expect(code).toBe(1);
  expect(server.requests).toEqual([]);
});

test('the target fetches, and everything else is offline', async () => {
  const { text, code } = await run('run', 'chart:dependencies');
  expect(text).toMatch(/charts +redis +20\.10\.0 +fetched/);
  expect(code).toBe(0);
  commitAll(workspace.root);
  server.reset();
  for (const target of ['make', 'verify']) {
    expect((await run('run', `chart:${target}`)).code).toBe(0);
  }
  expect(server.requests).toEqual([]);
  for (const file of ['Chart.lock', 'charts/redis-20.10.0.tgz']) {
    expect(readFileSync(workspace.path('deploy/local/chart', file))).toEqual(
      readFileSync(workspace.path('charts', file)),
    );
  }
});

const programs = { helm: findProgram('helm3'), flux: findProgram('fluxchart') };
test.skipIf(programs.helm === undefined)('Helm accepts the deploy tree', () => {
  const args = ['lint', '--strict', workspace.path('deploy/local/chart')];
  const { status, stdout } = spawnSync(programs.helm ?? '', args, {
    env: { PATH: '', HOME: workspace.path('home') },
    encoding: 'utf8',
  });
  expect(stdout).toContain('0 chart(s) failed');
  expect(status).toBe(0);
});

test.skipIf(programs.flux === undefined)('Flux builds the chart without a repository', () => {
  server.reset();
  const output = workspace.path('built.tgz');
  const args = ['-chart', 'chart', '-o', output, workspace.path('deploy/local')];
  const { status, stderr } = spawnSync(programs.flux ?? '', args, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(existsSync(output)).toBe(true);
  rmSync(output);
  expect(server.requests).toEqual([]);
});

test('verify refuses an archive that was exchanged in the deploy tree', async () => {
  const path = workspace.path('deploy/local/chart/charts/redis-20.10.0.tgz');
  const bytes = readFileSync(path);
  writeFileSync(path, server.archive('20.1.0'));
  const { text, code } = await run('run', 'chart:verify');
  expect(text).toContain('error[changed-file]');
  expect(text).toContain('error[dependency-archive]');
  expect(code).toBe(1);
  writeFileSync(path, bytes);
});

test('make names an archive that is missing', async () => {
  rmSync(workspace.path(ARCHIVE));
  commitAll(workspace.root);
  const { text, code } = await run('run', 'chart:make');
  expect(text).toContain('charts/redis-20.10.0.tgz of the dependency redis is missing');
  expect(code).toBe(1);
});
