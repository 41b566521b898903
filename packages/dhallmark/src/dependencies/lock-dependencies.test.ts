import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { checkChartSet } from '@dhallmark/chart-gen/chart-set';
import { toChartFolder } from '@dhallmark/chart-gen/chart-folder';
import { execaSync } from 'execa';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { filesOf, UMBRELLA } from '../charts/find-charts.ts';
import { writeStaging } from '../render/staging.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import { findStaleArchives } from '../sources/stale-archives.ts';
import { startChartServer, type ChartServer } from '../testing/chart-server.ts';
import { defaultOptions } from '../workspace/options.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { createPageClient } from './fetch-page.ts';
import { lockDependencies } from './lock-dependencies.ts';

let server: ChartServer;
let root: string;
beforeAll(async () => {
  server = await startChartServer();
});
afterAll(() => server.close());
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dependencies-'));
  server.reset();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const METADATA = 'apiVersion: v2\nname: shop\nversion: 1.0.0\n';

/** The umbrella with these dependencies, rendered. */
function workspaceOf(dependencies: string): Workspace {
  write('charts/chart.dhall', '{}');
  const metadata = METADATA + (dependencies === '' ? '' : `dependencies:\n${dependencies}`);
  const umbrella = toChartFolder(UMBRELLA, 'charts', filesOf(join(root, 'charts')));
  const place = { root, environment: 'local', options: { name: 'chart' } };
  writeStaging(place, UMBRELLA, {
    files: new Map([['Chart.yaml', Buffer.from(metadata)]]),
    specs: [],
    variables: [],
    inline: [],
  });
  const charts = { all: [umbrella], selected: [umbrella], umbrella };
  const env = { PATH: process.env['PATH'] };
  return { root, home: root, env, environment: 'local', options: defaultOptions, charts };
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const redis = (version: string, repository = server.url) =>
  `- name: redis\n  version: "${version}"\n  repository: ${repository}\n`;

const NOW = '2026-01-02T03:04:05.000Z';

async function lock(dependencies: string, update = false): Promise<string> {
  const fetchPage = createPageClient({});
  const options = { update, fetchPage, now: () => new Date(NOW) };
  const locked = await lockDependencies(workspaceOf(dependencies), options);
  return locked
    .flatMap((each) => each.dependencies)
    .map(({ locked: { name, version }, status }) => `${name} ${version} ${status}`)
    .join(', ');
}

async function failure(dependencies: string): Promise<string> {
  try {
    return await lock(dependencies);
  } catch (error) {
    if (!(error instanceof CollectedFailures)) throw error;
    return error.failures.map((each) => `${each.error.code}: ${each.error.message}`).join('\n');
  }
}

/** What is wrong with the chart that make would write. */
function problems(dependencies: string): readonly string[] {
  const files = filesOf(join(root, 'charts'))
    .filter((path) => path !== 'chart.dhall')
    .map((path) => [path, readFileSync(join(root, 'charts', path))] as const);
  const metadata = Buffer.from(`${METADATA}dependencies:\n${dependencies}`);
  return checkChartSet(new Map([['Chart.yaml', metadata], ...files])).map(({ code }) => code);
}

const archive = (version: string) => `charts/charts/redis-${version}.tgz`;
const has = (path: string) => existsSync(join(root, path));

describe.each(['https', 'oci'] as const)('a repository: %s', (kind) => {
  const at = (version: string) => redis(version, kind === 'oci' ? server.oci : server.url);

  test('the newest version of the range is fetched, and make accepts it', async () => {
    expect(await lock(at('^20'))).toBe('redis 20.10.0 fetched');
    expect(problems(at('^20'))).toEqual([]);
    expect(has(archive('20.10.0'))).toBe(true);
  });

  test('a second run asks nobody and writes nothing', async () => {
    await lock(at('^20'));
    const text = readFileSync(join(root, 'charts/Chart.lock'), 'utf8');
    server.reset();
    expect(await lock(at('^20'))).toBe('redis 20.10.0 kept');
    expect(server.requests).toEqual([]);
    expect(readFileSync(join(root, 'charts/Chart.lock'), 'utf8')).toBe(text);
  });

  test('the locked version stays until an update is asked for', async () => {
    await lock(at('20.2.0'));
    expect(await lock(at('^20'))).toBe('redis 20.2.0 kept');
    expect(problems(at('^20'))).toEqual([]);
    expect(await lock(at('^20'), true)).toBe('redis 20.10.0 fetched');
    expect([has(archive('20.2.0')), has(archive('20.10.0'))]).toEqual([false, true]);
    expect(problems(at('^20'))).toEqual([]);
  });

  test('an archive that is missing or damaged is fetched in its locked version', async () => {
    await lock(at('20.2.0'));
    const bytes = readFileSync(join(root, archive('20.2.0')));
    rmSync(join(root, archive('20.2.0')));
    expect(await lock(at('^20'))).toBe('redis 20.2.0 fetched');
    write(archive('20.2.0'), 'damaged');
    expect(await lock(at('^20'))).toBe('redis 20.2.0 fetched');
    expect(readFileSync(join(root, archive('20.2.0')))).toEqual(bytes);
  });

  test('a dependency that is removed takes its files along', async () => {
    await lock(at('^20'));
    await lock('');
    expect([has(archive('20.10.0')), has('charts/Chart.lock')]).toEqual([false, false]);
    expect(has('charts/archives.sha256')).toBe(false);
  });

  test('a version that changed in its repository is refused', async () => {
    await lock(at('20.2.0'));
    rmSync(join(root, archive('20.2.0')));
    server.republish('20.2.0');
    expect(await failure(at('20.2.0'))).toContain('than the one whose digest is recorded');
    expect(has(archive('20.2.0'))).toBe(false);
  });

  test('another digest than the announced one is refused', async () => {
    server.tamper('20.2.0');
    expect(await failure(at('20.2.0'))).toMatch(/^repository-content: .* does not have the digest/);
    expect([has('charts/charts'), has('charts/Chart.lock')]).toEqual([false, false]);
  });

  test('a version that is not there', async () => {
    expect(await failure(at('^99'))).toMatch(
      /^repository-version: .* no version in the range \^99/,
    );
  });

  test('a chart that is not there', async () => {
    const absent = at('^1').replace('redis', 'absent');
    expect(await failure(absent)).toMatch(/^repository-(?:version|unreachable): .*absent/);
  });

  test('a private repository names the way without credentials', async () => {
    server.protect();
    expect(await failure(at('^20'))).toMatch(/^repository-private: .* asks for credentials/);
    write(archive('20.3.0'), server.archive('20.3.0'));
    server.reset();
    expect(await lock(at('^20'))).toBe('redis 20.3.0 recorded');
    expect(server.requests).toEqual([]);
    expect(problems(at('^20'))).toEqual([]);
  });
});

test.each([
  ['ftp://127.0.0.1/x', 'repository-address'],
  ['"@bitnami"', 'repository-address'],
  ['http://charts.example.org', 'repository-address'],
  ['https://user:hunter2@charts.example.org', 'repository-address'],
  ['oci://127.0.0.1:1/UPPER', 'repository-address'],
  ['http://127.0.0.1:1', 'repository-unreachable'],
  ['file://../../outside', 'repository-address'],
])('the repository %s is refused', async (repository, code) => {
  const message = await failure(redis('^20', repository));
  expect(message).toMatch(new RegExp(`^${code}: `));
  expect(message).not.toContain('hunter2');
});

test('a token is not sent to the server that a registry redirects to', async () => {
  expect(await lock(redis('20.2.0', server.oci))).toBe('redis 20.2.0 fetched');
  const redirected = server.requests.filter(({ path }) => path.startsWith('/storage/'));
  expect(redirected.map(({ authorization }) => authorization)).toEqual([undefined]);
});

test('a folder of the workspace is packaged from what Git tracks', async () => {
  execaSync('git', ['init', '--quiet'], { cwd: root });
  write('cache/Chart.yaml', METADATA.replace('shop', 'redis').replace('1.0.0', '20.5.0'));
  write('cache/templates/a.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n');
  write('cache/notes.txt', 'not tracked');
  execaSync('git', ['add', 'cache/Chart.yaml', 'cache/templates'], { cwd: root });
  const local = redis('^20', 'file://../cache');
  expect(await lock(local)).toBe('redis 20.5.0 packaged');
  expect(await lock(local)).toBe('redis 20.5.0 kept');
  expect(problems(local)).toEqual([]);
  expect(await failure(redis('^19', 'file://../cache'))).toMatch(/^repository-version: /);
});

test('an archive of a folder that changed since is refused, and one of another Node is not', async () => {
  execaSync('git', ['init', '--quiet'], { cwd: root });
  write('cache/Chart.yaml', METADATA.replace('shop', 'redis').replace('1.0.0', '20.5.0'));
  write('cache/values.yaml', 'a: 1\n');
  execaSync('git', ['add', 'cache'], { cwd: root });
  const local = redis('^20', 'file://../cache');
  await lock(local);
  const stale = () => {
    const workspace = workspaceOf(local);
    return findStaleArchives(workspace, workspace.charts.selected).map(
      ({ error }) => `${error.code} ${error.location.file}: ${error.message}`,
    );
  };
  expect(stale()).toEqual([]);
  const unpacked = gunzipSync(readFileSync(join(root, archive('20.5.0'))));
  write(archive('20.5.0'), gzipSync(unpacked, { level: 1 }));
  rmSync(join(root, 'charts/archives.sha256'));
  expect(await lock(local)).toBe('redis 20.5.0 recorded');
  expect(stale()).toEqual([]);
  write('cache/values.yaml', 'a: 2\n');
  expect(stale()).toEqual([
    `dependency-archive ${archive('20.5.0')}: the chart in file://../cache has changed since it was packaged`,
  ]);
  expect(await lock(local)).toBe('redis 20.5.0 packaged');
  expect(stale()).toEqual([]);
  expect(problems(local)).toEqual([]);
});

test('an archive that was added by hand replaces the locked one', async () => {
  await lock(redis('20.2.0'));
  write(archive('20.3.0'), server.archive('20.3.0'));
  server.reset();
  expect(await lock(redis('^20'))).toBe('redis 20.3.0 recorded');
  expect(server.requests).toEqual([]);
  expect([has(archive('20.2.0')), has(archive('20.3.0'))]).toEqual([false, true]);
  expect(problems(redis('^20'))).toEqual([]);
});

test('an archive that was added by hand is never removed', async () => {
  write(archive('19.0.0'), server.archive('19.0.0'));
  expect(await lock(redis('^20'))).toBe('redis 20.10.0 fetched');
  expect(has(archive('19.0.0'))).toBe(true);
  expect(problems(redis('^20'))).toContain('chart-name-clash');
});
