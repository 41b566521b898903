import { gitopsFault } from '../codes.ts';
import { parseRepositoryUrl } from './repository-url.ts';
import type { GitOptions } from './run-git.ts';

/** The variables of this process that git gets. No other variable reaches it. */
const passedVariables = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'APPDATA',
  'SystemRoot',
  'TMPDIR',
  'TEMP',
  'XDG_CONFIG_HOME',
  'SSH_AUTH_SOCK',
  'GIT_SSH_COMMAND',
  'GIT_ASKPASS',
  'SSH_ASKPASS',
  'GIT_AUTHOR_NAME',
  'GIT_AUTHOR_EMAIL',
  'GIT_COMMITTER_NAME',
  'GIT_COMMITTER_EMAIL',
  'GIT_SSL_CAINFO',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'NO_PROXY',
  'https_proxy',
  'http_proxy',
  'no_proxy',
  'GNUPGHOME',
];

/** Answers git's request for credentials from git's own environment. It stores nothing. */
const helper =
  '!f() { test "$1" = get && printf "username=%s\\npassword=%s\\n" "$DHALLMARK_GIT_USER" "$DHALLMARK_GIT_PASSWORD"; }; f';

/**
 * The environment of git. Credentials come from
 * - DHALLMARK_DEPLOY_TOKEN (and DHALLMARK_DEPLOY_USER, default `oauth2`) for https, through a
 *   credential helper that exists in git's environment only, and answers for the origin of
 *   `deployUrl` only, whatever redirects there are;
 * - DHALLMARK_DEPLOY_SSH_KEY, the path of a private key, where `deployUrl` is of ssh;
 * - otherwise what git itself is configured with (askpass, agent, the machine's helpers).
 * They are never in an argument, and never in a URL, which git would store. git connects by https,
 * ssh and to local folders only. Throws Fault `deploy-url`, `deploy-credentials`.
 *
 * @param deployUrl the deploy repository in the workspace's options; undefined for a git without
 * these credentials
 * @example
 * const git = createGit('deploy/production', gitEnvironment(process.env, options.deployRepository.url));
 */
export function gitEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  deployUrl?: string,
): Pick<GitOptions, 'env' | 'secrets'> {
  const address = deployUrl === undefined ? undefined : parseRepositoryUrl(deployUrl);
  const kept: Record<string, string> = {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: address?.protocol === 'http' ? 'https:ssh:file:http' : 'https:ssh:file',
  };
  for (const name of passedVariables) {
    const value = env[name];
    if (value !== undefined) kept[name] = value;
  }
  const config: [string, string][] = [
    ['core.autocrlf', 'false'],
    ['gc.auto', '0'],
    ['advice.detachedHead', 'false'],
  ];
  const key = env['DHALLMARK_DEPLOY_SSH_KEY'];
  if (key && address?.protocol === 'ssh') {
    kept['GIT_SSH_COMMAND'] = `ssh -i ${quoteForShell(key)} -o IdentitiesOnly=yes -o BatchMode=yes`;
  }
  const token = env['DHALLMARK_DEPLOY_TOKEN'];
  if (token && (address?.protocol === 'https' || address?.protocol === 'http')) {
    kept['DHALLMARK_GIT_USER'] = withoutControls(env, 'DHALLMARK_DEPLOY_USER') ?? 'oauth2';
    kept['DHALLMARK_GIT_PASSWORD'] = withoutControls(env, 'DHALLMARK_DEPLOY_TOKEN') ?? '';
    // the empty value removes the machine's helpers, which would store the token
    config.push(['credential.helper', ''], [`credential.${address.origin}.helper`, helper]);
  }
  kept['GIT_CONFIG_COUNT'] = String(config.length);
  for (const [at, [name, value]] of config.entries()) {
    kept[`GIT_CONFIG_KEY_${at}`] = name;
    kept[`GIT_CONFIG_VALUE_${at}`] = value;
  }
  return { env: kept, secrets: token ? [token] : [] };
}

/** A line break would end the answer of the credential helper, and start another field of it. */
function withoutControls(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
): string | undefined {
  const value = env[name];
  if (value === undefined || !/\p{Cc}/u.test(value)) return value;
  throw gitopsFault({
    code: 'deploy-credentials',
    message: `${name} contains a line break or another control character`,
    hint: 'Set it again, without a line break at its end.',
  });
}

/** git passes GIT_SSH_COMMAND to a POSIX shell. */
function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
