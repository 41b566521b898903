import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charts } from '../support/charts.ts';
import { baseEnvironment, runNx, type Run } from '../support/run-nx.ts';
import { runProgram } from '../support/run-program.ts';
import { commitAll, createWorkspace, type Workspace } from '../support/workspace.ts';

// The attacker is the author of a merge request, or anyone who can pass an argument: they choose
// names. A name must end the run with one error, and reach no shell, YAML, path or terminal.

let workspace: Workspace;

beforeAll(() => {
  workspace = createWorkspace({ copy: ['dhall/Secret'], files: charts });
});
afterAll(() => workspace.remove());

const dhallmark = (...args: readonly string[]): Promise<Run> =>
  runProgram(process.execPath, [workspace.path('packages/dhallmark/bin/dhallmark.cjs'), ...args], {
    cwd: workspace.root,
    env: baseEnvironment(workspace),
  });

/** Runs with a file that the attacker adds, and removes it again. */
async function withFile<T>(path: string, run: () => Promise<T>): Promise<T> {
  const file = workspace.path(path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '\\(values : { replicas : Natural }) -> values\n');
  commitAll(workspace.root);
  try {
    return await run();
  } finally {
    rmSync(file);
    commitAll(workspace.root);
  }
}

/** What steers a terminal, a log or a reader: none of it may be printed. */
const steering = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

const hostileNames = [
  '$(id)',
  '`id`',
  '..',
  '-c',
  'a b',
  'prod;id',
  'prod\n  script: [id]',
  'prod\u001b[2J',
  'prod\u009b2J',
  '\u202edorp',
  'pr\u200bod',
  'section_start:1:x\r\u001b[0K',
  'con',
  'Prod',
];

describe('the name of an environment', () => {
  test.each(hostileNames)('%j as a file', async (name) => {
    const path = `charts/web/environments/${name}.dhall`;
    const run = await withFile(path, () => dhallmark('render', '--environment=prod'));
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('error[invalid-name]');
    expect(run.stderr).toContain('charts/web/environments/');
    expect(run.text).not.toMatch(steering);
  });

  test.each(['$(id)', '..', '../..', 'prod\u001b[2J', '\u202eprod', '-x'])(
    '%j as an argument',
    async (name) => {
      const run = await dhallmark('render', `--environment=${name}`);
      expect(run.code).toBe(1);
      expect(run.stderr).toContain('error[invalid-name]');
      expect(run.text).not.toMatch(steering);
    },
  );

  test('does not reach the generated pipeline', async () => {
    const run = await withFile('charts/web/environments/$(id).dhall', () =>
      runNx(workspace, ['g', '@dhallmark/nx:ci', '--cloud=age']),
    );
    expect(run.code).not.toBe(0);
    expect(run.text).toContain('charts/web/environments/$(id).dhall');
    expect(run.text).toContain('cannot be the name of an environment');
    expect(existsSync(workspace.path('.gitlab-ci.yml'))).toBe(false);
  });

  test('two environments cannot share a job', async () => {
    const run = await withFile('charts/web/environments/check-prod.dhall', () =>
      runNx(workspace, ['g', '@dhallmark/nx:ci', '--cloud=age']),
    );
    expect(run.text).toContain('Two environments would have the job rekey-check-prod');
    expect(existsSync(workspace.path('.gitlab-ci.yml'))).toBe(false);
  });
});

test.each(['We_b', '-web', 'umbrella', 'templates', 'aux', 'w$(id)', 'w\u001b]8;;x\u0007'])(
  'the folder %j is not a chart',
  async (name) => {
    const path = `charts/${name}/chart.dhall`;
    const run = await withFile(path, () => dhallmark('render', '--environment=prod'));
    rmSync(workspace.path(`charts/${name}`), { recursive: true, force: true });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('error[invalid-name]');
    expect(run.text).not.toMatch(steering);
  },
);

test.each(['files/-rf', 'templates/a\nb.yaml', 'files/\u202egnp.txt', 'files/a\u001b[8m.txt'])(
  'the file %j is not copied',
  async (name) => {
    const run = await withFile(`charts/plain/${name}`, () =>
      dhallmark('render', '--environment=prod'),
    );
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('error[invalid-name]');
    expect(run.text).not.toMatch(steering);
  },
);

