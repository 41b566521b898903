import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { renderFault } from '@dhallmark/fault/render';
import { nodeTreeIo } from '@dhallmark/gitops/tree';
import { createValueSearch } from '@dhallmark/secret-gen/value-search';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fault } from '../fault.ts';
import type { PlainSecret } from '../secrets/generate-secrets.ts';
import { makeTree, type MakeTreeInput, type TreeResult } from './make-tree.ts';

// base64 is a stand-in for encryption here: what is tested is what a make does with the result. The
// e2e tests run the real engines.
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'make-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

interface Chart {
  readonly files: Readonly<Record<string, string>>;
  readonly secrets?: readonly PlainSecret[];
  readonly broken?: 'staging' | 'secret' | 'encryption';
}

interface Variation {
  readonly all?: boolean;
  readonly layout?: Partial<MakeTreeInput['layout']>;
}

function run(
  charts: Readonly<Record<string, Chart>>,
  { all = true, layout = {} }: Variation = {},
): Promise<TreeResult> {
  const chartOf = (name: string): Chart => charts[name] ?? { files: {} };
  const names = Object.keys(charts);
  return makeTree({
    charts: names,
    all,
    layout: { hasUmbrella: true, placement: 'kustomize', ...layout },
    tree: {
      environment: 'test',
      place: { root: dirname(root), checkout: basename(root) },
      folder: root,
      io: nodeTreeIo(root),
      reconciler: 'flux',
      address: { url: undefined, path: '' },
    },
    check: () => Promise.resolve([]),
    filesOf: (name) => {
      if (chartOf(name).broken === 'staging') throw new Error('no staging');
      const files = Object.entries(chartOf(name).files);
      return new Map(files.map(([path, text]) => [path, Buffer.from(text)]));
    },
    secrets: {
      findUnchanged: () => undefined,
      generate: () =>
        Promise.resolve({
          secrets: new Map(names.map((name) => [name, chartOf(name).secrets ?? []])),
          failures: names
            .filter((name) => chartOf(name).broken === 'secret')
            .map((chart) => ({
              chart,
              error: fault({ code: 'placeholder', message: 'TOKEN is not set', hint: 'Set it.' }),
            })),
          search: createValueSearch(
            [{ variable: 'TOKEN', bytes: Buffer.from('canary-value') }],
            () => [],
          ),
        }),
    },
    encrypt: ({ path, plaintext, present }) => {
      if (path.includes('broken-encryption')) return Promise.reject(new Error('no rule'));
      const text = `encrypted ${Buffer.from(plaintext).toString('base64')}\n`;
      const outcome =
        present === undefined ? 'made' : present === text ? 'unchanged' : 're-encrypted';
      const why = outcome === 're-encrypted' ? 'token' : '';
      return Promise.resolve({ text, outcome, why, hasRemark: false, fingerprint: undefined });
    },
    fingerprintKey: undefined,
  });
}

const outcomes = ({ rows }: TreeResult): readonly string[] =>
  rows.map((row) => `${row.chart} ${row.kind} ${row.name}: ${row.outcome}`);
const files = (): readonly string[] => {
  const tree = nodeTreeIo(root);
  return ['chart', 'charts', 'secrets'].flatMap((folder) => tree.listFiles(folder));
};
const token = (text: string): PlainSecret => ({ name: 'token', text });
const umbrella: Chart = { files: { 'Chart.yaml': 'name: all' } };

