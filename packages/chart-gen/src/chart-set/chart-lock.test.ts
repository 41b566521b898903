import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findProgram } from '../../../../tools/reference/find-program.ts';
import { renderYaml } from '../files/render-yaml.ts';
import type { JsonObject } from '../objects/json-value.ts';
import { lockDigest, parseLock, renderLock, type LockedDependency } from './chart-lock.ts';

/** Lists of dependencies, and what Helm 3.22 writes into Chart.lock for charts of version 1.2.3. */
const lists: readonly (readonly [what: string, entries: readonly JsonObject[], digest: string])[] =
  [
    [
      'a chart of a folder',
      [{ name: 'web', version: '>=1.0.0 <2.0.0', repository: 'file://../web' }],
      'sha256:8efdae793fb1f8787ca9290939fcac4e6028454d27bc2edf0601ec1dc83e41f6',
    ],
    [
      'every field',
      [
        {
          name: 'web',
          version: '^1',
          repository: 'file://../web',
          condition: 'web.enabled,all.enabled',
          tags: ['front', '<b>&'],
          'import-values': ['open', { parent: 'p', child: 'c' }],
          alias: 'blue',
        },
      ],
      'sha256:93a8010b59125312ed2cdfbf9abd692635efa6270741ed9990a4bd085ce01bd3',
    ],
    [
      'empty fields',
      [{ name: 'web', version: '*', repository: 'file://../web', tags: [], alias: '' }],
      'sha256:32361276acda57b822cbbd4b534950317cfa6f56efa711d3f994b1aed1d43a5e',
    ],
    [
      'a chart in the set',
      [
        { name: 'db', version: '>= 0' },
        { name: 'db', version: '1.x', alias: 'b' },
      ],
      'sha256:f1d26a944a934a870f1f95e95f4f2ad0249862c93101ed4ee53ac5f5b383cee8',
    ],
  ];

const lockedBy = (entries: readonly JsonObject[]): readonly LockedDependency[] =>
  entries.map((entry) => {
    const { name, repository = '', version = '' } = entry as Readonly<Record<string, string>>;
    return { name: name ?? '', repository, version: repository === '' ? version : '1.2.3' };
  });

test.each(lists)('the digest of %s is the one of Helm', (_, entries, digest) => {
  expect(lockDigest(entries, lockedBy(entries))).toBe(digest);
});

test('a lock is read as it was written', () => {
  const lock = {
    dependencies: [
      { name: 'web', repository: '', version: '' },
      { name: 'redis', repository: 'oci://r.example/c', version: '1.10.0' },
    ],
    digest: 'sha256:0',
    generated: '2026-01-02T03:04:05Z',
  };
  expect(parseLock(renderLock(lock))).toEqual(lock);
});

test.each([
  '',
  'a',
  '- a',
  'digest: x\ndependencies: 1\n',
  'dependencies: [1]\ndigest: x\n',
  'a: : b',
])('%j is not a lock', (text) => expect(parseLock(text)).toBeUndefined());

describe('Helm', () => {
  const helm = findProgram('helm3');
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chart-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const run = (...args: readonly string[]) =>
    spawnSync(helm ?? '', args, { env: { PATH: '', HOME: folder }, encoding: 'utf8' });

  test.skipIf(helm === undefined).each(lists)('writes the same lock: %s', (_, entries, digest) => {
    const chart = (name: string) => `apiVersion: v2\nname: ${name}\nversion: 1.2.3\n`;
    write('web/Chart.yaml', chart('web'));
    write('shop/charts/db/Chart.yaml', chart('db'));
    write('shop/Chart.yaml', chart('shop') + renderYaml({ dependencies: [...entries] }));
    expect(run('dependency', 'update', join(folder, 'shop')).stderr).toBe('');
    const file = join(folder, 'shop/Chart.lock');
    const written = readFileSync(file, 'utf8');
    const { generated = '' } = parseLock(written) ?? {};
    const lock = { dependencies: lockedBy(entries), digest, generated };
    expect(renderLock(lock)).toBe(written);
    // and accepts ours
    writeFileSync(file, renderLock({ ...lock, generated: '2026-01-02T03:04:05.678Z' }));
    const built = run('dependency', 'build', join(folder, 'shop'));
    expect([built.status, built.stderr]).toEqual([0, '']);
  });
});
