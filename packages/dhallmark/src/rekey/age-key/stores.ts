import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeFolder } from '@dhallmark/replace-file';
import type { Fault } from '@dhallmark/fault';
import { createGit, gitEnvironment, parseRepositoryUrl } from '@dhallmark/gitops';
import { encryptFile, loadConfig, recipientOfIdentity, requireRule } from '@dhallmark/sops-runner';
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

/**
 * The recipients of an environment whose private halves a store has, oldest first: of a key that was
 * stored by a run that could not change the rules afterwards, for example. Only keys that `storeKey`
 * wrote are found. Throws as `storeKey`.
 */
export async function findStoredRecipients(
  where: string,
  environment: string,
  env: Env,
  deployUrl?: string,
): Promise<readonly string[]> {
  const [, kind = '', place = ''] = /^(file|azure|gitlab|git):(.+)$/.exec(where) ?? [];
  switch (kind) {
    case 'file':
      return existsSync(place) ? readRecipients(readFileSync(place, 'utf8'), environment) : [];
    case 'azure':
      return readRecipients((await openAzureSecret(place)).before, environment);
    case 'gitlab': {
      const variable = await readVariable(place, environment, openProjectApi(env, deployUrl));
      return readRecipients(variable.value ?? '', environment);
    }
    case 'git':
      return readCommittedRecipients(place, environment, env, deployUrl);
    default:
      return [];
  }
}

function readRecipients(text: string, environment: string): readonly string[] {
  const blocks = text.matchAll(/^# (.*)\n# public key: .*\n(AGE-SECRET-KEY-\S+)$/gm);
  return [...blocks].flatMap(([, name, identity = '']): readonly string[] => {
    if (name !== environment) return [];
    try {
      const recipient = recipientOfIdentity(identity);
      return recipient === undefined ? [] : [recipient];
    } catch {
      // somebody else's line: it is not a key of ours
      return [];
    }
  });
}

function storeFailed(message: string, hint: string, causes: readonly unknown[] = []): Fault {
  return fault({ code: 'key-store', message, hint, causes });
}

/** The lines that age-keygen writes. */
function linesOf({ identity, recipient, environment }: NewKey): string {
  return `# ${environment}\n# public key: ${recipient}\n${identity}\n`;
}

function storeInFile(path: string, key: NewKey): void {
  makeFolder(dirname(path), 0o700);
  if (!existsSync(path)) writeFileSync(path, '', { mode: 0o600, flag: 'wx' });
  chmodSync(path, 0o600);
  appendFileSync(path, linesOf(key));
}

async function storeInAzure(url: string, key: NewKey): Promise<void> {
  const { before, write } = await openAzureSecret(url);
  await write(`${before}${linesOf(key)}`);
}

interface AzureSecret {
  /** Its newest version; empty where there is none. */
  readonly before: string;
  readonly write: (text: string) => Promise<unknown>;
}

async function openAzureSecret(url: string): Promise<AzureSecret> {
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
  const failed = (error: unknown): never => {
    throw storeFailed(
      `the secret ${url} could not be read or written`,
      'The identity needs the role Key Vault Secrets Officer on it.',
      [error],
    );
  };
  const before = await client.getSecret(name).catch((error: { statusCode?: number }) => {
    if (error.statusCode === 404) return undefined;
    return failed(error);
  });
  return {
    before: before?.value ?? '',
    write: (text) => client.setSecret(name, text).catch(failed),
  };
}

/** GitLab's project variables API; the token needs the scope api and the role Maintainer. */
async function storeInGitlab(variable: string, key: NewKey, request: ProjectApi): Promise<void> {
  const { path, value: before } = await readVariable(variable, key.environment, request);
  const body = JSON.stringify({
    key: variable,
    value: `${before ?? ''}${linesOf(key)}`,
    variable_type: 'file',
    protected: true,
    environment_scope: key.environment,
  });
  const written =
    before === undefined
      ? await request('/variables', { method: 'POST', body })
      : await request(path, { method: 'PUT', body });
  if (!written.ok) {
    throw storeFailed(
      `GitLab answered ${written.status} for the variable ${variable}`,
      'The token needs the scope api and the role Maintainer.',
    );
  }
}

/** The value is undefined where there is no such variable. */
async function readVariable(
  variable: string,
  environment: string,
  request: ProjectApi,
): Promise<{ readonly path: string; readonly value: string | undefined }> {
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,254}$/.test(variable)) {
    throw storeFailed(
      `${JSON.stringify(variable)} is not the name of a variable`,
      'Write gitlab:VARIABLE, with letters, digits and _.',
    );
  }
  const scope = `filter[environment_scope]=${encodeURIComponent(environment)}`;
  const path = `/variables/${variable}?${scope}`;
  const present = await request(path);
  if (!present.ok) return { path, value: undefined };
  return { path, value: ((await present.json()) as { value?: string }).value ?? '' };
}

/** Plaintext stays in memory: the file that is written is ciphertext. */
async function storeInRepository(
  place: string,
  key: NewKey,
  env: Env,
  deployUrl: string | undefined,
): Promise<void> {
  const { url, path } = parsePlace(place);
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
    makeFolder(dirname(file));
    writeFileSync(file, text);
    await git(['add', '--', path]);
    await git(
      ['commit', '--quiet', '--file=-'],
      `${subjectOf(key.environment)}\n\n${key.recipient}\n`,
    );
    await git(['push', '--quiet', 'origin', 'HEAD']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function subjectOf(environment: string): string {
  return `Add the age key of ${environment}`;
}

function parsePlace(place: string): { readonly url: string; readonly path: string } {
  const [url = '', path = ''] = place.split('#');
  if (path === '' || path.startsWith('/') || path.split('/').includes('..')) {
    throw storeFailed(`${place} does not name a file in a repository`, 'Write git:URL#PATH.');
  }
  parseRepositoryUrl(url);
  return { url, path };
}

/** The file cannot be decrypted here: the commit that wrote it names the recipient. */
async function readCommittedRecipients(
  place: string,
  environment: string,
  env: Env,
  deployUrl: string | undefined,
): Promise<readonly string[]> {
  const { url, path } = parsePlace(place);
  const folder = mkdtempSync(join(tmpdir(), 'dhallmark-key-'));
  try {
    const git = createGit(folder, gitEnvironment(env, deployUrl));
    await git(['clone', '--quiet', '--bare', '--filter=blob:none', '--', url, '.']);
    const log = await git.attempt(['log', '-1', '--format=%B', '--', path]);
    const [subject, , recipient] = log.isSuccess ? log.stdout.split('\n') : [];
    return subject === subjectOf(environment) && recipient !== undefined ? [recipient] : [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
