import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createReadStream, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram, missingPrograms } from '../../../../tools/reference/find-program.ts';
import { findRemoteChart } from './chart-repository.ts';
import { createPageClient } from './fetch-page.ts';
import { describeArchive } from './kept-archives.ts';

// Charts that Helm packages, in an index that Helm writes and in a real registry that Helm pushes to.

const access = { fetchPage: createPageClient({}), maxSize: 2 ** 20 };
const VERSIONS = ['1.2.0', '1.10.0+build.5', '2.0.0'];
let folder: string;

const helm = (...args: readonly string[]) => {
  const result = spawnSync(findProgram('helm3') ?? '', args, {
    env: { PATH: '', HOME: folder },
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(result.stderr);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'real-repositories-'));
  if (findProgram('helm3') === undefined) return;
  const chart = join(folder, 'redis');
  mkdirSync(chart);
  for (const version of VERSIONS) {
    writeFileSync(join(chart, 'Chart.yaml'), `apiVersion: v2\nname: redis\nversion: ${version}\n`);
    helm('package', '--destination', join(folder, 'repository'), chart);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function fetchNewest(repository: string, range: string): Promise<string> {
  const found = await findRemoteChart({ name: 'redis', version: range, repository }, access);
  const { name, version } = describeArchive(await found.fetchArchive(), 'redis.tgz');
  return `${name} ${version}`;
}

const withoutHelm = missingPrograms('helm3');
describe.skipIf(withoutHelm !== undefined)(`an index of Helm ${withoutHelm ?? ''}`, () => {
  let server: Server;
  beforeAll(async () => {
    helm('repo', 'index', join(folder, 'repository'));
    server = createServer(({ url = '' }, response) => {
      createReadStream(join(folder, 'repository', basename(decodeURIComponent(url)))).pipe(
        response,
      );
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => void server.close());

  test('is read', async () => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await fetchNewest(url, '^1')).toBe('redis 1.10.0+build.5');
    expect(await fetchNewest(url, '')).toBe('redis 2.0.0');
  });
});

const withoutRegistry = missingPrograms('helm3', 'oci-registry');
describe.skipIf(withoutRegistry !== undefined)(`a registry ${withoutRegistry ?? ''}`, () => {
  let registry: ChildProcess;
  let address: string;
  beforeAll(async () => {
    const config = join(folder, 'registry.yml');
    const storage = { filesystem: { rootdirectory: join(folder, 'storage') } };
    const settings = { version: 0.1, storage, http: { addr: '127.0.0.1:0' } };
    writeFileSync(config, JSON.stringify(settings));
    registry = spawn(findProgram('oci-registry') ?? '', ['serve', config], {
      env: { OTEL_TRACES_EXPORTER: 'none' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    address = await new Promise<string>((resolve, reject) => {
      let log = '';
      registry.stderr?.on('data', (chunk: Buffer) => {
        log += chunk.toString('utf8');
        const found = /listening on (127\.0\.0\.1:\d+)/.exec(log)?.[1];
        if (found !== undefined) resolve(found);
      });
      registry.on('exit', () => reject(new Error(log)));
    });
    for (const version of VERSIONS) {
      const archive = join(folder, 'repository', `redis-${version}.tgz`);
      helm('push', archive, `oci://${address}/charts`, '--plain-http');
    }
  });
  afterAll(() => void registry.kill());

  test('is read', async () => {
    expect(await fetchNewest(`oci://${address}/charts`, '^1')).toBe('redis 1.10.0+build.5');
    expect(await fetchNewest(`oci://${address}/charts/`, '1.2.0')).toBe('redis 1.2.0');
  });
});
