import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { charts, umbrellaOf } from './support/charts.ts';
import { findProgram } from '../tools/reference/find-program.ts';
import { runNx, type Run } from './support/run-nx.ts';
import { commitAll, createWorkspace, type Workspace } from './support/workspace.ts';
import { renderAgeRule } from './support/sops-config.ts';

const key = generateAgeIdentity();
const values = {
  WEB_TOKEN: 'token-of-this-test',
  WEB_KEY: Buffer.from('key-of-this-test').toString('base64'),
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'password-of-this-test',
};
let workspace: Workspace;
let remote: string;

interface PublishOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly to?: string;
  readonly started?: (pid: number) => void;
}

const publish = ({
  args = [],
  env = {},
  to = remote,
  started,
}: PublishOptions = {}): Promise<Run> =>
  runNx(workspace, ['run', 'chart:publish', '-c', 'prod', ...args], {
    env: {
      CI: 'true',
      SOPS_AGE_KEY: key.identity,
      DHALLMARK_DEPLOY_URL: to,
      ...values,
      ...env,
    },
    ...(started ? { started } : {}),
  });
const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe' });
const filesOf = (repository: string): readonly string[] =>
  git(repository, 'ls-tree', '-r', '--name-only', 'main').trim().split('\n');
const commitsOf = (repository: string): readonly string[] =>
  git(repository, 'log', '--format=%H', 'main').trim().split('\n');

function bareRepository(name: string): string {
  const folder = join(workspace.home, name);
  git(workspace.home, 'init', '--quiet', '--bare', '--initial-branch=main', folder);
  return folder;
}

beforeAll(async () => {
  workspace = createWorkspace({
    copy: ['dhall/Secret'],
    files: {
      ...charts,
      '.sops.yaml': renderAgeRule(key.recipient),
    },
  });
  remote = bareRepository('deploy.git');
  await publish();
});
afterAll(() => workspace.remove());

test('when killed at any point, the remote is complete, and the next run repairs the checkout', async () => {
  const paths = filesOf(remote);
  const begun = performance.now();
  await publish({ env: { DB_PASSWORD: 'measured-run' } });
  const whole = performance.now() - begun;
  const points = [0.35, 0.5, 0.6, 0.7, 0.78, 0.86, 0.94];
  for (const [at, point] of points.entries()) {
    let group = 0;
    const run = publish({
      env: { DB_PASSWORD: `killed-run-${at}`, WEB_TOKEN: `killed-run-${at}` },
      started: (pid) => {
        group = pid;
      },
    });
    await Promise.race([run, sleep(whole * point)]);
    kill(group);
    await run;
    expect(git(remote, 'fsck', '--strict', '--no-dangling')).toBe('');
    expect(filesOf(remote)).toEqual(paths);
  }
  const last = await publish({ env: { DB_PASSWORD: 'after-all-kills' } });
  expect(last.text).toContain('prod: published');
  expect(last.code).toBe(0);
  expect(filesOf(remote)).toEqual(paths);
  const verified = await runNx(workspace, ['run', 'chart:verify', '-c', 'prod'], {
    env: { CI: 'true', DHALLMARK_DEPLOY_URL: remote },
  });
  expect(verified.code).toBe(0);
  const again = await publish({ env: { DB_PASSWORD: 'after-all-kills' } });
  expect(again.text).toContain('no commit was made');
});

/** The run and what it started; it may have ended by itself. */
function kill(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {}
}

const sops = findProgram('sops');

