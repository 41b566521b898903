import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeTreeIo } from './node-tree-io.ts';
import { renderKustomization } from './kustomization.ts';
import { renderManifest } from './manifest.ts';
import { verifyTree } from './verify-tree.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verify-tree-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const sealed = 'apiVersion: v1\nkind: Secret\nmetadata: { name: a }\nsops: { mac: x }\n';
const clear = 'apiVersion: v1\nkind: Secret\nmetadata: { name: a }\nstringData: { a: b }\n';
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

function whole(environment = 'prod'): void {
  write({
    'chart/Chart.yaml': 'name: x\n',
    'secrets/web/a.yaml': sealed,
    'secrets/kustomization.yaml': renderKustomization(Object.keys(files)),
    '.dhallmark/manifest.json': renderManifest({ version: 1, environment, files }),
  });
}

const codes = (secretsInChart = false): readonly string[] =>
  verifyTree(nodeTreeIo(root), { environment: 'prod', secretsInChart }).map(
    (finding) => finding.code,
  );

test('a whole tree has no findings', () => {
  whole();
  expect(codes()).toEqual([]);
});

test.each<[string, () => void, readonly string[]]>([
  ['nothing made', () => rmSync(join(root, '.dhallmark'), { recursive: true }), ['not-made']],
  ['a make that was cut off', () => write({ '.dhallmark/transaction/0': '' }), ['unfinished']],
  ['a broken manifest', () => write({ '.dhallmark/manifest.json': '{' }), ['manifest-broken']],
  ['another environment', () => whole('local'), ['other-environment']],
  ['a file that is gone', () => rmSync(join(root, 'chart/Chart.yaml')), ['missing-file']],
  [
    'a Secret that is not listed',
    () => write({ 'secrets/kustomization.yaml': 'resources: []\n' }),
    ['unlisted-secret'],
  ],
  ['a Secret in clear', () => write({ 'secrets/web/a.yaml': clear }), ['plaintext-secret']],
  [
    'a foreign Secret in clear',
    () => write({ 'chart/templates/x.yaml': `a: 1\n---\n${clear}` }),
    ['plaintext-secret'],
  ],
  [
    'one in clear beside one that is sealed',
    () => write({ 'secrets/web/a.yaml': `${sealed}---\n${clear}` }),
    ['plaintext-secret'],
  ],
  [
    'an encrypted Secret in the chart',
    () => write({ 'chart/templates/x.yaml': sealed }),
    ['secret-in-chart'],
  ],
])('%s is found', (_what, damage, expected) => {
  whole();
  damage();
  expect(codes()).toEqual(expected);
});

test('encrypted Secrets may stand in the chart where that is the placement', () => {
  whole();
  write({ 'chart/templates/x.yaml': sealed });
  expect(codes(true)).toEqual([]);
});

test('the list of no Secrets is still a kustomization', () => {
  expect(renderKustomization(['chart/Chart.yaml'])).toContain('resources: []');
});
