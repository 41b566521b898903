import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findProgram } from '../../../../tools/reference/find-program.ts';
import { readChart } from '../chart-set/read-chart.ts';
import { templateChart, writeChart } from '../testing/template-chart.ts';
import { renderTemplates } from './render-templates.ts';

/** A template, and what Helm 3.22 writes; null where it fails. */
interface Row {
  readonly template: string;
  readonly output: string | null;
}

// In the file each template is followed by `= "output"` or `!`. BLESS=1 asks Helm for all outputs.
const table = new URL('../testing/template-results.txt', import.meta.url);
const rows = readRows();

function readRows(): readonly Row[] {
  const lines = readFileSync(table, 'utf8').trimEnd().split('\n');
  return lines.flatMap((template, index) => {
    if (index % 2 === 1) return [];
    const result = lines[index + 1] ?? '!';
    return [{ template, output: result === '!' ? null : (JSON.parse(result.slice(2)) as string) }];
  });
}

/** A template with definitions cannot be inside of another definition. */
function chartOf(templates: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const files = new Map(templateChart(templates));
  for (const [index, template] of templates.entries()) {
    if (!/\{\{-? *(?:define|block) /.test(template) || template.includes('tpl "')) continue;
    files.delete(`templates/_${index}.tpl`);
    files.set(`templates/r${index}.yaml`, Buffer.from(`row: |2-\n  ${template}\n`));
  }
  return files;
}

function outputIn(text: string): string {
  const [, json, block = ''] = /^row: (?:(".*")|\|2-\n {2}(.*))$/s.exec(text.trimEnd()) ?? [];
  return json === undefined ? block : (JSON.parse(json) as string);
}

const release = { name: 'blue', namespace: 'prod' };

test('templates write what Helm writes, or fail as there', () => {
  expect(rows.length).toBeGreaterThan(200);
  const found = rows.map(({ template }) => {
    const options = { release, cluster: { kubernetes: '1.34.0' } };
    const rendered = renderTemplates(readChart(chartOf([template])), {}, options);
    const outcome = rendered.find(({ path }) => path === 'templates/r0.yaml')?.outcome;
    if (outcome?.kind === 'failed' && outcome.isUnsupported) return { template, output: outcome };
    return { template, output: outcome?.kind === 'written' ? outputIn(outcome.text) : null };
  });
  expect(found).toEqual(rows);
});

const helm = findProgram('helm3');

test.skipIf(helm === undefined)('the table has what Helm writes', () => {
  const isBlessing = process.env['BLESS'] === '1';
  const found = isBlessing ? rows.map(({ template }) => askOne(template)) : askTogether();
  if (isBlessing) {
    const lines = rows.flatMap(({ template }, index) => {
      const output = found[index] ?? null;
      return [template, output === null ? '!' : `= ${JSON.stringify(output)}`];
    });
    writeFileSync(table, `${lines.join('\n')}\n`);
  }
  expect(rows.map(({ template }, index) => ({ template, output: found[index] }))).toEqual(rows);
});

function askOne(template: string): string | null {
  return withCharts([[template]], (folder) => {
    const { status, stdout } = run(['template', 'blue', join(folder, '0')]);
    return status === 0 ? outputIn(stdout.replace(/^---\n# Source: .*\n/, '')) : null;
  });
}

/** What writes something is in one chart, and what fails in one chart each. */
function askTogether(): readonly (string | null)[] {
  const writing = rows.filter(({ output }) => output !== null);
  const outputs = withCharts([writing.map(({ template }) => template)], (folder) => {
    const { stdout } = run(['template', 'blue', join(folder, '0')]);
    return new Map(
      stdout.split(/^---\n# Source: shop\/templates\/r/m).map((part) => {
        const [, index = '', text = ''] = /^(\d+)\.yaml\n(.*)$/s.exec(part) ?? [];
        return [writing[Number(index)]?.template ?? '', outputIn(text)];
      }),
    );
  });
  const failing = rows.filter(({ output }) => output === null);
  const reports = withCharts(
    failing.map(({ template }) => [template]),
    (folder) => {
      const charts = failing.map((_, index) => join(folder, String(index)));
      return run(['lint', ...charts])
        .stdout.split('==> Linting ')
        .slice(1);
    },
  );
  const failed = new Set(
    failing.filter((_, index) => reports[index]?.includes('[ERROR] templates/')),
  );
  return rows.map((row) => (failed.has(row) ? null : (outputs.get(row.template) ?? 'nothing')));
}

function withCharts<T>(charts: readonly (readonly string[])[], use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  try {
    for (const [index, templates] of charts.entries()) {
      writeChart(join(folder, String(index)), chartOf(templates));
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(given: readonly string[]) {
  const env = { PATH: '', HOME: tmpdir() };
  const options = ['--namespace', 'prod', '--kube-version', '1.34.0'];
  return spawnSync(helm ?? '', [...given, ...options], { env, encoding: 'utf8' });
}
