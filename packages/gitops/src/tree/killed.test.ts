import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeLockIo, nodeTreeIo } from './node-tree-io.ts';
import { JOURNAL, STATE_FOLDER, TRANSACTION } from './layout.ts';
import { isUnfinished, recoverTree } from './transaction.ts';

// A real process, really killed: every file of the tree is of one state or of the other.

let base: string;
let root: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'killed-'));
  root = join(base, 'tree');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const FILES = 150;
const writer = `
  import { commitTree, emptyManifest, nodeLockIo, nodeTreeIo, planTree } from ${JSON.stringify(new URL('../tree.ts', import.meta.url).href)};
  const [root, text] = process.argv.slice(1);
  const tree = nodeTreeIo(root);
  const desired = Array.from({ length: ${FILES} }, (_, index) => ({ path: 'chart/' + index, owner: 'a', bytes: Buffer.from(text) }));
  const plan = planTree({ desired, manifest: emptyManifest('test'), readFile: tree.readFile, failed: new Set(), scope: 'all' });
  await commitTree(tree, nodeLockIo(), plan);
`;

/** Starts a writer, and kills it as soon as this file of the machine's state is there. */
async function write(text: string, killAt?: string): Promise<number | null> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', writer, '--', root, text], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const end = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  if (killAt !== undefined) {
    await appears(join(base, STATE_FOLDER, 'tree', killAt), child);
    child.kill('SIGKILL');
  }
  return end;
}

/** Until the file is there, or the process has ended. */
async function appears(file: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null && !existsSync(file)) {
    await new Promise((next) => setImmediate(next));
  }
}

function states(): ReadonlySet<string> {
  const tree = nodeTreeIo(root);
  return new Set(
    tree.listFiles('chart').map((path) => Buffer.from(tree.readFile(path) ?? []).toString()),
  );
}

// the first file aside, one in the middle, the last, and the decision
const moments = [0, FILES / 2, FILES - 1].map((index) => `${TRANSACTION}/${index}`);

test.each([...moments, JOURNAL])(
  'killed when %s exists, it is completed by the next run',
  async (moment) => {
    expect(await write('before')).toBe(0);
    for (const round of ['1', '2', '3']) {
      await write(round, moment);
      const tree = nodeTreeIo(root);
      await recoverTree(tree, nodeLockIo());
      expect(isUnfinished(tree)).toBe(false);
      expect(states().size).toBe(1);
      expect(tree.listFiles('chart')).toHaveLength(FILES);
    }
    expect(await write('after')).toBe(0);
    expect(states()).toEqual(new Set(['after']));
  },
);
