import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

it('generates a package for custom kinds beside a given Kubernetes package', () => {
  const schema = { openAPIV3Schema: { type: 'object', properties: { on: { type: 'boolean' } } } };
  const versions = [{ name: 'v1', served: true, schema }];
  const spec = { group: 'example.org', names: { kind: 'Lamp' }, versions };
  writeFileSync(
    join(folder, 'lamp.yaml'),
    JSON.stringify({ kind: 'CustomResourceDefinition', spec }),
  );
  expect(run('crds', '--kubernetes', '../k8s', '--out', 'out', 'lamp.yaml').status).toBe(0);
  expect(readFileSync(join(folder, 'out/types/example.org.v1.Lamp.dhall'), 'utf8')).toContain(
    './../../k8s/types/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta.dhall',
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
