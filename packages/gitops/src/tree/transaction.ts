import { posix } from 'node:path';
import { GitopsError } from '../errors.ts';
import { JOURNAL, LOCK, MANIFEST, TRANSACTION } from './layout.ts';
import { withLock } from './tree-lock.ts';
import { renderManifest } from './manifest.ts';
import { digest, type TreePlan } from './plan-tree.ts';
import type { LockIo, TreeIo } from './tree-io.ts';

/**
 * A change of many files that is either done or not:
 * 1. every new file is written aside, in `.dhallmark/transaction/`;
 * 2. the journal is renamed into place: from here the change is decided, and the tree unfinished;
 * 3. files are renamed to their places and swept, the manifest last; then the folder goes.
 * A run killed before 2 is rolled back by `recover`, one killed after it is finished.
 */
interface Journal {
  readonly version: 1;
  readonly writes: readonly {
    readonly path: string;
    readonly staged: string;
    readonly sha256: string;
  }[];
  readonly removals: readonly string[];
}

/** True while a change is under way or one was cut off. */
export function isUnfinished(tree: TreeIo): boolean {
  return tree.exists(TRANSACTION);
}

export type Recovery = 'nothing' | 'finished' | 'rolled back';

/** Finishes or rolls back a change that was cut off. Waits for a live writer. */
export async function recover(tree: TreeIo, machine: LockIo): Promise<Recovery> {
  if (!isUnfinished(tree) && !tree.exists(LOCK)) return 'nothing';
  return withLock(tree, machine, () => recoverLocked(tree));
}

/**
 * Carries out the plan; with nothing to do it touches nothing. Throws GitopsError `tree-changed`,
 * having changed nothing, when a file is no longer as it was when the plan was made: plan again.
 */
export async function commit(tree: TreeIo, machine: LockIo, plan: TreePlan): Promise<void> {
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
    const journal = stage(tree, plan, sameManifest ? undefined : manifest);
    apply(tree, journal);
  });
}

function recoverLocked(tree: TreeIo): Recovery {
  if (!isUnfinished(tree)) return 'nothing';
  const text = tree.readFile(JOURNAL);
  if (text === undefined) {
    tree.remove(TRANSACTION);
    return 'rolled back';
  }
  apply(tree, JSON.parse(Buffer.from(text).toString('utf8')) as Journal);
  return 'finished';
}

function checkUnchanged(
  tree: TreeIo,
  files: readonly { readonly path: string; readonly before: string | undefined }[],
): void {
  for (const { path, before } of files) {
    const present = tree.readFile(path);
    if ((present === undefined ? undefined : digest(present)) === before) continue;
    throw new GitopsError('tree-changed', `${path} was changed by another process meanwhile`, {
      path,
      hint: 'Run it again.',
    });
  }
}

function stage(tree: TreeIo, plan: TreePlan, manifest: Uint8Array | undefined): Journal {
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
  tree.createFile(`${JOURNAL}.new`, Buffer.from(JSON.stringify(journal)));
  tree.rename(`${JOURNAL}.new`, JOURNAL);
  return journal;
}

/** Safe to repeat from any point: a staged file that is gone has been renamed already. */
function apply(tree: TreeIo, journal: Journal): void {
  for (const { path, staged, sha256 } of journal.writes) {
    const bytes = tree.readFile(staged);
    // A staged file that a power cut left torn is dropped: the run that recovers makes it anew.
    if (bytes !== undefined && digest(bytes) === sha256) tree.rename(staged, path);
  }
  for (const path of journal.removals) {
    tree.remove(path);
    tree.removeEmptyFolders(posix.dirname(path));
  }
  tree.remove(JOURNAL);
  tree.remove(TRANSACTION);
}
