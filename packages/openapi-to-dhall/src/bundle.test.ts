/** The published program does what its source does. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { readPackage } from './node.ts';

const source = join(import.meta.dirname, '..');
const published = mkdtempSync(join(tmpdir(), 'openapi-bundle-'));
const crd = { spec: { group: 'example.org' }, kind: 'CustomResourceDefinition' };

beforeAll(() => {
  execFileSync(process.execPath, [join(source, 'build.mjs'), join(published, 'bundle')]);
  for (const part of ['bin', 'package.json']) {
    cpSync(join(source, part), join(published, part), { recursive: true });
  }
  const definitions = { 'io.k8s.api.core.v1.Probe': { properties: { path: { type: 'string' } } } };
  writeFileSync(join(published, 'swagger.json'), JSON.stringify({ definitions }));
  writeFileSync(join(published, 'crd.yaml'), JSON.stringify(crd));
});
afterAll(() => rmSync(published, { recursive: true }));

function run(folder: string, args: readonly string[]) {
  const command = [join(folder, 'bin/openapi-to-dhall.cjs'), ...args];
  const env = { PATH: process.env['PATH'], HOME: published };
  const options = { cwd: published, env, encoding: 'utf8' } as const;
  const { stdout, stderr, status } = spawnSync(process.execPath, command, options);
  return { stdout, stderr, status };
}

it.each([[['--help']], [['--version']], [['crds', '--out', 'none', 'crd.yaml']], [['--bogus']]])(
  'prints the same: %j',
  (args) => {
    expect(run(published, args)).toEqual(run(source, args));
  },
);

it('generates the same', async () => {
  for (const [folder, out] of [
    [source, 'expected'],
    [published, 'actual'],
  ] as const) {
    run(folder, ['kubernetes', '--swagger', 'swagger.json', '--out', out]);
  }
  const expected = await readPackage(join(published, 'expected'));
  expect(expected.size).toBeGreaterThan(1);
  expect(await readPackage(join(published, 'actual'))).toEqual(expected);
});
