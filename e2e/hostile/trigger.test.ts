import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram } from '../../tools/reference/find-program.ts';
import { charts } from '../support/charts.ts';
import { baseEnvironment, runNx, type Run } from '../support/run-nx.ts';
import { runProgram } from '../support/run-program.ts';
import { commitAll, createWorkspace, renderNxJson, type Workspace } from '../support/workspace.ts';

// The attacker holds a trigger token in a project that accepts pipeline variables: they set variables
// that override all others. Jobs are run by gitlab-ci-local; npm, npx and go are programs that write
// down what they get, because what they get is what this is about.

const runner = findProgram('../gitlab-ci-local/node_modules/.bin/gitlab-ci-local');
const rsync = findProgram('rsync');
const missing = runner && rsync ? '' : ' (skipped: gitlab-ci-local or rsync is not installed)';

const TOKEN = 'canary-deploy-token-4711';
let workspace: Workspace;
let marker: string;

const dhallmark = (args: readonly string[], env: Readonly<Record<string, string>>): Promise<Run> =>
  runProgram(process.execPath, [workspace.path('packages/dhallmark/bin/dhallmark.cjs'), ...args], {
    cwd: workspace.root,
    env: { ...baseEnvironment(workspace), CI: 'true', ...env },
  });

function setDeployUrl(url: string | undefined): void {
  const deployRepository = url === undefined ? {} : { url };
  workspace.write({ 'nx.json': renderNxJson({ deployRepository }) });
  commitAll(workspace.root);
}

beforeAll(async () => {
  const key = generateAgeIdentity();
  workspace = createWorkspace({
    copy: ['dhall/Secret'],
    files: {
      ...charts,
      '.sops.yaml': `creation_rules:\n  - path_regex: ^deploy/prod/\n    age: ${key.recipient}\n`,
    },
  });
  marker = join(workspace.home, 'attacked');
  execFileSync('git', ['remote', 'add', 'origin', 'git@gitlab.example:shop/charts.git'], {
    cwd: workspace.root,
  });
  await runNx(workspace, ['g', '@dhallmark/nx:ci', '--cloud=azure']);
  commitAll(workspace.root);
});
afterAll(() => workspace.remove());

