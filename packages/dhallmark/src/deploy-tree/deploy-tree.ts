import { join } from 'node:path';
import type { DeployRepositoryOptions } from '@dhallmark/gitops/target';
import type { TreeAddress } from '@dhallmark/gitops';
import {
  chartFolder,
  nodeTreeIo,
  refuseTrackedOutput,
  secretFile,
  type Reconciler,
  type TreeIo,
  type TreePlace,
} from '@dhallmark/gitops/tree';
import { findDeployPath } from './deploy-folders.ts';
import type { Env } from '../workspace/env.ts';
import type { SecretPlacement } from '../workspace/options.ts';

/** What decides where a deploy tree is. */
export interface DeployTreePlace {
  /** The workspace. */
  readonly root: string;
  readonly environment: string;
  readonly env: Env;
  readonly options: {
    readonly name: string;
    readonly outputRoot: string;
    readonly reconciler: Reconciler;
    readonly deployRepository: DeployRepositoryOptions;
  };
}

/** The deploy tree of one environment. */
export interface DeployTree {
  readonly environment: string;
  /** Its checkout of the deploy repository, or the plain folder, and the folder in it. */
  readonly place: TreePlace;
  /** The absolute path of the tree. */
  readonly folder: string;
  readonly io: TreeIo;
  /** What applies the tree. */
  readonly reconciler: Reconciler;
  /** Where the tree is published. */
  readonly address: TreeAddress;
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
export function findDeployTree(wanted: DeployTreePlace): DeployTree {
  const { root, environment, env, options } = wanted;
  const path = environment === 'local' ? '' : findDeployPath(wanted);
  const place = { root, checkout: `${options.outputRoot}/${environment}`, path };
  const folder = join(root, place.checkout, ...path.split('/').filter(Boolean));
  const { reconciler, deployRepository } = options;
  const address = { url: env['DHALLMARK_DEPLOY_URL'] ?? deployRepository.url, path };
  return { environment, place, folder, io: nodeTreeIo(place), reconciler, address };
}

/**
 * The deploy tree, after Git was asked whether it tracks files there, which a merge request could
 * have brought. Throws Fault `deploy-path`, `tracked-output`.
 */
export async function openDeployTree(place: DeployTreePlace): Promise<DeployTree> {
  await refuseTrackedOutput(place.root, place.options.outputRoot, place.env);
  return findDeployTree(place);
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
