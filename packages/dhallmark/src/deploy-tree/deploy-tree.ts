import { join } from 'node:path';
import { resolveDeployPath, type DeployRepositoryOptions } from '@dhallmark/gitops/target';

export interface TreeRootInput {
  readonly root: string;
  readonly outputRoot: string;
  readonly environment: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly deployRepository?: DeployRepositoryOptions | undefined;
}

/** The folder that holds an environment's checkout of the deploy repository, or plain files. */
export function checkoutFolder({ root, outputRoot, environment }: TreeRootInput): string {
  return join(root, outputRoot, environment);
}

/**
 * The folder of an environment's deploy tree: where the deploy repository keeps it inside the
 * checkout, so that what is made is compared with what was published. `local` has no repository.
 * Throws Fault `deploy-path`.
 */
export function treeRoot(input: TreeRootInput): string {
  const { environment, deployRepository, env } = input;
  const folder = checkoutFolder(input);
  if (environment === 'local') return folder;
  return join(
    folder,
    ...resolveDeployPath(environment, deployRepository, env).split('/').filter(Boolean),
  );
}