describe.skipIf(missing !== '')(`jobs of a triggered pipeline${missing}`, () => {
  /** What each program of the job got: its arguments, then its environment. */
  let seen: Readonly<Record<'npm' | 'npx' | 'go', string>>;
  let run: Run;

  const hostile = (): Readonly<Record<string, string>> => ({
    NODE_OPTIONS: `--import=data:text/javascript,import("node:fs").then(f=>f.writeFileSync("${marker}",""))`,
    NODE_PATH: 'hostile',
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
    npm_config_registry: 'https://hostile.example',
    NPM_CONFIG_USERCONFIG: 'hostile',
    Npm_Config_script_shell: 'hostile',
    nPM_CONFIG_NODE_OPTIONS: 'hostile',
    NAPI_RS_NATIVE_LIBRARY_PATH: 'hostile',
    NX_SELF_HOSTED_REMOTE_CACHE_SERVER: 'https://hostile.example',
    NX_DAEMON: 'true',
    GIT_SSH_COMMAND: `touch ${marker}`,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: `touch ${marker}`,
    GIT_EXTERNAL_DIFF: `touch ${marker}`,
    OPENSSL_CONF: 'hostile',
    PYTHONPATH: 'hostile',
    AZURE_AUTHORITY_HOST: 'https://hostile.example',
    AZURE_KUBERNETES_TOKEN_PROXY: 'https://hostile.example',
    AZURE_KUBERNETES_CA_DATA: 'hostile',
    IDENTITY_ENDPOINT: 'https://hostile.example',
    AWS_ENDPOINT_URL_KMS: 'https://hostile.example',
    AWS_CONFIG_FILE: '/proc/self/environ',
    AWS_CONTAINER_CREDENTIALS_FULL_URI: 'https://hostile.example',
    SOPS_GCP_KMS_ENDPOINT: 'https://hostile.example',
    SOPS_KEYSERVICE: 'tcp://hostile.example:5000',
    SOPS_CONFIG: 'hostile',
    SOPS_HC_VAULT_ALLOWLIST: 'all',
    VAULT_SKIP_VERIFY: 'true',
    GNUPGHOME: 'hostile',
    HELM_DATA_HOME: 'hostile',
    SSH_SK_PROVIDER: 'hostile',
    GOFLAGS: '-toolexec=hostile',
    GONOSUMDB: '*',
    GOINSECURE: '*',
    GOENV: 'hostile',
    GOTOOLCHAIN: 'hostile',
    SOPS_GPG_EXEC: `touch ${marker}`,
    SOPS_AGE_KEY_CMD: `touch ${marker}`,
    DHALLMARK_DEPLOY_URL: 'https://hostile.example/evil.git',
    DHALLMARK_DEPLOY_PATH: '../hostile',
    XDG_CONFIG_HOME: 'hostile',
    DHALLMARK_JOB: 'publish',
    // one value with a line that looks like a variable
    MULTI_LINE: 'one\nGIT_DIR=two\n*',
  });
  const honest = {
    WEB_TOKEN: 'canary-token-4711',
    GIT_TOKEN: 'canary-git-token-4711',
    DHALLMARK_DEPLOY_TOKEN: TOKEN,
    AZURE_ID_TOKEN: 'canary-id-token-4711',
    NODE_EXTRA_CA_CERTS: 'company.pem',
    HTTPS_PROXY: 'http://proxy.example:3128',
  };

  async function pipeline(variables: Readonly<Record<string, string>>): Promise<Run> {
    const bin = join(workspace.home, 'bin');
    mkdirSync(bin, { recursive: true });
    for (const name of ['npm', 'npx']) {
      const log = join(workspace.home, `${name}.log`);
      rmSync(log, { force: true });
      writeFileSync(join(bin, name), `#!/bin/sh\n{ echo "$*"; env; } >> ${log}\n`);
      chmodSync(join(bin, name), 0o755);
    }
    writeFileSync(
      join(bin, 'go'),
      `#!/bin/sh\n{ echo "$*"; env; } >> ${join(workspace.home, 'go.log')}\nmkdir -p "$GOBIN" && cp "$0" "$GOBIN/helm"\n`,
    );
    chmodSync(join(bin, 'go'), 0o755);
    const settings = join(workspace.home, '.gitlab-ci-local');
    mkdirSync(settings, { recursive: true });
    writeFileSync(
      join(settings, 'variables.yml'),
      `${JSON.stringify({ global: { ...honest, ...variables } }, null, 2)}\n`,
    );
    const base = baseEnvironment(workspace);
    return runProgram(
      process.execPath,
      [
        runner ?? '',
        '--force-shell-executor',
        '--home',
        workspace.home,
        '--variable',
        'CI_PIPELINE_SOURCE=trigger',
      ],
      { cwd: workspace.root, env: { ...base, PATH: `${bin}:${base['PATH'] ?? ''}` } },
    );
  }

  beforeAll(async () => {
    run = await pipeline(hostile());
    const read = (name: string): string => {
      const log = join(workspace.home, `${name}.log`);
      return existsSync(log) ? readFileSync(log, 'utf8') : '';
    };
    seen = { npm: read('npm'), npx: read('npx'), go: read('go') };
  });

  test('run the rekey and nothing else', () => {
    expect(run.code).toBe(0);
    const started = seen.npx
      .split('\n')
      .filter((line) => /^(?:nx|--no-install dhallmark) /.test(line));
    expect(started).toEqual([
      '--no-install dhallmark check',
      'nx run chart:rekey -c prod --publish --evidence=evidence.json',
    ]);
  });

  test('start no program of the attacker', () => {
    expect(existsSync(marker)).toBe(false);
  });

  test('show the programs no variable that steers them', () => {
    // the helm job sets its own values for go
    const own = /^(?:DHALLMARK_JOB|MULTI_LINE|NX_DAEMON|GO.*)$/;
    const names = Object.keys(hostile()).filter((name) => !own.test(name));
    const shown = Object.values(seen).flatMap((text) =>
      names.filter((name) => text.includes(`\n${name}=`)),
    );
    expect(shown).toEqual([]);
    expect(seen.npx).toContain('\nNX_DAEMON=false\n');
  });

  test('keep what an honest job needs', () => {
    for (const [name, value] of Object.entries(honest))
      expect(seen.npx).toContain(`${name}=${value}`);
    expect(seen.npm).toContain('NODE_EXTRA_CA_CERTS=company.pem');
    expect(seen.npm).toContain('HTTPS_PROXY=http://proxy.example:3128');
  });

  test('install packages without scripts, values, keys and tokens', () => {
    expect(seen.npm.split('\n')[0]).toBe('ci --ignore-scripts');
    expect(seen.npm).not.toContain('canary');
    expect(seen.npm).not.toContain('AZURE_FEDERATED_TOKEN_FILE');
    expect(seen.npx).toContain('AZURE_FEDERATED_TOKEN_FILE');
  });

  test('build helm as its checksum says, without values, keys and tokens', () => {
    const [args, ...env] = seen.go.split('\n');
    expect(args).toMatch(/^install helm\.sh\/helm\/v3\/cmd\/helm@v3\.\d+\.\d+$/);
    expect(env).toContain('GOSUMDB=sum.golang.org');
    expect(env).toContain('GOFLAGS=-mod=readonly');
    expect(env).toContain('GOENV=off');
    expect(seen.go).not.toMatch(/canary|hostile|GONOSUMDB|GOINSECURE|ID_TOKEN/);
    // the other jobs find it behind all other programs
    expect(seen.npx).toMatch(/^PATH=.*:\/[^:]+$/m);
  });

  test.each([
    ['PATH', './bin:/usr/bin:/bin'],
    ['HOME', '.'],
  ])('refuse %s=%s', async (name, value) => {
    const refused = await pipeline({ [name]: value });
    expect(refused.code).not.toBe(0);
    expect(refused.text).toContain(name);
    expect(existsSync(join(workspace.home, 'npx.log'))).toBe(false);
  });
});

