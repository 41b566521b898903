import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeTreeIo } from './node-tree-io.ts';
import { renderKustomization } from './kustomization.ts';
import { renderManifest } from './manifest.ts';
import { verifyTree } from './verify-tree.ts';

let root: string;
let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'verify-tree-'));
  root = join(base, 'tree');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const encrypted = 'apiVersion: v1\nkind: Secret\nmetadata: { name: a }\nsops: { mac: x }\n';
const plaintext = 'apiVersion: v1\nkind: Secret\nmetadata: { name: a }\nstringData: { a: b }\n';
const files = {
  'chart/Chart.yaml': '.',
  'secrets/web/a.yaml': 'web',
  'secrets/kustomization.yaml': '.',
};

function write(texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function writeCompleteTree(environment = 'prod'): void {
  write({
    'chart/Chart.yaml': 'name: x\n',
    'secrets/web/a.yaml': encrypted,
    'secrets/kustomization.yaml': renderKustomization(Object.keys(files)),
    '.dhallmark/manifest.json': renderManifest({ version: 1, environment, files }),
  });
}

const codes = (secretsInChart = false): readonly string[] =>
  verifyTree(nodeTreeIo(root), { environment: 'prod', secretsInChart }).map(
    (finding) => finding.code,
  );

test('a complete tree has no faults', () => {
  writeCompleteTree();
  expect(codes()).toEqual([]);
});

test.each<[string, () => void, readonly string[]]>([
  ['an empty tree', () => rmSync(join(root, '.dhallmark'), { recursive: true }), ['not-made']],
  [
    'a make that was cut off',
    () => nodeTreeIo(root).state.createFile('transaction/0', Buffer.from('')),
    ['unfinished'],
  ],
  ['a broken manifest', () => write({ '.dhallmark/manifest.json': '{' }), ['manifest-broken']],
  ['another environment', () => writeCompleteTree('local'), ['other-environment']],
  ['a file that is gone', () => rmSync(join(root, 'chart/Chart.yaml')), ['missing-file']],
  [
    'a Secret that is not listed',
    () => write({ 'secrets/kustomization.yaml': 'resources: []\n' }),
    ['unlisted-secret'],
  ],
  ['a plaintext Secret', () => write({ 'secrets/web/a.yaml': plaintext }), ['plaintext-secret']],
  [
    'a plaintext Secret that was not generated',
    () => write({ 'chart/templates/x.yaml': `a: 1\n---\n${plaintext}` }),
    ['plaintext-secret'],
  ],
  [
    'a plaintext one next to an encrypted one',
    () => write({ 'secrets/web/a.yaml': `${encrypted}---\n${plaintext}` }),
    ['plaintext-secret'],
  ],
  [
    'an encrypted Secret in the chart',
    () => write({ 'chart/templates/x.yaml': encrypted }),
    ['secret-in-chart'],
  ],
])('%s is found', (_what, damage, expected) => {
  writeCompleteTree();
  damage();
  expect(codes()).toEqual(expected);
});

test('encrypted Secrets may be in the chart with secretPlacement "templates"', () => {
  writeCompleteTree();
  write({ 'chart/templates/x.yaml': encrypted });
  expect(codes(true)).toEqual([]);
});

test('the list of no Secrets is still a kustomization', () => {
  expect(renderKustomization(['chart/Chart.yaml'])).toContain('resources: []');
});
