import { describe, expect, it } from 'vitest';
import { checkTemplate, definedTemplates } from './check-template.ts';

const rest = 'apiVersion: v1\nmetadata:\n  name: a\nstringData:\n  a: b\n';
const secret = `kind: Secret\n${rest}`;
const indented = secret.replaceAll(/^(?=.)/gm, '  ');

function certaintiesOf(texts: Readonly<Record<string, string>> | string): readonly string[] {
  const files = typeof texts === 'string' ? { 'templates/a.yaml': texts } : texts;
  const defined = definedTemplates(Object.values(files));
  return Object.entries(files).flatMap(([path, text]) =>
    checkTemplate(text, { path, defined }).map(({ certainty }) => certainty),
  );
}

/** Refused, even where rendering with the chart's values shows no Secret. */
function isRefused(texts: Readonly<Record<string, string>> | string): boolean {
  return certaintiesOf(texts).some((certainty) => certainty !== 'unclear');
}

describe('a template that generates a Secret', () => {
  it.each([
    ['plainly', secret],
    ['quoted', `"kind": 'Secret'\n${rest}`],
    ['in flow style', '{ "apiVersion": "v1", "kind": "Secret", "metadata": { "name": "a" } }'],
    ['indented', indented],
    ['as a later document', `kind: ConfigMap\n${rest}---\n${secret}`],
    ['as an item of a list', `kind: List\nitems:\n  - kind: Secret\n    apiVersion: v1\n`],
    ['in a branch', `{{- if .Values.on }}\n${secret}{{- end }}\n`],
    ['inside a partial', `{{- define "a.b" -}}\n${secret}{{- end -}}\n`],
    ['by a string', `kind: {{ "Secret" }}\n${rest}`],
    ['by two strings', `kind: {{ "Sec" }}{{ "ret" }}\n${rest}`],
    ['by printf', `kind: {{ printf "%s%s" "Sec" "ret" }}\n${rest}`],
    ['by a default', `kind: {{ .Values.kind | default "Secret" }}\n${rest}`],
    ['by a named template', `{{ define "k" }}Secret{{ end }}kind: {{ include "k" . }}\n${rest}`],
    ['by a block', `kind: {{ block "k" . }}Secret{{ end }}\n${rest}`],
    ['by an anchor', `x: &k Secret\nkind: *k\n${rest}`],
    ['where actions break the YAML', `${secret}  labels: {{ x }}: y: [\n`],
    ['behind an action on its line', `{{ if .x }}kind: Secret{{ end }}\n${rest}`],
    ['with Windows line ends', secret.replaceAll('\n', '\r\n')],
    ['around a comment', `kind: Sec{{/* }} */}}ret\n${rest}`],
    ['around trim markers', `kind: Sec\n  {{- /* a */ -}}\n  ret\n${rest}`],
    ['around what Helm deletes', `kind: Sec<no value>ret\n${rest}`],
    ['in a raw string', `{{ \`kind: Secret }} \` }}\n${rest}`],
    ['by tpl', `{{ tpl .Values.a . }}\n---\n{{ if .x }}{{ tpl .Values.a . }}{{ end }}`],
    ['by toYaml', `{{ if .Values.x }}{{ toYaml .Values.x }}{{ end }}\n`],
    ['by indented toYaml', `{{ if .Values.x }}\n{{ toYaml .Values.x | indent 2 }}\n{{ end }}\n`],
    ['by a file', `{{ if .Values.x }}{{ .Files.Get "files/a" }}{{ end }}\n`],
    ['by a file that is named otherwise', `{{ if .x }}{{ (index . "Files").Get "a" }}{{ end }}\n`],
    ['by files', `kind: Secret\ndata:\n{{ (.Files.Glob "a").AsSecrets | indent 2 }}\n`],
    ['by fromYaml', `{{ if .x }}{{ fromYaml .Values.x | toJson }}{{ end }}\n`],
    ['by lookup', `{{ if .x }}{{ lookup "v1" "Secret" "a" "b" }}{{ end }}\n`],
    ['by a computed field', `{{ "ki" }}{{ lower "ND" }}: Secret\n${rest}`],
    ['by a loop', `{{ range list "kind" }}{{ . }}: Secret{{ end }}\n${rest}`],
    ['by an item', `kind: List\nitems:\n  - {{ dict "kind" .Values.k | toJson }}\n`],
    ['by merged fields', `<<: {{ dict "kind" .Values.k | toJson }}\n${rest}`],
    ['by a carriage return', `a:\n{{ if .x }}{{ "a\\rkind: Secret\\r" | indent 2 }}{{ end }}\n`],
    ['by decoded lines', `a:\n{{ if .x }}{{ "DWtpbmQ6" | b64dec | indent 2 }}{{ end }}\n`],
  ])('%s', (_how, text) => expect(isRefused(text)).toBe(true));
});

