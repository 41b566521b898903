import { describe, expect, it } from 'vitest';
import { readChart } from '../chart-set/read-chart.ts';
import { defaultLimits } from '../execute/limits.ts';
import { findSource } from '../execute/output.ts';
import { UNKNOWN } from '../go-values/unknown-value.ts';
import { renderTemplates, type RenderedTemplate, type RenderOptions } from './render-templates.ts';

const release = { name: 'blue', namespace: 'prod' };

function render(
  files: Readonly<Record<string, string>>,
  options: Partial<RenderOptions> = {},
): readonly RenderedTemplate[] {
  const bytes = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const);
  const chart = { 'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n' };
  const all = new Map([
    ...Object.entries(chart).map(([path, text]) => [path, Buffer.from(text)] as const),
    ...bytes,
  ]);
  return renderTemplates(readChart(all), {}, { release, ...options });
}

/** The output of one template, or why there is none. */
function outputOf(template: string, files: Readonly<Record<string, string>> = {}): string {
  const rendered = render({ ...files, 'templates/a.yaml': template });
  const outcome = rendered.find(({ path }) => path === 'templates/a.yaml')?.outcome;
  return outcome?.kind === 'written' ? outcome.text : `failed: ${outcome?.reason}`;
}

describe('limits', () => {
  const failing = (template: string, files: Readonly<Record<string, string>> = {}): string => {
    const limits = { ...defaultLimits, steps: 200_000, output: 100_000, length: 100_000 };
    const rendered = render({ ...files, 'templates/a.yaml': template }, { limits });
    const { outcome } = rendered[0] ?? {};
    return outcome?.kind === 'failed' && outcome.isUnsupported ? outcome.reason : 'no limit';
  };

  it.each([
    ['{{ range 9999999 }}{{ end }}', 'templates that take too long'],
    ['{{ range 50000 }}aaaaaaaaaa{{ end }}', 'templates that write too much'],
    [
      '{{ define "x" }}{{ template "x" }}{{ end }}{{ template "x" }}',
      'templates that call each other too deeply',
    ],
    [
      '{{ define "x" }}{{ include "x" . }}{{ end }}{{ include "x" . }}',
      'templates that call each other too deeply',
    ],
    [
      '{{ tpl .Values.t . }}',
      'templates that call each other too deeply',
      't: "{{ tpl .Values.t . }}"',
    ],
    [
      '{{ $s := "aaaaaaaaaa" }}{{ range 60 }}{{ $s = print $s $s }}{{ end }}',
      'a value that is too long',
    ],
    [
      '{{ $l := list 1 }}{{ range 60 }}{{ $l = list $l $l }}{{ end }}{{ toJson $l }}',
      'templates that take too long',
    ],
    ['{{ $d := dict }}{{ $_ := set $d "d" $d }}{{ toYaml $d }}', 'templates that take too long'],
    ['{{ repeat 99999999 "a" }}', 'a very long string'],
    ['{{ $s := repeat 99999 "a" }}{{ replace "a" $s $s }}', 'a very long string'],
    ['{{ $s := repeat 99999 "a" }}{{ regexReplaceAll "a" $s $s }}', 'a very long string'],
    ['{{ until 99999 | uniq }}', 'uniq of a very long list'],
    ['{{ until 99999999 }}', 'a very long list of numbers'],
    ['{{ printf "%999999d" 1 }}', 'printf with a very wide field'],
  ])('%s', (template, reason, values = '') => {
    expect(failing(template, { 'values.yaml': values })).toBe(reason);
  });

  it('refuses nesting that overflows the stack', () => {
    const nested = `{{ ${'('.repeat(50_000)}1${')'.repeat(50_000)} }}`;
    expect(outputOf(nested)).toMatch(/^failed: /);
  });

  it('one failing template leaves the others', () => {
    const rendered = render({ 'templates/a.yaml': '{{ fail "no" }}', 'templates/b.yaml': 'b' });
    expect(rendered.map(({ path, outcome }) => [path, outcome.kind])).toEqual([
      ['templates/b.yaml', 'written'],
      ['templates/a.yaml', 'failed'],
    ]);
  });
});

