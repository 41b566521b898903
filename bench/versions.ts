/** Judges a newer version of a program by an older one that ran in turn with it. */

import { type Measured, median } from './measure.ts';

/** A row may take this many times as long as with the older version. */
const ALLOWED = 1.05;

export interface VersionVerdict {
  /** The median of the paired ratios new/old of wall time. */
  readonly ratio: number;
  /** The same, with what start-up may grow by taken off the newer version's time. */
  readonly withoutStart: number;
  readonly met: boolean;
}

/**
 * Compares runs pair by pair, which cancels what slows both. `start` is how many seconds start-up
 * may grow by; every row starts a program at least once.
 */
export function judgeVersions(
  olds: readonly Measured[],
  news: readonly Measured[],
  start: number,
): VersionVerdict {
  const ratios = (allowed: number): number =>
    middle(olds.map((old, i) => ((news[i]?.seconds ?? Number.NaN) - allowed) / old.seconds));
  const ratio = ratios(0);
  const withoutStart = ratios(start);
  return { ratio, withoutStart, met: withoutStart <= ALLOWED };
}

function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

export const versionsHeader = `| what | old, s | new, s | new/old | without start-up | old MB | new MB | |
|---|---|---|---|---|---|---|---|`;

/** A row of the table; a side that failed is undefined and misses the limit. */
export function versionsRow(
  what: string,
  olds: readonly Measured[] | undefined,
  news: readonly Measured[] | undefined,
  start: number,
): { readonly text: string; readonly met: boolean } {
  const old = median(olds ?? []);
  const now = median(news ?? []);
  const verdict = olds && news && judgeVersions(olds, news, start);
  const met = verdict?.met === true;
  const cells = [
    what,
    old?.seconds.toFixed(3) ?? 'failed',
    now?.seconds.toFixed(3) ?? 'failed',
    verdict?.ratio.toFixed(3) ?? '–',
    verdict?.withoutStart.toFixed(3) ?? '–',
    String(old?.megabytes ?? '–'),
    String(now?.megabytes ?? '–'),
    met ? 'met' : `MISSED: more than ${ALLOWED}`,
  ];
  return { text: `| ${cells.join(' | ')} |`, met };
}
