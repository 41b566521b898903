import type { FaultJson } from '@dhallmark/fault';
import { layOutTable, type Cell, type TableOptions } from '../report/lay-out-table.ts';
import type { RekeyRecord } from './evidence.ts';

const COLORS = { current: 'gray', stale: 'yellow', rekeyed: 'green', failed: 'red' } as const;

/** A table for people: one row per file that is not current, then one line with the totals. */
export function renderRecords(records: readonly RekeyRecord[], options: TableOptions): string {
  const rows = records
    .filter(({ outcome }) => outcome !== 'current')
    .map((record): readonly Cell[] => [
      { text: record.file },
      { text: record.outcome, style: COLORS[record.outcome] },
      { text: describe(record) },
    ]);
  const table = rows.length === 0 ? [] : [layOutTable(['FILE', 'RESULT', 'KEYS'], rows, options)];
  return [...table, countLine(records)].join('\n');
}

function describe({ keys, problem }: RekeyRecord): string {
  if (problem !== undefined) return describeProblem(problem);
  return keys
    .map(({ key, reason, from, to }) => {
      if (reason === 'recipient-added') return `${key} has to be added`;
      if (reason === 'recipient-removed') return `${key} has to be removed`;
      return `${key}: ${from} → ${to}`;
    })
    .join('; ');
}

/** One line: the message, its causes, and what to do about each. */
function describeProblem({ message, hint, causes = [] }: FaultJson): string {
  const reasons = causes.map((cause) => describeProblem(cause));
  return [[message, ...reasons].join('; '), hint].filter((part) => part !== undefined).join(' — ');
}

function countLine(records: readonly RekeyRecord[]): string {
  const counts = Object.entries(Object.groupBy(records, ({ outcome }) => outcome));
  const parts = counts.map(([outcome, some]) => `${some?.length ?? 0} ${outcome}`);
  return records.length === 0 ? 'no encrypted files' : parts.join(', ');
}
