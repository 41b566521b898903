import { evaluateInput, semanticHash } from '@dhallmark/dhall';
import { nodeIo } from '@dhallmark/dhall/node';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { parseCoreTypes } from './core-types.ts';
import { renderCrdPackage } from './crd-package.ts';
import { parseCrds } from './crd.ts';
import negativeFields from '../../../tools/negative-integers.json' with { type: 'json' };
import { renderKubernetesPackage } from './kubernetes-package.ts';
import { readInput, readPackage } from './node.ts';
import type { PackageFiles } from './package-files.ts';

const negativeIntegers = new Map<string, readonly string[]>(Object.entries(negativeFields));
const root = join(import.meta.dirname, '..', '..', '..');
const sources = join(root, '..', 'shared', 'kubernetes');
const upstream = join(root, '..', 'shared', 'dhall-kubernetes', '1.26');
const absent = existsSync(sources) ? '' : ' (skipped: ../shared/kubernetes is not there)';

/** Compares by path first: a whole package as a difference would say nothing. */
async function expectCommitted(folder: string, made: PackageFiles): Promise<void> {
  const committed = await readPackage(join(root, folder));
  expect([...committed.keys()]).toEqual([...made.keys()].toSorted());
  const changed = [...made].filter(([path, text]) => committed.get(path) !== text);
  expect(changed.map(([path]) => path)).toEqual([]);
}

describe.skipIf(absent !== '')(`what is committed is what would be generated${absent}`, () => {
  it('dhall/kubernetes/1.31', async () => {
    const document: unknown = JSON.parse(await readInput(join(sources, 'swagger-1.31.json')));
    await expectCommitted('dhall/kubernetes/1.31', renderKubernetesPackage(document));
  });

  it.each(['cert-manager', 'external-secrets', 'flux', 'istio'])('dhall/crds/%s', async (name) => {
    const paths = (await readdir(join(sources, 'crds', name))).toSorted();
    const texts = await Promise.all(
      paths.map((path) => readInput(join(sources, 'crds', name, path))),
    );
    const kinds = texts.flatMap((text, index) => parseCrds(text, paths[index] ?? ''));
    const kubernetes = ['..', '..', '..', 'kubernetes', '1.31'];
    const core = parseCoreTypes(await readPackage(join(root, 'dhall/kubernetes/1.31/types')));
    await expectCommitted(
      `dhall/crds/${name}`,
      renderCrdPackage(kinds, { kubernetes, core, negative: negativeIntegers.get(name) }),
    );
  });

  it('most types of Kubernetes 1.31 are those of 1.26, letter for letter', async () => {
    const ours = await readPackage(join(root, 'dhall/kubernetes/1.31/types'));
    const theirs = await readPackage(join(upstream, 'types'));
    const common = [...theirs].filter(([path]) => ours.has(path));
    const equal = common.filter(([path, text]) => ours.get(path) === text);
    expect(common.length).toBeGreaterThan(450);
    expect(equal.length / common.length).toBeGreaterThan(0.9);
  });
});

it('dhall/kubernetes/1.31 is the package that dhall-kubernetes knows by this hash', async () => {
  const io = nodeIo({ cwd: root, cacheFolder: false, env: {} });
  const file = join(root, 'dhall/kubernetes/1.31/package.dhall');
  const hash = semanticHash(await evaluateInput({ file }, { io }), io.sha256);
  expect(hash).toBe('sha256:1a0d599eabb9dd154957edc59bb8766ea59b4a245ae45bdd55450654c12814b0');
});
