import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import type { FileChange, Tree } from '@nx/devkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { argocdGenerator } from './argocd/generator.ts';
import { chartGenerator } from './chart/generator.ts';
import { ciGenerator } from './ci/generator.ts';
import { crdGenerator } from './crd/generator.ts';
import { dhallPackagesGenerator } from './dhall-packages/generator.ts';
import { environmentGenerator } from './environment/generator.ts';
import { fluxGenerator } from './flux/generator.ts';
import { initGenerator } from './init/generator.ts';
import { removeGenerator } from './remove/generator.ts';
import { renameGenerator } from './rename/generator.ts';
import { secretGenerator } from './secret/generator.ts';

// With --dry-run, Nx lists the changes of its tree and does not write them. So a listing is complete if
// generators write nothing past the tree, and all that a real run changes is in it.

/** The tree of a folder, as `nx g` makes it: @nx/devkit has a tree in memory for tests only. */
const { FsTree, flushChanges } = createRequire(import.meta.url)('nx/src/generators/tree') as {
  readonly FsTree: new (root: string, isVerbose: boolean) => Tree;
  readonly flushChanges: (root: string, changes: FileChange[]) => void;
};

const { recipient: key } = generateAgeIdentity();
const url = 'https://git.example.org/deploy.git';
const umbrella = 'shop';
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dhallmark-dry-run-'));
  writeFileSync(join(root, 'nx.json'), '{}\n');
  writeFileSync(join(root, 'package.json'), '{ "name": "all", "private": true }\n');
  mkdirSync(join(root, 'dhall/Helm'), { recursive: true });
  writeFileSync(join(root, 'dhall/Helm/mine.dhall'), '{ mine = True }\n');
  // a copy that dhall-packages replaces
  const library = join(import.meta.dirname, '../../../../dhall');
  cpSync(join(library, 'Json'), join(root, 'dhall/Json'), { recursive: true });
  rmSync(join(root, 'dhall/Json/tests.dhall'));
  mkdirSync(join(root, 'crds'));
  const schema = { openAPIV3Schema: { type: 'object' } };
  const versions = [{ name: 'v1', served: true, storage: true, schema }];
  const spec = { group: 'example.org', names: { kind: 'Lamp', plural: 'lamps' }, versions };
  const definition = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    spec,
  };
  writeFileSync(join(root, 'crds/lamp.yaml'), JSON.stringify(definition));
});
afterAll(() => rmSync(root, { recursive: true }));

function snapshot(): ReadonlyMap<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'latin1')];
    }),
  );
}

/** `CREATE a`, as Nx lists changes. */
function compare(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths
    .flatMap((path) => {
      if (!before.has(path)) return [`CREATE ${path}`];
      if (!after.has(path)) return [`DELETE ${path}`];
      return before.get(path) === after.get(path) ? [] : [`UPDATE ${path}`];
    })
    .toSorted();
}

const list = (changes: readonly FileChange[]): readonly string[] =>
  changes.map(({ type, path }) => `${type} ${path}`).toSorted();

const DELETE = 'DELETE ';
const isFolder = (change: string, before: ReadonlyMap<string, string>): boolean =>
  change.startsWith(DELETE) && !before.has(change.slice(DELETE.length));

