/**
 * Generates dhall/kubernetes and dhall/crds: `npm run generate:kubernetes [-- FOLDER]`.
 *
 * FOLDER (default `../shared/kubernetes`) holds `swagger-<version>.json` for each Kubernetes release
 * and `crds/<name>/*.yaml` for each package of custom kinds.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import {
  parseCoreTypes,
  parseCrds,
  renderCrdPackage,
  renderKubernetesPackage,
} from '@dhallmark/openapi-to-dhall';
import { readInput, readPackage, writePackage } from '@dhallmark/openapi-to-dhall/node';

import negativeFields from './negative-integers.json' with { type: 'json' };

/** Integers that may be negative although their schemas do not say so, by package. */
const negativeIntegers = new Map<string, readonly string[]>(Object.entries(negativeFields));
const root = join(import.meta.dirname, '..');
const folder = process.argv[2] ?? join(root, '..', 'shared', 'kubernetes');
/** The release whose types the custom kinds share. */
const kubernetes = '1.31';

for (const name of await readdir(folder)) {
  const version = /^swagger-(.+)\.json$/.exec(name)?.[1];
  if (version === undefined) continue;
  const document: unknown = JSON.parse(await readInput(join(folder, name)));
  await write(`dhall/kubernetes/${version}`, renderKubernetesPackage(document));
}
const core = parseCoreTypes(await readPackage(join(root, 'dhall/kubernetes', kubernetes, 'types')));
for (const name of await readdir(join(folder, 'crds'))) {
  const paths = (await readdir(join(folder, 'crds', name)))
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) => join(folder, 'crds', name, file));
  const texts = await Promise.all(paths.map(readInput));
  const kinds = texts.flatMap((text, index) => parseCrds(text, paths[index] ?? ''));
  const toKubernetes = ['..', '..', '..', 'kubernetes', kubernetes];
  await write(
    `dhall/crds/${name}`,
    renderCrdPackage(kinds, {
      kubernetes: toKubernetes,
      core,
      negative: negativeIntegers.get(name),
    }),
  );
}

async function write(path: string, files: ReadonlyMap<string, string>): Promise<void> {
  const { written, removed } = await writePackage(join(root, path), files);
  process.stdout.write(`${path}: ${files.size} files, ${written} written, ${removed} removed\n`);
}
