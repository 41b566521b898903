import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startAzureVault, type AzureVault } from './support/azure.ts';
import { createDeployWorkspace, type DeployWorkspace } from './support/deploy-workspace.ts';
import { addHook, killPusher } from './support/git-hooks.ts';
import type { Run } from './support/run-nx.ts';
import { renderAgeRule } from './support/sops-config.ts';

// Keys change in two repositories: rules in the source repository, files in the deploy repository. Each
// step may be refused, or the run killed, and the next run has to go on there.

const team = generateAgeIdentity();
const SECRETS = ['secrets/db/db-secret.yaml', 'secrets/web/web-token.yaml'];
const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.com'];

let vault: AzureVault;
let workspace: DeployWorkspace;
/** The bare source repository. */
let source: string;

const keyFile = (): string => join(workspace.root, '..', 'keys.txt');
const inRoot = (...args: readonly string[]): string =>
  execFileSync('git', [...identity, ...args], { cwd: workspace.root, encoding: 'utf8' });
const inSource = (...args: readonly string[]): string =>
  execFileSync('git', ['-C', source, ...args], { encoding: 'utf8' });
const subjects = (of: string): string[] =>
  execFileSync('git', ['-C', of, 'log', '--format=%s', 'main'], { encoding: 'utf8' })
    .trim()
    .split('\n');
const isInSource = (path: string): boolean => inSource('ls-tree', 'main', path) !== '';
const storedKeys = (): number =>
  existsSync(keyFile())
    ? (readFileSync(keyFile(), 'utf8').match(/AGE-SECRET-KEY-/g) ?? []).length
    : 0;

/** A job in a fresh clone of the source's main: detached, as GitLab checks it out. */
async function job(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  inRoot('fetch', '--quiet', 'origin');
  inRoot('checkout', '--quiet', '--force', '--detach', 'origin/main');
  inRoot('clean', '-fdq');
  return workspace.job(args, variables({ CI_COMMIT_BRANCH: 'main', ...env }));
}
function variables(env: Readonly<Record<string, string>>): Record<string, string> {
  const keys = existsSync(keyFile()) ? readFileSync(keyFile(), 'utf8') : '';
  return {
    ...vault.env,
    SOPS_AGE_KEY: `${team.identity}\n${keys}`,
    WEB_TOKEN: 'canary-token',
    WEB_KEY: Buffer.from('canary-key').toString('base64'),
    WEB_FILE: './web-file.txt',
    DB_PASSWORD: 'canary-password',
    ...env,
  };
}
const rekey = (...args: readonly string[]): Promise<Run> =>
  job(['rekey', '-e', 'prod', '--publish', ...args]);
const newAgeKey = (...args: readonly string[]): Promise<Run> =>
  rekey('--new-age-key', `--store=file:${keyFile()}`, ...args);
const publish = (): Promise<Run> => job(['publish', '-e', 'prod']);
async function succeed(run: Promise<Run>): Promise<string> {
  const { code, text } = await run;
  expect(code, text).toBe(0);
  expect(text).not.toContain('canary');
  return text;
}
async function fail(run: Promise<Run>): Promise<string> {
  const { code, text } = await run;
  expect(code, text).toBe(1);
  return text;
}

/** Somebody merges these rules to main. */
function merge(sopsYaml: string): void {
  inRoot('fetch', '--quiet', 'origin');
  inRoot('checkout', '--quiet', '--force', '--detach', 'origin/main');
  writeFileSync(join(workspace.root, '.sops.yaml'), sopsYaml);
  inRoot('commit', '--quiet', '--allow-empty', '--message=Rules', '--', '.sops.yaml');
  inRoot('push', '--quiet', 'origin', 'HEAD:main');
}

const REFUSAL = 'GitLab: You are not allowed to push code to this project.';
const refuse = `echo "${REFUSAL}" >&2; exit 1`;
const pinned = (version: string): string =>
  `creation_rules:\n  - encrypted_regex: ^(data|stringData)$\n    azure_keyvault: https://myvault.vault.azure.net/keys/sops/${version} # pinned\n`;
const rotate = (): string =>
  vault.keys("return (await keys.rotateKey('sops')).properties.version") as string;
const filesWith = (text: string): number =>
  SECRETS.filter((path) => workspace.published(path).includes(text)).length;

/** Both repositories as they are before a test. */
interface State {
  readonly source: string;
  readonly deploy: string;
}
/** Encrypted to the team's age key, and to a pinned version of the key in the vault. */
let withAge: State;
let withPin: State;

function saveState(): State {
  const head = (of: string): string =>
    execFileSync('git', ['-C', of, 'rev-parse', 'main'], { encoding: 'utf8' }).trim();
  return { source: head(source), deploy: head(workspace.remote) };
}
function restoreState(state: State): void {
  inSource('update-ref', 'refs/heads/main', state.source);
  inSource('update-ref', '-d', 'refs/heads/dhallmark/rules-prod');
  workspace.git('update-ref', 'refs/heads/main', state.deploy);
  for (const of of [source, workspace.remote]) {
    for (const name of ['pre-receive', 'post-receive'])
      rmSync(join(of, 'hooks', name), { force: true });
  }
  rmSync(keyFile(), { force: true });
}

