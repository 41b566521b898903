import type { DhallSession } from '@dhallmark/chart-gen';
import { findCharts, type ChartFolder, type Workspace } from 'dhallmark/adapter';

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
      const name = [environment, options.maxSourceSize, ...options.allowedHosts].join(' ');
      const open = sessions.get(name) ?? openSession(workspace);
      sessions.set(name, open);
      return open;
    },
  };
}

async function openSession(workspace: Workspace): Promise<DhallSession> {
  return (await import('dhallmark/renderer')).openSession(workspace);
}
