import { existsSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { charts } from './support/charts.ts';
import { expectReport } from './support/report-schema.ts';
import { runNx } from './support/run-nx.ts';
import { snapshot } from './support/snapshot.ts';
import { commitAll, createWorkspace, type Workspace } from './support/workspace.ts';

// Every kind of bad input: exit 1, a message that says where and what to do, nothing lost.

let workspace: Workspace;
let made: Readonly<Record<string, string>>;
const touched = new Set<string>();

beforeAll(async () => {
  workspace = createWorkspace({ copy: ['dhall/Secret'], files: charts });
  await runNx(workspace, ['run', 'chart:make']);
  made = snapshot(workspace.path('deploy'));
});
afterAll(() => workspace.remove());
afterEach(() => {
  for (const path of touched) {
    const before = charts[path];
    if (before === undefined) rmSync(workspace.path(path));
    else workspace.write({ [path]: before });
  }
  touched.clear();
});

function edit(files: Readonly<Record<string, string>>): void {
  for (const path of Object.keys(files)) touched.add(path);
  workspace.write(files);
  commitAll(workspace.root);
}

const service = charts['charts/db/service.dhall'] ?? '';
const hash = `sha256:${'0'.repeat(64)}`;

describe('a faulty chart is reported, and its output stays', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly (string | RegExp)[]]>([
    [
      'a syntax error',
      { 'charts/db/service.dhall': '{ kind = "Service"\n, = }\n' },
      ['charts/db/service.dhall:2:', '^'],
    ],
    [
      'a type error',
      { 'charts/db/service.dhall': '1 + True\n' },
      ['charts/db/service.dhall:1:', '1 | 1 + True'],
    ],
    [
      'a wrong hash',
      { 'charts/db/service.dhall': `../shared/labels.dhall ${hash}\n` },
      ['charts/db/service.dhall', /hash|sha256/],
    ],
    [
      'a cycle',
      { 'charts/db/service.dhall': './service.dhall\n' },
      ['charts/db/service.dhall', /cycl|itself/i],
    ],
    [
      'a missing import',
      { 'charts/db/service.dhall': './absent.dhall\n' },
      ['charts/db/absent.dhall'],
    ],
    [
      'a variable outside the files for Secrets',
      { 'charts/db/service.dhall': 'env:HOME as Text\n' },
      ['env:HOME'],
    ],
    [
      'a file outside the workspace',
      { 'charts/db/service.dhall': '/etc/passwd as Text\n' },
      ['/etc/passwd'],
    ],
    [
      'a host that is not allowed',
      { 'charts/db/service.dhall': `https://example.org/x.dhall ${hash}\n` },
      ['example.org', 'allowedHosts'],
    ],
    [
      'an unknown kind',
      { 'charts/db/service.dhall': service.replace('"Service"', '"Servise"') },
      ['Servise', 'charts/db/service.dhall'],
    ],
    [
      'an unknown field',
      { 'charts/db/service.dhall': service.replace('spec.ports', 'spec.portz') },
      ['portz'],
    ],
    [
      'a Secret among the objects',
      {
        'charts/db/service.dhall':
          '{ apiVersion = "v1", kind = "Secret", metadata.name = "x", stringData.a = "b" }\n',
      },
      ['charts/db/service.dhall', 'secret.dhall'],
    ],
    [
      'an environment of another type',
      {
        'charts/environments/local.dhall':
          '\\(values : { replicas : Natural, host : Text }) -> 1\n',
      },
      ['charts/environments/local.dhall', 'same type'],
    ],
    [
      'an incomplete chart.dhall',
      { 'charts/db/chart.dhall': '{ apiVersion = "v2", name = "db" }\n' },
      ['charts/db/chart.dhall', 'version'],
    ],
  ])('%s', async (_what, files, messages) => {
    edit(files);
    const run = await runNx(workspace, ['run', 'chart:make']);
    for (const message of messages) expect(run.text).toMatch(message);
    expect(run.text).not.toContain('error[internal]');
    expect(run.code).toBe(1);
    expect(snapshot(workspace.path('deploy'))).toEqual(made);
  });

  test('what was made before is made again', async () => {
    expect(Object.keys(made).length).toBeGreaterThan(10);
    expect((await runNx(workspace, ['run', 'chart:make'])).code).toBe(0);
    expect(snapshot(workspace.path('deploy'))).toEqual(made);
  });
});

