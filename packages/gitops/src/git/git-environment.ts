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
 * The environment of git for the deploy repository. Credentials come from
 * - DHALLMARK_DEPLOY_TOKEN (and DHALLMARK_DEPLOY_USER, default `oauth2`) for https, through a
 *   credential helper that exists in git's environment only;
 * - DHALLMARK_DEPLOY_SSH_KEY, the path of a private key, for ssh;
 * - otherwise what git itself is configured with (askpass, agent, the machine's helpers).
 * They are never in an argument, and never in a URL, which git would store.
 *
 * @example
 * const git = createGit('deploy/production', gitEnvironment(process.env));
 */
export function gitEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Pick<GitOptions, 'env' | 'secrets'> {
  const kept: Record<string, string> = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
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
  if (key) {
    kept['GIT_SSH_COMMAND'] = `ssh -i ${quoteForShell(key)} -o IdentitiesOnly=yes -o BatchMode=yes`;
  }
  const token = env['DHALLMARK_DEPLOY_TOKEN'];
  if (token) {
    kept['DHALLMARK_GIT_USER'] = env['DHALLMARK_DEPLOY_USER'] ?? 'oauth2';
    kept['DHALLMARK_GIT_PASSWORD'] = token;
    // the empty value removes the machine's helpers, which would store the token
    config.push(['credential.helper', ''], ['credential.helper', helper]);
  }
  kept['GIT_CONFIG_COUNT'] = String(config.length);
  for (const [at, [name, value]] of config.entries()) {
    kept[`GIT_CONFIG_KEY_${at}`] = name;
    kept[`GIT_CONFIG_VALUE_${at}`] = value;
  }
  return { env: kept, secrets: token ? [token] : [] };
}

/** git passes GIT_SSH_COMMAND to a POSIX shell. */
function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
