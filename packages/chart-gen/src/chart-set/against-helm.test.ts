import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram } from '../../../../tools/reference/find-program.ts';
import { helmSets } from '../testing/helm-sets.ts';
import { checkChartSet } from './check-chart-set.ts';

const findingsOf = (files: Readonly<Record<string, string>>) =>
  checkChartSet(
    new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const)),
  );

test.each(helmSets)('$what', ({ files, codes }) => {
  const errors = findingsOf(files).filter(({ severity }) => severity === 'error');
  expect([...new Set(errors.map(({ code }) => code))]).toEqual(codes);
  for (const { file, hint } of errors) {
    expect(file).toMatch(/(?:Chart\.yaml|values\.yaml|templates\/.+)$/);
    expect(hint).not.toBe('');
  }
});

test('no set that Helm refuses is accepted', () => {
  const accepted = helmSets.filter(({ helmRefuses, codes }) => helmRefuses && codes.length === 0);
  expect(accepted).toEqual([]);
  expect(helmSets.length).toBeGreaterThan(100);
});

describe('a finding has the place of the fault', () => {
  test.each<[what: string, line: number, column: number | undefined]>([
    ['a tab beside an action', 6, 1],
    ['an unknown function', 6, 9],
    ['if without end', 6, 9],
    ['end without if', 6, 10],
    ['an undefined include', 6, 17],
    ['a parenthesis that is not opened', 6, 15],
    ['a listed chart that is absent', 5, undefined],
  ])('%s', (what, line, column) => {
    const set = helmSets.find((each) => each.what === what);
    expect(findingsOf(set?.files ?? {})[0]).toMatchObject({ line, ...(column && { column }) });
  });
});

test('a chart under two aliases, which Flux does not build, is a warning', () => {
  const list = (aliases: readonly string[]) =>
    aliases.map((alias) => `- name: web\n  version: 1.0.0\n  alias: ${alias}\n`).join('');
  const messages = (...aliases: readonly string[]) =>
    findingsOf({
      'Chart.yaml': `apiVersion: v2\nname: shop\nversion: 1.0.0\ndependencies:\n${list(aliases)}`,
      'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    }).map(({ severity, path }) => `${severity} ${path}`);
  expect(messages('blue', 'green')).toEqual(['warning dependencies[0].alias']);
  expect(messages('blue')).toEqual([]);
});

test('a condition without a value is a warning', () => {
  const found = findingsOf({
    'Chart.yaml':
      'apiVersion: v2\nname: shop\nversion: 1.0.0\ndependencies:\n- name: web\n  condition: web.enabled\n',
    'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  });
  expect(found.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    'warning: no value is at web.enabled: the condition has no effect',
  ]);
});

describe.each(['helm3', 'helm4'])('%s', (name) => {
  const program = findProgram(name);
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chart-sets-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: readonly string[]) =>
    spawnSync(program ?? '', args, { env: { PATH: '', HOME: folder }, encoding: 'utf8' });

  test.skipIf(program === undefined)(
    'says what the table has',
    () => {
      const roots = helmSets.map(({ files }, index) => {
        const root = join(folder, `set-${index}`);
        for (const [path, text] of Object.entries(files)) {
          mkdirSync(dirname(join(root, path)), { recursive: true });
          writeFileSync(join(root, path), text);
        }
        return root;
      });
      const lint = run(['lint', ...roots]);
      const reports = lint.stdout.split('==> Linting ').slice(1);
      const verdicts = roots.map((root, index) => {
        const isLintError = (reports[index] ?? '').includes('[ERROR]');
        return isLintError || run(['template', 'release', root]).status !== 0;
      });
      const wrong = helmSets.filter(({ helmRefuses }, index) => helmRefuses !== verdicts[index]);
      expect(wrong.map(({ what }) => what)).toEqual([]);
    },
    120_000,
  );
});