test.skipIf(!sops)(
  `a repository that sops made is taken over without churn${sops ? '' : ' (skipped: sops is not installed)'}`,
  async () => {
    await publish();
    const theirs = bareRepository('sops.git');
    const clone = join(workspace.home, 'sops-clone');
    git(workspace.home, 'clone', '--quiet', theirs, clone);
    const secrets = filesOf(remote).filter(
      (path) => path.startsWith('secrets/') && !path.endsWith('kustomization.yaml'),
    );
    for (const path of secrets) encryptAnew(path, clone);
    git(clone, 'add', '--all');
    const identity = ['-c', 'user.name=sops', '-c', 'user.email=sops@example.org'];
    git(clone, ...identity, 'commit', '--quiet', '--message=By sops');
    git(clone, 'push', '--quiet', 'origin', 'HEAD:main');

    const run = await publish({ to: theirs });
    expect(run.text).toContain('prod: published');
    expect(run.code).toBe(0);
    expect(secrets).toHaveLength(2);
    for (const path of secrets) {
      expect(git(theirs, 'show', `main:${path}`)).toBe(readFileSync(join(clone, path), 'utf8'));
    }
    expect(filesOf(theirs)).toEqual(filesOf(remote));
    expect((await publish({ to: theirs })).text).toContain('no commit was made');
  },
);

/** The values of a published Secret, encrypted by the real sops into another repository. */
function encryptAnew(path: string, clone: string): void {
  const env = { PATH: process.env['PATH'] ?? '', HOME: workspace.home, SOPS_AGE_KEY: key.identity };
  const file = join(workspace.home, 'given.yaml');
  const run = (input: string, ...args: readonly string[]): string => {
    writeFileSync(file, input);
    return execFileSync(sops ?? '', [...args, file], {
      encoding: 'utf8',
      env,
      cwd: workspace.root,
    });
  };
  const plain = run(git(remote, 'show', `main:${path}`), 'decrypt');
  mkdirSync(dirname(join(clone, path)), { recursive: true });
  const encrypted = run(plain, 'encrypt', '--filename-override', `deploy/prod/${path}`);
  writeFileSync(join(clone, path), encrypted);
}

test('a renamed Secret and a deleted chart disappear there', async () => {
  const secrets = readFileSync(workspace.path('charts/web/secrets.dhall'), 'utf8');
  const deployment = readFileSync(workspace.path('charts/web/deployment.dhall'), 'utf8');
  workspace.write({
    'charts/web/secrets.dhall': secrets.replace('web-token', 'web-login'),
    'charts/web/deployment.dhall': deployment.replace('web-token', 'web-login'),
  });
  rmSync(workspace.path('charts/db'), { recursive: true });
  workspace.write({ 'charts/chart.dhall': umbrellaOf(['plain', 'web']) });
  commitAll(workspace.root);
  const run = await publish();
  expect(run.code, run.text).toBe(0);
  expect(filesOf(remote).filter((path) => /db|token|login/.test(path))).toEqual([
    'secrets/web/web-login.yaml',
  ]);
  const list = git(remote, 'show', 'main:secrets/kustomization.yaml');
  expect(list).toContain('web/web-login.yaml');
  expect(list).not.toMatch(/token|db/);
  const message = git(remote, 'log', '-1', '--format=%B', 'main');
  expect(message).toContain('- Secret web/web-token: removed');
  expect(message).toContain('- chart db: removed');
});

test('a commit is signed on request', async () => {
  const file = join(workspace.home, 'signing-key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'ci@example.org', '-f', file]);
  const signers = join(workspace.home, 'signers');
  writeFileSync(signers, `ci@example.org ${readFileSync(`${file}.pub`, 'utf8')}`);
  writeFileSync(
    join(workspace.home, '.gitconfig'),
    `[user]\n\tname = CI\n\temail = ci@example.org\n\tsigningKey = ${file}\n[gpg]\n\tformat = ssh\n[gpg "ssh"]\n\tallowedSignersFile = ${signers}\n`,
  );
  const before = commitsOf(remote).length;
  const run = await publish({ args: ['--sign'], env: { WEB_TOKEN: 'signed' } });
  expect(run.code).toBe(0);
  expect(commitsOf(remote)).toHaveLength(before + 1);
  const signature = execFileSync('git', ['-C', remote, 'log', '-1', '--format=%G? %GS', 'main'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: workspace.home },
  });
  expect(signature.trim()).toBe('G ci@example.org');
});
