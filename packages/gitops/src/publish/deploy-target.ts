import type { ForgeId } from '@dhallmark/forges/ids';
import { findNameProblem, requireName } from '@dhallmark/names';
import { gitopsFault } from '../codes.ts';
import { refuseOtherHost } from './deploy-credentials.ts';
import { parseRepositoryUrl } from '../git/repository-url.ts';

/** The option `deployRepository`. */
export interface DeployRepositoryOptions {
  readonly url?: string;
  readonly branch?: string;
  /** The folder there; `{environment}` and `{name}` are replaced by those of what is published. */
  readonly path?: string;
  /** Where it is hosted; guessed from the host of its URL where it is left out. */
  readonly forge?: ForgeId;
}

/** Where one environment is published. */
export interface DeployTarget {
  readonly environment: string;
  readonly url: string;
  readonly branch: string;
  /** Relative to the repository's root, with `/`; '' is the root. */
  readonly path: string;
}

/** What is published: an umbrella for one environment. */
export interface DeployedUmbrella {
  readonly environment: string;
  /** The name of the umbrella. */
  readonly name: string;
}

/**
 * The folder of an environment's files in the deploy repository; '' is its root. The variable
 * DHALLMARK_DEPLOY_PATH overrides the option. Throws Fault `deploy-path` for a path that leads out
 * of the repository, or whose parts are not allowed.
 *
 * @example
 * resolveDeployPath({ environment: 'staging', name: 'chart' }, { path: 'clusters/{environment}' }, {})
 * // 'clusters/staging'
 */
export function resolveDeployPath(
  { environment, name }: DeployedUmbrella,
  options: DeployRepositoryOptions | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const template = env['DHALLMARK_DEPLOY_PATH'] ?? options?.path ?? '';
  const parts = template
    .replaceAll('{environment}', environment)
    .replaceAll('{name}', name)
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  const path = parts.join('/');
  const problem = path === '' ? undefined : findNameProblem('folder', path);
  if (problem === undefined) return path;
  throw gitopsFault({
    code: 'deploy-path',
    message: `${JSON.stringify(template)} cannot be a folder of the deploy repository: ${problem}`,
    hint: 'Use a path below the root of the deploy repository, such as clusters/{environment} or {name}/{environment}. docs/names.md lists what it may contain.',
  });
}

/**
 * Where an environment is published: from the options, which DHALLMARK_DEPLOY_URL, _BRANCH and
 * _PATH override, on the same host where there are credentials. Throws Fault `no-deploy-repository`,
 * `local-environment`, `deploy-url`, `deploy-host`, `deploy-path`, `invalid-name`.
 *
 * @example
 * const target = resolveDeployTarget({ environment: 'production', name: 'chart' }, { url: 'https://git.example/deploy.git' }, process.env);
 */
export function resolveDeployTarget(
  umbrella: DeployedUmbrella,
  options: DeployRepositoryOptions | undefined,
  env: Readonly<Record<string, string | undefined>>,
): DeployTarget {
  const { environment } = umbrella;
  if (environment === 'local') {
    throw gitopsFault({
      code: 'local-environment',
      message: 'the environment local cannot be published',
      hint: 'Name another environment: nx run chart:publish -c <environment>.',
    });
  }
  const url = env['DHALLMARK_DEPLOY_URL'] ?? options?.url;
  if (!url) {
    throw gitopsFault({
      code: 'no-deploy-repository',
      message: 'no deploy repository is configured',
      hint: 'Set deployRepository.url in the options, or the variable DHALLMARK_DEPLOY_URL, which generated pipelines ignore.',
    });
  }
  parseRepositoryUrl(url);
  refuseOtherHost(url, options?.url, env);
  const branch = env['DHALLMARK_DEPLOY_BRANCH'];
  return {
    environment: requireName('environment', environment),
    url,
    branch:
      branch === undefined
        ? requireName('branch', options?.branch ?? 'main', { option: 'deployRepository.branch' })
        : requireName('branch', branch, { option: 'DHALLMARK_DEPLOY_BRANCH' }),
    path: resolveDeployPath(umbrella, options, env),
  };
}
