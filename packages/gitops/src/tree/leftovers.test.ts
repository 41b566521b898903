import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findLeftovers } from './leftovers.ts';
import { emptyManifest, renderManifest } from './manifest.ts';
import { nodeTreeIo } from './node-tree-io.ts';

// Anyone who may push to the deploy repository puts something into the folder of our lists.

let base: string;
beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), 'leftovers-'));
});
afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

const at = (path: string): string => join(base, 'tree', path);
const write = (path: string, text = ''): void => {
  fs.mkdirSync(dirname(at(path)), { recursive: true });
  fs.writeFileSync(at(path), text);
};
const link = (path: string): void => {
  fs.mkdirSync(dirname(at(path)), { recursive: true });
  fs.symlinkSync('/proc/self/environ', at(path));
};
const [manifest, fingerprints, proof] = [
  '.dhallmark/manifest.json',
  '.dhallmark/fingerprints.json',
  '.dhallmark/proof.intoto.json',
];
const good = renderManifest(emptyManifest('prod'));

test.each<[what: string, path: string, attack: () => void]>([
  ['a lock', '.dhallmark/lock', () => write('.dhallmark/lock', '{"pid":1}')],
  ['a lock that is a link', '.dhallmark/lock', () => link('.dhallmark/lock')],
  ['a lock that is a folder', '.dhallmark/lock', () => write('.dhallmark/lock/a')],
  ['a lock that was moved aside', '.dhallmark/lock.17', () => write('.dhallmark/lock.17')],
  ['a change', '.dhallmark/transaction', () => write('.dhallmark/transaction/journal.json', '{}')],
  ['a folder that is a file', '.dhallmark', () => write('.dhallmark')],
  ['a folder that is a link', '.dhallmark', () => link('.dhallmark')],
  ['a manifest that is a link', manifest, () => link(manifest)],
  ['a manifest that is a folder', manifest, () => write(`${manifest}/a`)],
  ['a manifest that is not JSON', manifest, () => write(manifest, '<<<<<<<')],
  ['a manifest that is too long', manifest, () => write(manifest, good + ' '.repeat(33 * 2 ** 20))],
  [
    'a manifest with a path outside',
    manifest,
    () =>
      write(
        manifest,
        good.replace('{}', '{"../x":{"chart":"web","sha256":"' + '0'.repeat(64) + '"}}'),
      ),
  ],
  ['fingerprints that are not JSON', fingerprints, () => write(fingerprints, '{')],
  ['fingerprints that are a list', fingerprints, () => write(fingerprints, '[]')],
  ['fingerprints that are a link', fingerprints, () => link(fingerprints)],
  ['a proof that is a link', proof, () => link(proof)],
  ['a proof that is too long', proof, () => write(proof, ' '.repeat(33 * 2 ** 20))],
])('%s is deleted', (_what, path, attack) => {
  attack();
  expect(findLeftovers(nodeTreeIo(join(base, 'tree')))).toEqual([path]);
});

test('what a run wrote is kept', () => {
  write(manifest, good);
  write(fingerprints, '{"secrets/a.yaml":{"content":"x"},"secrets/b.yaml":"x"}');
  write(proof, 'whatever: it is checked where it is read');
  write('.dhallmark/locked', 'of people');
  expect(findLeftovers(nodeTreeIo(join(base, 'tree')))).toEqual([]);
  expect(findLeftovers(nodeTreeIo(join(base, 'none')))).toEqual([]);
});
