import { styleText } from 'node:util';
import type { RekeyRecord } from './evidence.ts';

const colours = { current: 'gray', stale: 'yellow', rekeyed: 'green', failed: 'red' } as const;

/** A table for people: a row a file that is not current, a line that counts. */
export function renderRecords(records: readonly RekeyRecord[], color: boolean): string {
  const rows = records.filter(({ outcome }) => outcome !== 'current');
  const width = Math.max(0, ...rows.map(({ file }) => file.length));
  const lines = rows.map((record) => {
    const outcome = record.outcome.padEnd(7);
    const shown = color
      ? styleText(colours[record.outcome], outcome, { validateStream: false })
      : outcome;
    return `${record.file.padEnd(width)}  ${shown}  ${describe(record)}`;
  });
  return [...lines, countLine(records)].join('\n');
}

function describe({ keys, problem }: RekeyRecord): string {
  if (problem !== undefined) {
    return [problem.message, problem.hint].filter((part) => part !== undefined).join(' — ');
  }
  return keys
    .map(({ key, reason, from, to }) => {
      if (reason === 'recipient-added') return `${key} is to be added`;
      if (reason === 'recipient-removed') return `${key} is to be removed`;
      return `${key}: ${from} → ${to}`;
    })
    .join('; ');
}

function countLine(records: readonly RekeyRecord[]): string {
  const counts = Object.entries(Object.groupBy(records, ({ outcome }) => outcome));
  const parts = counts.map(([outcome, some]) => `${some?.length ?? 0} ${outcome}`);
  return records.length === 0 ? 'no encrypted files' : parts.join(', ');
}
