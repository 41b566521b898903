import { GitopsError } from '../errors.ts';

/** The plugin's option `deployRepository`. */
export interface DeployRepositoryOptions {
  readonly url?: string;
  readonly branch?: string;
  /** The folder of this workspace's files there; `{environment}` stands for the environment. */
  readonly path?: string;
}

/** Where one environment is published. */
export interface DeployTarget {
  readonly environment: string;
  readonly url: string;
  readonly branch: string;
  /** Relative to the repository's root, with `/`, '' for the root. */
  readonly path: string;
}

/**
 * The folder of an environment's files inside the deploy repository, '' for its root. Throws
 * GitopsError `deploy-path` for a path that leaves the repository.
 */
export function deployPath(
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
    throw new GitopsError('deploy-path', `the deploy repository's path ${template} leaves it`, {
      hint: 'Give a path below the root of the deploy repository, such as clusters/{environment}.',
    });
  }
  return parts.join('/');
}

/**
 * The target from nx.json's `deployRepository`, overridden by DHALLMARK_DEPLOY_URL, _BRANCH and
 * _PATH. Throws GitopsError `no-deploy-repository`, `local-environment`, `deploy-url`, `deploy-path`.
 */
export function deployTarget(
  environment: string,
  options: DeployRepositoryOptions | undefined,
  env: Readonly<Record<string, string | undefined>>,
): DeployTarget {
  if (environment === 'local') {
    throw new GitopsError('local-environment', 'what was made for local cannot be published', {
      hint: 'Name another environment: nx run chart:publish -c <environment>.',
    });
  }
  const url = env['DHALLMARK_DEPLOY_URL'] ?? options?.url;
  if (!url) {
    throw new GitopsError('no-deploy-repository', 'no deploy repository is configured', {
      hint: "Set the plugin's option deployRepository.url in nx.json, or DHALLMARK_DEPLOY_URL.",
    });
  }
  refuseCredentials(url);
  return {
    environment,
    url,
    branch: env['DHALLMARK_DEPLOY_BRANCH'] ?? options?.branch ?? 'main',
    path: deployPath(environment, options, env),
  };
}

/** git would write a password in a URL into the checkout's config and into its messages. */
function refuseCredentials(url: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const web = parsed?.protocol === 'https:' || parsed?.protocol === 'http:';
  if (parsed?.password || (web && parsed?.username)) {
    throw new GitopsError('deploy-url', "the deploy repository's URL holds credentials", {
      hint: 'Take them out of the URL and set DHALLMARK_DEPLOY_TOKEN instead.',
    });
  }
}
