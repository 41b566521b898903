import { findCharts, pickLimits, type ChartFolder, type Workspace } from 'dhallmark/adapter';
import type { RenderProcess } from 'dhallmark/renderer';
import { createEnvFileCheck, type RefuseEnvFiles } from './refuse-env-files.ts';

/** What the renders of one run have in common, whatever options each has. */
export interface SharedRenders {
  readonly charts: (root: string, chartsRoot: string) => readonly ChartFolder[];
  readonly refuseEnvFiles: RefuseEnvFiles;
  readonly process: (workspace: Workspace) => Promise<RenderProcess>;
  /** Ends the processes. */
  readonly end: () => Promise<void>;
}

/** Finds charts once, and evaluates all of them in one process, which reads each import once. */
export function createSharedRenders(): SharedRenders {
  const charts = new Map<string, readonly ChartFolder[]>();
  const processes = new Map<string, Promise<RenderProcess>>();
  return {
    charts: (root, chartsRoot) => {
      const found = charts.get(chartsRoot) ?? findCharts(root, chartsRoot);
      charts.set(chartsRoot, found);
      return found;
    },
    refuseEnvFiles: createEnvFileCheck(),
    process: (workspace) => {
      const { environment, options } = workspace;
      const { name: umbrella, chartsRoot, outputRoot, maxSourceSize, allowedHosts } = options;
      const places = [
        environment,
        umbrella,
        chartsRoot,
        outputRoot,
        maxSourceSize,
        allowedHosts,
        options.values,
      ];
      const name = JSON.stringify([...places, pickLimits(options)]);
      const running = processes.get(name) ?? start(workspace);
      processes.set(name, running);
      return running;
    },
    end: async () => {
      await Promise.all([...processes.values()].map(async (each) => (await each).end()));
    },
  };
}

async function start(workspace: Workspace): Promise<RenderProcess> {
  return (await import('dhallmark/renderer')).startRenderProcess(workspace);
}
