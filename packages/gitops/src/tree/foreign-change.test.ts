import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeLockIo, nodeTreeIo } from './node-tree-io.ts';
import { parseJournal } from './journal.ts';
import { parseManifest } from './manifest.ts';
import { recoverTree } from './transaction.ts';

// Somebody else puts an unfinished change beside the tree, or changes one of ours.

let base: string;
beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), 'foreign-change-'));
  place('tree/chart/a.yaml', 'old');
});
afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

const at = (path: string): string => join(base, path);
function place(path: string, text: string, mode = 0o600): void {
  fs.mkdirSync(dirname(at(path)), { recursive: true });
  fs.writeFileSync(at(path), text);
  fs.chmodSync(at(path), mode);
}
const folder = '.dhallmark/tree/transaction';
const sha256 = createHash('sha256').update('new').digest('hex');
const write = { path: 'chart/a.yaml', staged: 'transaction/0', sha256 };
const change = { version: 1, tree: '', writes: [write], removals: [] };

async function recover(): Promise<readonly [change: string, content: string]> {
  const { change: done } = await recoverTree(nodeTreeIo(at('tree')), nodeLockIo());
  expect(fs.existsSync(at(folder))).toBe(false);
  return [done, fs.readFileSync(at('tree/chart/a.yaml'), 'utf8')];
}

function interrupt(journal: object = change, staged = 'new'): void {
  place(`${folder}/0`, staged);
  place(`${folder}/journal.json`, JSON.stringify(journal));
  for (const each of ['.dhallmark', '.dhallmark/tree', folder]) fs.chmodSync(at(each), 0o700);
}

test('our own change is finished', async () => {
  interrupt();
  expect(await recover()).toEqual(['finished', 'new']);
});

describe('is rolled back', () => {
  test.each([`${folder}/journal.json`, folder])('if others could have written %s', async (path) => {
    interrupt();
    fs.chmodSync(at(path), 0o777);
    expect(await recover()).toEqual(['rolled back', 'old']);
  });

  // only root may give files away
  test.runIf(process.getuid?.() === 0).each([`${folder}/journal.json`, folder])(
    'if %s is of another user',
    async (path) => {
      interrupt();
      fs.chownSync(at(path), 12_345, 12_345);
      expect(await recover()).toEqual(['rolled back', 'old']);
    },
  );

  test('if it is of another tree in the same checkout', async () => {
    interrupt({ ...change, tree: 'clusters/prod' });
    expect(await recover()).toEqual(['rolled back', 'old']);
  });
});

test('a staged file whose content was exchanged is not used', async () => {
  interrupt(change, 'theirs');
  expect(await recover()).toEqual(['finished', 'old']);
});

test.each([
  { ...write, staged: 'transaction/../../../victim' },
  { ...write, staged: 'transaction/' },
  { ...write, staged: '/etc/passwd' },
  { ...write, path: 'chart/../../victim' },
  { ...write, path: '.git/hooks/post-checkout' },
])('a journal with a path elsewhere is refused: %j', (other) => {
  const text = JSON.stringify({ ...change, writes: [other] });
  expect(() => parseJournal(text, 'journal.json')).toThrow(
    expect.objectContaining({ code: 'journal-broken' }),
  );
});

test.each([
  { chart: 'web', sha256: '0'.repeat(63) },
  { chart: 'web', sha256: 'A'.repeat(64) },
  { chart: 'web' },
  { chart: 'web', sha256, value: 'in plaintext' },
  { chart: '../x', sha256 },
])('a manifest with another entry than ours is refused: %j', (entry) => {
  const text = JSON.stringify({
    version: 2,
    environment: 'prod',
    files: { 'chart/a.yaml': entry },
  });
  expect(() => parseManifest(text)).toThrow(expect.objectContaining({ code: 'manifest-broken' }));
});
