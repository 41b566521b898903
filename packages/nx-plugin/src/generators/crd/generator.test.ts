import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import type { Tree } from '@nx/devkit';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { removeGenerator } from '../remove/generator.ts';
import { crdGenerator, type CrdOptions } from './generator.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dhallmark-nx-crd-'));
  writeFileSync(
    join(folder, 'lamp.json'),
    JSON.stringify(toCrd('Lamp', { on: { type: 'boolean' } })),
  );
  writeFileSync(join(folder, 'fan.json'), JSON.stringify(toCrd('Fan', {})));
});
afterAll(() => rmSync(folder, { recursive: true }));

function toCrd(kind: string, properties: object): object {
  const spec = { type: 'object', properties };
  const schema = { openAPIV3Schema: { type: 'object', properties: { spec } } };
  const versions = [{ name: 'v1', served: true, storage: true, schema }];
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    spec: { group: 'example.org', names: { kind }, versions },
  };
}

let tree: Tree;
beforeEach(() => {
  tree = createTreeWithEmptyWorkspace();
});

const read = (path: string): string => tree.read(path, 'utf8') ?? '';
const code = 'dhall/crds/lamps/package.dhall';

/** Runs the generator, and returns what it prints. */
async function generate(files: readonly string[], options: Omit<CrdOptions, 'files'> = {}) {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  try {
    await crdGenerator(tree, {
      files: files.map((file) => join(folder, file)),
      name: 'lamps',
      ...options,
    });
    return log.mock.calls.join('\n');
  } finally {
    log.mockRestore();
  }
}

test('writes the package, the definitions and the import of Kubernetes', async () => {
  expect(await generate(['lamp.json'])).toContain('example.org/v1: Lamp');
  expect(read(code)).toContain('let LampSpec =');
  expect(read('dhall/crds/lamps/crds.yaml')).toContain('"kind":"Lamp"');
  expect(read('dhall/kubernetes.dhall')).toContain('missing');
});

test('keeps edited files, and kinds that the given files lack', async () => {
  await generate(['lamp.json']);
  await expect(generate(['fan.json'])).rejects.toThrow(
    /Lamp of example\.org .*Nothing was written/,
  );
  tree.write(code, `${read(code)}-- mine\n`);
  await expect(generate(['lamp.json'])).rejects.toThrow(/dhall\/crds\/lamps\/ was edited/);
  expect(read(code)).toContain('-- mine');
  await generate(['fan.json'], { overwrite: true });
  expect(read(code)).not.toMatch(/mine|Lamp/);
});

test('remove refuses while charts import it, and where it was edited', async () => {
  await generate(['lamp.json']);
  tree.write(
    'charts/web/lamp.dhall',
    'let lamps = ../../dhall/crds/lamps/package.dhall in lamps.Lamp',
  );
  const remove = (name: string) => removeGenerator(tree, { kind: 'crd', name });
  expect(() => remove('lamps')).toThrow(/still used by charts\/web\/lamp\.dhall/);
  tree.delete('charts/web/lamp.dhall');
  expect(() => remove('lamp')).toThrow('There are lamps.');
  tree.write('dhall/crds/lamps/mine.dhall', '1');
  expect(() => remove('lamps')).toThrow(/has files that were not generated/);
  tree.delete('dhall/crds/lamps/mine.dhall');
  remove('lamps');
  expect(tree.exists(code)).toBe(false);
});