const runs: readonly (readonly [line: string, run: (tree: Tree) => unknown])[] = [
  ['init', (tree) => initGenerator(tree, { chart: 'app' })],
  ['init --name', (tree) => initGenerator(tree, { name: umbrella })],
  ['chart', (tree) => chartGenerator(tree, { name: 'web', umbrella })],
  ['chart --directory', (tree) => chartGenerator(tree, { name: 'api', directory: 'a', umbrella })],
  ['secret', (tree) => secretGenerator(tree, { name: 'login', chart: 'web', umbrella })],
  [
    'secret --form=file',
    (tree) => secretGenerator(tree, { name: 'key', chart: 'api', form: 'file', umbrella }),
  ],
  ['environment', (tree) => environmentGenerator(tree, { name: 'staging', key, umbrella })],
  ['environment, another', (tree) => environmentGenerator(tree, { name: 'prod', key, umbrella })],
  [
    'flux',
    (tree) => fluxGenerator(tree, { url, environment: 'prod', decryption: 'age', umbrella }),
  ],
  ['ci', (tree) => ciGenerator(tree, { cloud: 'age' })],
  ['ci --forge=github', (tree) => ciGenerator(tree, { cloud: 'age', forge: 'github' })],
  ['ci --forge=azure-devops', (tree) => ciGenerator(tree, { cloud: 'age', forge: 'azure-devops' })],
  ['argocd', (tree) => argocdGenerator(tree, { url, environment: 'staging', umbrella })],
  ['dhall-packages', (tree) => dhallPackagesGenerator(tree, {})],
  ['crd', (tree) => crdGenerator(tree, { files: ['crds'], name: 'lamps' })],
  ['crd, another', (tree) => crdGenerator(tree, { files: [join(root, 'crds/lamp.yaml')] })],
  [
    'rename chart',
    (tree) => renameGenerator(tree, { kind: 'chart', name: 'web', newName: 'front', umbrella }),
  ],
  [
    'rename secret',
    (tree) =>
      renameGenerator(tree, {
        kind: 'secret',
        name: 'login',
        newName: 'user',
        chart: 'front',
        umbrella,
      }),
  ],
  [
    'rename environment',
    (tree) =>
      renameGenerator(tree, { kind: 'environment', name: 'staging', newName: 'test', umbrella }),
  ],
  [
    'remove secret',
    (tree) => removeGenerator(tree, { kind: 'secret', name: 'key', chart: 'api', umbrella }),
  ],
  ['remove chart', (tree) => removeGenerator(tree, { kind: 'chart', name: 'front', umbrella })],
  [
    'remove environment',
    (tree) => removeGenerator(tree, { kind: 'environment', name: 'prod', umbrella }),
  ],
];

test('every generator is among the runs', () => {
  const { generators } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../generators.json'), 'utf8'),
  ) as { readonly generators: object };
  const run = new Set(runs.map(([line]) => line.split(/[ ,]/)[0]));
  expect(Object.keys(generators).filter((name) => !run.has(name))).toEqual([]);
});

test.each(runs)(
  '%s lists all that it changes, and a second run changes nothing',
  async (line, run) => {
    const before = snapshot();
    const dry = new FsTree(root, false);
    await run(dry);
    const listed = list(dry.listChanges());
    expect(listed).not.toEqual([]);
    expect(snapshot()).toEqual(before);
    const tree = new FsTree(root, false);
    const callback = await run(tree);
    expect(list(tree.listChanges())).toEqual(listed);
    flushChanges(root, tree.listChanges());
    const log = console.log;
    console.log = () => {};
    if (typeof callback === 'function') (callback as () => void)();
    console.log = log;
    // a folder is listed instead of its files, or when it became empty
    const folders = listed.filter((each) => isFolder(each, before));
    for (const folder of folders) {
      expect(existsSync(join(root, folder.slice(DELETE.length)))).toBe(false);
    }
    const isCovered = (change: string): boolean =>
      folders.some((folder) => change === folder || change.startsWith(`${folder}/`));
    const isMore = (change: string): boolean => !isCovered(change);
    expect(compare(before, snapshot()).filter(isMore)).toEqual(listed.filter(isMore));
    expect(readFileSync(join(root, 'dhall/Helm/mine.dhall'), 'utf8')).toBe('{ mine = True }\n');
    // what was renamed or removed is not there any longer
    if (/^(?:rename|remove)/.test(line)) return;
    const again = new FsTree(root, false);
    await run(again);
    expect(list(again.listChanges())).toEqual([]);
  },
);
