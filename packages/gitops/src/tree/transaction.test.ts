import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeLockIo, nodeTreeIo } from './node-tree-io.ts';
import { JOURNAL, LOCK, MANIFEST } from './layout.ts';
import { emptyManifest, parseManifest, type Manifest } from './manifest.ts';
import { planTree, type DesiredFile } from './plan-tree.ts';
import { commitTree, isUnfinished, recoverTree } from './transaction.ts';
import type { FolderIo } from '../files/folder-io.ts';
import type { LockIo, TreeIo } from './tree-io.ts';

let base: string;
let root: string;
let tree: TreeIo;
const machine = nodeLockIo();
/** As the run after a kill sees it: the holder of the lock is gone. */
const later: LockIo = { ...machine, isAlive: () => false };

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'gitops-tree-'));
  root = join(base, 'tree');
  tree = nodeTreeIo(root);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const file = (path: string, owner: string, text: string): DesiredFile => ({
  path,
  owner,
  bytes: Buffer.from(text),
});

function currentManifest(): Manifest {
  const bytes = tree.readFile(MANIFEST);
  return bytes === undefined ? emptyManifest('test') : parseManifest(Buffer.from(bytes).toString());
}

async function make(desired: readonly DesiredFile[], io = tree, lock = machine): Promise<void> {
  const plan = planTree({
    desired,
    manifest: currentManifest(),
    readFile: io.readFile,
    failed: new Set(),
    scope: 'all',
  });
  await commitTree(io, lock, plan);
}

function content(): Record<string, string> {
  const paths = [...tree.listFiles('chart'), ...tree.listFiles('secrets')];
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** A tree whose process is killed before its n-th change: from then on every call fails. */
function killedBefore(step: number, real: TreeIo): TreeIo {
  let done = 0;
  const change =
    <A extends readonly unknown[], R>(call: (...given: A) => R) =>
    (...given: A): R => {
      done += 1;
      if (done >= step) throw new Error('killed');
      return call(...given);
    };
  const changing = (io: FolderIo): FolderIo => ({
    ...io,
    createFile: change(io.createFile),
    createFolder: change(io.createFolder),
    rename: change(io.rename),
    remove: change(io.remove),
    removeAll: change(io.removeAll),
    removeEmptyFolders: change(io.removeEmptyFolders),
    removeIfEmpty: change(io.removeIfEmpty),
  });
  return { ...real, ...changing(real), state: changing(real.state), adopt: change(real.adopt) };
}

const first = [
  file('chart/Chart.yaml', '.', 'one'),
  file('chart/charts/web/Chart.yaml', 'web', 'one'),
  file('secrets/web/a.yaml', 'web', 'one'),
];
const second = [
  file('chart/Chart.yaml', '.', 'two'),
  file('chart/values.yaml', '.', 'two'),
  file('secrets/web/b.yaml', 'web', 'two'),
];
const asContent = (files: readonly DesiredFile[]): Record<string, string> =>
  Object.fromEntries(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));

function isKill(error: unknown): boolean {
  if (error instanceof Error && error.message === 'killed') return true;
  throw error;
}

function isWhole(): boolean {
  const now = JSON.stringify(content());
  return now === JSON.stringify(asContent(first)) || now === JSON.stringify(asContent(second));
}

describe('commit', () => {
  test('writes, deletes what is no longer generated, and keeps other files', async () => {
    await make(first);
    writeFileSync(join(root, 'chart/NOTES.md'), 'mine');
    await make(second);
    expect(content()).toEqual({ ...asContent(second), 'chart/NOTES.md': 'mine' });
    expect(Object.keys(currentManifest().files)).toEqual(
      second.map((wanted) => wanted.path).toSorted(),
    );
    expect(tree.exists('chart/charts')).toBe(false);
    expect(tree.listFiles('.dhallmark')).toEqual([MANIFEST]);
  });

  test('touches nothing when nothing differs', async () => {
    await make(first);
    const paths = ['', 'chart', 'secrets/web', '.dhallmark', 'chart/Chart.yaml', MANIFEST];
    const times = (): readonly number[] => paths.map((path) => statSync(join(root, path)).mtimeMs);
    const before = times();
    await make(first);
    expect(times()).toEqual(before);
  });

  test('refuses to overwrite what changed since the plan was created, and changes nothing', async () => {
    await make(first);
    const plan = planTree({
      desired: second,
      manifest: currentManifest(),
      readFile: tree.readFile,
      failed: new Set(),
      scope: 'all',
    });
    writeFileSync(join(root, 'secrets/web/a.yaml'), 'rekeyed');
    await expect(commitTree(tree, machine, plan)).rejects.toMatchObject({ code: 'tree-changed' });
    expect(content()).toEqual({ ...asContent(first), 'secrets/web/a.yaml': 'rekeyed' });
    expect(isUnfinished(tree)).toBe(false);
  });

  test('a run killed before any step is finished or rolled back by the next', async () => {
    const outcomes = new Set<string>();
    const tornUnmarked: number[] = [];
    for (let step = 1, killed = true; killed; step += 1) {
      rmSync(root, { recursive: true, force: true });
      await make(first);
      killed = await make(second, killedBefore(step, tree)).then(() => false, isKill);
      if (!isWhole() && !isUnfinished(tree)) tornUnmarked.push(step);
      outcomes.add((await recoverTree(tree, later)).change);
      expect(isUnfinished(tree)).toBe(false);
      expect(isWhole()).toBe(true);
      await make(second, tree, later);
      expect(content()).toEqual(asContent(second));
      expect(tree.listFiles('.dhallmark')).toEqual([MANIFEST]);
    }
    expect(tornUnmarked).toEqual([]);
    expect(outcomes).toEqual(new Set(['nothing', 'rolled back', 'finished']));
  });

  test('a staged file that was torn is left to the next make', async () => {
    await make(first);
    await expect(make(second, killedBefore(11, tree))).rejects.toThrow('killed');
    for (const staged of tree.state.listFiles('transaction')) {
      if (staged === JOURNAL) continue;
      tree.state.remove(staged);
      tree.state.createFile(staged, Buffer.from('t'));
    }
    await recoverTree(tree, later);
    await make(second, tree, later);
    expect(content()).toEqual(asContent(second));
  });
});

describe('lock', () => {
  test('a live writer is waited for, and named when it does not end', async () => {
    tree.state.createFile(LOCK, Buffer.from(JSON.stringify({ pid: 1, host: machine.self.host })));
    const impatient: LockIo = { ...machine, isAlive: () => true, sleep: () => Promise.resolve() };
    await expect(make(first, tree, impatient)).rejects.toMatchObject({ code: 'tree-locked' });
    expect(tree.exists('chart')).toBe(false);
    tree.state.remove(LOCK);
    await make(first);
    expect(content()).toEqual(asContent(first));
  });

  test('two writers at once: both results are complete', async () => {
    await Promise.allSettled([make(first), make(second)]);
    expect([asContent(first), asContent(second)]).toContainEqual(content());
    expect(tree.state.exists(LOCK)).toBe(false);
  });
});
