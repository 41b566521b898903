import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '@dhallmark/fault';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reportFailedRenders } from './failed-renders.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dhallmark-failed-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const failure = (message: string) => new Fault({ code: 'parse-unexpected', message });
const options = (chart: string, name?: string) => ({
  chart,
  chartsRoot: 'charts',
  environment: 'staging',
  ...(name === undefined ? {} : { name }),
});

/** Renders of db, web and the umbrella fail; returns the charts that each report names. */
async function report(requested: object, name?: string): Promise<Record<string, string[]>> {
  const add = reportFailedRenders(JSON.stringify(requested), root);
  await add(failure('a'), options('db', name));
  await add(failure('b'), options('web', name));
  await add(failure('c'), options('.', name));
  return Object.fromEntries(
    readdirSync(root).map((file) => {
      const { success, problems } = JSON.parse(readFileSync(join(root, file), 'utf8')) as {
        readonly success: boolean;
        readonly problems: readonly { readonly chart: string; readonly message: string }[];
      };
      expect(success).toBe(false);
      return [file, problems.map(({ chart, message }) => `${chart} ${message}`)];
    }),
  );
}

test('the report of an umbrella has every chart that does not render', async () => {
  expect(await report({ command: 'lint', project: 'chart', report: 'lint.json' })).toEqual({
    'lint.json': ['db a', 'web b', '. c'],
  });
});

test('the report of a chart has its own problem', async () => {
  expect(await report({ command: 'lint', project: 'chart-web', report: '{chart}.json' })).toEqual({
    'web.json': ['web b'],
  });
});

test('a run of many writes the reports of all charts and of the umbrella', async () => {
  const many = { command: 'make', report: '{umbrella}-{chart}-{environment}.json' };
  expect(await report(many, 'shop')).toEqual({
    'shop-db-staging.json': ['db a'],
    'shop-web-staging.json': ['web b'],
    'shop-all-staging.json': ['db a', 'web b', '. c'],
  });
});

test('a run of many that writes one file has all problems in it', async () => {
  expect(await report({ command: 'lint', report: 'lint.json' })).toEqual({
    'lint.json': ['db a', 'web b', '. c'],
  });
});

test('other formats are written, and nothing where nothing is asked for', async () => {
  await reportFailedRenders('', root)(failure('a'), options('db'));
  expect(readdirSync(root)).toEqual([]);
  const files = { junit: 'a.xml', sarif: 'a.sarif', codeQuality: 'a.json' };
  const requested = JSON.stringify({ command: 'lint', ...files });
  await reportFailedRenders(requested, root)(failure('a'), options('db'));
  expect(readFileSync(join(root, 'a.xml'), 'utf8')).toContain('<testcase name="db"');
  expect(readFileSync(join(root, 'a.sarif'), 'utf8')).toContain('"ruleId": "parse-unexpected"');
  expect(readFileSync(join(root, 'a.json'), 'utf8')).toContain('charts/db/chart.dhall');
});
