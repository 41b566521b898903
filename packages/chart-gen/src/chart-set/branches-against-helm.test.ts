import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findProgram } from '../../../../tools/reference/find-program.ts';
import { branchValues } from '../testing/branch-templates.ts';
import { faultyBranches } from '../testing/faulty-branches.ts';
import { validBranches } from '../testing/valid-branches.ts';
import { checkTemplateText } from './check-templates.ts';

const all = [...faultyBranches, ...validBranches];

const findingsOf = (text: string) => checkTemplateText({ path: 'templates/a.yaml', text }).findings;

describe('a fault is found at its line', () => {
  test.each(faultyBranches)('$what', ({ text, line }) => {
    expect(findingsOf(text)).toMatchObject([{ code: 'template-yaml', severity: 'error', line }]);
  });
});

describe('what Helm accepts has no finding', () => {
  test.each(validBranches)('$what', ({ text }) => {
    expect(findingsOf(text)).toEqual([]);
  });
});

test('what is not certain has no finding', () => {
  const head = 'data:\n  a: ';
  const uncertain = [
    '"{{ .Values.a | quote }}"',
    '{{ .Values.a }}\n    b: c',
    '{{ include "elsewhere" . }} b: "c',
    '{{ tpl .Values.a . }} b: c',
    '{{ if .Values.a }}"{{ end }}b{{ if .Values.c }}"{{ end }}',
    '{{ .Values.a | quote }}{{ if .Values.b }}{{ fail "b" }}"{{ end }}',
  ];
  expect(uncertain.filter((text) => findingsOf(`${head}${text}\n`).length > 0)).toEqual([]);
});

test('definitions that include each other are sampled once', () => {
  const definitions = Array.from({ length: 60 }, (_, index) => {
    const include = `{{ include "n${index + 1}" . }}`;
    return `{{ define "n${index}" }}x${include}${include}${include}{{ end }}`;
  });
  const text = `a: {{ include "n0" . }}\n{{ define "n60" }}{{ include "n0" . }}{{ end }}`;
  expect(findingsOf(`${definitions.join('\n')}\n${text}\nb: c: d\n`)).toMatchObject([{ line: 63 }]);
});

test('deep nesting is left to Helm', () => {
  const depth = 350;
  const text = `${'{{ if .a }}'.repeat(depth)}a: b{{ end }}${'{{ end }}'.repeat(depth - 1)}\n`;
  expect(findingsOf(text)).toEqual([]);
  expect(findingsOf(`a: ${'['.repeat(20_000)}{{ .Values.a }}\n`)).toEqual([]);
});

const helm = findProgram('helm3');

test.skipIf(helm === undefined)('the tables have what Helm says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'branches-'));
  const charts = all.map(({ text }, index) => {
    const chart = join(folder, String(index));
    mkdirSync(join(chart, 'templates'), { recursive: true });
    writeFileSync(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: shop\nversion: 1.0.0\n');
    writeFileSync(join(chart, 'values.yaml'), branchValues);
    writeFileSync(join(chart, 'templates/a.yaml'), text);
    return chart;
  });
  const env = { PATH: '', HOME: folder };
  const lint = spawnSync(helm ?? '', ['lint', ...charts], { env, encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  const reports = lint.stdout.split('==> Linting ').slice(1);
  expect(reports.length).toBe(all.length);
  const refused = /\[ERROR\] templates\/.*(?:YAML|yaml)/;
  const wrong = all.filter(
    ({ line }, index) => refused.test(reports[index] ?? '') !== (line !== undefined),
  );
  expect(wrong.map(({ what }) => what)).toEqual([]);
});
