import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charts } from './support/charts.ts';
import { playAzurePipeline } from './support/play-azure-pipelines.ts';
import { playGithub } from './support/play-github.ts';
import { baseEnvironment, runNx, type Run } from './support/run-nx.ts';
import { renderAgeRule } from './support/sops-config.ts';
import { readStored } from './support/stored-bytes.ts';
import { stubInstallers } from './support/stub-installers.ts';
import {
  cloneWorkspace,
  commitAll,
  createWorkspace,
  renderNxJson,
  type Workspace,
} from './support/workspace.ts';

// The generated pipelines of GitHub and Azure DevOps, unchanged. Stand-ins for the runners run the steps
// of their jobs in bash; charts, keys, Git repositories and programs are real.

type Text = Readonly<Record<string, string>>;
type Kind = 'pull-request' | 'publish' | 'rekey' | 'rekey-check' | 'new-age-key';

interface Forge {
  readonly option: string;
  /** Starts what main, a schedule or a person starts. */
  readonly play: (
    on: Workspace,
    kind: Kind,
    how: 'automatic' | 'manual',
    secrets: Text,
    inputs?: Text,
  ) => Promise<readonly { readonly name: string; readonly code: number; readonly text: string }[]>;
  readonly runUrl: string;
}

const machine = (on: Workspace): Text => {
  const { NX_DAEMON: _daemon, NX_ISOLATE_PLUGINS: _isolate, ...base } = baseEnvironment(on);
  return {
    ...base,
    PATH: `${stubInstallers(on)}:${base['PATH'] ?? ''}`,
    npm_config_offline: 'true',
  };
};

const github: Forge = {
  option: 'github',
  play: (on, kind, how, secrets, inputs) => {
    const automatic = { 'pull-request': 'pull_request', publish: 'push' } as const;
    const ofItself = kind in automatic ? automatic[kind as keyof typeof automatic] : 'schedule';
    const event = how === 'manual' ? 'workflow_dispatch' : ofItself;
    const ref = kind === 'pull-request' ? 'refs/pull/3/merge' : 'refs/heads/main';
    const run = { event, ref, secrets, machine: machine(on) } as const;
    return playGithub(on, `dhallmark-${kind}`, inputs === undefined ? run : { ...run, inputs });
  },
  runUrl: 'https://github.example/shop/charts/actions/runs/7',
};

const azureDevops: Forge = {
  option: 'azure-devops',
  play: (on, kind, _how, secrets, inputs) => {
    const branch = kind === 'pull-request' ? 'refs/pull/3/merge' : 'refs/heads/main';
    const run = { branch, secrets, machine: machine(on) };
    return playAzurePipeline(on, kind, inputs === undefined ? run : { ...run, parameters: inputs });
  },
  runUrl: 'https://dev.azure.example/shop/charts/_build/results?buildId=7',
};

const key = generateAgeIdentity();
const nextKey = generateAgeIdentity();
/** In every value, and nowhere else. */
const MARK = `canary${randomBytes(8).toString('hex')}`;
const secrets = {
  WEB_TOKEN: `${MARK}-token`,
  WEB_KEY: Buffer.from(`${MARK}-key`).toString('base64'),
  WEB_FILE: `${MARK}-file\nsecond line\n`,
  DB_PASSWORD: `${MARK}-password`,
  SOPS_AGE_KEY: key.identity,
  DHALLMARK_FINGERPRINT_KEY: `${MARK}-fingerprint-key`,
};

/** The files below these folders that hold a value or the identity, and which text does. */
function findSecrets(text: string, ...folders: readonly string[]): readonly string[] {
  const holds = (bytes: string): boolean => bytes.includes(MARK) || bytes.includes(key.identity);
  const stored = folders.flatMap((folder) => [...readStored(folder)]);
  const paths = stored.filter(({ bytes }) => holds(bytes)).map(({ path }) => path);
  return holds(text) ? ['the log', ...paths] : paths;
}

