import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { charts } from '../support/charts.ts';
import { chooseStages, playAzurePipeline, readPipeline } from '../support/play-azure-pipelines.ts';
import { chooseJobs, playGithub, readWorkflow, titleOf } from '../support/play-github.ts';
import { baseEnvironment, runNx } from '../support/run-nx.ts';
import { commitAll, createWorkspace, renderNxJson, type Workspace } from '../support/workspace.ts';

// The attacker opens pull requests, pushes branches, starts workflows with inputs or sets variables of
// the machine. npm, npx and go are programs that write down what they get.

type Text = Readonly<Record<string, string>>;

let workspace: Workspace;
let marker: string;
let forgeServer: Server;
let tokenUrl: string;
const requests: { url: string | undefined; authorization: string | undefined }[] = [];

const ID_TOKEN = 'header.canary-id-token-4711.signature';
const secrets: Text = {
  WEB_TOKEN: 'canary-token-4711',
  DB_PASSWORD: 'canary-password-4711',
  DHALLMARK_DEPLOY_TOKEN: 'canary-deploy-token-4711',
};

beforeAll(async () => {
  workspace = createWorkspace({
    copy: ['dhall/Secret'],
    files: {
      ...charts,
      'charts/web/environments/qa.dhall': `\\(values : { replicas : Natural }) -> values\n`,
      '.sops.yaml': `creation_rules:\n  - path_regex: ^deploy/\n    azure_keyvault: https://v.vault.azure.net/keys/k\n`,
      'nx.json': renderNxJson({ deployRepository: { url: 'https://git.example/deploy.git' } }),
    },
  });
  marker = join(workspace.home, 'attacked');
  for (const forge of ['github', 'azure-devops']) {
    await runNx(workspace, ['g', '@dhallmark/nx:ci', `--forge=${forge}`, '--cloud=azure']);
  }
  commitAll(workspace.root);
  forgeServer = createServer(({ url, headers }, response) => {
    requests.push({ url, authorization: headers.authorization });
    response.end(JSON.stringify({ value: ID_TOKEN }));
  });
  await new Promise<void>((done) => forgeServer.listen(0, '127.0.0.1', done));
  tokenUrl = `http://127.0.0.1:${(forgeServer.address() as AddressInfo).port}/token?api-version=2.0`;
}, 120_000);
afterAll(() => {
  forgeServer.close();
  workspace.remove();
});
beforeEach(() => {
  requests.length = 0;
  for (const name of ['npm', 'npx', 'go', 'file']) {
    rmSync(join(workspace.home, `${name}.log`), { force: true });
  }
});

function machine(extra: Text = {}): Text {
  const bin = join(workspace.home, 'bin');
  mkdirSync(bin, { recursive: true });
  const log = (name: string): string => join(workspace.home, `${name}.log`);
  const write = (name: string): string => `{ echo "$*"; env; } >> ${log(name)}`;
  const scripts = {
    npm: write('npm'),
    npx: `${write('npx')}\ncp "\${AZURE_FEDERATED_TOKEN_FILE:-/dev/null}" ${log('file')}\ntouch evidence.json diff.md`,
    go: `${write('go')}\nmkdir -p "$GOBIN" && cp "$0" "$GOBIN/helm"`,
  };
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const base = baseEnvironment(workspace);
  return { ...base, PATH: `${bin}:${base['PATH'] ?? ''}`, ...extra };
}

function seen(name: string): string {
  const log = join(workspace.home, `${name}.log`);
  return existsSync(log) ? readFileSync(log, 'utf8') : '';
}

const commandsOf = (log: string): readonly string[] =>
  log.split('\n').filter((line) => /^(?:nx|--no-install dhallmark) /.test(line));

/** What a shell, a YAML file, an expression or a macro would take for its own. */
const hostileText = (): string =>
  `x"; touch ${marker}; $(touch ${marker}) \`touch ${marker}\` ' || true || ' $(WEB_TOKEN) \${{ secrets.WEB_TOKEN }} ##vso[task.setvariable variable=PATH]x ::add-path::x`;

const steering = (): Text => ({
  NODE_OPTIONS: `--import=data:text/javascript,import("node:fs").then(f=>f.writeFileSync("${marker}",""))`,
  npm_config_registry: 'https://hostile.example',
  GIT_SSH_COMMAND: `touch ${marker}`,
  NX_SELF_HOSTED_REMOTE_CACHE_SERVER: 'https://hostile.example',
  DHALLMARK_DEPLOY_URL: 'https://hostile.example/evil.git',
  AZURE_AUTHORITY_HOST: 'https://hostile.example',
  GOFLAGS: '-toolexec=hostile',
});