beforeAll(async () => {
  vault = await startAzureVault();
  vault.keys("await keys.createRsaKey('sops', { keySize: 2048 })");
  workspace = createDeployWorkspace(renderAgeRule(team.recipient));
  source = join(workspace.root, '..', 'source.git');
  execFileSync('git', ['clone', '--quiet', '--bare', workspace.root, source]);
  inRoot('remote', 'add', 'origin', source);
  await succeed(publish());
  withAge = saveState();
  merge(pinned(rotate()));
  await succeed(rekey());
  await succeed(publish());
  withPin = saveState();
});
afterAll(async () => {
  workspace.remove();
  await vault.stop();
});

describe('age keys', { timeout: 180_000 }, () => {
  beforeEach(() => restoreState(withAge));

  test('a new age key whose rules are refused changes nothing, and the next run uses that key', async () => {
    const allow = addHook(source, 'pre-receive', refuse);
    const before = subjects(workspace.remote);
    for (let run = 0; run < 2; run += 1) {
      const text = await fail(newAgeKey('--evidence=evidence.json'));
      expect(text).toContain(REFUSAL);
      expect(text).toContain('source-push-refused');
      expect(subjects(workspace.remote)).toEqual(before);
      expect(storedKeys()).toBe(1);
      expect(inRoot('status', '--porcelain')).toBe('?? evidence.json\n');
    }
    const evidence = readFileSync(join(workspace.root, 'evidence.json'), 'utf8');
    expect(evidence).toContain(REFUSAL);
    await succeed(publish());
    allow();

    await succeed(newAgeKey());
    expect(storedKeys()).toBe(1);
    const recipient = /public key: (\S+)/.exec(readFileSync(keyFile(), 'utf8'))?.[1] ?? 'none';
    expect(filesWith(recipient)).toBe(2);
    expect(inSource('show', 'main:.sops.yaml')).toContain(recipient);
    expect(isInSource('key-transitions.json')).toBe(false);
    expect(workspace.git('log', '-1', '--format=%B', 'main')).toContain(
      `- age ${recipient}: added, the rule names it`,
    );
    await succeed(publish());
  });

  test('a run that is killed between two batches is finished by the next one, with no second key', async () => {
    await succeed(newAgeKey());
    const dates = inSource('show', 'main:age-keys.json');
    const stop = addHook(workspace.remote, 'post-receive', killPusher);
    const { code } = await newAgeKey('--batch=1');
    expect(code).toBe(null);
    stop();
    const recipient =
      /public key: (\S+)\n\S+\n$/.exec(readFileSync(keyFile(), 'utf8'))?.[1] ?? 'none';
    expect(filesWith(recipient)).toBe(1);
    expect(isInSource('key-transitions.json')).toBe(true);

    // both recipients are accepted meanwhile, and no other
    await succeed(publish());
    await succeed(job(['rekey', '-e', 'prod', '--check', '--charts=db']));
    await succeed(workspace.run(['verify', '-e', 'prod'], variables({})));
    const path = SECRETS.find((each) => !workspace.published(each).includes(recipient)) ?? '';
    const file = join(workspace.root, 'deploy/prod', path);
    const stranger = generateAgeIdentity().recipient;
    writeFileSync(file, readFileSync(file, 'utf8').replace(team.recipient, stranger));
    expect(await fail(workspace.run(['verify', '-e', 'prod'], variables({})))).toContain(stranger);

    const text = await succeed(newAgeKey('--json'));
    expect(text).toContain('is not finished: finishing it');
    expect(text.match(/"outcome": "rekeyed"/g)).toHaveLength(1);
    expect(storedKeys()).toBe(2);
    expect(filesWith(recipient)).toBe(2);
    expect(isInSource('key-transitions.json')).toBe(false);
    const register = inSource('show', 'main:age-keys.json');
    for (const date of dates.match(/"added": "[^"]*"/g) ?? []) expect(register).toContain(date);
  });

  test('a rule that a person changed: publish names the command that a job can run', async () => {
    const version = vault.keys("return (await keys.getKey('sops')).properties.version") as string;
    merge(pinned(version));
    const text = await fail(publish());
    expect(text).toContain('recipient-missing');
    expect(text).toContain('dhallmark rekey -e prod --publish');
    await succeed(rekey());
    await succeed(publish());
    expect(filesWith(`version: ${version}`)).toBe(2);
  });
});

describe('a pinned version', { timeout: 180_000 }, () => {
  beforeEach(() => restoreState(withPin));

  test('whose rules are refused changes nothing; with the right to push it is finished', async () => {
    const next = rotate();
    const allow = addHook(source, 'pre-receive', refuse);
    expect(await fail(rekey())).toContain(REFUSAL);
    expect(filesWith(next)).toBe(0);
    await succeed(publish());
    allow();
    // the files are refused after the rules were accepted
    const accept = addHook(workspace.remote, 'pre-receive', refuse);
    expect(await fail(rekey())).toContain(REFUSAL);
    expect(inSource('show', 'main:.sops.yaml')).toBe(pinned(next));
    expect(isInSource('key-transitions.json')).toBe(true);
    accept();
    await succeed(publish());
    expect(filesWith(next)).toBe(0);

    await succeed(rekey());
    expect(filesWith(next)).toBe(2);
    expect(subjects(source).slice(0, 2)).toEqual([
      'End the change of keys of prod',
      'Move the rules of prod to the newest keys',
    ]);
    await succeed(publish());
  });

  test('a file that fails does not discard the others', async () => {
    const next = rotate();
    const path = SECRETS[0] ?? '';
    const good = workspace.published(path);
    workspace.push((read, write) => write(path, read(path).replace(/enc: .*/, 'enc: AAAA')));
    const text = await fail(rekey('--evidence=evidence.json'));
    expect(text).toContain('1 failed, 1 rekeyed');
    expect(filesWith(next)).toBe(1);
    const evidence = JSON.parse(readFileSync(join(workspace.root, 'evidence.json'), 'utf8')) as {
      readonly records: readonly { readonly file: string; readonly outcome: string }[];
    };
    expect(evidence.records.map(({ file, outcome }) => [file, outcome])).toEqual([
      [SECRETS[0], 'failed'],
      [SECRETS[1], 'rekeyed'],
    ]);
    workspace.push((_read, write) => write(path, good));
    await succeed(rekey());
    expect(filesWith(next)).toBe(2);
  });

  test('a merge request for the rules comes first, and nothing else happens before it is merged', async () => {
    const next = rotate();
    inSource('config', 'receive.advertisePushOptions', 'true');
    const before = subjects(workspace.remote);
    for (let run = 0; run < 2; run += 1) {
      expect(await succeed(rekey('--merge-request'))).toContain('proposed on dhallmark/rules-prod');
      expect(subjects(workspace.remote)).toEqual(before);
      await succeed(publish());
    }
    inSource('update-ref', 'refs/heads/main', 'refs/heads/dhallmark/rules-prod');
    await succeed(publish());
    await succeed(rekey());
    expect(filesWith(next)).toBe(2);
    expect(isInSource('key-transitions.json')).toBe(false);
  });

  test('without a branch the rules are not committed into nothing', async () => {
    const next = rotate();
    const text = await fail(job(['rekey', '-e', 'prod', '--publish'], { CI_COMMIT_BRANCH: '' }));
    expect(text).toContain('detached-source');
    expect(filesWith(next)).toBe(0);
    // a clone of another CI is on a branch with an upstream
    inRoot('checkout', '--quiet', '-B', 'main', '--track', 'origin/main');
    // what a person has not committed does not count as a rule
    const rules = join(workspace.root, '.sops.yaml');
    const committed = readFileSync(rules, 'utf8');
    writeFileSync(rules, pinned(next));
    const publishing = ['rekey', '-e', 'prod', '--publish'];
    expect(await fail(workspace.job(publishing, variables({})))).toContain('uncommitted-changes');
    expect(readFileSync(rules, 'utf8')).toBe(pinned(next));
    // a run that was killed before its commit leaves its record, too
    writeFileSync(join(workspace.root, 'key-transitions.json'), '[');
    expect(await succeed(workspace.job(publishing, variables({})))).toContain('were undone');
    expect(committed).not.toBe(pinned(next));
    expect(inSource('show', 'main:.sops.yaml')).toBe(pinned(next));
    expect(filesWith(next)).toBe(2);
  });

  test('a job that is run again at an old commit uses the newest rules', async () => {
    const old = inSource('rev-parse', 'main').trim();
    const next = rotate();
    const accept = addHook(workspace.remote, 'pre-receive', refuse);
    await fail(rekey());
    accept();
    inRoot('checkout', '--quiet', '--force', '--detach', old);
    await succeed(
      workspace.job(['rekey', '-e', 'prod', '--publish'], variables({ CI_COMMIT_BRANCH: 'main' })),
    );
    expect(filesWith(next)).toBe(2);
    expect(isInSource('key-transitions.json')).toBe(false);

    // an older publish cannot bring the old recipient back, and says which one does its work
    inRoot('checkout', '--quiet', '--force', '--detach', old);
    const late = await workspace.job(
      ['publish', '-e', 'prod'],
      variables({ CI_COMMIT_BRANCH: 'main' }),
    );
    expect(late.code).toBe(1);
    expect(filesWith(next)).toBe(2);
    await succeed(publish());
  });
});