describe('values that only an installation decides', () => {
  it.each([
    ['{{ randAlphaNum 8 | b64enc | quote }}', `"${UNKNOWN}"`],
    ['{{ $ca := genCA "a" 1 }}{{ $ca.Cert | b64enc }}', UNKNOWN],
    ['a-{{ uuidv4 }}', `a-${UNKNOWN}`],
    ['{{ now | date "2006" }}', UNKNOWN],
    ['{{ dict "a" (randAlpha 3) | toYaml | sha256sum }}', UNKNOWN],
    ['{{ if randAlpha 3 }}yes{{ end }}', 'yes'],
    ['{{ if eq (randAlpha 3) "a" }}yes{{ end }}', 'failed: eq of a value that is not known'],
    ['{{ len (randAlpha 3) }}', 'failed: len of a value that is not known'],
    ['{{ range splitList "," (randAlpha 3) }}[{{ . }}]{{ end }}', `[${UNKNOWN}]`],
  ])('%s', (template, output) => {
    expect(outputOf(template)).toBe(output);
  });
});

describe('a set of charts', () => {
  const umbrella = `apiVersion: v2
name: shop
version: 1.0.0
dependencies:
  - { name: web, version: 1.0.0, condition: web.enabled }
  - { name: web, version: 1.0.0, alias: admin, tags: [extra] }
  - { name: db, version: 1.x, condition: db.enabled, import-values: [port] }
`;
  const web = 'apiVersion: v2\nname: web\nversion: 1.0.0\n';
  const files = {
    'Chart.yaml': umbrella,
    'values.yaml':
      'web: { enabled: true, size: 2, gone: null }\ndb: { enabled: true }\nglobal: { env: prod }\n',
    'templates/port.yaml': 'port: {{ .Values.port }} {{ .Values.web.size }}',
    'templates/_names.tpl': '{{ define "name" }}outer{{ end }}',
    'charts/web/Chart.yaml': web,
    'charts/web/values.yaml': 'size: 1\ngone: here\nkept: true\nglobal: { env: test, zone: a }\n',
    'charts/web/templates/_names.tpl': '{{ define "name" }}inner{{ end }}',
    'charts/web/templates/a.yaml':
      '{{ .Chart.Name }} {{ .Values.size }} {{ .Values.gone }} {{ .Values.kept }} {{ .Values.global.env }}{{ .Values.global.zone }} {{ include "name" . }} {{ .Template.Name }}',
    'charts/db/Chart.yaml': 'apiVersion: v2\nname: db\nversion: 1.3.0\n',
    'charts/db/values.yaml': 'exports: { port: { port: 5432 } }\n',
    'charts/db/templates/a.yaml': 'db {{ .Chart.IsRoot }}',
  };
  const texts = (rendered: readonly RenderedTemplate[]) =>
    rendered.map(({ name, outcome }) => [
      name,
      outcome.kind === 'written' ? outcome.text : outcome.reason,
    ]);

  it('has aliases, conditions, imported and global values as in Helm', () => {
    expect(texts(render(files))).toEqual([
      [
        'shop/charts/web/templates/a.yaml',
        'web 2  true proda outer shop/charts/web/templates/a.yaml',
      ],
      ['shop/charts/db/templates/a.yaml', 'db false'],
      [
        'shop/charts/admin/templates/a.yaml',
        'admin 1 here true proda outer shop/charts/admin/templates/a.yaml',
      ],
      ['shop/templates/port.yaml', 'port: 5432 2'],
    ]);
  });

  it('leaves out what conditions and tags turn off', () => {
    const values =
      'web: { enabled: false }\ndb: { enabled: false }\ntags: { extra: false }\nport: 1\n';
    expect(texts(render({ ...files, 'values.yaml': values })).map(([name]) => name)).toEqual([
      'shop/templates/port.yaml',
    ]);
  });
});

it('maps the output to the statements that wrote it', () => {
  const template = 'a: 1\n{{ .Values.nope }}b: {{ .Values.nope }}{{ "x" }}\n';
  const outcome = render({ 'templates/a.yaml': template })[0]?.outcome;
  if (outcome?.kind !== 'written') throw new Error('it is written');
  expect(outcome.text).toBe('a: 1\nb: x\n');
  const at = outcome.text.indexOf('b:');
  expect(template.slice(findSource(outcome.marks, at))).toMatch(/^b: /);
  const value = outcome.text.indexOf('x');
  expect(template.slice(findSource(outcome.marks, value))).toMatch(/^{{ "x"/);
});

it('reads nothing but the files of the chart', () => {
  expect(outputOf('{{ .Files.Get "../../etc/passwd" }}{{ .Files.Get "/etc/passwd" }}')).toBe('');
  expect(outputOf('{{ .Files.Get "values.yaml" }}{{ .Files.Get "templates/a.yaml" }}')).toBe('');
  expect(outputOf('{{ getHostByName "localhost" }}')).toBe('');
});
