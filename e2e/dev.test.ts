import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { charts } from './support/charts.ts';
import { startNx, type Started } from './support/run-nx.ts';
import { snapshot } from './support/snapshot.ts';
import { createWorkspace, type Workspace } from './support/workspace.ts';

let workspace: Workspace;
let dev: Started;
const read = (path: string): string => readFileSync(workspace.path(path), 'utf8');

/** Saves a file and waits until what it leads to is said; gives what was said since. */
async function save(files: Readonly<Record<string, string>>): Promise<string> {
  const before = dev.text().length;
  workspace.write(files);
  return said(/made in \d+ ms/, before);
}

async function said(pattern: RegExp, from: number): Promise<string> {
  for (let waited = 0; waited < 50_000; waited += 20) {
    const text = dev.text().slice(from);
    if (pattern.test(text)) return text;
    await sleep(20);
  }
  throw new Error(`It was not said: ${String(pattern)}\n${dev.text()}`);
}

beforeAll(async () => {
  workspace = createWorkspace({ copy: ['dhall/Secret'], files: charts });
  dev = startNx(workspace, ['run', 'chart:dev']);
  await said(/made in \d+ ms/, 0);
});
afterAll(async () => {
  await dev.stop();
  workspace.remove();
});

test('makes what is saved, and what imports it', async () => {
  const before = snapshot(workspace.path('deploy/local/chart/charts/db'));
  const text = await save({ 'charts/shared/labels.dhall': '{ app = "shop", tier = "front" }\n' });
  expect(text).toContain('charts/shared/labels.dhall');
  expect(text).toMatch(/chart\/charts\/web +made/);
  expect(read('deploy/local/chart/charts/web/templates/deployment.yaml')).toContain('tier: front');
  expect(snapshot(workspace.path('deploy/local/chart/charts/db'))).toEqual(before);
});

test('an error is printed until it is fixed, and the last good output stays', async () => {
  const deployment = read('charts/web/deployment.dhall');
  const before = snapshot(workspace.path('deploy/local/chart/charts/web'));
  const broken = await save({
    'charts/web/deployment.dhall': deployment.replace('values.replicas', 'values.replica'),
  });
  expect(broken).toContain('charts/web/deployment.dhall:6:');
  expect(broken).toContain('not made in');
  const other = await save({
    'charts/db/service.dhall': charts['charts/db/service.dhall']?.replace('5432', '5433') ?? '',
  });
  expect(other).toMatch(/chart\/charts\/db +made/);
  expect(other).toContain('charts/web/deployment.dhall:6:');
  expect(snapshot(workspace.path('deploy/local/chart/charts/web'))).toEqual(before);
  const right = await save({ 'charts/web/deployment.dhall': deployment });
  expect(right).not.toContain('error');
  expect(right).not.toContain('not made');
});

test('a Secret follows its variable', async () => {
  const before = read('deploy/local/secrets/web/web-token.yaml');
  const example = read('secrets.env.example').replace('example-token', 'another-token');
  const text = await save({ 'secrets.env.example': example });
  expect(text).toMatch(/web-token +re-encrypted +login, token changed/);
  expect(text).not.toContain('another-token');
  expect(read('deploy/local/secrets/web/web-token.yaml')).not.toBe(before);
});

test('stops on a signal', async () => {
  expect(await dev.stop()).toBe(true);
});
