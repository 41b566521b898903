import { appendFileSync, chmodSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { charts } from './support/charts.ts';
import { runNx, type Run } from './support/run-nx.ts';
import { commitAll, createWorkspace, renderNxJson, type Workspace } from './support/workspace.ts';

// The lint of all charts is cached by Nx. Whatever it reads has to be among its inputs.

let workspace: Workspace;
beforeAll(() => {
  workspace = createWorkspace({ copy: ['dhall/Secret'], files: charts });
});
afterAll(() => workspace.remove());

interface Lint extends Run {
  readonly isCached: boolean;
}

async function lint(...args: readonly string[]): Promise<Lint> {
  const run = await runNx(workspace, ['run', 'chart:lint', ...args], {
    env: { REFERENCE_BIN: workspace.path('bin') },
  });
  const head = /> nx run chart:lint.*/.exec(run.text)?.[0] ?? '';
  return { ...run, isCached: /match the cache|\[local cache\]/.test(head) };
}

const WARNING = 'warning[run-as-root] in web';

test('what did not change is not checked again, and its warnings are shown', async () => {
  const first = await lint();
  expect([first.code, first.isCached]).toEqual([0, false]);
  const second = await lint();
  expect([second.code, second.isCached]).toEqual([0, true]);
  for (const text of [first.text, second.text]) expect(text).toContain(WARNING);
});

interface Change {
  readonly apply: () => void;
  readonly undo: () => void;
  /** What the run after the change prints. */
  readonly says: string;
}

const write = (files: Readonly<Record<string, string>>): void => workspace.write(files);
const remove = (path: string): void => rmSync(workspace.path(path), { recursive: true });
const setOptions = (options: Readonly<Record<string, unknown>>): void =>
  write({ 'nx.json': renderNxJson(options) });

const stray = `{ apiVersion = "v1", kind = "Service", metadata = { name = "db", namespace = "shop" }, spec = { selector.app = "nothing", ports = [ { port = 5432 } ] } }\n`;
const baseline = {
  rule: 'run-as-root',
  chart: 'web',
  kind: 'Deployment',
  namespace: 'shop',
  name: 'web',
  path: 'spec.template.spec.containers[0]',
};
/** A stand-in for helm: what it finds is not what this test is about. */
const helm =
  '#!/bin/sh\necho "==> Linting chart"\necho "[ERROR] templates/x.yaml: not this"\nexit 1\n';

test.each<[what: string, change: Change]>([
  [
    'the severity of a rule',
    {
      apply: () => setOptions({ lint: { rules: { 'run-as-root': 'error' } } }),
      undo: () => setOptions({}),
      says: 'error[run-as-root]',
    },
  ],
  [
    'another chart',
    {
      apply: () => write({ 'charts/db/service.dhall': stray }),
      undo: () => write({ 'charts/db/service.dhall': charts['charts/db/service.dhall'] ?? '' }),
      says: 'selects-nothing',
    },
  ],
  [
    'a template',
    {
      apply: () => write({ 'charts/web/templates/a.yaml': 'kind: {{ .Values.nothing\n' }),
      undo: () => remove('charts/web/templates'),
      says: 'template-syntax',
    },
  ],
  [
    'the settings of a chart',
    {
      apply: () =>
        write({
          'charts/web/dhallmark.dhall':
            '{ lint.rules = [ { rule = "run-as-root", severity = "error" } ] }\n',
        }),
      undo: () => remove('charts/web/dhallmark.dhall'),
      says: 'error[run-as-root]',
    },
  ],
  [
    'a file that no chart uses',
    {
      apply: () => write({ 'charts/web/notes.md': 'notes\n' }),
      undo: () => remove('charts/web/notes.md'),
      says: 'error[unused-file]',
    },
  ],
  [
    'an empty folder',
    {
      apply: () => mkdirSync(workspace.path('charts/old')),
      undo: () => remove('charts/old'),
      says: 'folder charts/old is empty',
    },
  ],
  [
    'a link',
    {
      apply: () => symlinkSync('chart.dhall', workspace.path('charts/web/link')),
      undo: () => remove('charts/web/link'),
      says: 'charts/web/link is a symbolic link',
    },
  ],
  [
    'a helm that is installed',
    {
      apply: () => {
        write({ 'bin/helm': helm });
        chmodSync(workspace.path('bin/helm'), 0o755);
      },
      undo: () => remove('bin'),
      says: 'error[helm-lint]',
    },
  ],
])('%s is an input', async (_what, { apply, undo, says }) => {
  apply();
  try {
    const changed = await lint();
    expect(changed.text).toContain(says);
    expect([changed.isCached, changed.code]).toEqual([false, 1]);
  } finally {
    undo();
  }
  const restored = await lint();
  expect([restored.isCached, restored.code]).toEqual([true, 0]);
});

test('the baseline is an input', async () => {
  write({ 'charts/lint-baseline.json': JSON.stringify({ problems: [baseline] }) });
  const accepted = await lint();
  expect(accepted.isCached).toBe(false);
  expect(accepted.text).toContain('accepts 1 problem');
  expect(accepted.text).not.toContain(WARNING);
  remove('charts/lint-baseline.json');
  expect((await lint()).text).toContain(WARNING);
});

test.each(['first', 'second'])('--write-baseline writes it, the %s time', async () => {
  expect((await lint('--write-baseline')).code).toBe(0);
  expect(existsSync(workspace.path('charts/lint-baseline.json'))).toBe(true);
  remove('charts/lint-baseline.json');
});

test('what Git ignores is an input', async () => {
  write({ 'charts/web/notes.md': 'notes\n', '.git/info/exclude': 'notes.md\n' });
  expect((await lint()).code).toBe(0);
  write({ '.git/info/exclude': '' });
  expect((await lint()).text).toContain('error[unused-file]');
  remove('charts/web/notes.md');
});

test('reports are written each time', async () => {
  for (let round = 0; round < 2; round += 1) {
    const run = await lint('--report=dist/lint.json', '--junit=dist/{chart}.xml');
    expect([run.isCached, run.code]).toEqual([false, 0]);
    for (const path of ['dist/lint.json', 'dist/all.xml']) remove(path);
  }
});

test('the environment and --strict are inputs', async () => {
  expect((await lint('-c', 'prod')).isCached).toBe(false);
  expect((await lint('--strict')).code).toBe(1);
});

test('the code that checks is an input', async () => {
  appendFileSync(workspace.path('packages/dhallmark/src/lint/lint.ts'), '\n// another version\n');
  commitAll(workspace.root);
  expect((await lint()).isCached).toBe(false);
});
