import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charts } from './support/charts.ts';
import { findProgram } from '../tools/reference/find-program.ts';
import { baseEnvironment, runNx, type Run } from './support/run-nx.ts';
import { runProgram } from './support/run-program.ts';
import { findHelm, stubInstallers } from './support/stub-installers.ts';
import {
  cloneWorkspace,
  commitAll,
  createWorkspace,
  renderNxJson,
  type Workspace,
} from './support/workspace.ts';
import { renderAgeRule } from './support/sops-config.ts';

// The generated pipeline, unchanged, run by gitlab-ci-local's shell executor. Only `npm ci` and
// `go install` are replaced, because the workspace's packages are links to the installed ones, and
// building helm takes minutes.

const runner = findProgram('../gitlab-ci-local/node_modules/.bin/gitlab-ci-local');
const rsync = findProgram('rsync');
const missing = runner && rsync ? '' : ' (skipped: gitlab-ci-local or rsync is not installed)';

const key = generateAgeIdentity();
const nextKey = generateAgeIdentity();
/** Protected variables of the project: jobs of merge requests do not get them. */
const secrets = {
  WEB_TOKEN: 'canary-token-4711',
  WEB_KEY: Buffer.from('canary-key-4711').toString('base64'),
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'canary-password-4711',
  SOPS_AGE_KEY: key.identity,
};

/** Accepted only where helm shows what it writes. */
const unclearTemplate: Readonly<Record<string, string>> =
  findHelm() === undefined
    ? {}
    : {
        'charts/web/templates/extra.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: extra\ndata:\n  a: {{ tpl "b" . }}\n',
      };

let workspace: Workspace;
let remote: string;

// the bare path of a folder would be taken for a variable of type file
const deployUrl = (): string => `file://${remote}`;
const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
const head = ({ root }: Workspace): string => git(root, 'rev-parse', 'HEAD');
const published = (): string => git(remote, 'log', '--format=%H', 'main');
const lastMessage = (): string => git(remote, 'log', '-1', '--format=%B', 'main');

/** What GitLab sets beyond what gitlab-ci-local does. */
type Variables = Readonly<Record<string, string>>;

function pipeline(
  on: Workspace,
  source: string,
  variables: Variables,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const bin = stubInstallers(on);
  mkdirSync(join(on.home, '.gitlab-ci-local'), { recursive: true });
  const file = join(on.home, '.gitlab-ci-local', 'variables.yml');
  writeFileSync(file, `${JSON.stringify({ global: variables }, null, 2)}\n`);
  const { NX_DAEMON: _daemon, NX_ISOLATE_PLUGINS: _isolate, ...base } = baseEnvironment(on);
  const inputsFile = join(on.home, 'inputs.yml');
  writeFileSync(inputsFile, JSON.stringify(inputs));
  const args = [runner ?? '', '--force-shell-executor', '--home', on.home];
  args.push('--inputs-file', relative(on.root, inputsFile));
  return runProgram(process.execPath, [...args, '--variable', `CI_PIPELINE_SOURCE=${source}`], {
    cwd: on.root,
    env: { ...base, PATH: `${bin}:${base['PATH'] ?? ''}`, npm_config_offline: 'true' },
  });
}

/** A job takes the address from nx.json only. */
function setDeployRepository({ write }: Workspace, url: string): void {
  const options = { deployRepository: { url } };
  write({ 'nx.json': renderNxJson(options) });
}

function secretFiles(): readonly string[] {
  return git(remote, 'ls-tree', '-r', '--name-only', 'main', 'secrets')
    .split('\n')
    .filter((path) => !path.endsWith('kustomization.yaml'))
    .map((path) => git(remote, 'show', `main:${path}`));
}

function changeReplicas(on: Workspace, replicas: number): void {
  on.write({
    'charts/web/environments/prod.dhall': `\\(values : { replicas : Natural }) -> values // { replicas = ${replicas} }\n`,
  });
  commitAll(on.root);
}