test('honest names keep working', async () => {
  workspace.write({
    'charts/plain/files/My Dashboard (1).json': '{}\n',
    'charts/plain/files/größe.txt': 'x\n',
    'charts/web/environments/eu-west-1.dhall': '\\(values : { replicas : Natural }) -> values\n',
  });
  commitAll(workspace.root);
  const run = await dhallmark('render', '--environment=eu-west-1');
  expect(run.stderr).toBe('');
  expect(run.code).toBe(0);
  expect(
    readFileSync(workspace.path('dist/charts/eu-west-1/plain/chart/files/größe.txt'), 'utf8'),
  ).toBe('x\n');
});

test.each([
  ['the name', { name: '../evil' }],
  ['the namespace', { namespace: 'a.b' }],
  ['a key', { key: '..x' }],
  ['a variable of the job', { variable: 'SOPS_AGE_KEY' }],
  ['the token of a key service', { variable: 'VAULT_TOKEN' }],
  ['the token of the job', { variable: 'AZURE_ID_TOKEN' }],
  ['a variable that is unset', { variable: 'NODE_OPTIONS' }],
])('a Secret is refused for %s', async (_what, change) => {
  const spec = { name: 'web-token', namespace: 'shop', key: 'token', variable: 'T', ...change };
  workspace.write({
    'charts/web/secrets.dhall': `let Secret = ../../dhall/Secret/package.dhall

in  [ Secret.opaque
        { name = "${spec.name}"
        , namespace = "${spec.namespace}"
        , keys = toMap { \`${spec.key}\` = Secret.text "${spec.variable}" }
        }
    ]\n`,
  });
  commitAll(workspace.root);
  const run = await runProgram(
    process.execPath,
    [workspace.path('packages/dhallmark/bin/dhallmark.cjs'), 'make'],
    {
      cwd: workspace.root,
      env: {
        ...baseEnvironment(workspace),
        T: 'canary-value',
        SOPS_AGE_KEY: 'canary-key',
        VAULT_TOKEN: 'canary-token',
        AZURE_ID_TOKEN: 'canary-id',
      },
    },
  );
  expect(run.code).toBe(1);
  console.log(run.text.slice(0, 1500));
  expect(run.text).toContain('error[malformed-spec]');
  expect(run.text).not.toContain('canary');
});

test.each([
  ['the name', { name: '../evil' }],
  ['the name', { name: 'a\nb' }],
  ['the name', { name: 'а-look-alike' }],
  ['the name', { name: 'a'.repeat(254) }],
  ['the namespace', { namespace: '-x' }],
  ['the namespace', { namespace: '\u202eshop' }],
  ['a key', { key: '../x' }],
  ['a key', { key: 'a\u001b[2J' }],
  ['a token of a key service', { variable: 'VAULT_TOKEN' }],
])('a *-secret.dhall is refused for %s %j', async (_what, change) => {
  const secret = { name: 'x', namespace: 'shop', key: 'a', variable: 'T', ...change };
  workspace.write({
    'charts/web/secrets.dhall': charts['charts/web/secrets.dhall'] ?? '',
    'charts/web/x-secret.dhall': `{ apiVersion = "v1"
, kind = "Secret"
, metadata = { name = ${literal(secret.name)}, namespace = ${literal(secret.namespace)} }
, stringData = [ { mapKey = ${literal(secret.key)}, mapValue = env:${secret.variable} as Text } ]
}\n`,
  });
  commitAll(workspace.root);
  const run = await runProgram(
    process.execPath,
    [workspace.path('packages/dhallmark/bin/dhallmark.cjs'), 'make'],
    {
      cwd: workspace.root,
      env: { ...baseEnvironment(workspace), T: 'canary-value', VAULT_TOKEN: 'canary-token' },
    },
  );
  rmSync(workspace.path('charts/web/x-secret.dhall'));
  expect(run.code).toBe(1);
  expect(run.text).toMatch(/cannot be the (?:name of|value of a Secret)/);
  expect(run.text).not.toMatch(steering);
  expect(run.text).not.toContain('canary');
});

/** A Dhall text literal. */
function literal(text: string): string {
  const escaped = Array.from(text, (character) =>
    /^[\w ./-]$/.test(character) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  return `"${escaped.join('')}"`;
}
