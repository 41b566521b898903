import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nodeTreeIo, planTree, type DesiredFile } from '@dhallmark/gitops/tree';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findCharts } from '../charts/find-charts.ts';
import { checkFilesOf } from './check-files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-files-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

type Texts = Readonly<Record<string, string>>;

const chart = (name: string): string => `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n`;
const config = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n';
const set: Texts = {
  'chart/Chart.yaml': `${chart('shop')}dependencies: [{ name: web }, { name: db }]\n`,
  'chart/templates/_names.tpl': '{{ define "names" }}a{{ end }}\n',
  'chart/charts/web/Chart.yaml': chart('web'),
  'chart/charts/web/templates/a.yaml': `${config}data: { a: {{ include "names" . }} }\n`,
  'chart/charts/db/Chart.yaml': chart('db'),
  'chart/charts/db/templates/a.yaml': config,
};
/** A template that Helm could not read, as a make of another version may have left it. */
const broken = 'kind: A\n\tname: a\n';

const ownerOf = (path: string): string => /^chart\/charts\/([^/]+)/.exec(path)?.[1] ?? '.';
const toFiles = (texts: Texts): readonly DesiredFile[] =>
  Object.entries(texts).map(([path, text]) => ({
    path,
    owner: ownerOf(path),
    bytes: Buffer.from(text),
  }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** The source of a file of the tree: copied, but for Chart.yaml. */
function sourceOf(path: string): string {
  const copied = path.replace(/^chart\/charts\/|^chart\//, 'charts/');
  return copied.replace(/Chart\.yaml$/, 'chart.dhall');
}

/** What is found when a tree that has some files is to have others. */
async function check(present: Texts, wanted: Texts): Promise<readonly string[]> {
  const folder = join(root, 'tree');
  const io = nodeTreeIo(folder);
  for (const [path, text] of Object.entries(present)) write(`tree/${path}`, text);
  for (const [path, text] of Object.entries(wanted)) write(sourceOf(path), text);
  const desired = toFiles(wanted);
  const files = Object.fromEntries(
    toFiles(present).map(({ path, owner }) => [path, { chart: owner, sha256: undefined }]),
  );
  const plan = planTree({
    desired,
    manifest: { version: 2, environment: 'test', files },
    readFile: io.readFile,
    failed: new Set(),
    scope: 'all',
  });
  const found = await checkFilesOf({
    root,
    charts: findCharts(root, 'charts'),
    hasUmbrella: true,
    tree: {
      environment: 'test',
      place: { root, checkout: 'tree' },
      folder,
      io,
      reconciler: 'flux',
      address: { url: undefined, path: '' },
    },
    secretsInChart: false,
    env: { PATH: '' },
  })(plan, desired);
  return found.map(({ chart: owner = 'all', error }) => `${owner}: ${error.code}`);
}

const secret = 'apiVersion: v1\nkind: Secret\nmetadata: { name: a }\nstringData: { a: b }\n';
const webWith = (text: string): Texts => ({ ...set, 'chart/charts/web/templates/a.yaml': text });

test('a set that is right, new or unchanged', async () => {
  expect(await check({}, set)).toEqual([]);
  expect(await check(set, set)).toEqual([]);
});

test('the chart fails whose file is written', async () => {
  expect(await check(set, webWith(secret))).toEqual(['web: plaintext-secret']);
});

test('a file that is in the tree already is not read once more', async () => {
  const present = { ...set, 'chart/charts/db/templates/a.yaml': broken };
  const wanted = { ...webWith(config), 'chart/charts/db/templates/a.yaml': broken };
  expect(await check(present, wanted)).toEqual([]);
});

test('nothing is written where a change breaks a file that stays as it is', async () => {
  const found = await check(set, { ...set, 'chart/templates/_names.tpl': '{{/* none */}}\n' });
  expect(found).toEqual(['all: template-undefined', 'all: unclear-template']);
});

test('nothing is removed that a file needs which stays', async () => {
  const { 'chart/templates/_names.tpl': _removed, ...wanted } = set;
  expect(await check(set, wanted)).toEqual(['all: template-undefined', 'all: unclear-template']);
});

test.each<[what: string, before: Texts, after: Texts, codes: readonly string[]]>([
  [
    'a kustomization that names it',
    { 'chart/files/patch.txt': 'data: { a: Yg== }\n' },
    {
      'chart/files/kustomization.yaml':
        'patches: [{ target: { kind: Secret }, path: patch.txt }]\n',
    },
    ['all: plaintext-secret'],
  ],
  [
    'a chart that was a library',
    {
      'chart/charts/db/Chart.yaml': `${chart('db')}type: library\n`,
      'chart/charts/db/templates/b.yaml': broken,
    },
    { 'chart/charts/db/Chart.yaml': chart('db') },
    ['all: template-yaml', 'all: unclear-template'],
  ],
])('an unchanged file is read again because of %s', async (_what, before, after, codes) => {
  const found = await check({ ...set, ...before }, { ...set, ...before, ...after });
  expect(found).toEqual(codes);
});