describe('reports of tasks that Nx does not start, because a chart does not render', () => {
  const read = (path: string) => readFileSync(workspace.path('dist', path), 'utf8');

  test('hold the problem, for the umbrella and for each chart', async () => {
    edit({ 'charts/db/service.dhall': '1 + True\n' });
    const args = ['--report=dist/{chart}.json', '--junit=dist/{chart}.xml'];
    const many = await runNx(workspace, ['run-many', '-t', 'lint', ...args]);
    expect(many.code).toBe(1);
    for (const name of ['db', 'all']) {
      const problem = { chart: 'db', file: 'charts/db/service.dhall', line: 1 };
      const report = expectReport('lint', read(`${name}.json`)) as { problems: readonly object[] };
      expect(report).toMatchObject({ success: false });
      // that of the umbrella has what lint finds in the other charts, too
      expect(report.problems[0]).toMatchObject(problem);
      expect(report.problems.length > 1).toBe(name === 'all');
      expect(read(`${name}.xml`)).toContain('<testcase name="db"');
    }
    expect(expectReport('lint', read('web.json'))).toMatchObject({ success: true });
  });

  test('say that an environment does not exist', async () => {
    const args = ['run', 'chart:make', '-c', 'prdo', '--report=dist/make.json'];
    expect((await runNx(workspace, args)).code).toBe(1);
    const problem = {
      code: 'unknown-environment',
      hint: expect.stringContaining('prod') as string,
    };
    expect(expectReport('make', read('make.json'))).toMatchObject({ problems: [problem] });
  });
});

test('a chart that does not render hides nothing that make would find', async () => {
  edit({
    'charts/db/service.dhall': '1 + True\n',
    'charts/web/notes.md': 'notes\n',
    'secrets.env': 'not a variable\n',
  });
  const run = await runNx(workspace, ['run', 'chart:make']);
  for (const code of ['type-', 'unused-file', 'malformed-env-file'])
    expect(run.text).toContain(`error[${code}`);
  expect(run.code).toBe(1);
});

test('a chart that does not render hides nothing that lint finds in the others', async () => {
  const bad = `{ apiVersion = "v1", kind = "ConfigMap", metadata = { name = "Web_Settings", namespace = "web" } }\n`;
  edit({ 'charts/db/service.dhall': '1 + True\n', 'charts/web/settings.dhall': bad });
  const run = await runNx(workspace, ['run', 'chart:lint', '--report=dist/lint.json']);
  expect(run.text).toContain('error[type-');
  expect(run.text).toContain('error[object-name] in web');
  expect(run.text).toContain('charts/web/settings.dhall:1');
  // what the other chart has is not known
  expect(run.text).not.toContain('error[missing-');
  expect(run.code).toBe(1);
  const codes = expectReport('lint', readFileSync(workspace.path('dist/lint.json'), 'utf8'));
  expect(codes).toMatchObject({ success: false });
  expect(JSON.stringify(codes)).toContain('object-name');
});

test("a report in the charts' folder is refused before anything runs", async () => {
  const run = await runNx(workspace, ['run', 'chart:lint', '--report=charts/lint.json']);
  expect(run.text).toContain('report cannot be written into charts/');
  expect(run.text).toContain('dist/lint.json');
  expect(run.text).not.toContain('chart:render');
  expect(existsSync(workspace.path('charts/lint.json'))).toBe(false);
  expect(run.code).toBe(1);
});

describe('wrong keys and rules are reported', () => {
  const variables = {
    WEB_TOKEN: 't',
    WEB_KEY: 'a2V5',
    WEB_FILE: './web-file.txt',
    DB_PASSWORD: 'p',
  };
  const make = (env: Readonly<Record<string, string>> = {}) =>
    runNx(workspace, ['run', 'chart:make', '-c', 'prod'], { env: { ...variables, ...env } });

  test.each<[string, string, readonly string[]]>([
    ['a broken .sops.yaml', 'creation_rules: [\n', ['.sops.yaml']],
    [
      'no rule that fits',
      "creation_rules:\n  - path_regex: nothing/.*\n    age: age1x\n    encrypted_regex: '^data$'\n",
      ['secrets/web/web-token.yaml'],
    ],
    [
      'a rule with an invalid key',
      "creation_rules:\n  - age: age1nonsense\n    encrypted_regex: '^(data|stringData)$'\n",
      ['age1nonsense'],
    ],
    [
      'a rule that encrypts kind and name',
      'creation_rules:\n  - age: age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p\n',
      ['encrypted_regex'],
    ],
  ])('%s', async (_what, text, messages) => {
    workspace.write({ '.sops.yaml': text });
    const run = await make();
    for (const message of messages) expect(run.text).toContain(message);
    expect(run.text).not.toContain('error[internal]');
    expect(run.code).toBe(1);
    expect(
      Object.keys(snapshot(workspace.path('deploy/prod'))).filter((path) =>
        path.startsWith('secrets/web'),
      ),
    ).toEqual([]);
  });
});