describe('a template that generates a Secret where branches are left out', () => {
  it.each([
    ['of two kinds', `kind: {{ if .x }}Secret{{ else }}ConfigMap{{ end }}\n${rest}`],
    ['of two trimmed kinds', `kind: {{ if .x -}} Secret {{- else -}} Map {{- end }}\n${rest}`],
    ['of two kinds in lines', `kind:\n{{ if .x }}\n  Secret\n{{ else }}\n  Map\n{{ end }}${rest}`],
    ['with a part between', `kind: Sec{{ if .x }}xx{{ end }}ret\n${rest}`],
    ['with parts between', `kind: S{{ if .x }}x{{ end }}ec{{ if .x }}x{{ end }}ret\n${rest}`],
    ['with a part before', `kind: {{ if .x }}x{{ end }}Secret\n${rest}`],
    ['with a part behind', `kind: Secret{{ if .x }}x{{ end }}\n${rest}`],
    ['with a part in the key', `ki{{ if .x }}x{{ end }}nd: Secret\n${rest}`],
    ['with a comment', `{{ if .x }}# {{ end }}kind: Secret\n${rest}`],
    ['with a string', `{{ if .x }}a: "{{ end }}\nkind: Secret\n${rest}{{ if .x }}"{{ end }}`],
    ['with a block', `{{ if .x }}a: |{{ end }}\n  kind: "\\x53ecret"\n  data: {a: b}\n`],
    ['with a parent', `{{ if .x }}spec:{{ end }}\n${indented}`],
    [
      'with two parents',
      '{{ if .x }}\nspec:\n{{ end }}\n  kind: Secret\n{{ if .x }}\nother:\n{{ end }}\n  data: {a: b}\n',
    ],
    [
      'with a parent and an escape',
      '{{ if .x }}\nspec:\n{{ end }}\n  kind: "\\u0053ecret"\n{{ if .x }}\na:\n{{ end }}\n  data: {a: b}\n',
    ],
    [
      'with a parent and a separator',
      'spec:\n{{ if .x }}\n---\n{{ end }}\n{{ if .y }}\nother:\n{{ end }}\n  kind: Secret\n{{ if .y }}\nmore:\n{{ end }}\n  data: {a: b}\n',
    ],
    [
      'with a parent and a computed kind',
      '{{ if .x }}\nspec:\n{{ end }}\n  kind: {{ .Values.kind }}\n{{ if .x }}\na:\n{{ end }}\n  data: {a: b}\n',
    ],
    [
      'with a parent of lines',
      `{{ if .x }}\nspec:\n{{ end }}\n{{ toYaml .Values.a | indent 2 }}\n`,
    ],
  ])('%s', (_how, text) => expect(isRefused(text)).toBe(true));
});

describe('a template that changes what another one writes', () => {
  const part = '{{ define "a" }}kind: Confret\n{{ end }}';
  it.each([
    ['by replacing', `${part}{{ include "a" . | replace "Conf" "Sec" }}\n${rest}`],
    ['in parentheses', `${part}{{ if .x }}{{ replace "Conf" "Sec" (include "a" .) }}{{ end }}\n`],
    ['by a suffix', `{{ define "a" }}kind: Sec{{ end }}{{ include "a" . }}ret\n${rest}`],
    ['by the next line', `{{ define "a" }}kind:{{ end }}{{ include "a" . }}\n  Secret\n`],
    [
      'through another one',
      `${part}{{ define "b" }}{{ include "a" . }}{{ end }}{{ if .x }}{{ include "b" . | replace "Conf" "Sec" }}{{ end }}`,
    ],
  ])('%s', (_how, text) => expect(isRefused(text)).toBe(true));
});

describe('a template that is long or strange', () => {
  // Each of these took minutes, or ended with a RangeError.
  it.each([
    ['of opening braces', '{{ '.repeat(20_000), true],
    ['of opening braces in lines', '{{\n'.repeat(20_000), true],
    ['of strings', `{{ ${'"}}{{" '.repeat(20_000)}`, true],
    ['of branches', '{{ if .a }}a{{ end }}'.repeat(20_000), false],
    ['of nested branches', `${'{{ if .a }}'.repeat(10_000)}${'{{ end }}'.repeat(10_000)}`, false],
    ['of lines', `x: {{ y }}: [\n${'a\n'.repeat(130_000)}`, false],
    ['of spaces', `kind: {{ x }}: [\n${' '.repeat(300_000)}x`, false],
    ['of commas', `x: {{ y }}: [\n${', '.repeat(150_000)}kind: Secret`, true],
    [
      'of mentions',
      `{{ if .a }}a:{{ end }}\n${'{{ if .a }}- Secret{{ end }}\n'.repeat(5000)}`,
      true,
    ],
    ['of definitions', chain(500), false],
  ])('%s', (_what, text, expected) => expect(isRefused(text)).toBe(expected));
});

