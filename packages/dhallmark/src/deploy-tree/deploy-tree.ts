import { join } from 'node:path';
import { resolveDeployPath, type DeployRepositoryOptions } from '@dhallmark/gitops/target';
import { nodeTreeIo, secretFile, chartFolder, type TreeIo } from '@dhallmark/gitops/tree';
import type { Env } from '../workspace/env.ts';
import type { SecretPlacement } from '../workspace/options.ts';

/** What decides where a deploy tree is. */
export interface DeployTreePlace {
  /** The workspace. */
  readonly root: string;
  readonly environment: string;
  readonly env: Env;
  readonly options: {
    readonly outputRoot: string;
    readonly deployRepository: DeployRepositoryOptions;
  };
}

/** The deploy tree of one environment. */
export interface DeployTree {
  readonly environment: string;
  /** The checkout of the deploy repository, or a plain folder. */
  readonly checkout: string;
  /** The tree itself: the checkout, or a folder in it. */
  readonly folder: string;
  readonly io: TreeIo;
}

/** How charts and Secrets are laid out in a tree. */
export interface TreeLayout {
  readonly hasUmbrella: boolean;
  readonly placement: SecretPlacement;
}

/**
 * Where an environment's deploy tree is: in the folder that the deploy repository has for it, so
 * that what is made is compared with what was published. `local` has no repository. Throws Fault
 * `deploy-path`.
 */
export function findDeployTree({ root, environment, env, options }: DeployTreePlace): DeployTree {
  const checkout = join(root, options.outputRoot, environment);
  const path =
    environment === 'local' ? '' : resolveDeployPath(environment, options.deployRepository, env);
  const folder = join(checkout, ...path.split('/').filter(Boolean));
  return { environment, checkout, folder, io: nodeTreeIo(folder) };
}

/** The absolute path of a file of the tree. */
export function absolutePath({ folder }: Pick<DeployTree, 'folder'>, path: string): string {
  return join(folder, ...path.split('/'));
}

/** Where a chart's encrypted Secret is, relative to the tree. */
export function secretPath(
  { hasUmbrella, placement }: TreeLayout,
  chart: string,
  name: string,
): string {
  return placement === 'templates'
    ? `${chartFolder(chart, hasUmbrella)}/templates/${name}.yaml`
    : secretFile(chart, name);
}
