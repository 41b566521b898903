import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compiledCode } from '../../../tools/testing/compiled-code.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openapi-to-dhall-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]): { status: number | null; stderr: string } {
  const program = join(import.meta.dirname, '../bin/openapi-to-dhall.cjs');
  const env = { ...compiledCode, PATH: process.env['PATH'], HOME: folder };
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, env, encoding: 'utf8' });
}

it('generates a package for Kubernetes', () => {
  const definitions = { 'io.k8s.api.core.v1.Probe': { properties: { path: { type: 'string' } } } };
  writeFileSync(join(folder, 'swagger.json'), JSON.stringify({ definitions }));
  const { status, stderr } = run('kubernetes', '--swagger', 'swagger.json', '--out', 'out');
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'out: 8 files, 8 written, 0 removed\n' });
  expect(readFileSync(join(folder, 'out/types.dhall'), 'utf8')).toBe(
    '{ Probe = ./types/io.k8s.api.core.v1.Probe.dhall }\n',
  );
});

/** A CRD whose spec has a Probe and an integer. */
function writeLamp(): void {
  const probe = { type: 'object', properties: { path: { type: 'string' } } };
  const level = { type: 'integer' };
  const lampSpec = { type: 'object', properties: { level, probe } };
  const schema = { openAPIV3Schema: { type: 'object', properties: { spec: lampSpec } } };
  const versions = [{ name: 'v1', served: true, schema }];
  const spec = { group: 'example.org', names: { kind: 'Lamp' }, versions };
  writeFileSync(
    join(folder, 'lamp.yaml'),
    JSON.stringify({ kind: 'CustomResourceDefinition', spec }),
  );
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

it('generates a package for custom kinds beside a Kubernetes package that is not there yet', () => {
  writeLamp();
  const { status, stderr } = run('crds', '--kubernetes', '../k8s', '--out', 'out', 'lamp.yaml');
  expect(status).toBe(0);
  expect(stderr).toMatch(/^note: k8s has no types\//);
  expect(read('out/types/example.org.v1.Lamp.dhall')).toContain(
    './../../k8s/types/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta.dhall',
  );
  expect(read('out/types/example.org.v1.LampSpec.dhall')).toContain(
    './example.org.v1.LampSpecProbe.dhall',
  );
});

it('shares the types of the Kubernetes package, and takes integers that may be negative', () => {
  writeLamp();
  mkdirSync(join(folder, 'k8s/types'), { recursive: true });
  writeFileSync(
    join(folder, 'k8s/types/io.k8s.api.core.v1.Probe.dhall'),
    '{ path : Optional Text }\n',
  );
  const args = ['--kubernetes', '../k8s', '--out', 'out', '--negative', 'LampSpec.level'];
  const { status, stderr } = run('crds', 'lamp.yaml', ...args);
  expect({ status, stderr }).toMatchObject({
    status: 0,
    stderr: expect.not.stringMatching(/note/),
  });
  expect(read('out/types/example.org.v1.LampSpec.dhall')).toBe(
    `{ level : Optional Integer
, probe : Optional ./../../k8s/types/io.k8s.api.core.v1.Probe.dhall
}
`,
  );
  expect(read('out/schemas.dhall')).toContain(
    'LampSpecProbe = ./../k8s/schemas/io.k8s.api.core.v1.Probe.dhall',
  );
});

it.each([
  ['a file that is not there', ['kubernetes', '--swagger', 'none.json', '--out', 'out']],
  ['a file that is not JSON', ['kubernetes', '--swagger', 'bad.json', '--out', 'out']],
  ['a file that is not a CRD', ['crds', '--out', 'out', 'bad.json']],
])('exits with status 1 and a hint for %s', (_, args) => {
  writeFileSync(join(folder, 'bad.json'), '{ "kind": ');
  const { status, stderr } = run(...args);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^error\[.+\]: .*(none|bad)\.json.*\n  hint: .+\.\n$/s);
});
