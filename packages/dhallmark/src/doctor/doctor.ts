import type { DeployRepositoryOptions } from '@dhallmark/gitops';
import type { ChartFolder } from '../charts/find-charts.ts';
import type { Engine } from '../workspace/options.ts';
import { chartChecks } from './chart-checks.ts';
import type { Check } from './check.ts';
import { deployChecks } from './deploy-checks.ts';
import { keyChecks } from './key-checks.ts';
import { nodeCheck, workspaceChecks } from './workspace-checks.ts';

export interface DoctorRun {
  readonly root: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly environment: string;
  readonly charts: readonly ChartFolder[];
  readonly umbrella: ChartFolder | undefined;
  readonly chartsRoot: string;
  readonly outputRoot: string;
  readonly engine: Engine;
  readonly allowedHosts: readonly string[];
  readonly deployRepository?: DeployRepositoryOptions | undefined;
}

/** Everything that a make and a publish of one environment need, each looked at. Changes nothing. */
export async function runDoctor(run: DoctorRun): Promise<readonly Check[]> {
  const { checks, withSecrets } = await chartChecks(run);
  return [
    nodeCheck(process.versions.node),
    ...(await workspaceChecks(run)),
    ...checks,
    ...(await keyChecks(run, withSecrets)),
    ...(await deployChecks(run)),
  ];
}