/** Each definition includes the next one. */
function chain(length: number): string {
  const names = Array.from({ length }, (_, index) => `a${index}`);
  return names
    .map((name, index) => `{{ define "${name}" }}{{ include "a${index + 1}" . }}{{ end }}`)
    .join('')
    .concat(`{{ define "a${length}" }}x{{ end }}`);
}

describe('an honest template', () => {
  const helpers =
    '{{- define "web.name" -}}\n{{- if .Values.name -}}\n{{- .Values.name | trunc 63 | trimSuffix "-" -}}\n{{- else -}}\n{{- .Chart.Name -}}\n{{- end -}}\n{{- end -}}\n' +
    '{{- define "web.labels" -}}\napp: {{ include "web.name" . }}\n{{- with .Values.labels }}\n{{ toYaml . | indent 0 }}\n{{- end }}\n{{- end -}}\n';
  it.each([
    ['without actions', 'kind: ConfigMap\napiVersion: v1\n'],
    [
      'with a reference',
      'kind: HelmRelease\nspec:\n  valuesFrom:\n    - kind: Secret\n      name: a\n',
    ],
    [
      'with a reference in a branch',
      'kind: Gateway\nspec:\n  listeners:\n    - name: a\n      {{- if .Values.tls }}\n      tls:\n        certificateRefs:\n          - kind: Secret\n            name: {{ .Values.tls.name }}\n      {{- end }}\n',
    ],
    [
      'with a reference in two branches',
      '{{- if .Values.on }}\nkind: Gateway\nspec:\n  {{- range .Values.all }}\n  - name: {{ . }}\n    {{- if $.Values.tls }}\n    ref:\n      kind: Secret\n    {{- else }}\n    ref:\n      kind: ConfigMap\n    {{- end }}\n  {{- end }}\n{{- end }}\n',
    ],
    ['with two kinds', `kind: {{ if .Values.d }}DaemonSet{{ else }}Deployment{{ end }}\n`],
    ['with a role', 'kind: Role\nrules:\n  - resources: [secrets]\n    verbs: [get]\n'],
    ['with kinds of other groups', 'kind: SecretStore\n---\nkind: ExternalSecret\n'],
    ['with a comment', '# kind: Secret\nkind: ConfigMap\n'],
    ['with a conditional document', 'kind: A\n{{- if .x }}\n---\nkind: B\nspec: {}\n{{- end }}\n'],
    [
      'with the usual actions',
      'kind: Deployment\nmetadata:\n  name: {{ include "web.name" . }}-x\n  labels:\n    {{- include "web.labels" . | nindent 4 }}\n  annotations:\n    {{- range $key, $value := .Values.annotations }}\n    {{ $key }}: {{ $value | quote }}\n    {{- end }}\n    checksum/config: {{ include (print $.Template.BasePath "/configmap.yaml") . | sha256sum }}\nspec:\n  replicas: {{ .Values.replicas }}\n  template:\n    spec:\n      {{- with .Values.nodeSelector }}\n      nodeSelector:\n        {{- toYaml . | nindent 8 }}\n      {{- end }}\n      containers:\n        - image: "{{ .Values.image }}:{{ .Values.tag | default .Chart.AppVersion }}"\n          envFrom:\n            - secretRef:\n                name: {{ include "web.name" . }}-secret{{ if .Values.next }}-next{{ end }}\n',
    ],
    ['with notes', 'Look at the Secret:\n  kubectl get secret {{ .Release.Name }}\n'],
  ])('%s', (_how, text) =>
    expect(
      certaintiesOf({
        'templates/a.yaml': text,
        'templates/_helpers.tpl': helpers.replace('{{ toYaml . | indent 0 }}', 'a: b'),
      }),
    ).toEqual([]),
  );

  it('is a file that Helm does not apply', () => {
    const notes = `1. Get the password:\n\n  kubectl get secret {{ .Release.Name }} -o jsonpath="{.data.a}"\n\n{{- if .Values.tls }}\nNOTE: TLS of {{ .Values.a }} is of kind: Secret.\n{{- end }}\n{{ .Values.a }}\n`;
    expect(certaintiesOf({ 'templates/NOTES.txt': notes })).toEqual([]);
  });
});
