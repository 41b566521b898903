import { posix } from 'node:path';
import { gitopsFault } from '../codes.ts';
import type { FolderIo } from '../files/folder-io.ts';
import { parseJournal, type Journal } from './journal.ts';
import { DRAFT, JOURNAL, LOCK, MANIFEST, TRANSACTION } from './layout.ts';
import { findLeftovers } from './leftovers.ts';
import { renderManifest } from './manifest.ts';
import { digest, type TreePlan } from './plan-tree.ts';
import type { LockIo, TreeIo } from './tree-io.ts';
import { withLock } from './tree-lock.ts';

/*
 * A change of many files that happens completely or not at all:
 * 1. Every new file is written to `transaction/`, beside the checkout.
 * 2. The journal is written, in one step. From now on the change is decided, and the tree unfinished.
 * 3. Old files are deleted, and the new ones are moved to their places, the manifest last. Then the
 *    folder is deleted.
 * `recoverTree` rolls back a run that was killed before step 2 and completes one that was killed
 * after it. It believes only what this machine wrote: nothing in the tree, which a remote may have
 * written, and nothing that another user could have put beside the checkout.
 */

/**
 * Whether a change is in progress, or was interrupted.
 *
 * @example
 * if (isUnfinished(tree)) await recoverTree(tree, nodeLockIo());
 */
export function isUnfinished({ state }: Pick<TreeIo, 'state'>): boolean {
  return state.exists(TRANSACTION);
}

/** What `recoverTree` did. */
export interface Recovery {
  /** With an interrupted change. */
  readonly change: 'nothing' | 'finished' | 'rolled back';
  /** What it deleted from the tree: see `findLeftovers`. */
  readonly removed: readonly string[];
}

/**
 * Completes or rolls back an interrupted change, and deletes what is left over in the tree. Waits
 * for another process that is writing. Throws Fault `tree-locked`, `journal-broken`.
 *
 * @example
 * const { change } = await recoverTree(tree, nodeLockIo()); // 'nothing'
 */
export async function recoverTree(tree: TreeIo, machine: LockIo): Promise<Recovery> {
  const isClean =
    !isUnfinished(tree) && !tree.state.exists(LOCK) && findLeftovers(tree).length === 0;
  if (isClean) return { change: 'nothing', removed: [] };
  return withLock(tree.state, machine, () => {
    const change = recoverLocked(tree);
    const removed = findLeftovers(tree);
    for (const path of removed) tree.removeAll(path);
    return { change, removed };
  });
}

/**
 * Forgets an interrupted change, because the whole tree is replaced. Waits for another process that
 * is writing. Throws Fault `tree-locked`.
 *
 * @param state what this machine keeps about the checkout
 * @example
 * await discardChange(nodeStateIo(place), nodeLockIo());
 */
export async function discardChange(state: FolderIo, machine: LockIo): Promise<void> {
  if (!isUnfinished({ state }) && !state.exists(LOCK)) return;
  await withLock(state, machine, () => discardLocked(state));
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
  await withLock(tree.state, machine, () => {
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

/**
 * Replaces one file of the tree: it has its old or its new content at every moment, and the new one
 * is on the disk. Throws Fault `tree-locked` and those of `FolderIo`.
 *
 * @example
 * await replaceTreeFile(tree, nodeLockIo(), 'secrets/web/token.yaml', Buffer.from(encrypted));
 */
export async function replaceTreeFile(
  tree: TreeIo,
  machine: LockIo,
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  await withLock(tree.state, machine, () => {
    tree.state.removeAll(DRAFT);
    tree.state.createFile(DRAFT, bytes, { sync: true });
    tree.adopt(DRAFT, path);
  });
}

function recoverLocked(tree: TreeIo): Recovery['change'] {
  const { state } = tree;
  if (!isUnfinished(tree)) return 'nothing';
  const text = isOwn(state) ? state.readFile(JOURNAL) : undefined;
  if (text !== undefined) {
    const journal = parseJournal(Buffer.from(text).toString('utf8'), `${state.shown}/${JOURNAL}`);
    if (journal.tree === tree.path) {
      applyJournal(tree, journal);
      return 'finished';
    }
  }
  discardLocked(state);
  return 'rolled back';
}

function discardLocked(state: FolderIo): void {
  // without the journal, what else is there is never believed
  state.removeAll(JOURNAL);
  state.removeAll(TRANSACTION);
  state.removeAll(DRAFT);
}

/** Whether this user wrote the change, and nobody else could: compared with the lock, which is new. */
function isOwn(state: FolderIo): boolean {
  const lock = state.inspect(LOCK);
  return [TRANSACTION, JOURNAL].every((path) => {
    const entry = state.inspect(path);
    if (entry === undefined) return true;
    const writers = entry.mode & 0o022;
    return entry.owner === lock?.owner && (writers & ~lock.mode) === 0;
  });
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
    tree.state.createFile(staged, bytes);
    return { path, staged, sha256: digest(bytes) };
  });
  const journal: Journal = {
    version: 1,
    tree: tree.path,
    writes,
    removals: plan.removals.map((removal) => removal.path),
  };
  tree.state.createFile(DRAFT, Buffer.from(JSON.stringify(journal)), { mode: 0o600 });
  tree.state.createFolder(TRANSACTION);
  tree.state.rename(DRAFT, JOURNAL);
  return journal;
}

/** Can be repeated from any point: a staged file that is missing has already been moved. */
function applyJournal(tree: TreeIo, journal: Journal): void {
  for (const path of journal.removals) {
    tree.remove(path);
    if (path.includes('/')) tree.removeEmptyFolders(posix.dirname(path));
  }
  for (const { path, staged, sha256 } of journal.writes) {
    const bytes = tree.state.readFile(staged);
    // A staged file that a power failure left incomplete is dropped: the next run generates it again.
    if (bytes !== undefined && digest(bytes) === sha256) tree.adopt(staged, path);
  }
  discardLocked(tree.state);
}
