import type { DhallSession } from '@dhallmark/chart-gen';
import { findCharts, pickLimits, type ChartFolder, type Workspace } from 'dhallmark/adapter';

/** What the renders of one process have in common, whatever options each has. */
export interface SharedRenders {
  readonly charts: (root: string, chartsRoot: string) => readonly ChartFolder[];
  readonly session: (workspace: Workspace) => Promise<DhallSession>;
}

/** Finds charts once, and reads each import once. */
export function createSharedRenders(): SharedRenders {
  const charts = new Map<string, readonly ChartFolder[]>();
  const sessions = new Map<string, Promise<DhallSession>>();
  return {
    charts: (root, chartsRoot) => {
      const found = charts.get(chartsRoot) ?? findCharts(root, chartsRoot);
      charts.set(chartsRoot, found);
      return found;
    },
    session: (workspace) => {
      const { environment, options } = workspace;
      const { maxSourceSize, allowedHosts } = options;
      const name = JSON.stringify([environment, maxSourceSize, allowedHosts, pickLimits(options)]);
      const open = sessions.get(name) ?? openSession(workspace);
      sessions.set(name, open);
      return open;
    },
  };
}

async function openSession(workspace: Workspace): Promise<DhallSession> {
  return (await import('dhallmark/renderer')).openSession(workspace);
}
