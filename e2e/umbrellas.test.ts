import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNx } from './support/run-nx.ts';
import { commitAll, createWorkspace, type Workspace } from './support/workspace.ts';

// Two products in one workspace, each an umbrella with a service chart, both called alike. The service
// chart of the second is in a nested folder.

const key = generateAgeIdentity();
let workspace: Workspace;
let remote: string;

function product(
  root: string,
  port: number,
  web = `${root}/web`,
): Readonly<Record<string, string>> {
  return {
    [`${root}/chart.dhall`]: `{ apiVersion = "v2", name = "shop", version = "1.0.0", dependencies = [ { name = "web" } ] }\n`,
    [`${root}/values.dhall`]: `{ web = { port = ${port} } }\n`,
    [`${root}/environments/prod.dhall`]: `\\(values : { web : { port : Natural } }) -> values\n`,
    [`${web}/chart.dhall`]: `{ apiVersion = "v2", name = "web", version = "1.0.0" }\n`,
    [`${web}/service.dhall`]: `\\(values : { web : { port : Natural } }) ->
  { apiVersion = "v1"
  , kind = "Service"
  , metadata = { name = "web", namespace = "shop" }
  , spec.ports = [ { port = values.web.port } ]
  }\n`,
    [`${web}/secrets.dhall`]: `let Secret = ${'../'.repeat(web.split('/').length)}dhall/Secret/package.dhall

in  [ Secret.opaque
        { name = "web-token", namespace = "shop", keys = toMap { token = Secret.text "TOKEN_${port}", shared = Secret.text "SHARED" } }
    ]\n`,
  };
}

function nxJson(...umbrellas: readonly object[]): string {
  return JSON.stringify({
    analytics: false,
    neverConnectToCloud: true,
    defaultBase: 'main',
    cacheDirectory: '.nx/cache',
    plugins: umbrellas.map((options) => ({ plugin: '@dhallmark/nx', options })),
  });
}

const first = { deployRepository: { path: '{environment}' } };
const second = { name: 'two', chartsRoot: 'charts2' };
const read = (path: string): string => readFileSync(workspace.path(path), 'utf8');
const nx = (...args: readonly string[]) =>
  runNx(workspace, args, {
    env: {
      TOKEN_8080: 'canary-token-8080',
      TOKEN_9999: 'canary-token-9999',
      SHARED: 'canary-shared',
      DHALLMARK_DEPLOY_URL: remote,
      SOPS_AGE_KEY: key.identity,
      DHALLMARK_FINGERPRINT_KEY: 'f'.repeat(44),
    },
  });

beforeAll(() => {
  workspace = createWorkspace({
    copy: ['dhall/Secret'],
    files: {
      ...product('charts', 8080),
      ...product('charts2', 9999, 'charts2/backend/web'),
      'nx.json': nxJson(first, second),
      '.gitignore': 'node_modules\n/dist/\n/deploy/\n/deploy-two/\n/.nx\n',
      '.sops.yaml': `creation_rules:
  - path_regex: ^deploy(-two)?/prod/
    encrypted_regex: ^(data|stringData)$
    age: ${key.recipient}
`,
    },
  });
  remote = join(workspace.home, 'deploy.git');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
});
afterAll(() => workspace.remove());

test('two umbrellas are made side by side, each in its own folders', async () => {
  const { code, text } = await nx('run-many', '-t', 'make', '-p', 'chart,two');
  expect(text).toContain('Successfully ran target make for 2 projects');
  expect(code).toBe(0);
  for (const [folder, port] of [
    ['deploy', 8080],
    ['deploy-two', 9999],
  ]) {
    const chart = `${folder}/local/chart`;
    expect(read(`${chart}/values.yaml`)).toContain(`port: ${port}`);
    expect(read(`${chart}/charts/web/templates/service.yaml`)).toContain(`port: ${port}`);
    expect(read(`${folder}/local/secrets/web/web-token.yaml`)).toContain('ENC[');
  }
  expect(read('dist/charts/local/web/chart/templates/service.yaml')).toContain('8080');
  expect(read('dist/charts-two/local/web/chart/templates/service.yaml')).toContain('9999');
});

test('what one made is remembered beside what the other made', async () => {
  const records = ['chart', 'two'].map(
    (name) => `node_modules/.cache/dhallmark/last-make/${name}/local/all.json`,
  );
  const before = records.map(read);
  expect(before[0]).not.toBe(before[1]);
  for (const text of before) expect(text).not.toContain('canary');
  await nx('run', 'two:make');
  expect(records.map(read)).toEqual(before);
});

test('a cached render of one is never that of the other', async () => {
  for (const folder of ['dist', 'deploy', 'deploy-two']) {
    rmSync(workspace.path(folder), { recursive: true });
  }
  const { text } = await nx('run-many', '-t', 'make', '-p', 'two,chart', '--parallel=1');
  expect(text).toContain('Nx read the output from the cache instead of running the command for 4');
  expect(read('deploy/local/chart/values.yaml')).toContain('port: 8080');
  expect(read('deploy-two/local/chart/values.yaml')).toContain('port: 9999');
});

