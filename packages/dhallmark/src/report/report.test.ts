import { expect, test } from 'vitest';
import { Fault, locationIn } from '@dhallmark/fault';
import { refusedSource, untrackedSource } from '@dhallmark/chart-gen/sources';
import { fault } from '../fault.ts';
import { renderTable, toDocument } from './render-make-report.ts';
import type { MakeReport, ReportRow } from './make-report.ts';
import type { ChartFailure } from './chart-failure.ts';
import { toFailures } from './failures.ts';
import { renderFailures } from './output.ts';

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
  failures: [],
  renderVariables: [],
  notes: [],
  warnings: [],
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
      'CHART OR SECRET   RESULT        CHANGES',
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
  expect(renderTable(many, plain).split('\n')).toHaveLength(3);
  expect(renderTable(many, plain)).toContain('41 unchanged');
  expect(renderTable(many, { ...plain, verbose: true }).split('\n')).toHaveLength(44);
  expect(renderTable(many, { ...plain, quiet: true })).toBe('');
});

test('JSON is one document with everything', () => {
  const whole = report([row('web', 'made')]);
  const { failures: _failures, renderVariables: _none, ...rest } = whole;
  expect(toDocument(whole, '/shop')).toEqual({ ...rest, problems: [] });
});

test('colours, where they are asked for', () => {
  expect(renderTable(report([row('web', 'made')]), { ...plain, color: true })).toContain('\u001B[');
});

const rendered = (failures: readonly ChartFailure[]): Promise<string> =>
  renderFailures(failures, '/shop', false);

test('a failure of a chart has file, line, column, the source and what to do', async () => {
  const text = 'let a = 1\nin  a + "text"\n';
  const error = new Fault({
    code: 'type',
    location: locationIn('a.dhall', text, { start: 18, end: 24 }),
    message: 'not a Natural',
    details: [{ label: 'found', text: 'Text' }],
    hint: 'Use a Natural.',
  });
  expect(await rendered(toFailures(error, 'web'))).toBe(
    [
      'error[type] in web: Not a Natural',
      '  --> a.dhall:2:9',
      '  |',
      '2 | in  a + "text"',
      '  |         ^^^^^^',
      '     found: Text',
      '  hint: Use a Natural.',
    ].join('\n'),
  );
});

test('several errors at once, faults with their hint, and no message that may hold a value', async () => {
  const errors = new AggregateError([
    fault({ code: 'no-charts', message: 'some text', hint: 'Hint.' }),
    new TypeError('CANARY'),
  ]);
  const text = await rendered(toFailures(errors, '.', { mayHoldValue: true }));
  expect(text).toContain('error[no-charts] in the umbrella chart: Some text\n  hint: Hint.');
  expect(text).toContain('TypeError');
  expect(text).not.toContain('CANARY');
  expect(await rendered(toFailures(new TypeError('shown'), undefined))).toContain('shown');
});

test('files that Git does not track are one failure, with the command that adds them', async () => {
  const untracked = (chart: string, path: string): ChartFailure => ({
    chart,
    error: refusedSource(path, untrackedSource(path)),
  });
  const one = await rendered([untracked('web', 'charts/web/a.txt')]);
  expect(one).toContain('charts/web/a.txt is not tracked by Git');
  const text = await rendered([
    untracked('web', "charts/web/it's b.txt"),
    untracked('db', 'charts/db/a.txt'),
    untracked('web', 'charts/db/a.txt'),
  ]);
  expect(text).toBe(
    [
      'error[untracked-sources] in web, db: 2 files are not tracked by Git',
      '  files: charts/db/a.txt',
      "         charts/web/it's b.txt",
      "  hint: Add them, so that the charts can be generated on every machine: git add -- charts/db/a.txt 'charts/web/it'\\''s b.txt'",
    ].join('\n'),
  );
});

test('a failure of several files is printed once, with all charts, files and causes', async () => {
  const missing = new Fault({ code: 'no-identity', message: 'no identity', hint: 'Set it.' });
  const denied = new Fault({ code: 'denied', message: 'the vault refused' });
  const error = new Fault({ code: 'no-key', message: 'no key', causes: [missing, denied] });
  const text = await rendered(
    ['web', 'db'].map((chart) => ({ chart, error: error.at({ file: `/shop/${chart}.yaml` }) })),
  );
  expect(text).toBe(
    [
      'error[no-key] in web, db: No key',
      '  files: db.yaml',
      '         web.yaml',
      '  caused by:',
      '    no identity [no-identity]',
      '      hint: Set it.',
      '    the vault refused [denied]',
    ].join('\n'),
  );
});
