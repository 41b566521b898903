import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findProgram } from '../../../../tools/reference/find-program.ts';
import { parseTemplate } from './parse-template.ts';
import { TemplateError } from './template-error.ts';

/** A template, and whether text/template of Helm 3.22 parses it; some of these fail when they are executed. */
interface Row {
  readonly isParsed: boolean;
  readonly template: string;
}

const row = (isParsed: boolean) => (template: string) => ({ isParsed, template });
const file = new URL('../testing/go-templates.txt', import.meta.url);
const rows: readonly Row[] = [
  ...readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => ({ isParsed: line.startsWith('+'), template: line.slice(2) })),
  // what does not fit into a line, or cannot be seen there
  ...[
    '\uFEFF{{ .a }}',
    '\0',
    '{{ "\0" }}',
    '{{ .a\r\n}}',
    '{{\t.a\t}}',
    '{{-\n.a\n-}}',
    '{{-\n/* c */\n-}}',
    '{{/*\n c\n */}}',
    '{{ `a\r\nb` }}',
    '{{ .\u{1D4B3} }}',
    '{{ "\u{1F600}" }}',
  ].map(row(true)),
  ...[
    '{{ .a\u00A0}}',
    '{{\u00A0.a }}',
    '{{ .a\u2003}}',
    '{{ .a\f}}',
    '{{ .a\v }}',
    '{{ \0 }}',
    '{{\uFEFF.a }}',
    '{{ .a\u0301 }}',
    '{{ "a\nb" }}',
    '{{ "a\r\nb" }}',
    '{{ \u{1F600} }}',
  ].map(row(false)),
];

const isParsed = (template: string): boolean => {
  try {
    parseTemplate(template);
    return true;
  } catch (error) {
    if (error instanceof TemplateError) return false;
    throw error;
  }
};

test('templates are parsed or refused as Helm does', () => {
  expect(rows.length).toBeGreaterThan(300);
  expect(rows.filter((each) => isParsed(each.template) !== each.isParsed)).toEqual([]);
});

const helm = findProgram('helm3');

test.skipIf(helm === undefined)('the table has what Helm says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'go-templates-'));
  const charts = rows.map(({ template }, index) => {
    const chart = join(folder, String(index));
    mkdirSync(join(chart, 'templates'), { recursive: true });
    writeFileSync(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: shop\nversion: 1.0.0\n');
    writeFileSync(join(chart, 'templates/a.txt'), template);
    return chart;
  });
  const env = { PATH: '', HOME: folder };
  const lint = spawnSync(helm ?? '', ['lint', ...charts], { env, encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  const reports = lint.stdout.split('==> Linting ').slice(1);
  expect(reports.length).toBe(rows.length);
  const refused = /\[ERROR\] templates\/: (?!.* executing )/;
  const wrong = rows.filter((each, index) => refused.test(reports[index] ?? '') === each.isParsed);
  expect(wrong).toEqual([]);
});