test('affected selects the charts of the umbrella that changed', async () => {
  workspace.write({ 'charts2/values.dhall': '{ web = { port = 9998 } }\n' });
  const { code } = await nx('affected', '-t', 'render', '--base=HEAD', '--graph=affected.json');
  expect(code).toBe(0);
  const { tasks } = JSON.parse(read('affected.json')) as { tasks: { tasks: object } };
  expect(Object.keys(tasks.tasks).toSorted()).toEqual(['two-web:render', 'two:render']);
  workspace.write(product('charts2', 9999, 'charts2/backend/web'));
});

test('both are published into one repository, and neither touches the other', async () => {
  for (const project of ['chart', 'two']) {
    const { code, text } = await nx('run', `${project}:publish`, '-c', 'prod');
    expect(text).toContain('prod: published');
    expect(code).toBe(0);
  }
  const files = execFileSync('git', ['-C', remote, 'ls-tree', '-r', '--name-only', 'main'], {
    encoding: 'utf8',
  }).split('\n');
  for (const folder of ['prod', 'two/prod']) {
    expect(files).toContain(`${folder}/chart/charts/web/templates/service.yaml`);
    expect(files).toContain(`${folder}/secrets/web/web-token.yaml`);
  }
  const verified = await nx('run-many', '-t', 'verify', '-c', 'prod', '-p', 'chart,two');
  expect(verified.code).toBe(0);
});

test('the example of variables has those of both, whichever is written', async () => {
  for (const project of ['chart', 'two']) {
    const { code, text } = await nx('run', `${project}:env`, '--write-example');
    expect(text).not.toContain('no Secret needs');
    expect(code).toBe(0);
  }
  const example = read('secrets.env.example');
  expect(example).toMatch(
    /# chart\/web: shop\/web-token token\n# form: text\nTOKEN_8080=change-me\n\n# two\/web: .*\n# form: text\nTOKEN_9999=/,
  );
  expect(example).toContain(
    '# chart/web: shop/web-token shared\n# two/web: shop/web-token shared\n# form: text\nSHARED=change-me\n',
  );
  await nx('run', 'chart:env', '--write-example');
  expect(read('secrets.env.example')).toBe(example);
  rmSync(workspace.path('secrets.env.example'));
});

test('the list of variables says which other umbrella uses one', async () => {
  const use = { chart: 'web', secret: 'shop/web-token' };
  for (const [project, umbrella] of [
    ['chart', 'two'],
    ['two', 'chart'],
  ]) {
    const { text } = await nx('run', `${project}:env`, '--report=env.json');
    expect(text).toContain(`${umbrella}/web shop/web-token shared`);
    const { variables } = JSON.parse(read('env.json')) as {
      readonly variables: readonly { readonly variable: string; readonly uses: object }[];
    };
    const [shared, token, ...more] = variables;
    expect(more).toEqual([]);
    expect(shared?.uses).toEqual([
      { ...use, key: 'shared' },
      { ...use, key: 'shared', umbrella },
    ]);
    expect(token?.uses).toEqual([{ ...use, key: 'token' }]);
  }
  rmSync(workspace.path('dist/charts-two/local/web'), { recursive: true });
  const { text } = await nx('run', 'chart:env');
  expect(text).toContain(
    'two is not rendered for local: whether it uses the same variables is not shown.',
  );
});

test('a folder that both would publish to is refused', async () => {
  workspace.write({ 'nx.json': nxJson({}, second) });
  commitAll(workspace.root);
  const { code, text } = await nx('run', 'chart:publish', '-c', 'prod');
  workspace.write({ 'nx.json': nxJson(first, second) });
  expect(code).toBe(1);
  expect(text).toContain(
    'The umbrellas chart and two would be published to the same folder of the deploy repository: its root and two/prod/',
  );
});

test('another project with the name of the umbrella is refused with the remedy', async () => {
  workspace.write({ 'apps/any/project.json': '{ "name": "two" }' });
  const { code, text } = await nx('show', 'projects');
  rmSync(workspace.path('apps'), { recursive: true });
  expect(text).toContain(
    'The charts in charts2/ and apps/any/project.json would both be the project two. Give the charts another name: in nx.json',
  );
  expect(text).not.toContain('defined in multiple locations');
  expect(code).toBe(1);
});

test('one of them is removed, and the other stays as it is', async () => {
  rmSync(workspace.path('charts2'), { recursive: true });
  rmSync(workspace.path('deploy-two'), { recursive: true });
  workspace.write({ 'nx.json': nxJson(first) });
  const { code, text } = await nx('run', 'chart:make');
  expect(text).toContain('local: 3 unchanged');
  expect(code).toBe(0);
  expect(existsSync(workspace.path('deploy-two'))).toBe(false);
});
