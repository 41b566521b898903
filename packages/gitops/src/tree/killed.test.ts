import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeLockIo, nodeTreeIo } from '../node.ts';
import { isUnfinished, recover } from './transaction.ts';

// A real process, really killed: every file of the tree is of one state or of the other.

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'killed-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const FILES = 150;
const writer = `
  import { commit, emptyManifest, nodeLockIo, nodeTreeIo, planTree } from ${JSON.stringify(new URL('../tree.ts', import.meta.url).href)};
  const [root, text] = process.argv.slice(1);
  const tree = nodeTreeIo(root);
  const desired = Array.from({ length: ${FILES} }, (_, index) => ({ path: 'chart/' + index, owner: 'a', bytes: Buffer.from(text) }));
  const plan = planTree({ desired, manifest: emptyManifest('test'), readFile: tree.readFile, failed: new Set(), scope: 'all' });
  process.stdout.write('ready');
  await commit(tree, nodeLockIo(), plan);
`;

/** Starts a writer and kills it so many milliseconds after it began to write. */
function write(text: string, killAfter?: number): Promise<number | null> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', writer, '--', root, text], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.once('data', () => {
    if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
  });
  return new Promise((resolve) => {
    child.on('close', resolve);
  });
}

function states(): ReadonlySet<string> {
  const tree = nodeTreeIo(root);
  return new Set(
    tree.listFiles('chart').map((path) => Buffer.from(tree.readFile(path) ?? []).toString()),
  );
}

test('whenever it is killed, the next run makes the tree whole', async () => {
  expect(await write('0')).toBe(0);
  let unfinished = 0;
  for (let round = 1; round <= 12; round += 1) {
    await write(String(round), round * 3);
    const tree = nodeTreeIo(root);
    if (isUnfinished(tree)) unfinished += 1;
    await recover(tree, nodeLockIo());
    expect(isUnfinished(tree)).toBe(false);
    expect(states().size).toBe(1);
    expect(tree.listFiles('chart')).toHaveLength(FILES);
  }
  expect(unfinished).toBeGreaterThan(0);
  expect(await write('end')).toBe(0);
  expect(states()).toEqual(new Set(['end']));
});
