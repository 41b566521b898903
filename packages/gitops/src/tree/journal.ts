import { posix } from 'node:path';
import type { Fault } from '@dhallmark/fault';
import { gitopsFault, type GitopsCode } from '../codes.ts';
import { isRecord } from '../is-record.ts';
import { TRANSACTION } from './layout.ts';
import { isTreePath } from './tree-path.ts';

/** What a decided change still has to do. */
export interface Journal {
  readonly version: 1;
  /** The tree's path in its checkout: a change is of this tree and of no other. */
  readonly tree: string;
  readonly writes: readonly JournalWrite[];
  /** Files of the tree to delete. */
  readonly removals: readonly string[];
}

/** A file that is staged and has to be moved into the tree. */
export interface JournalWrite {
  /** Relative to the tree. */
  readonly path: string;
  /** In `transaction/`, relative to the machine's state. */
  readonly staged: string;
  /** Hex SHA-256 of the staged file. */
  readonly sha256: string;
}

/**
 * The journal in this text. Throws Fault `journal-broken` for anything else, for a path outside of
 * the tree, and for a staged file outside of the transaction's folder.
 *
 * @param file the journal as messages show it
 * @example
 * parseJournal('{"version":1,"tree":"","writes":[],"removals":["chart/old.yaml"]}', 'journal.json').removals
 */
export function parseJournal(text: string, file: string): Journal {
  const broken = (why: string): Fault<GitopsCode> => journalBroken(why, file);
  const value = parseJson(text);
  if (value === undefined) throw broken('it is not JSON');
  if (!isRecord(value) || value['version'] !== 1) throw broken('its version is not 1');
  const { tree, writes, removals } = value;
  if (typeof tree !== 'string') throw broken('the tree is missing');
  if (!Array.isArray(writes) || !Array.isArray(removals)) throw broken('a list is missing');
  return {
    version: 1,
    tree,
    writes: writes.map((write: unknown) => {
      const parsed = parseWrite(write);
      if (parsed === undefined) throw broken('a write is not valid');
      return parsed;
    }),
    removals: removals.map((path: unknown) => {
      if (typeof path !== 'string' || !isTreePath(path)) throw broken('a removal is not valid');
      return path;
    }),
  };
}

function parseWrite(value: unknown): JournalWrite | undefined {
  if (isRecord(value)) {
    const { path, staged, sha256 } = value;
    if (
      typeof path === 'string' &&
      isTreePath(path) &&
      typeof staged === 'string' &&
      isTreePath(staged) &&
      staged.startsWith(`${TRANSACTION}/`) &&
      typeof sha256 === 'string'
    ) {
      return { path, staged, sha256 };
    }
  }
  return undefined;
}

/** Undefined where it is not JSON. The parser's message quotes the file, so it is not a cause. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function journalBroken(why: string, file: string): Fault<GitopsCode> {
  return gitopsFault({
    code: 'journal-broken',
    message: `the journal of an unfinished change cannot be read: ${why}`,
    location: { file },
    hint: `Delete the folder ${posix.dirname(file)} and run make again.`,
  });
}
