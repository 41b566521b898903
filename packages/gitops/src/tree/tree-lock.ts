import { GitopsError } from '../errors.ts';
import { LOCK } from './layout.ts';
import type { Claimant, LockIo, TreeIo } from './tree-io.ts';

const PAUSE = 25;

/**
 * Runs `work` while no other process writes the tree. A lock whose process is dead on this host is
 * taken over; one held longer than `patience` milliseconds throws GitopsError `tree-locked`.
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
      takeAway(tree, holder.text, machine.self);
      continue;
    }
    if (waited >= patience) throw locked(holder?.claimant);
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

function parseClaimant(text: string): Claimant | undefined {
  try {
    const value = JSON.parse(text) as Partial<Claimant>;
    return typeof value.pid === 'number' && typeof value.host === 'string'
      ? { pid: value.pid, host: value.host }
      : undefined;
  } catch {
    return undefined;
  }
}

function isDead(claimant: Claimant | undefined, machine: LockIo): boolean {
  return (
    claimant !== undefined && claimant.host === machine.self.host && !machine.isAlive(claimant.pid)
  );
}

/** Renamed before it is removed, so that of two processes that saw the same dead lock neither removes the other's new one. */
function takeAway(tree: TreeIo, expected: string, self: Claimant): void {
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

function locked(claimant: Claimant | undefined): GitopsError {
  const who =
    claimant === undefined ? 'another process' : `process ${claimant.pid} on ${claimant.host}`;
  return new GitopsError('tree-locked', `${who} is writing this deploy tree`, {
    path: LOCK,
    hint: `Wait for it; if it no longer runs, remove ${LOCK} in the environment's folder.`,
  });
}