/** By the name of a report of lint, whether it has a problem of the chart web. */
function reportsIn({ root, path }: Workspace): Readonly<Record<string, boolean>> {
  const files = readdirSync(root).filter((name) => name.startsWith('lint-'));
  return Object.fromEntries(
    files.map((file) => [
      file.replace(/^lint-(.*)\.(?:xml|sarif)$/, '$1'),
      readFileSync(path(file), 'utf8').includes('charts/web/environments/prod.dhall'),
    ]),
  );
}

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();

describe.each([github, azureDevops])('$option', { timeout: 180_000 }, (forge) => {
  let workspace: Workspace;
  let remote: string;
  let marker: string;
  let generated: Run;

  const published = (): string => git(remote, 'log', '--format=%H', 'main');
  const lastMessage = (): string => git(remote, 'log', '-1', '--format=%B', 'main');
  const play = async (
    on: Workspace,
    ...rest: [Kind, 'automatic' | 'manual', Text, Text?]
  ): Promise<{ names: readonly string[]; code: number; text: string }> => {
    const jobs = await forge.play(on, ...rest);
    return {
      names: jobs.map(({ name }) => name),
      code: Math.max(0, ...jobs.map(({ code }) => code)),
      text: jobs.map(({ text }) => text).join(''),
    };
  };

  beforeAll(async () => {
    workspace = createWorkspace({
      copy: ['dhall/Secret'],
      files: {
        ...charts,
        'charts/chart.dhall': `let subchart = \\(name : Text) -> { name, version = "1.0.0", repository = "" }

in  { apiVersion = "v2", name = "shop", version = "1.0.0", dependencies = [ subchart "db", subchart "plain", subchart "web" ] }\n`,
        '.sops.yaml': renderAgeRule(key.recipient),
      },
    });
    remote = join(workspace.home, 'deploy.git');
    marker = join(workspace.home, 'attacked');
    const nxJson = renderNxJson({ deployRepository: { url: `file://${remote}` } });
    workspace.write({ 'nx.json': nxJson });
    git(workspace.home, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
    const source = join(workspace.home, 'source.git');
    git(workspace.home, 'init', '--quiet', '--bare', '--initial-branch=main', source);
    git(workspace.root, 'remote', 'add', 'origin', source);
    const store = `--ageKeyStore=file:${join(workspace.home, 'age-keys.txt')}`;
    const options = [`--forge=${forge.option}`, '--cloud=age', '--fileVariables=WEB_FILE', store];
    generated = await runNx(workspace, ['g', '@dhallmark/nx:ci', ...options]);
    commitAll(workspace.root);
    git(workspace.root, 'push', '--quiet', 'origin', 'main');
  });
  afterAll(() => workspace.remove());

  test('the generator says what to set on the forge first', () => {
    expect(generated.code).toBe(0);
    expect(generated.text).toContain(`docs/${forge.option}.md`);
  });

  test('main makes everything and publishes it', async () => {
    const run = await play(workspace, 'publish', 'automatic', secrets);
    expect(run.text).toContain('prod: published');
    expect([run.code, run.names]).toEqual([0, ['publish-prod']]);
    const head = git(workspace.root, 'rev-parse', 'HEAD');
    expect(lastMessage()).toContain(`Dhallmark-Source: ${head}`);
    expect(lastMessage()).toContain(forge.runUrl);
    expect(git(remote, 'grep', '-c', 'ENC', 'main', '--', 'secrets/web/web-token.yaml')).toMatch(
      /:[1-9]/,
    );
    // values that become files are gone when their step ends
    expect(findSecrets(run.text, workspace.root, workspace.home)).toEqual([]);
  });

  test('packages are installed before a value or a key is there', () => {
    const environment = readFileSync(join(workspace.home, 'npm.log'), 'utf8');
    expect(environment).toContain('CI=true');
    expect(environment).not.toMatch(/GITHUB|SYSTEM_|BUILD_/);
    expect(findSecrets(environment)).toEqual([]);
  });

  test('a pull request renders what it affects, without a secret, a key or a repository', async () => {
    const clone = cloneWorkspace(workspace);
    git(clone.root, 'checkout', '--quiet', '-b', 'more-replicas');
    clone.write({
      'charts/web/environments/prod.dhall': `\\(values : { replicas : Natural }) -> values // { replicas = 7 }\n`,
    });
    commitAll(clone.root);
    // what forges check out: the merge of the branch into main
    git(clone.root, 'checkout', '--quiet', '--detach', 'origin/main');
    const author = ['-c', 'user.name=e2e', '-c', 'user.email=e2e@example.com'];
    git(clone.root, ...author, 'merge', '--quiet', '--no-ff', '-m', 'Merge', 'more-replicas');
    const run = await play(clone, 'pull-request', 'automatic', secrets);
    expect(run.text).toContain('chart-web:lint');
    expect(run.text).not.toContain('chart-plain:lint');
    expect(run.code).toBe(0);
    expect(readFileSync(clone.path('diff.md'), 'utf8')).toContain('5 → 7');
    expect(existsSync(clone.path('deploy'))).toBe(false);
    expect(reportsIn(clone)).toEqual({ 'chart-all': false, 'chart-web': false });
    expect(findSecrets(run.text, clone.root, clone.home)).toEqual([]);
    // a chart that does not render is in the reports, too, although Nx does not start lint then
    clone.write({ 'charts/web/environments/prod.dhall': 'True\n' });
    git(clone.root, 'add', '--all');
    const broken = await play(clone, 'pull-request', 'automatic', secrets);
    expect(broken.code).toBe(1);
    expect(reportsIn(clone)).toEqual({ 'chart-all': true, 'chart-web': true });
    clone.remove();
  });

  test('a value that is not set stops the publish, and nothing stands in for it', async () => {
    const before = published();
    const { DB_PASSWORD: _password, ...rest } = secrets;
    const run = await play(workspace, 'publish', 'manual', rest, { environment: 'prod' });
    expect(run.code).toBe(1);
    expect(run.text).toContain('The variable DB_PASSWORD is not set');
    expect(published()).toBe(before);
  });

  test('a person rekeys one environment, whatever the reason contains', async () => {
    workspace.write({ '.sops.yaml': renderAgeRule(key.recipient, nextKey.recipient) });
    commitAll(workspace.root);
    git(workspace.root, 'push', '--quiet', 'origin', 'main');
    const reason = `"; touch ${marker}; $(touch ${marker}) \`touch ${marker}\` ' $(SOPS_AGE_KEY) \${{ secrets.SOPS_AGE_KEY }}`;
    const run = await play(workspace, 'rekey', 'manual', secrets, { environment: 'prod', reason });
    expect([run.code, run.names]).toEqual([0, ['rekey-prod']]);
    expect(lastMessage()).toContain('prod: rekey 2 Secrets');
    expect(lastMessage()).toContain(forge.runUrl);
    expect(existsSync(marker)).toBe(false);
    expect(run.text + lastMessage()).not.toMatch(/touch|AGE-SECRET-KEY/);
    const evidence = JSON.parse(readFileSync(workspace.path('evidence.json'), 'utf8')) as object;
    expect(evidence).toMatchObject({ environment: 'prod' });
  });

  test('schedules check and rekey, and change nothing that is current', async () => {
    const before = published();
    const check = await play(workspace, 'rekey-check', 'automatic', secrets);
    expect([check.code, check.names]).toEqual([0, ['rekey-check-prod']]);
    const rekey = await play(workspace, 'rekey', 'automatic', secrets);
    expect([rekey.code, rekey.names]).toEqual([0, ['rekey-prod']]);
    expect(published()).toBe(before);
  });

  test('a new age key is in the rules of main, although no branch is checked out', async () => {
    git(workspace.root, 'checkout', '--quiet', '--detach');
    const run = await play(workspace, 'new-age-key', 'automatic', secrets);
    expect([run.code, run.names]).toEqual([0, ['new-age-key-prod']]);
    const store = readFileSync(join(workspace.home, 'age-keys.txt'), 'utf8');
    const [, recipient = ''] = /public key: (age1\w+)/.exec(store) ?? [];
    const source = join(workspace.home, 'source.git');
    expect(git(source, 'show', 'main:.sops.yaml')).toContain(recipient);
    expect(git(source, 'log', '-1', '--format=%s', 'main')).not.toBe('State');
    expect(git(remote, 'show', 'main:secrets/web/web-token.yaml')).toContain(recipient);
  });
});