describe('GitHub', () => {
  const rekey = (): ReturnType<typeof readWorkflow> => readWorkflow(workspace, 'dhallmark-rekey');
  const oidc = (): Text => ({
    ACTIONS_ID_TOKEN_REQUEST_URL: tokenUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-request-token-4711',
  });
  const vars = { AZURE_CLIENT_ID: 'client', AZURE_TENANT_ID: 'tenant' };

  test('a pull request with a hostile title and branch runs what it contains, without a secret', async () => {
    const [job] = await playGithub(workspace, 'dhallmark-pull-request', {
      event: 'pull_request',
      ref: 'refs/pull/3/merge',
      pullRequest: { title: hostileText(), head: { ref: hostileText(), label: hostileText() } },
      secrets,
      // the runner sets the source branch, whatever its name is
      machine: machine({ GITHUB_HEAD_REF: hostileText(), GITHUB_BASE_REF: 'main' }),
    });
    expect(job?.text).not.toContain('canary');
    expect(existsSync(marker)).toBe(false);
    expect(seen('npx') + seen('npm') + seen('go')).not.toContain('canary');
  });

  test('inputs choose a job and a title, and are part of no script', async () => {
    const inputs = { environment: 'prod', reason: hostileText() };
    const run = { event: 'workflow_dispatch', inputs, secrets, vars } as const;
    expect(titleOf(rekey(), run)).toBe(`Rekey: ${hostileText()}`);
    const jobs = await playGithub(workspace, 'dhallmark-rekey', {
      ...run,
      machine: machine(oidc()),
    });
    expect(jobs.map(({ name, code }) => [name, code])).toEqual([['rekey-prod', 0]]);
    expect(existsSync(marker)).toBe(false);
    expect(commandsOf(seen('npx'))).toEqual([
      '--no-install dhallmark check',
      'nx run chart:rekey -c prod --publish --evidence=evidence.json',
    ]);
    expect(seen('npx')).not.toContain('touch');
  });

  test.each(['', 'PROD', 'other', "prod' || true || '"])(
    'the environment %j chooses no job',
    (environment) => {
      const run = { event: 'workflow_dispatch', inputs: { environment } } as const;
      // GitHub compares without regard to case, and does not accept it for a list
      const chosen = chooseJobs(rekey(), run).filter(() => environment !== 'PROD');
      expect(chosen).toEqual([]);
    },
  );

  test.each([
    'refs/heads/other',
    'refs/heads/main2',
    'refs/tags/main',
    'refs/pull/3/merge',
    "refs/heads/x' || true || '",
  ])('no job with keys runs on %s', (ref) => {
    for (const name of ['publish', 'rekey', 'rekey-check']) {
      const workflow = readWorkflow(workspace, `dhallmark-${name}`);
      for (const event of ['push', 'schedule', 'workflow_dispatch', 'pull_request'] as const) {
        const inputs = { environment: 'every environment' };
        expect(chooseJobs(workflow, { event, ref, inputs })).toEqual([]);
      }
    }
  });

  test('packages, helm and the check get no secret, no token and nothing that steers them', async () => {
    const [job] = await playGithub(workspace, 'dhallmark-publish', {
      event: 'push',
      secrets,
      vars,
      machine: machine({ ...steering(), ...oidc() }),
    });
    expect(job?.code).toBe(0);
    expect(existsSync(marker)).toBe(false);
    const [check = '', publish = ''] = seen('npx').split(/^(?=nx run chart:publish -c prod$)/m);
    expect(check.split('\n')[0]).toBe('--no-install dhallmark check');
    for (const text of [seen('npm'), seen('go'), check]) {
      expect(text).not.toMatch(/canary|hostile|ACTIONS_|GITHUB_/);
    }
    expect(publish).toContain('WEB_TOKEN=canary-token-4711');
    expect(publish).not.toMatch(
      /hostile\.example|ID_TOKEN=|ACTIONS_|^GITHUB_(?:ENV|PATH|OUTPUT|STATE)=/m,
    );
  });

  test('the token is requested for one audience, and is in a file only', async () => {
    await playGithub(workspace, 'dhallmark-rekey-check', {
      event: 'schedule',
      secrets,
      vars,
      machine: machine(oidc()),
    });
    expect(requests[0]).toEqual({
      url: '/token?api-version=2.0&audience=api%3A%2F%2FAzureADTokenExchange',
      authorization: 'Bearer canary-request-token-4711',
    });
    expect(seen('file')).toBe(ID_TOKEN);
    expect(seen('npx')).toContain('AZURE_CLIENT_ID=client');
    expect(seen('npx')).not.toContain('canary-request-token');
    // the file ends with the step
    expect(readdirSync(join(workspace.home, 'tmp'))).toEqual([]);
  });

  test('what is printed after the first line is not a command to the runner', async () => {
    const jobs = await playGithub(workspace, 'dhallmark-rekey-check', {
      event: 'schedule',
      machine: machine(oidc()),
    });
    for (const { text } of jobs) {
      const stops = text.matchAll(/^::stop-commands::([0-9a-f]{32})$/gm);
      const tokens = [...stops].map(([, token = '']) => token);
      expect(new Set(tokens).size).toBe(2);
      expect(tokens.some((token) => text.includes(`::${token}::`))).toBe(false);
    }
  });

  test('a job without the permission says so', async () => {
    const [job] = await playGithub(workspace, 'dhallmark-rekey-check', {
      event: 'schedule',
      machine: machine(),
    });
    expect(job?.code).not.toBe(0);
    expect(job?.text).toContain('id-token: write');
    expect(seen('npx')).not.toContain('chart:rekey');
  });
});