describe.skipIf(missing !== '')(`the generated pipeline${missing}`, { timeout: 180_000 }, () => {
  beforeAll(async () => {
    workspace = createWorkspace({
      copy: ['dhall/Secret'],
      files: {
        ...charts,
        ...unclearTemplate,
        // helm lint asks for them
        'charts/chart.dhall': `let subchart = \\(name : Text) -> { name, version = "1.0.0", repository = "" }

in  { apiVersion = "v2", name = "shop", version = "1.0.0", dependencies = [ subchart "db", subchart "plain", subchart "web" ] }\n`,
        '.sops.yaml': renderAgeRule(key.recipient),
      },
    });
    remote = join(workspace.home, 'deploy.git');
    setDeployRepository(workspace, deployUrl());
    git(workspace.home, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
    git(workspace.root, 'remote', 'add', 'origin', 'git@gitlab.example:shop/charts.git');
    await runNx(workspace, ['g', '@dhallmark/nx:ci', '--cloud=age']);
    commitAll(workspace.root);
  });
  afterAll(() => workspace.remove());

  test('main makes everything and publishes it', async () => {
    const run = await pipeline(workspace, 'push', secrets);
    expect(run.text).toContain('prod: published');
    expect(run.code).toBe(0);
    expect(run.text).toContain('publish-prod');
    expect(run.text).not.toContain('rekey-prod');
    expect(lastMessage()).toContain(`Dhallmark-Source: ${head(workspace)}`);
    expect(run.text).not.toContain('canary');
  });

  test('a merge request renders what it affects, without a secret, a key or a repository', async () => {
    const clone = cloneWorkspace(workspace);
    git(clone.root, 'remote', 'set-url', 'origin', 'git@gitlab.example:shop/charts.git');
    git(clone.root, 'checkout', '--quiet', '-b', 'more-replicas');
    const base = head(clone);
    changeReplicas(clone, 7);
    const run = await pipeline(clone, 'merge_request_event', {
      CI_MERGE_REQUEST_IID: '7',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
      CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'more-replicas',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    });
    expect(run.text).toContain('chart-web:lint');
    expect(run.text).not.toContain('chart-plain:lint');
    expect(run.code).toBe(0);
    const diff = readFileSync(clone.path('diff.md'), 'utf8');
    expect(diff).toContain('Deployment shop/web');
    expect(diff).toContain('5 → 7');
    expect(existsSync(clone.path('deploy'))).toBe(false);
    clone.remove();
  });

  test('two pipelines of main at once leave the newest state, and every commit complete', async () => {
    const older = cloneWorkspace(workspace);
    changeReplicas(older, 8);
    const newer = cloneWorkspace(older);
    changeReplicas(newer, 9);
    for (const { root } of [older, newer]) {
      git(root, 'remote', 'set-url', 'origin', 'git@gitlab.example:shop/charts.git');
    }
    const [first, second] = await Promise.all([
      pipeline(older, 'push', secrets),
      pipeline(newer, 'push', secrets),
    ]);
    expect(second.code).toBe(0);
    // published before the other, or refused: its clone may be too old to know the newer commit
    const refused = /which is newer than|that this clone does not have/;
    expect(first.code === 0 || refused.test(first.text)).toBe(true);
    expect(lastMessage()).toContain(`Dhallmark-Source: ${head(newer)}`);
    for (const commit of published().split('\n')) {
      const files = git(remote, 'ls-tree', '-r', '--name-only', commit);
      expect(files).toContain('chart/charts/web/templates/deployment.yaml');
      expect(files).toContain('secrets/web/web-token.yaml');
    }
    expect(git(remote, 'fsck', '--strict')).not.toMatch(/error|missing|broken/);
    git(workspace.root, 'pull', '--quiet', '--ff-only', newer.root, 'main');
    for (const clone of [older, newer]) clone.remove();
  });

  test('a trigger rekeys by the rules, and publishes nothing else', async () => {
    workspace.write({ '.sops.yaml': renderAgeRule(key.recipient, nextKey.recipient) });
    commitAll(workspace.root);
    const run = await pipeline(workspace, 'trigger', {
      SOPS_AGE_KEY: key.identity,
    });
    expect(run.code).toBe(0);
    expect(run.text).toContain('rekey-prod');
    expect(run.text).not.toContain('publish-prod');
    expect(lastMessage()).toContain('prod: rekey 2 Secrets');
    for (const text of secretFiles()) expect(text).toContain(nextKey.recipient);
  });

  test('so does a pipeline that the pipelines API starts', async () => {
    const before = published();
    const run = await pipeline(workspace, 'api', { SOPS_AGE_KEY: key.identity });
    expect(run.text).toContain('rekey-prod');
    expect(run.text).not.toContain('publish-prod');
    expect([run.code, published()]).toEqual([0, before]);
  });

  test('a manual pipeline does what its input says, without a pipeline variable', async () => {
    const before = published();
    const env = { SOPS_AGE_KEY: key.identity };
    const run = await pipeline(workspace, 'web', env, { job: 'rekey-check' });
    expect(run.text).toContain('rekey-check-prod');
    expect(run.text).not.toContain('publish-prod');
    expect([run.code, published()]).toEqual([0, before]);
    const unknown = await pipeline(workspace, 'web', env, { job: 'anything' });
    expect(unknown.code).not.toBe(0);
    expect(unknown.text).not.toContain('rekey-check-prod');
  });

  test('a schedule does what its input says, without a pipeline variable', async () => {
    const before = published();
    const env = { SOPS_AGE_KEY: key.identity };
    const check = await pipeline(workspace, 'schedule', env, { job: 'rekey-check' });
    expect(check.text).toContain('rekey-check-prod');
    expect(check.text).not.toMatch(/publish-prod|rekey-prod/);
    expect([check.code, published()]).toEqual([0, before]);
    const rekey = await pipeline(workspace, 'schedule', env, { job: 'rekey' });
    expect(rekey.text).toContain('rekey-prod');
    expect(rekey.text).not.toMatch(/publish-prod|rekey-check-prod/);
    expect([rekey.code, published()]).toEqual([0, before]);
  });

  test('schedules do the job that DHALLMARK_JOB names', async () => {
    const before = published();
    const check = await pipeline(workspace, 'schedule', {
      SOPS_AGE_KEY: key.identity,
      DHALLMARK_JOB: 'rekey-check',
    });
    expect(check.text).toContain('rekey-check-prod');
    expect(check.text).not.toContain('publish-prod');
    expect(check.code).toBe(0);
    expect(published()).toBe(before);

    const publish = await pipeline(workspace, 'schedule', {
      ...secrets,
      DB_PASSWORD: 'canary-changed-4711',
    });
    expect(publish.text).toContain('publish-prod');
    expect(publish.text).not.toContain('rekey-check-prod');
    expect(publish.code).toBe(0);
    expect(lastMessage()).toContain('- Secret db/db-secret: changed (password changed)');
    expect(publish.text).not.toContain('canary');
  });
});
