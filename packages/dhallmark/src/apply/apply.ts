import { countNoun, type Fault } from '@dhallmark/fault';
import { findDeployTree } from '../deploy-tree/deploy-tree.ts';
import { fault } from '../fault.ts';
import { findKeys } from '../keys/environment-keys.ts';
import { make, type MakeOptions } from '../make/make.ts';
import { currentContext, requireProgram, type Program } from '../programs/cluster-programs.ts';
import { HELM } from '../programs/find-program.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { decryptSecrets, type DecryptedSecrets } from './decrypt-secrets.ts';
import { renderManifests, type Release } from './render-manifests.ts';

/** How an environment is applied. */
export interface ApplyOptions extends Release, Pick<MakeOptions, 'ifUndecryptable'> {
  /** Lets the cluster check everything; changes nothing there. */
  readonly dryRun?: boolean | undefined;
  /** Asks the person; false is a no. */
  readonly confirm: (question: string) => Promise<boolean>;
  readonly say: (line: string) => void;
}

/**
 * Makes the environment, and after a yes applies Secrets and charts to the cluster of the current
 * kubectl context. The Secrets are decrypted in memory and reach kubectl through its standard input.
 * Returns false after a no. Throws a Fault, or CollectedFailures where the make failed.
 */
export async function apply(workspace: Workspace, options: ApplyOptions): Promise<boolean> {
  const { env, environment, charts } = workspace;
  if (workspace.options.secretPlacement === 'templates') throw encryptedInChart();
  const { ifUndecryptable, dryRun = false, confirm, say } = options;
  const kubectl = requireProgram(['kubectl'], env);
  const helm = requireProgram(HELM, env);
  const report = await make(workspace, { ifUndecryptable });
  for (const line of [...report.warnings, ...report.notes]) say(line);
  if (!report.success) throw new CollectedFailures(report.failures);
  const tree = findDeployTree(workspace);
  const secrets = await decryptSecrets(tree, findKeys(workspace), workspace.options.engine);
  const manifests = await renderManifests(tree, charts, options, helm);
  const context = await currentContext(kubectl);
  const what = `${manifests.names.join(', ')} (${environment}) and ${countNoun(secrets.count, 'Secret')}`;
  if (!(await confirm(`${dryRun ? 'Check' : 'Apply'} ${what}: context ${context}?`))) return false;
  const kubectlApply = createApplier(kubectl, secrets, { dryRun, say });
  if (secrets.count > 0) await kubectlApply(secrets.text);
  await kubectlApply(manifests.text);
  return true;
}

function createApplier(
  kubectl: Program,
  secrets: DecryptedSecrets,
  { dryRun, say }: { readonly dryRun: boolean; readonly say: (line: string) => void },
): (text: string) => Promise<void> {
  const args = ['apply', ...(dryRun ? ['--dry-run=server'] : []), '-f', '-'];
  return async (text) => {
    const { failed, stdout, stderr } = await kubectl(args, text);
    // standard output has one line per object, but errors may repeat a part of the input
    const errors = stderr
      .split('\n')
      .map((line) => (secrets.isIn(line) ? '(a line that holds a value is not shown)' : line));
    const shown = [stdout, ...errors].join('\n').trim();
    if (!failed) return say(shown);
    throw fault({
      code: 'kubectl-failed',
      message: 'the command kubectl apply failed',
      details: [{ label: 'kubectl', text: shown }],
      hint: 'What it had applied before remains. Create a missing namespace first: kubectl create namespace NAME.',
    });
  };
}

function encryptedInChart(): Fault {
  return fault({
    code: 'templates-placement',
    message: 'Secrets inside the chart cannot be applied: helm would render them encrypted',
    hint: 'Set secretPlacement to "kustomize".',
  });
}
