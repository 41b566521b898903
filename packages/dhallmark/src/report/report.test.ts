import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '@dhallmark/fault';
import { expect, test } from 'vitest';
import { PluginError } from '../errors.ts';
import { wantsColor } from './color.ts';
import { renderProblems } from './render-problems.ts';
import { renderJson, renderTable } from './render-make-report.ts';
import type { MakeReport, ReportRow } from './make-report.ts';
import { toProblems } from './failures.ts';

const row = (chart: string, outcome: ReportRow['outcome'], why = ''): ReportRow => ({
  chart,
  kind: 'chart',
  name: `chart/charts/${chart}`,
  outcome,
  why,
});
const report = (rows: readonly ReportRow[]): MakeReport => ({
  environment: 'local',
  success: true,
  rows,
  problems: [],
  notes: [],
});
const plain = { color: false, quiet: false, verbose: false };

test('a row for each, Secrets below their charts, and the sum', () => {
  const secret: ReportRow = {
    chart: 'web',
    kind: 'secret',
    name: 'token',
    outcome: 're-encrypted',
    why: 'password changed',
  };
  expect(
    renderTable(
      report([row('web', 'made', 'new, 2 files'), secret, row('db', 'unchanged')]),
      plain,
    ),
  ).toBe(
    [
      'chart/charts/web  made          new, 2 files',
      '  token           re-encrypted  password changed',
      'chart/charts/db   unchanged',
      'local: 1 made, 1 re-encrypted, 1 unchanged',
    ].join('\n'),
  );
});

test('many unchanged rows are folded, unless all are asked for', () => {
  const many = report([
    row('new', 'made'),
    ...Array.from({ length: 41 }, (_, index) => row(`c${index}`, 'unchanged')),
  ]);
  expect(renderTable(many, plain).split('\n')).toHaveLength(2);
  expect(renderTable(many, plain)).toContain('41 unchanged');
  expect(renderTable(many, { ...plain, verbose: true }).split('\n')).toHaveLength(43);
  expect(renderTable(many, { ...plain, quiet: true })).toBe('');
});

test('JSON is one document with everything', () => {
  const whole = report([row('web', 'made')]);
  expect(JSON.parse(renderJson(whole))).toEqual(whole);
});

test('colours on a terminal that wants them', () => {
  expect(wantsColor({}, true)).toBe(true);
  expect(wantsColor({}, false)).toBe(false);
  expect(wantsColor({ NO_COLOR: '1' }, true)).toBe(false);
  expect(wantsColor({ FORCE_COLOR: '0' }, true)).toBe(false);
  expect(renderTable(report([row('web', 'made')]), { ...plain, color: true })).toContain('\u001B[');
});

test('a problem of a chart has file, line, column, the offending text and what to do', () => {
  const root = mkdtempSync(join(tmpdir(), 'problem-'));
  try {
    writeFileSync(join(root, 'a.dhall'), 'let a = 1\nin  a + "text"\n');
    const error = new Fault({
      code: 'type',
      location: { file: 'a.dhall', line: 2, column: 9 },
      message: 'no Natural',
      details: [{ label: 'found', text: 'Text' }],
      hint: 'Use a Natural.',
    });
    expect(renderProblems(toProblems(error, 'web', { root }), false)).toBe(
      [
        'error[type] in web: a.dhall:2:9: no Natural',
        '2 | in  a + "text"',
        '  |         ^',
        'found: Text',
        '  Use a Natural.',
      ].join('\n'),
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test('several errors at once, coded ones with their hint, and no message that may hold a value', () => {
  const errors = new AggregateError([
    new PluginError('code', 'Text', { hint: 'Hint.' }),
    new TypeError('CANARY'),
  ]);
  const text = renderProblems(toProblems(errors, '.', { secret: true }), false);
  expect(text).toContain('error[code] in the umbrella chart: Text\n  Hint.');
  expect(text).toContain('TypeError');
  expect(text).not.toContain('CANARY');
  expect(renderProblems(toProblems(new TypeError('shown'), undefined), false)).toContain('shown');
});
