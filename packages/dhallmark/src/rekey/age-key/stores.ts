import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Fault } from '@dhallmark/fault';
import { createGit, gitEnvironment, parseRepositoryUrl } from '@dhallmark/gitops';
import { encryptFile, loadConfig, requireRule } from '@dhallmark/sops-runner';
import { openKeyContext } from '../../keys/key-context.ts';
import { fault } from '../../fault.ts';
import { openProjectApi, type ProjectApi } from '../../gitlab/project-api.ts';
import type { Env } from '../../workspace/env.ts';

/** A new age key. */
export interface NewKey {
  readonly identity: string;
  readonly recipient: string;
  readonly environment: string;
}

/**
 * Stores the private half of a new key, before anything is encrypted to it:
 * - `file:PATH`: appended, mode 0600;
 * - `azure:https://VAULT/secrets/NAME`: a new version of the secret, earlier identities kept in it;
 * - `gitlab:VARIABLE`: appended to the project's variable of that environment;
 * - `git:URL#PATH`: a file in another repository, encrypted by that repository's `.sops.yaml`.
 * Tokens of the job are sent to the host of `deployUrl` only. Throws Fault `key-store`, `gitlab-api`,
 * `deploy-url`; no message holds the key.
 */
export async function storeKey(
  where: string,
  key: NewKey,
  env: Env,
  deployUrl?: string,
): Promise<void> {
  const [, kind = '', place = ''] = /^(file|azure|gitlab|git):(.+)$/.exec(where) ?? [];
  switch (kind) {
    case 'file':
      return storeInFile(place, key);
    case 'azure':
      return storeInAzure(place, key);
    case 'gitlab':
      return storeInGitlab(place, key, openProjectApi(env, deployUrl));
    case 'git':
      return storeInRepository(place, key, env, deployUrl);
    default:
      throw storeFailed(
        `${where} is not a supported place for a key`,
        'Write file:PATH, azure:URL, gitlab:VARIABLE or git:URL#PATH.',
      );
  }
}

function storeFailed(message: string, hint: string, causes: readonly unknown[] = []): Fault {
  return fault({ code: 'key-store', message, hint, causes });
}

/** The lines that age-keygen writes. */
function linesOf({ identity, recipient, environment }: NewKey): string {
  return `# ${environment}\n# public key: ${recipient}\n${identity}\n`;
}

function storeInFile(path: string, key: NewKey): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  if (!existsSync(path)) writeFileSync(path, '', { mode: 0o600, flag: 'wx' });
  chmodSync(path, 0o600);
  appendFileSync(path, linesOf(key));
}

async function storeInAzure(url: string, key: NewKey): Promise<void> {
  const [, vault = '', name = ''] = /^(https:\/\/[^/]+)\/secrets\/([^/]+)$/.exec(url) ?? [];
  if (name === '')
    throw storeFailed(
      `${url} is not the URL of a vault's secret`,
      'Write azure:https://VAULT.vault.azure.net/secrets/NAME.',
    );
  const [{ SecretClient }, { DefaultAzureCredential }] = await Promise.all([
    import('@azure/keyvault-secrets'),
    import('@azure/identity'),
  ]);
  const client = new SecretClient(vault, new DefaultAzureCredential());
  try {
    const before = await client.getSecret(name).catch((error: { statusCode?: number }) => {
      if (error.statusCode === 404) return undefined;
      throw error;
    });
    await client.setSecret(name, `${before?.value ?? ''}${linesOf(key)}`);
  } catch (error) {
    throw storeFailed(
      `the secret ${url} could not be written`,
      'The identity needs the role Key Vault Secrets Officer on it.',
      [error],
    );
  }
}

/** GitLab's project variables API; the token needs the scope api and the role Maintainer. */
async function storeInGitlab(variable: string, key: NewKey, request: ProjectApi): Promise<void> {
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,254}$/.test(variable)) {
    throw storeFailed(
      `${JSON.stringify(variable)} is not the name of a variable`,
      'Write gitlab:VARIABLE, with letters, digits and _.',
    );
  }
  const scope = `filter[environment_scope]=${encodeURIComponent(key.environment)}`;
  const present = await request(`/variables/${variable}?${scope}`);
  const before = present.ok ? ((await present.json()) as { value?: string }).value : undefined;
  const body = JSON.stringify({
    key: variable,
    value: `${before ?? ''}${linesOf(key)}`,
    variable_type: 'file',
    protected: true,
    environment_scope: key.environment,
  });
  const written = present.ok
    ? await request(`/variables/${variable}?${scope}`, { method: 'PUT', body })
    : await request('/variables', { method: 'POST', body });
  if (!written.ok) {
    throw storeFailed(
      `GitLab answered ${written.status} for the variable ${variable}`,
      'The token needs the scope api and the role Maintainer.',
    );
  }
}

/** Plaintext stays in memory: the file that is written is ciphertext. */
async function storeInRepository(
  place: string,
  key: NewKey,
  env: Env,
  deployUrl: string | undefined,
): Promise<void> {
  const [url = '', path = ''] = place.split('#');
  if (path === '' || path.startsWith('/') || path.split('/').includes('..')) {
    throw storeFailed(`${place} does not name a file in a repository`, 'Write git:URL#PATH.');
  }
  parseRepositoryUrl(url);
  const folder = mkdtempSync(join(tmpdir(), 'dhallmark-key-'));
  try {
    const git = createGit(folder, gitEnvironment(env, deployUrl));
    await git(['clone', '--quiet', '--depth=1', '--', url, '.']);
    const file = join(folder, path);
    const config = await loadConfig(join(folder, '.sops.yaml'));
    const rule = requireRule(config, file);
    const format = 'binary' as const;
    const text = await encryptFile(linesOf(key), {
      path: file,
      format,
      rule,
      context: openKeyContext(env),
    });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    await git(['add', '--', path]);
    await git(
      ['commit', '--quiet', '--file=-'],
      `Add the age key of ${key.environment}\n\n${key.recipient}\n`,
    );
    await git(['push', '--quiet', 'origin', 'HEAD']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
