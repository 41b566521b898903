/** The table of what was measured beside the peer, and which goals were met. */

import { type Measured, median } from '../measure.ts';
import type { Goal } from './rows.ts';

export const peerHeader = `| what | dhall-haskell 1.7.6, s | ours, s | part | its MB | our MB | goal | |
|---|---|---|---|---|---|---|---|`;

/** Megabytes that small inputs may need above bare Node. */
const ABOVE_NODE = 60;

interface Verdict {
  readonly name: 'time' | 'memory';
  readonly text: string;
  readonly met: boolean;
}

/** A row; a side that is absent or failed is undefined. `nodeMegabytes` is what bare Node needs. */
export function peerRow(
  what: string,
  goal: Goal,
  runs: {
    readonly ours: readonly Measured[] | undefined;
    readonly peer: readonly Measured[] | undefined;
  },
  nodeMegabytes: number,
): string {
  const ours = median(runs.ours ?? []);
  const peer = median(runs.peer ?? []);
  const goals = judgeGoals(ours, peer, goal, nodeMegabytes);
  const missed = goals.filter(({ met }) => !met).map(({ name }) => name);
  const cells = [
    what,
    peer?.seconds.toFixed(2) ?? '–',
    ours?.seconds.toFixed(3) ?? 'failed',
    ours && peer ? (ours.seconds / peer.seconds).toFixed(2) : '–',
    String(peer?.megabytes ?? '–'),
    String(ours?.megabytes ?? '–'),
    goals.map(({ text }) => text).join(', ') || '–',
    goals.length === 0 ? '–' : missed.length === 0 ? 'met' : `MISSED: ${missed.join(', ')}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function judgeGoals(
  ours: Measured | undefined,
  peer: Measured | undefined,
  { part, seconds, small }: Goal,
  nodeMegabytes: number,
): readonly Verdict[] {
  const found: Verdict[] = [];
  if (part !== undefined && peer !== undefined) {
    const met = ours !== undefined && ours.seconds <= part * peer.seconds;
    found.push({ name: 'time', text: `≤ ${part} of it`, met });
  }
  if (seconds !== undefined) {
    const met = ours !== undefined && ours.seconds <= seconds;
    found.push({ name: 'time', text: `≤ ${seconds.toFixed(3)} s`, met });
  }
  if (small === true) {
    const most = nodeMegabytes + ABOVE_NODE;
    found.push({
      name: 'memory',
      text: `≤ ${most} MB`,
      met: ours !== undefined && ours.megabytes <= most,
    });
  }
  return found;
}
