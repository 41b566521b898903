import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { charts } from '../support/charts.ts';
import { baseEnvironment, type Run } from '../support/run-nx.ts';
import { runProgram } from '../support/run-program.ts';
import { filesBelow } from '../support/snapshot.ts';
import { commitAll, createWorkspace, type Workspace } from '../support/workspace.ts';
import { renderAgeRule } from '../support/sops-config.ts';

// Someone whose merge request reached main changes what is in a chart's folder, and nothing else.

const key = generateAgeIdentity();
const pem = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' });
const values = {
  WEB_TOKEN: 'canary-token-9d2e',
  WEB_KEY: Buffer.from('canary-key-9d2e').toString('base64'),
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'canary-password-9d2e',
};

let workspace: Workspace;
let remote: string;
let clean: string;

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
/** The job on main: every value, the key, the right to push. */
const job = (): Record<string, string> => ({
  ...baseEnvironment(workspace),
  ...values,
  CI: 'true',
  SOPS_AGE_KEY: key.identity,
  DHALLMARK_DEPLOY_URL: remote,
});
const dhallmark = (...args: readonly string[]): Promise<Run> =>
  runProgram(process.execPath, [workspace.path('packages/dhallmark/bin/dhallmark.cjs'), ...args], {
    cwd: workspace.root,
    env: job(),
  });
const publish = (): Promise<Run> => dhallmark('publish', '--environment', 'prod');
const published = (): string =>
  existsSync(join(remote, 'refs/heads/main')) ? git(remote, 'log', '-p', '--text', 'main') : '';

function place(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(workspace.path(path)), { recursive: true });
  writeFileSync(workspace.path(path), content);
}

function link(path: string, target: string): void {
  mkdirSync(dirname(workspace.path(path)), { recursive: true });
  symlinkSync(target, workspace.path(path));
}

/** Nothing was pushed, and no value or key is in anything that the run left or printed. */
function expectRefusal(run: Run, ...names: readonly string[]): void {
  for (const name of names) expect(run.text).toContain(name);
  expect(run.code).toBe(1);
  expect(published()).toBe('');
  const left = ['dist', 'deploy', '.nx'].flatMap((folder) =>
    filesBelow(workspace.path(folder)).map((path) =>
      readFileSync(workspace.path(folder, path), 'latin1'),
    ),
  );
  for (const text of [run.text, ...left]) {
    expect(text).not.toContain('canary');
    expect(text).not.toContain(key.identity);
    expect(text).not.toContain(pem.toString().split('\n')[1]);
  }
}

beforeAll(() => {
  workspace = createWorkspace({
    copy: ['dhall/Secret'],
    files: {
      ...charts,
      '.sops.yaml': renderAgeRule(key.recipient),
    },
  });
  clean = git(workspace.root, 'rev-parse', 'HEAD');
  remote = join(workspace.home, 'deploy.git');
  writeFileSync(join(workspace.home, 'age.txt'), `${key.identity}\n`);
  writeFileSync(join(workspace.home, 'id'), pem);
});
beforeAll(() => freshRemote());
afterEach(() => {
  // git neither sees pipes nor removes other repositories
  for (const folder of ['charts', 'dist', 'deploy']) {
    rmSync(workspace.path(folder), { recursive: true, force: true });
  }
  git(workspace.root, 'reset', '--quiet', '--hard', clean);
  freshRemote();
});
afterAll(() => workspace.remove());

