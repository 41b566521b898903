import { escapeLine, painter } from '@dhallmark/fault/terminal';
import type { FaultJson } from '@dhallmark/fault';
import type { RekeyRecord } from './evidence.ts';

const COLORS = { current: 'gray', stale: 'yellow', rekeyed: 'green', failed: 'red' } as const;

/** A table for people: one row per file that is not current, then one line with the totals. */
export function renderRecords(records: readonly RekeyRecord[], color: boolean): string {
  const paint = painter(color);
  const rows = records.filter(({ outcome }) => outcome !== 'current');
  const width = Math.max(0, ...rows.map(({ file }) => file.length));
  const lines = rows.map((record) => {
    const outcome = record.outcome.padEnd(7);
    const shown = paint(COLORS[record.outcome], outcome);
    return `${escapeLine(record.file).padEnd(width)}  ${shown}  ${escapeLine(describe(record))}`;
  });
  return [...lines, countLine(records)].join('\n');
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
