import {
  resolveDeployPath,
  resolveDeployTarget,
  type DeployRepositoryOptions,
  type DeployTarget,
} from '@dhallmark/gitops/target';
import { environmentsOf, findCharts } from '../charts/find-charts.ts';
import { fault } from '../fault.ts';
import type { Env } from '../workspace/env.ts';
import type { Options } from '../workspace/options.ts';
import { overlap } from '../workspace/overlap.ts';
import { DEFAULT_NAME } from '../workspace/paths.ts';
import { readUmbrellas } from '../workspace/umbrellas.ts';

/** An umbrella that is published. */
export type PublishedOptions = Pick<Options, 'name' | 'deployRepository'>;

/**
 * The deploy repository of an umbrella. One that is not called `chart` has a folder with its name there,
 * unless the options choose another.
 *
 * @example
 * ownRepository({ name: 'shop', deployRepository: { url } }, {}).path // 'shop/{environment}'
 */
function ownRepository(
  { name, deployRepository }: PublishedOptions,
  env: Env,
): DeployRepositoryOptions {
  const url = env['DHALLMARK_DEPLOY_URL'] ?? deployRepository.url;
  if (name === DEFAULT_NAME || deployRepository.path !== undefined || !url) return deployRepository;
  return { ...deployRepository, path: `${name}/{environment}` };
}

/** What is published: an umbrella of a workspace, for one environment. */
export interface PublishedPlace {
  readonly root: string;
  readonly environment: string;
  readonly env: Env;
  readonly options: PublishedOptions;
}

/** The folder of an environment in the deploy repository. Throws Fault `deploy-path`. */
export function findDeployPath({ environment, options, env }: PublishedPlace): string {
  const { name } = options;
  return resolveDeployPath({ environment, name }, ownRepository(options, env), env);
}

/**
 * Where an environment is published. Throws Fault `shared-deploy-folder` where another umbrella is
 * published to the same folder, or to one in it, and what `resolveDeployTarget` throws.
 */
export function findDeployTarget(place: PublishedPlace): DeployTarget {
  const { environment, options, env } = place;
  const { name } = options;
  const repository = ownRepository(options, env);
  const target = resolveDeployTarget({ environment, name }, repository, env);
  refuseSharedFolder(place, target);
  return target;
}

function refuseSharedFolder({ root, options, env }: PublishedPlace, target: DeployTarget): void {
  const others = readUmbrellas(root).filter(({ name }) => name !== options.name);
  for (const other of others) {
    const repository = ownRepository(other, env);
    const url = env['DHALLMARK_DEPLOY_URL'] ?? repository.url ?? '';
    const branch = env['DHALLMARK_DEPLOY_BRANCH'] ?? repository.branch ?? 'main';
    if (withoutEnding(url) !== withoutEnding(target.url) || branch !== target.branch) continue;
    const environments = environmentsOf(findCharts(root, other.chartsRoot));
    for (const environment of environments.filter((each) => each !== 'local')) {
      const path = resolveDeployPath({ environment, name: other.name }, repository, env);
      if (overlap(path, target.path)) {
        throw sharedFolder({ name: options.name, path: target.path }, { name: other.name, path });
      }
    }
  }
}

function withoutEnding(url: string): string {
  return url.replace(/\/+$/, '').replace(/\.git$/, '');
}

interface FolderOfUmbrella {
  readonly name: string;
  readonly path: string;
}

function sharedFolder(one: FolderOfUmbrella, other: FolderOfUmbrella): Error {
  const show = ({ path }: FolderOfUmbrella): string => (path === '' ? 'its root' : `${path}/`);
  return fault({
    code: 'shared-deploy-folder',
    message: `the umbrellas ${one.name} and ${other.name} would be published to the same folder of the deploy repository: ${show(one)} and ${show(other)}`,
    hint: `Set deployRepository.path of each, for example "${one.name}/{environment}". If the variable DHALLMARK_DEPLOY_PATH is set, it has to contain {name}: {name}/{environment}.`,
  });
}