describe('credentials', () => {
  const asked: { readonly server: string; readonly authorization: string | undefined }[] = [];
  const servers: Server[] = [];

  /** A Git server that asks for credentials, or sends its client elsewhere. */
  async function startServer(name: string, redirect?: string): Promise<string> {
    const server = createServer((request, response) => {
      const { authorization } = request.headers;
      asked.push({ server: name, authorization });
      if (redirect !== undefined) response.writeHead(302, { location: redirect + request.url });
      else
        response.writeHead(authorization === undefined ? 401 : 403, {
          'www-authenticate': 'Basic realm="git"',
        });
      response.end();
    });
    servers.push(server);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  const sentTo = (name: string): boolean =>
    asked.some(({ server, authorization }) => server === name && authorization !== undefined);
  const rekey = (env: Readonly<Record<string, string>>): Promise<Run> =>
    dhallmark(['rekey', '--environment=prod', '--publish'], {
      DHALLMARK_DEPLOY_TOKEN: TOKEN,
      ...env,
    });

  let own: string;
  let other: string;
  beforeAll(async () => {
    own = await startServer('own');
    other = await startServer('other');
  });
  afterAll(() => {
    for (const server of servers) server.close();
  });

  test('are sent to the configured host', async () => {
    setDeployUrl(`${own}/deploy.git`);
    const run = await rekey({});
    expect(run.stderr).toContain('error[deploy-repository-unreachable]');
    expect(sentTo('own')).toBe(true);
    expect(run.text).not.toContain(TOKEN);
  });

  test('are not sent to another host that a variable names', async () => {
    setDeployUrl(`${own}/deploy.git`);
    const run = await rekey({ DHALLMARK_DEPLOY_URL: `${other}/evil.git` });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('error[deploy-host]');
    expect(sentTo('other')).toBe(false);
  });

  test('are not sent to a host that only a variable names', async () => {
    setDeployUrl(undefined);
    const run = await rekey({ DHALLMARK_DEPLOY_URL: `${other}/evil.git` });
    expect(run.stderr).toContain('error[deploy-host]');
    expect(run.stderr).toContain('deployRepository.url');
    expect(sentTo('other')).toBe(false);
  });

  test('are not sent after a redirect to another host', async () => {
    const moved = await startServer('moved', other);
    setDeployUrl(`${moved}/deploy.git`);
    const run = await rekey({});
    expect(run.code).toBe(1);
    expect(sentTo('other')).toBe(false);
    expect(run.text).not.toContain(TOKEN);
  });

  test.each([
    (to: string) => `ext::sh -c touch% ${to}`,
    (to: string) => `--upload-pack=touch ${to}`,
    (to: string) => `-u touch ${to}`,
    () => 'ssh://-oProxyCommand=touch/x',
    () => 'git@-oProxyCommand=touch:x',
    () => 'http://git.example/deploy.git',
    () => 'git://git.example/deploy.git',
    () => 'file::/etc',
    () => 'https://git.example/deploy\n.git',
  ])('a URL that is not https, ssh or a path is refused', async (url) => {
    setDeployUrl(undefined);
    const env = { DHALLMARK_DEPLOY_URL: url(marker), DHALLMARK_DEPLOY_TOKEN: '' };
    const run = await dhallmark(['rekey', '--environment=prod', '--publish'], env);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('error[deploy-url]');
    expect(existsSync(marker)).toBe(false);
  });

  test.each([
    ['DHALLMARK_DEPLOY_BRANCH', '--upload-pack=touch x', 'invalid-name'],
    ['DHALLMARK_DEPLOY_BRANCH', 'a..b', 'invalid-name'],
    ['DHALLMARK_DEPLOY_PATH', '-x', 'deploy-path'],
    ['DHALLMARK_DEPLOY_PATH', '../../etc', 'deploy-path'],
    ['DHALLMARK_DEPLOY_PATH', '.git/hooks', 'deploy-path'],
    ['DHALLMARK_DEPLOY_PATH', 'a\u001b[2Jb', 'deploy-path'],
  ])('%s=%j is refused', async (name, value, code) => {
    setDeployUrl(`${own}/deploy.git`);
    const run = await rekey({ [name]: value });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(`error[${code}]`);
    expect(run.text).not.toContain('\u001b');
  });
});
