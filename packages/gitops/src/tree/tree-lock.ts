import { gitopsFault } from '../codes.ts';
import { isRecord } from '../is-record.ts';
import { LOCK } from './layout.ts';
import type { Claimant, LockIo, TreeIo } from './tree-io.ts';

/** Milliseconds between two attempts to take the lock. */
const PAUSE = 25;

/**
 * Runs `work` while no other process writes the tree. The lock of a process of this host that no
 * longer runs is taken over. Throws Fault `tree-locked` when another process holds the lock for
 * longer than `patience` milliseconds.
 *
 * @example
 * await withLock(tree, nodeLockIo(), () => tree.rename('a', 'b'));
 */
export async function withLock<T>(
  tree: TreeIo,
  machine: LockIo,
  work: () => T,
  patience = 15_000,
): Promise<T> {
  const mine = JSON.stringify(machine.self);
  for (let waited = 0; !tree.createFile(LOCK, Buffer.from(mine)); waited += PAUSE) {
    const holder = readHolder(tree);
    if (holder !== undefined && isDead(holder.claimant, machine)) {
      removeDeadLock(tree, holder.text, machine.self);
      continue;
    }
    if (waited >= patience) throw treeLocked(holder?.claimant);
    await machine.sleep(PAUSE);
  }
  try {
    return work();
  } finally {
    tree.remove(LOCK);
  }
}

function readHolder(
  tree: TreeIo,
): { readonly text: string; readonly claimant: Claimant | undefined } | undefined {
  const bytes = tree.readFile(LOCK);
  if (bytes === undefined) return undefined;
  const text = Buffer.from(bytes).toString('utf8');
  return { text, claimant: parseClaimant(text) };
}

/** Undefined for a lock that is being written at this moment. */
function parseClaimant(text: string): Claimant | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const { pid, host } = value;
  return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : undefined;
}

function isDead(claimant: Claimant | undefined, machine: LockIo): boolean {
  return (
    claimant !== undefined && claimant.host === machine.self.host && !machine.isAlive(claimant.pid)
  );
}

/** Renames the lock before it deletes it. Of two processes that see the same dead lock, neither can then delete the new lock of the other. */
function removeDeadLock(tree: TreeIo, expected: string, self: Claimant): void {
  const aside = `${LOCK}.${self.pid}`;
  try {
    tree.rename(LOCK, aside);
  } catch {
    return;
  }
  const taken = tree.readFile(aside);
  if (taken !== undefined && Buffer.from(taken).toString('utf8') !== expected)
    tree.createFile(LOCK, taken);
  tree.remove(aside);
}

function treeLocked(claimant: Claimant | undefined) {
  const writer =
    claimant === undefined ? 'another process' : `process ${claimant.pid} on ${claimant.host}`;
  return gitopsFault({
    code: 'tree-locked',
    message: `${writer} is writing this deploy tree`,
    location: { file: LOCK },
    hint: `Wait for it. If it no longer runs, delete ${LOCK} in the environment's folder.`,
  });
}
