import type { Workspace } from '../workspace/workspace.ts';
import { checkArgocd } from './argocd-check.ts';
import { checkCharts } from './chart-checks.ts';
import type { Check } from './check.ts';
import { checkDeployRepository } from './deploy-checks.ts';
import { checkFingerprints } from './fingerprint-checks.ts';
import { checkGitlab } from './gitlab-checks.ts';
import { checkKeys } from './key-checks.ts';
import { checkLibrary } from './library-check.ts';
import { checkRenderVariables } from './render-variables-check.ts';
import { checkRepository } from './repository-checks.ts';
import { checkNode, checkWorkspace } from './workspace-checks.ts';

/** Checks everything that a make and a publish of one environment need. Changes nothing. */
export async function doctor(workspace: Workspace): Promise<readonly Check[]> {
  const { checks, withSecrets } = await checkCharts(workspace);
  const keys = await checkKeys(workspace, withSecrets);
  return [
    checkNode(process.versions.node),
    ...(await checkWorkspace(workspace)),
    ...checkLibrary(workspace),
    ...checks,
    ...checkRenderVariables(workspace),
    ...keys.checks,
    ...(await checkFingerprints(workspace, keys.canDecrypt)),
    ...(await checkDeployRepository(workspace)),
    ...checkArgocd(workspace),
    ...(await checkGitlab(workspace)),
    ...(await checkRepository(workspace)),
  ];
}
