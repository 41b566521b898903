import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { charts, umbrellaOf } from './support/charts.ts';
import { findProgram } from '../tools/reference/find-program.ts';
import { runNx, type Run } from './support/run-nx.ts';
import { commitAll, createWorkspace, type Workspace } from './support/workspace.ts';
import { renderAgeRule } from './support/sops-config.ts';

const key = generateAgeIdentity();
const values = {
  WEB_TOKEN: 'canary-token-4711',
  WEB_KEY: Buffer.from('canary-key-4711').toString('base64'),
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'canary$password',
};
let workspace: Workspace;
let remote: string;

/** A CI job: its variables, its key, the deploy repository. */
const ci = (more: Record<string, string> = {}): Record<string, string> => ({
  CI: 'true',
  CI_PIPELINE_URL: 'https://gitlab.example/p/-/pipelines/7',
  SOPS_AGE_KEY: key.identity,
  // proves the data keys of published files, so that unchanged values keep their ciphertext
  DHALLMARK_FINGERPRINT_KEY: 'f'.repeat(44),
  DHALLMARK_DEPLOY_URL: remote,
  ...values,
  ...more,
});
const publish = (args: readonly string[] = [], more: Record<string, string> = {}): Promise<Run> =>
  runNx(workspace, ['run', 'chart:publish', '-c', 'prod', ...args], { env: ci(more) });
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-C', remote, ...args], { encoding: 'utf8' });
const remoteFile = (path: string): string => git('show', `main:${path}`);
const commits = (): number => git('log', '--format=%H', 'main').trim().split('\n').length;
const head = (): string =>
  execFileSync('git', ['-C', workspace.root, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();

beforeAll(() => {
  workspace = createWorkspace({
    copy: ['dhall/Secret'],
    files: {
      ...charts,
      '.sops.yaml': renderAgeRule(key.recipient),
    },
  });
  remote = join(workspace.home, 'deploy.git');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
});
afterAll(() => workspace.remove());

describe('a publish', () => {
  let first: Run;
  beforeAll(async () => {
    first = await publish();
  });

  test('makes one commit that names what changed and where it comes from', () => {
    expect(first.text).toContain('prod: published');
    expect(first.code).toBe(0);
    const message = git('log', '-1', '--format=%B', 'main');
    expect(message).toContain('- chart web: added');
    expect(message).toContain('- Secret web/web-token: added');
    expect(message).toContain(`Dhallmark-Source: ${head()}`);
    expect(message).toContain('Dhallmark-Pipeline: https://gitlab.example/p/-/pipelines/7');
  });

  test('writes charts and encrypted Secrets there, and no plaintext anywhere', () => {
    expect(remoteFile('chart/charts/web/templates/deployment.yaml')).toContain('replicas: 5');
    expect(remoteFile('secrets/web/web-token.yaml')).toContain('ENC[AES256_GCM');
    const everything = `${git('log', '-p', 'main')}${first.text}`;
    expect(everything).not.toContain('canary');
    expect(everything).not.toContain(values.WEB_KEY);
  });

  test('again makes no commit, in the same clone and in a fresh one', async () => {
    expect((await publish()).text).toContain('no commit was made');
    rmSync(workspace.path('deploy'), { recursive: true });
    const fresh = await publish();
    expect(fresh.text).toContain('no commit was made');
    expect(commits()).toBe(1);
  });

  test('of a changed value changes that value, and reports its key', async () => {
    const before = remoteFile('secrets/db/db-secret.yaml');
    const other = remoteFile('secrets/web/web-token.yaml');
    const changed = await publish([], { DB_PASSWORD: 'canary-another' });
    expect(changed.code).toBe(0);
    expect(git('log', '-1', '--format=%B', 'main')).toContain(
      '- Secret db/db-secret: changed (password changed)',
    );
    const lines = before.split('\n').map((line) => line.trim().split(':')[0]);
    const now = remoteFile('secrets/db/db-secret.yaml').split('\n');
    const differing = before
      .split('\n')
      .flatMap((line, at) => (line === now[at] ? [] : [lines[at]]));
    // it has whole seconds: two runs can have the same
    expect(differing.filter((name) => name !== 'lastmodified')).toEqual(['password', 'mac']);
    expect(remoteFile('secrets/web/web-token.yaml')).toBe(other);
  });

  test('removes a deleted chart', async () => {
    const names = [
      'charts/chart.dhall',
      'charts/plain/chart.dhall',
      'charts/plain/quota.dhall',
      'charts/plain/NOTES.txt',
    ];
    const texts = names.map((name) => readFileSync(workspace.path(name), 'utf8'));
    rmSync(workspace.path('charts/plain'), { recursive: true });
    workspace.write({ 'charts/chart.dhall': umbrellaOf(['db', 'web']) });
    commitAll(workspace.root);
    expect((await publish([], { DB_PASSWORD: 'canary-another' })).code).toBe(0);
    expect(git('log', '-1', '--format=%B', 'main')).toContain('- chart plain: removed');
    expect(git('ls-tree', '-r', '--name-only', 'main')).not.toContain('charts/plain');
    workspace.write(Object.fromEntries(names.map((name, at) => [name, texts[at] ?? ''])));
    commitAll(workspace.root);
  });
});

describe('what is refused leaves the remote as it is', () => {
  const expectRefusal = async (
    args: readonly string[],
    more: Record<string, string>,
    part: string,
  ) => {
    const before = git('rev-parse', 'main');
    const run = await publish(args, more);
    expect(run.text).toContain(part);
    expect(run.code).toBe(1);
    expect(git('rev-parse', 'main')).toBe(before);
    expect(run.text).not.toContain('canary');
  };

  test('a missing variable', () => expectRefusal([], { DB_PASSWORD: '' }, 'DB_PASSWORD'));

  test('the environment local', async () => {
    const run = await runNx(workspace, ['run', 'chart:publish', '-c', 'local'], { env: ci() });
    expect(run.text).toContain('local cannot be published');
    expect(run.code).toBe(1);
  });

  test('no environment in CI', async () => {
    const run = await runNx(workspace, ['run', 'chart:publish'], { env: ci() });
    expect(run.code).toBe(1);
  });

  test('changes that are not committed', async () => {
    const text = readFileSync(workspace.path('charts/values.dhall'), 'utf8');
    writeFileSync(
      workspace.path('charts/values.dhall'),
      text.replace('replicas = 1', 'replicas = 9'),
    );
    await expectRefusal([], {}, 'not committed');
    writeFileSync(workspace.path('charts/values.dhall'), text);
  });

  test('an unencrypted Secret that somebody pushed', async () => {
    const clone = join(workspace.home, 'clone');
    const run = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], {
        cwd: existsSync(clone) ? clone : workspace.home,
        stdio: 'ignore',
      });
    run('clone', '--quiet', remote, clone);
    mkdirSync(join(clone, 'secrets', 'web'), { recursive: true });
    writeFileSync(
      join(clone, 'secrets', 'web', 'mine.yaml'),
      'apiVersion: v1\nkind: Secret\nmetadata: {name: m}\nstringData: {a: canary}\n',
    );
    run('add', '--all');
    run('commit', '--quiet', '-m', 'Mine');
    run('push', '--quiet');
    await expectRefusal([], {}, 'secrets/web/mine.yaml');
    run('revert', '--no-edit', 'HEAD');
    run('push', '--quiet');
  });

  test('an unreachable repository', async () => {
    const run = await publish([], { DHALLMARK_DEPLOY_URL: join(workspace.home, 'absent.git') });
    expect(run.text).toContain('cannot be read');
    expect(run.code).toBe(1);
  });
});

