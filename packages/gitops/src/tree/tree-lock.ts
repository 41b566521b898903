import { gitopsFault } from '../codes.ts';
import type { FolderIo } from '../files/folder-io.ts';
import { isRecord } from '../is-record.ts';
import { LOCK } from './layout.ts';
import type { Claimant, LockIo } from './tree-io.ts';

/** Milliseconds between two attempts to take the lock. */
const PAUSE = 25;
/** Milliseconds after which a lock that names no process is taken over: its process was killed while it wrote the name. */
const NAMING = 2000;

/**
 * Runs `work` while no other process writes the tree. The lock of a process of this host that no
 * longer runs is taken over. Throws Fault `tree-locked` when another process holds the lock for
 * longer than `patience` milliseconds.
 *
 * @param state what this machine keeps about the tree's checkout
 * @example
 * await withLock(tree.state, nodeLockIo(), () => tree.remove('chart/old.yaml'));
 */
export async function withLock<T>(
  state: FolderIo,
  machine: LockIo,
  work: () => T,
  patience = 15_000,
): Promise<T> {
  const mine = JSON.stringify(machine.self);
  let nameless = 0;
  for (let waited = 0; !createLock(state, mine); waited += PAUSE) {
    const holder = readHolder(state);
    nameless = holder !== undefined && holder.claimant === undefined ? nameless + PAUSE : 0;
    if (isDead(holder?.claimant, machine) || nameless > NAMING) {
      removeDeadLock(state, holder?.text ?? '', machine.self);
      continue;
    }
    if (waited >= patience) throw treeLocked(holder?.claimant, state);
    await machine.sleep(PAUSE);
  }
  try {
    return work();
  } finally {
    state.remove(LOCK);
    state.removeIfEmpty();
  }
}

function createLock(state: FolderIo, text: string): boolean {
  return state.createFile(LOCK, Buffer.from(text), { mode: 0o600 });
}

function readHolder(
  state: FolderIo,
): { readonly text: string; readonly claimant: Claimant | undefined } | undefined {
  const bytes = state.readFile(LOCK);
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
function removeDeadLock(state: FolderIo, expected: string, self: Claimant): void {
  const aside = `${LOCK}.${self.pid}`;
  try {
    state.rename(LOCK, aside);
  } catch {
    return;
  }
  const taken = state.readFile(aside);
  if (taken !== undefined && Buffer.from(taken).toString('utf8') !== expected)
    createLock(state, Buffer.from(taken).toString('utf8'));
  state.remove(aside);
}

function treeLocked(claimant: Claimant | undefined, { shown }: FolderIo) {
  const writer =
    claimant === undefined ? 'another process' : `process ${claimant.pid} on ${claimant.host}`;
  return gitopsFault({
    code: 'tree-locked',
    message: `${writer} is writing this deploy tree`,
    location: { file: `${shown}/${LOCK}` },
    hint: `Wait for it. If it no longer runs, delete ${shown}/${LOCK}.`,
  });
}
