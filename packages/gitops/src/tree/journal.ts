import { gitopsFault } from '../codes.ts';
import { isRecord } from '../is-record.ts';
import { JOURNAL, TRANSACTION } from './layout.ts';
import { isTreePath } from './tree-path.ts';

/** What a decided change still has to do. Every path is relative to the tree. */
export interface Journal {
  readonly version: 1;
  readonly writes: readonly JournalWrite[];
  readonly removals: readonly string[];
}

/** A file that is staged in `.dhallmark/transaction/` and has to be renamed to `path`. */
export interface JournalWrite {
  readonly path: string;
  readonly staged: string;
  /** Hex SHA-256 of the staged file. */
  readonly sha256: string;
}

/**
 * The journal in this text. Throws Fault `journal-broken` for anything else, for a path outside of
 * the tree, and for a staged file outside of the transaction's folder.
 *
 * @example
 * parseJournal('{"version":1,"writes":[],"removals":["chart/old.yaml"]}').removals
 */
export function parseJournal(text: string): Journal {
  const value = parseJson(text);
  if (!isRecord(value) || value['version'] !== 1) throw broken('its version is not 1');
  const { writes, removals } = value;
  if (!Array.isArray(writes) || !Array.isArray(removals)) throw broken('a list is missing');
  return {
    version: 1,
    writes: writes.map(parseWrite),
    removals: removals.map((path: unknown) => {
      if (typeof path !== 'string' || !isTreePath(path)) throw broken('a removal is not valid');
      return path;
    }),
  };
}

function parseWrite(value: unknown): JournalWrite {
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
  throw broken('a write is not valid');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the file, so it is not a cause.
    throw broken('it is not JSON');
  }
}

function broken(why: string) {
  return gitopsFault({
    code: 'journal-broken',
    message: `the journal of an unfinished change cannot be read: ${why}`,
    location: { file: JOURNAL },
    hint: `Delete the folder ${TRANSACTION} and run make again.`,
  });
}