test('--dry-run shows the files and pushes nothing', async () => {
  const before = git('rev-parse', 'main');
  const run = await publish(['--dry-run'], { DB_PASSWORD: 'canary-third' });
  expect(run.text).toContain('M secrets/db/db-secret.yaml');
  expect(run.code).toBe(0);
  expect(git('rev-parse', 'main')).toBe(before);
});

test('diff shows objects, fields and the keys of Secrets, for people and as JSON and Markdown', async () => {
  await publish();
  const environment = workspace.path('charts/web/environments/prod.dhall');
  const before = readFileSync(environment, 'utf8');
  writeFileSync(environment, before.replace('replicas = 5', 'replicas = 7'));
  const args = ['run', 'chart:diff', '-c', 'prod'];
  const shown = await runNx(workspace, [...args, '--markdown=diff.md'], {
    env: ci({ WEB_TOKEN: 'canary-new' }),
  });
  expect(shown.text).toContain('~ Deployment shop/web\n    spec.replicas: 5 → 7');
  expect(shown.text).toContain('~ Secret shop/web-token\n    ~ key login\n    ~ key token');
  expect(shown.text).not.toContain('canary');
  expect(readFileSync(workspace.path('diff.md'), 'utf8')).toContain(
    '| changed | `Deployment shop/web` | 1 |',
  );
  const { WEB_TOKEN: _token, ...without } = ci();
  const merge = await runNx(workspace, [...args, '--base=HEAD', '--json'], {
    env: { CI: 'true', DHALLMARK_DEPLOY_URL: without['DHALLMARK_DEPLOY_URL'] ?? '' },
  });
  const json: unknown = JSON.parse(
    merge.stdout.slice(merge.stdout.indexOf('{'), merge.stdout.lastIndexOf('}') + 1),
  );
  expect(json).toMatchObject({
    secretValuesCompared: false,
    secrets: [],
    objects: [{ name: 'web' }],
  });
  writeFileSync(environment, before);
  rmSync(workspace.path('diff.md'));
});

const flux = findProgram('fluxdecrypt');

test.skipIf(!flux)(
  `Flux decrypts what was published${flux ? '' : ' (skipped: fluxdecrypt is not installed)'}`,
  async () => {
    await publish();
    const clone = join(workspace.home, 'flux');
    execFileSync('git', ['clone', '--quiet', remote, clone]);
    const keyFile = join(workspace.home, 'flux.agekey');
    writeFileSync(keyFile, `${key.identity}\n`);
    const output = execFileSync(flux ?? '', ['-age-key', keyFile, join(clone, 'secrets')], {
      encoding: 'utf8',
    });
    const secrets = parseAllDocuments(output).map(
      (document) =>
        document.toJS() as {
          metadata: { name: string };
          data?: Record<string, string>;
          stringData?: Record<string, string>;
        },
    );
    const valueOf = (name: string, at: string): string | undefined => {
      const secret = secrets.find(({ metadata }) => metadata.name === name);
      const encoded = secret?.data?.[at];
      return encoded === undefined
        ? secret?.stringData?.[at]
        : Buffer.from(encoded, 'base64').toString('utf8');
    };
    expect(valueOf('web-token', 'token')).toBe(values.WEB_TOKEN);
    expect(valueOf('web-token', 'key')).toBe('canary-key-4711');
    expect(valueOf('web-token', 'file')).toBe('content of a file\n');
    expect(valueOf('web-token', 'login')).toBe(`user/${values.WEB_TOKEN}`);
    expect(valueOf('db-password', 'password')).toBe(values.DB_PASSWORD);
  },
);