describe('makeTree', () => {
  test('lays charts and Secrets out, then finds nothing to do', async () => {
    const charts = {
      '.': umbrella,
      web: { files: { 'Chart.yaml': 'name: web' }, secrets: [token('a')] },
    };
    expect(outcomes(await run(charts))).toEqual([
      '. chart chart: made',
      'web chart chart/charts/web: made',
      'web secret token: made',
    ]);
    expect(files()).toEqual([
      'chart/Chart.yaml',
      'chart/charts/web/Chart.yaml',
      'secrets/kustomization.yaml',
      'secrets/web/token.yaml',
    ]);
    expect(readFileSync(join(root, 'secrets/kustomization.yaml'), 'utf8')).toContain(
      '- web/token.yaml\n',
    );
    expect((await run(charts)).rows.map((row) => row.outcome)).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
  });

  test('says which file and which key changed', async () => {
    await run({ web: { files: { 'Chart.yaml': 'a', 'values.yaml': 'a' }, secrets: [token('a')] } });
    const { rows } = await run({
      web: { files: { 'Chart.yaml': 'a', 'values.yaml': 'b' }, secrets: [token('b')] },
    });
    expect(rows).toMatchObject([
      { outcome: 'made', why: 'changed values.yaml' },
      { outcome: 're-encrypted', why: 'token' },
    ]);
  });

  test('sweeps charts and Secrets that are gone, and leaves what it did not make', async () => {
    await run({ '.': umbrella, web: { files: { 'Chart.yaml': 'a' }, secrets: [token('a')] } });
    writeFileSync(join(root, 'chart/mine.yaml'), '');
    expect(outcomes(await run({ '.': umbrella }))).toEqual([
      '. chart chart: unchanged',
      'web chart chart/charts/web: removed',
      'web secret token: removed',
    ]);
    expect(files()).toEqual(['chart/Chart.yaml', 'chart/mine.yaml', 'secrets/kustomization.yaml']);
  });

  test('one chart alone sweeps no other, and the list of Secrets keeps the others', async () => {
    const web: Chart = { files: { 'Chart.yaml': 'a' }, secrets: [token('a')] };
    await run({ web, db: web });
    await run(
      { web: { ...web, secrets: [token('a'), { name: 'more', text: 'm' }] } },
      { all: false },
    );
    expect(files()).toContain('secrets/db/token.yaml');
    const list = readFileSync(join(root, 'secrets/kustomization.yaml'), 'utf8');
    expect(list).toContain('  - db/token.yaml\n  - web/more.yaml\n  - web/token.yaml\n');
  });

  test.each(['staging', 'secret', 'encryption'] as const)(
    'a failure of %s keeps the earlier output of that chart, and the others are written',
    async (broken) => {
      const name = `broken-${broken}`;
      const good: Chart = { files: { 'Chart.yaml': 'one' } };
      await run({ [name]: good, web: good });
      const secrets = broken === 'encryption' ? [token('a')] : [];
      const report = await run({
        [name]: { files: { 'Chart.yaml': 'two' }, secrets, broken },
        web: { files: { 'Chart.yaml': 'two' } },
      });
      expect(report.failures).toHaveLength(1);
      expect(report.failures[0]?.chart).toBe(name);
      expect(readFileSync(join(root, `chart/charts/${name}/Chart.yaml`), 'utf8')).toBe('one');
      expect(readFileSync(join(root, 'chart/charts/web/Chart.yaml'), 'utf8')).toBe('two');
      expect(report.rows.find((row) => row.chart === name)).toMatchObject({
        outcome: 'failed',
        why: 'its earlier output is unchanged',
      });
    },
  );

  test('Secrets move into the templates, and back', async () => {
    const charts = { '.': umbrella, web: { files: { 'Chart.yaml': 'a' }, secrets: [token('a')] } };
    await run(charts);
    await run(charts, { layout: { placement: 'templates' } });
    expect(files()).toEqual([
      'chart/Chart.yaml',
      'chart/charts/web/Chart.yaml',
      'chart/charts/web/templates/token.yaml',
    ]);
    await run(charts);
    expect(files()).not.toContain('chart/charts/web/templates/token.yaml');
  });

  test('without an umbrella, service charts are in charts/', async () => {
    await run({ web: { files: { 'Chart.yaml': 'a' } } }, { layout: { hasUmbrella: false } });
    expect(files()).toEqual(['charts/web/Chart.yaml', 'secrets/kustomization.yaml']);
  });

  test('a fault whose message may hold a value is not quoted', async () => {
    const report = await run({
      web: { files: {}, secrets: [{ name: 'broken-encryption', text: 'value' }] },
    });
    expect(report.failures).toHaveLength(1);
    expect(renderFault(report.failures[0]?.error)).not.toContain('no rule');
  });
});