describe('Azure DevOps', () => {
  const connection = {
    idToken: ID_TOKEN,
    servicePrincipalId: 'client',
    tenantId: 'tenant',
    AZURE_CONFIG_DIR: '/nonexistent',
  };

  test('a pull request runs what it contains, without a secret', async () => {
    const [job] = await playAzurePipeline(workspace, 'pull-request', {
      branch: 'refs/pull/3/merge',
      secrets,
      connection,
      variables: {
        'System.PullRequest.SourceBranch': hostileText(),
        'Build.SourceVersionMessage': hostileText(),
      },
      machine: machine(),
    });
    expect(job?.text).not.toContain('canary');
    expect(existsSync(marker)).toBe(false);
    expect(seen('npx') + seen('npm') + seen('go')).not.toContain('canary');
  });

  test('parameters are part of no script and of no variable', async () => {
    const jobs = await playAzurePipeline(workspace, 'rekey', {
      parameters: { environment: 'prod', reason: hostileText() },
      secrets,
      connection,
      machine: machine(),
    });
    expect(jobs.map(({ name, code }) => [name, code])).toEqual([['rekey-prod', 0]]);
    expect(existsSync(marker)).toBe(false);
    expect(commandsOf(seen('npx'))).toEqual([
      '--no-install dhallmark check',
      'nx run chart:rekey -c prod --publish --evidence=evidence.json',
    ]);
    expect(seen('npx')).not.toContain('touch');
  });

  test('another environment is refused, and no stage with keys runs on another branch', () => {
    for (const name of ['publish', 'rekey', 'rekey-check']) {
      const pipeline = readPipeline(workspace, name);
      const parameters = { environment: "prod') }}" };
      expect(() => chooseStages(pipeline, { parameters })).toThrow('is not allowed');
      expect(chooseStages(pipeline, {}).map(({ stage }) => stage)).toHaveLength(2);
      for (const branch of ['refs/heads/other', 'refs/tags/main', 'refs/pull/3/merge']) {
        expect(chooseStages(pipeline, { branch })).toEqual([]);
      }
    }
  });

  test('packages, helm and the check get no secret, no token and nothing that steers them', async () => {
    const [job] = await playAzurePipeline(workspace, 'publish', {
      parameters: { environment: 'prod' },
      secrets,
      connection,
      machine: machine(steering()),
    });
    expect(job?.code).toBe(0);
    expect(existsSync(marker)).toBe(false);
    const [check = '', publish = ''] = seen('npx').split(/^(?=nx run chart:publish -c prod$)/m);
    expect(check.split('\n')[0]).toBe('--no-install dhallmark check');
    for (const text of [seen('npm'), seen('go'), check]) {
      expect(text).not.toMatch(/canary|hostile|SYSTEM_|\$\(/);
    }
    expect(publish).toContain('WEB_TOKEN=canary-token-4711');
    expect(publish).not.toMatch(
      /hostile\.example|ID_TOKEN=|SYSTEM_ACCESSTOKEN|^idToken=|AZURE_CONFIG_DIR/m,
    );
    expect(seen('file')).toBe(ID_TOKEN);
    expect(readdirSync(join(workspace.home, 'tmp'))).toEqual([]);
    expect(publish).toContain('AZURE_CLIENT_ID=client');
  });

  test('a variable that does not exist is not set, whatever its text is', async () => {
    await playAzurePipeline(workspace, 'publish', {
      parameters: { environment: 'prod' },
      secrets: { WEB_TOKEN: 'canary-token-4711' },
      connection,
      machine: machine(),
    });
    const publish = seen('npx').split(/^nx run chart:publish -c prod$/m)[1] ?? '';
    expect(publish).toContain('WEB_TOKEN=');
    expect(publish).not.toMatch(/^(?:DB_PASSWORD|DHALLMARK_DEPLOY_TOKEN|WEB_KEY)=/m);
  });

  test('a connection without federation stops the job', async () => {
    const [job] = await playAzurePipeline(workspace, 'rekey', { secrets, machine: machine() });
    expect(job?.code).not.toBe(0);
    expect(job?.text).toContain('workload identity federation');
    expect(seen('npx')).not.toContain('chart:rekey');
  });
});
