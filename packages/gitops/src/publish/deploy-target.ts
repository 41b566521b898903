import { gitopsFault } from '../codes.ts';

/** The option `deployRepository`. */
export interface DeployRepositoryOptions {
  readonly url?: string;
  readonly branch?: string;
  /** The folder of this workspace's files there. `{environment}` is replaced by the environment. */
  readonly path?: string;
}

/** Where one environment is published. */
export interface DeployTarget {
  readonly environment: string;
  readonly url: string;
  readonly branch: string;
  /** Relative to the repository's root, with `/`; '' is the root. */
  readonly path: string;
}

/**
 * The folder of an environment's files in the deploy repository; '' is its root. The variable
 * DHALLMARK_DEPLOY_PATH overrides the option. Throws Fault `deploy-path` for a path that leads out
 * of the repository.
 *
 * @example
 * resolveDeployPath('staging', { path: 'clusters/{environment}' }, {}) // 'clusters/staging'
 */
export function resolveDeployPath(
  environment: string,
  options: DeployRepositoryOptions | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const template = env['DHALLMARK_DEPLOY_PATH'] ?? options?.path ?? '';
  const parts = template
    .replaceAll('{environment}', environment)
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  if (parts.includes('..') || parts.includes('.git') || template.includes('\\')) {
    throw gitopsFault({
      code: 'deploy-path',
      message: `the path ${template} leads out of the deploy repository`,
      hint: 'Use a path below the root of the deploy repository, such as clusters/{environment}.',
    });
  }
  return parts.join('/');
}

/**
 * Where an environment is published: from the options, which DHALLMARK_DEPLOY_URL, _BRANCH and
 * _PATH override. Throws Fault `no-deploy-repository`, `local-environment`, `deploy-url`,
 * `deploy-path`.
 *
 * @example
 * const target = resolveDeployTarget('production', { url: 'https://git.example/deploy.git' }, process.env);
 */
export function resolveDeployTarget(
  environment: string,
  options: DeployRepositoryOptions | undefined,
  env: Readonly<Record<string, string | undefined>>,
): DeployTarget {
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
      hint: 'Set deployRepository.url in the options, or the variable DHALLMARK_DEPLOY_URL.',
    });
  }
  refuseCredentials(url);
  return {
    environment,
    url,
    branch: env['DHALLMARK_DEPLOY_BRANCH'] ?? options?.branch ?? 'main',
    path: resolveDeployPath(environment, options, env),
  };
}

/** git would write a password in a URL into the checkout's configuration and into its messages. */
function refuseCredentials(url: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const web = parsed?.protocol === 'https:' || parsed?.protocol === 'http:';
  if (parsed?.password || (web && parsed?.username)) {
    throw gitopsFault({
      code: 'deploy-url',
      message: "the deploy repository's URL contains credentials",
      hint: 'Remove them from the URL and set DHALLMARK_DEPLOY_TOKEN.',
    });
  }
}