function freshRemote(): void {
  rmSync(remote, { recursive: true, force: true });
  git(workspace.home, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
}

describe('a link in a chart is not followed', () => {
  test('wherever it is and whatever it points to', async () => {
    const links = {
      'web/files/environ': '/proc/self/environ',
      'web/files/deep/environ': '/proc/self/environ',
      'web/files/agekey': join(workspace.home, 'age.txt'),
      'db/files': '/proc/self',
      'web/files/inside': '../chart.dhall',
      'web/files/dangling': 'absent',
      'web/crds': workspace.home,
      'web/templates/crd.yaml': '/proc/self/environ',
      'web/notes.yaml': '/proc/self/environ',
      'web/templates/_helpers.tpl': join(workspace.home, 'id'),
      'web/.helmignore': '/proc/self/environ',
      'web/README.md': '/proc/self/environ',
      // reading it would never end
      'web/zero.dhall': '/dev/zero',
      'web/more.dhall': join(workspace.home, 'id'),
    };
    for (const [path, target] of Object.entries(links)) link(`charts/${path}`, target);
    commitAll(workspace.root);
    const messages = Object.keys(links).map((path) => `charts/${path} is a symbolic link`);
    expectRefusal(await publish(), ...messages);
  });

  test('on the way to an imported file', async () => {
    link('lib', '/proc/self');
    place(
      'charts/web/more.dhall',
      '{ apiVersion = "v1", kind = "ConfigMap", metadata.name = "x", data.x = ../../lib/environ as Text }',
    );
    commitAll(workspace.root);
    expectRefusal(await publish(), 'lib/environ is reached through the link lib');
  });
});

describe('what Git does not track is not read', () => {
  test('nor what it ignores', async () => {
    place('charts/web/.gitignore', 'ignored.txt\n');
    commitAll(workspace.root);
    const paths = ['data.txt', 'ignored.txt', 'deep/data.txt'].map((file) => `web/files/${file}`);
    paths.push('plain/crds/c.yaml', 'plain/extra.yaml', 'plain/more.dhall');
    for (const path of paths) place(`charts/${path}`, 'canary');
    const run = await publish();
    expectRefusal(run, '6 files are not tracked by Git', ...paths);
    const added = paths.map((path) => `charts/${path}`).toSorted();
    expect(run.text).toContain(`git add -- ${added.join(' ')}`);
  });

  test('nor a file of another repository', async () => {
    place('charts/db/files/inner', 'canary');
    git(workspace.root, 'init', '--quiet', 'charts/db/files');
    commitAll(workspace.path('charts/db/files'));
    execFileSync('git', ['-C', workspace.root, 'add', 'charts/db/files'], { stdio: 'ignore' });
    expectRefusal(await publish(), 'charts/db/files');
  });

  test('but local may try a new Dhall file first', async () => {
    place(
      'charts/plain/new.dhall',
      '{ apiVersion = "v1", kind = "ConfigMap", metadata.name = "new", data.x = "y" }',
    );
    const run = await dhallmark('render', '--environment', 'local', '--chart', 'plain');
    expect(run.code, run.text).toBe(0);
    place('charts/plain/files/new.txt', 'canary');
    const copied = await dhallmark('render', '--environment', 'local', '--chart', 'plain');
    expectRefusal(copied, 'charts/plain/files/new.txt is not tracked by Git');
  });
});

test('keys are not copied, under whatever name', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const base64 = Buffer.from(pem).toString('base64');
  const files: Record<string, string | Uint8Array> = {
    'files/notes.txt': pem.toString(),
    'files/config.json': JSON.stringify({ a: pem.toString() }),
    'files/kubeconfig': `users:\n  - user:\n      client-key-data: ${base64}\n`,
    'files/backup.txt': `# created\n${generateAgeIdentity().identity}\n`,
    'files/data.bin': privateKey.export({ format: 'der', type: 'pkcs8' }),
    'files/truststore': Buffer.from('feedfeed000000020000000100000001', 'hex'),
    'templates/tls.yaml': `kind: ConfigMap\ndata:\n  key: |\n${pem.toString().replaceAll(/^/gm, '    ')}`,
    'files/store.p12': 'anything',
  };
  for (const [path, content] of Object.entries(files)) place(`charts/web/${path}`, content);
  commitAll(workspace.root);
  const run = await publish();
  expectRefusal(run, ...Object.keys(files).map((path) => `charts/web/${path} is a`));
});

describe('what is not a file of reasonable size is not read', () => {
  test('a huge file', async () => {
    place('charts/web/files/huge', '');
    truncateSync(workspace.path('charts/web/files/huge'), 64 * 2 ** 20);
    commitAll(workspace.root);
    expectRefusal(await publish(), 'charts/web/files/huge is larger than 5242880 bytes');
  });

  test('a pipe, which nothing waits for', async () => {
    mkdirSync(workspace.path('charts/web/files'));
    execFileSync('mkfifo', [workspace.path('charts/web/files/pipe')]);
    execFileSync('mkfifo', [workspace.path('charts/web/pipe.dhall')]);
    expectRefusal(
      await publish(),
      'charts/web/files/pipe is not a regular file',
      'charts/web/pipe.dhall is not a regular file',
    );
  });
});

test('honest files are published as they are', async () => {
  const crd = `kind: CustomResourceDefinition\n# ${'x'.repeat(2 ** 20)}\n`;
  const binary = randomBytes(300_000);
  const certificate = `-----BEGIN CERTIFICATE-----\n${randomBytes(600).toString('base64')}\n-----END CERTIFICATE-----\n`;
  const prose =
    '{{/* The Secret holds the PRIVATE KEY (-----BEGIN PRIVATE KEY-----) of the server. */}}\n';
  place('charts/web/crds/thing.yaml', crd);
  place('charts/web/files/logo.png', binary);
  place('charts/web/files/ca.crt', certificate);
  place('charts/web/files/éclair.txt', 'é\n');
  place('charts/web/files/.hidden', '');
  place('charts/web/templates/_helpers.tpl', prose);
  place('charts/web/.helmignore', '*.md\n');
  commitAll(workspace.root);
  const run = await publish();
  expect(run.code, run.text).toBe(0);
  const file = (path: string): Buffer =>
    execFileSync('git', ['-C', remote, 'show', `main:chart/charts/web/${path}`], {
      maxBuffer: 2 ** 24,
    });
  expect(file('crds/thing.yaml').toString()).toBe(crd);
  expect(file('files/logo.png').equals(binary)).toBe(true);
  expect(file('files/ca.crt').toString()).toBe(certificate);
  expect(file('files/éclair.txt').toString()).toBe('é\n');
  expect(file('files/.hidden')).toHaveLength(0);
  expect(file('templates/_helpers.tpl').toString()).toBe(prose);
});
