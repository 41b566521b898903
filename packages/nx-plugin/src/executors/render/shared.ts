import type { DhallSession } from '@dhallmark/chart-gen';
import { findCharts, type ChartFolder } from 'dhallmark/workspace';
import type { SessionInput } from 'dhallmark';

/** What renders of one process have in common, whatever options each has. */
export interface SharedRenders {
  readonly charts: (root: string, chartsRoot: string) => readonly ChartFolder[];
  readonly session: (input: SessionInput) => Promise<DhallSession>;
}

/** Charts are looked for once, and each import is read once. */
export function sharedRenders(): SharedRenders {
  const charts = new Map<string, readonly ChartFolder[]>();
  const sessions = new Map<string, Promise<DhallSession>>();
  return {
    charts: (root, chartsRoot) => {
      const found = charts.get(chartsRoot) ?? findCharts(root, chartsRoot);
      charts.set(chartsRoot, found);
      return found;
    },
    session: (input) => {
      const name = input.allowedHosts.join(' ');
      const open = sessions.get(name) ?? import('dhallmark').then((it) => it.openSession(input));
      sessions.set(name, open);
      return open;
    },
  };
}
