import { posix } from 'node:path';
import { gitopsFault } from '../codes.ts';
import { parseJournal, type Journal } from './journal.ts';
import { JOURNAL, LOCK, MANIFEST, TRANSACTION } from './layout.ts';
import { renderManifest } from './manifest.ts';
import { digest, type TreePlan } from './plan-tree.ts';
import type { LockIo, TreeIo } from './tree-io.ts';
import { withLock } from './tree-lock.ts';

/*
 * A change of many files that happens completely or not at all:
 * 1. Every new file is written to `.dhallmark/transaction/`.
 * 2. The journal is written, in one step. From now on the change is decided, and the tree unfinished.
 * 3. The files are renamed to their places, the manifest last, and old files are deleted. Then the
 *    folder is deleted.
 * `recoverTree` rolls back a run that was killed before step 2 and completes one that was killed
 * after it.
 */

/**
 * Whether a change is in progress, or was interrupted.
 *
 * @example
 * if (isUnfinished(tree)) await recoverTree(tree, nodeLockIo());
 */
export function isUnfinished(tree: TreeIo): boolean {
  return tree.exists(TRANSACTION);
}

/** What `recoverTree` did with an interrupted change. */
export type Recovery = 'nothing' | 'finished' | 'rolled back';

/**
 * Completes or rolls back an interrupted change. Waits for another process that is writing. Throws
 * Fault `tree-locked`, `journal-broken`.
 *
 * @example
 * const recovery = await recoverTree(tree, nodeLockIo()); // 'nothing'
 */
export async function recoverTree(tree: TreeIo, machine: LockIo): Promise<Recovery> {
  if (!isUnfinished(tree) && !tree.exists(LOCK)) return 'nothing';
  return withLock(tree, machine, () => recoverLocked(tree));
}

/**
 * Executes a plan; with nothing to do it touches no file. Throws Fault `tree-changed` and changes
 * nothing when a file is no longer what it was when the plan was created (then plan again), and
 * `tree-locked`, `journal-broken`.
 *
 * @example
 * await commitTree(tree, nodeLockIo(), planTree({ desired, manifest, … }));
 */
export async function commitTree(tree: TreeIo, machine: LockIo, plan: TreePlan): Promise<void> {
  const manifest = Buffer.from(renderManifest(plan.manifest));
  const before = tree.readFile(MANIFEST);
  const sameManifest = before !== undefined && digest(before) === digest(manifest);
  if (plan.writes.length === 0 && plan.removals.length === 0 && sameManifest) return;
  await withLock(tree, machine, () => {
    recoverLocked(tree);
    checkUnchanged(tree, [
      ...plan.writes,
      ...plan.removals,
      { path: MANIFEST, before: before === undefined ? undefined : digest(before) },
    ]);
    const journal = stageFiles(tree, plan, sameManifest ? undefined : manifest);
    applyJournal(tree, journal);
  });
}

function recoverLocked(tree: TreeIo): Recovery {
  if (!isUnfinished(tree)) return 'nothing';
  const text = tree.readFile(JOURNAL);
  if (text === undefined) {
    tree.remove(TRANSACTION);
    return 'rolled back';
  }
  applyJournal(tree, parseJournal(Buffer.from(text).toString('utf8')));
  return 'finished';
}

function checkUnchanged(
  tree: TreeIo,
  files: readonly { readonly path: string; readonly before: string | undefined }[],
): void {
  for (const { path, before } of files) {
    const present = tree.readFile(path);
    if ((present === undefined ? undefined : digest(present)) === before) continue;
    throw gitopsFault({
      code: 'tree-changed',
      message: 'another process changed the file at the same time',
      location: { file: path },
      hint: 'Run the command again.',
    });
  }
}

function stageFiles(tree: TreeIo, plan: TreePlan, manifest: Uint8Array | undefined): Journal {
  const all = plan.writes.map(({ path, bytes }) => ({ path, bytes }));
  if (manifest !== undefined) all.push({ path: MANIFEST, bytes: manifest });
  const writes = all.map(({ path, bytes }, index) => {
    const staged = `${TRANSACTION}/${index}`;
    tree.createFile(staged, bytes);
    return { path, staged, sha256: digest(bytes) };
  });
  const journal: Journal = {
    version: 1,
    writes,
    removals: plan.removals.map((removal) => removal.path),
  };
  tree.replaceFile(JOURNAL, Buffer.from(JSON.stringify(journal)));
  return journal;
}

/** Can be repeated from any point: a staged file that is missing has already been renamed. */
function applyJournal(tree: TreeIo, journal: Journal): void {
  for (const { path, staged, sha256 } of journal.writes) {
    const bytes = tree.readFile(staged);
    // A staged file that a power failure left incomplete is dropped: the next run generates it again.
    if (bytes !== undefined && digest(bytes) === sha256) tree.rename(staged, path);
  }
  for (const path of journal.removals) {
    tree.remove(path);
    tree.removeEmptyFolders(posix.dirname(path));
  }
  tree.remove(JOURNAL);
  tree.remove(TRANSACTION);
}
