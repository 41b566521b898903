/** A set of charts, and what Helm and this package say about it. */
export interface HelmSet {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  /** Whether `helm lint` or `helm template` of Helm 3.22 refuses it. */
  readonly helmRefuses: boolean;
  /** The codes of our errors. */
  readonly codes: readonly string[];
}

const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\n';

const chart = (name: string, more = '', version = '1.0.0'): string =>
  `apiVersion: v2\nname: ${name}\nversion: ${version}\n${more}`;

/** A chart with one template, whose other files and fields may be given. */
function single(files: Readonly<Record<string, string>>, more = ''): HelmSet['files'] {
  return { 'Chart.yaml': chart('shop', more), 'templates/a.yaml': CONFIG_MAP, ...files };
}

/** A chart with the subchart web, and these lines in its list of dependencies. */
function parent(
  dependencies: string,
  files: Readonly<Record<string, string>> = {},
): HelmSet['files'] {
  const list = dependencies === '' ? '' : `dependencies:\n${dependencies}`;
  return {
    ...single({}, list),
    'charts/web/Chart.yaml': chart('web'),
    'charts/web/templates/a.yaml': CONFIG_MAP.replace('x', 'web'),
    'charts/web/values.yaml': 'data:\n  a:\n    b: 1\nexports:\n  open:\n    c: 1\n',
    ...files,
  };
}

const template = (text: string, more: Readonly<Record<string, string>> = {}): HelmSet['files'] =>
  single({ 'templates/t.yaml': text, ...more });
const value = (action: string): HelmSet['files'] =>
  template(`${CONFIG_MAP}data:\n  a: ${action}\n`);

type Row = readonly [what: string, files: HelmSet['files'], codes?: readonly string[]];

/** What Helm accepts, and we do. */
const good: readonly Row[] = [
  ['a chart', single({})],
  ['a subchart', parent('- name: web\n  version: 1.0.0\n')],
  ['a dependency without a version', parent('- name: web\n')],
  ['a caret range', parent('- name: web\n  version: ^1.0\n')],
  ['a tilde range', parent('- name: web\n  version: ~1.0.0\n')],
  ['a hyphen range', parent('- name: web\n  version: 0.9 - 1.1\n')],
  ['alternatives', parent('- name: web\n  version: 2.x || 1.x\n')],
  ['two comparisons', parent('- name: web\n  version: ">= 1.0.0, < 2.0.0"\n')],
  ['a wildcard', parent('- name: web\n  version: "*"\n')],
  [
    'a repository, and the chart',
    parent('- name: web\n  version: 1.0.0\n  repository: oci://r.example/c\n'),
  ],
  [
    'one chart twice',
    parent('- name: web\n  version: 1.0.0\n- name: web\n  version: 1.0.0\n  alias: blue\n'),
  ],
  [
    'a condition',
    parent('- name: web\n  version: 1.0.0\n  condition: web.enabled\n', {
      'values.yaml': 'web:\n  enabled: false\n',
    }),
  ],
  [
    'a tag',
    parent('- name: web\n  version: 1.0.0\n  tags: [front]\n', {
      'values.yaml': 'tags:\n  front: true\n',
    }),
  ],
  ['a tag without a value', parent('- name: web\n  version: 1.0.0\n  tags: [front]\n')],
  ['an exported table', parent('- name: web\n  version: 1.0.0\n  import-values: [open]\n')],
  [
    'a child and a parent',
    parent(
      '- name: web\n  version: 1.0.0\n  import-values:\n  - child: data.a\n    parent: mine\n',
    ),
  ],
  ['a prerelease', { ...single({}), 'Chart.yaml': chart('shop', '', '1.0.0-rc.1+b') }],
  ['a Kubernetes range', single({}, 'kubeVersion: ">=1.16.0-0"\n')],
  [
    'if, else if and else',
    value('{{ if .Values.a }}b{{ else if .Values.c }}d{{ else }}e{{ end }}'),
  ],
  [
    'with, and its else',
    value('{{ with .Values.a }}{{ . }}{{ else with .Values.b }}{{ . }}{{ else }}x{{ end }}'),
  ],
  [
    'range with variables',
    value('{{ range $i, $e := list 1 2 }}{{ $i }}{{ $e }}{{ break }}{{ end }}'),
  ],
  [
    'a template of a partial file',
    template(`${CONFIG_MAP}  labels:\n    {{- include "l" . | nindent 4 }}\n`, {
      'templates/_h.tpl': '{{ define "l" }}a: b{{ end }}',
    }),
  ],
  [
    'a template of a subchart',
    parent('- name: web\n  version: 1.0.0\n', {
      'templates/t.yaml': `${CONFIG_MAP}data:\n  a: {{ include "web.n" . }}\n`,
      'charts/web/templates/_h.tpl': '{{ define "web.n" }}n{{ end }}',
    }),
  ],
  ['block', value('{{ block "b" . }}x{{ end }}')],
  ['a raw string', value('{{ `{{ x }}` | quote }}')],
  ['trim markers and a comment', value('{{- /* a */ -}} b {{- "c" -}} d')],
  ['an action in two lines', value('{{ printf\n  "%s" "x" }}')],
  [
    'functions of Sprig',
    value('{{ list "a" "b" | join "," | b64enc | trunc 63 | trimSuffix "-" }}'),
  ],
  ['functions of Helm', value('{{ dict "a" 1 | toYaml | fromYaml | toJson | quote }}')],
  ['numbers', value('{{ add 1 0x1F 0b1 1_000 | int }}{{ 1.5e3 }}')],
  ['a character', value("{{ 'c' }}")],
  ['an assignment', value('{{ $x := 1 }}{{ $x = 2 }}{{ $x }}')],
  ['a tab inside of a block scalar', template(`${CONFIG_MAP}data:\n  a: |\n    b\n    \tc\n`)],
  [
    'a tab in a Makefile between actions',
    template(`${CONFIG_MAP}data:\n  a: |\n    {{ if true }}\n    x:\n    \trun\n    {{ end }}\n`),
  ],
  ['a tab in a definition', template(`{{ define "x" }}\n\ta: "\n{{ end }}\n${CONFIG_MAP}`)],
  ['two documents', template(`${CONFIG_MAP}---\n${CONFIG_MAP.replace('x', 'y')}`)],
  ['a key twice', template(`${CONFIG_MAP}data:\n  a: b\n  a: c\n`)],
  ['notes', single({ 'templates/NOTES.txt': 'Hello {{ .Release.Name }}\n' })],
  [
    'a chart of version v1',
    { ...single({}), 'Chart.yaml': 'apiVersion: v1\nname: shop\nversion: 1.0.0\n' },
  ],
  ['a hidden file among the templates', single({ 'templates/.gitkeep': '' })],
  ['empty values', single({ 'values.yaml': '# none\n' })],
  ['an action as a key', template(`${CONFIG_MAP}data:\n  {{ .Release.Name }}: a\n`)],
  [
    'an action that writes the first lines of a mapping',
    template(`${CONFIG_MAP}{{ "data:" }}\n  a: b\n`),
  ],
  [
    'an action in a list in a line',
    template(`${CONFIG_MAP}data:\n  a: '[{{ .Release.Name }}, b]'\n`),
  ],
  [
    'an action with a comment in its line',
    template(`${CONFIG_MAP}data:\n  a: {{ .Release.Name | quote }} # b: c\n`),
  ],
];

/** What Helm refuses. */
const refused: readonly Row[] = [
  [
    'a listed chart that is absent',
    single({}, 'dependencies:\n- name: web\n  version: 1.0.0\n'),
    ['dependency-missing'],
  ],
  [
    'a chart of a repository that is absent',
    single(
      {},
      'dependencies:\n- name: redis\n  version: 20.0.0\n  repository: oci://r.example/c\n',
    ),
    ['dependency-lock'],
  ],
  ['a chart that is not listed', parent(''), ['dependency-unlisted']],
  [
    'a dependency twice',
    parent('- name: web\n  version: 1.0.0\n- name: web\n  version: 1.0.0\n'),
    ['dependency-list'],
  ],
  [
    'an alias twice',
    parent(
      '- name: web\n  version: 1.0.0\n  alias: a\n- name: web\n  version: 1.0.0\n  alias: a\n',
    ),
    ['dependency-list'],
  ],
  [
    'an alias with a space',
    parent('- name: web\n  version: 1.0.0\n  alias: a b\n'),
    ['dependency-list'],
  ],
  ['a dependency without a name', parent('- name: web\n- version: 1.0.0\n'), ['dependency-list']],
  [
    'a version that is not one',
    { ...single({}), 'Chart.yaml': chart('shop', '', 'one') },
    ['chart-file'],
  ],
  [
    'a subchart with such a version',
    parent('- name: web\n', { 'charts/web/Chart.yaml': chart('web', '', 'one') }),
    ['chart-file'],
  ],
  [
    'a chart without a name',
    { ...single({}), 'Chart.yaml': 'apiVersion: v2\nversion: 1.0.0\n' },
    ['chart-file'],
  ],
  [
    'an unknown apiVersion',
    { ...single({}), 'Chart.yaml': chart('shop').replace('v2', 'v3') },
    ['chart-file'],
  ],
  ['an unknown type', single({}, 'type: thing\n'), ['chart-file']],
  [
    'a maintainer without a name',
    single({}, 'maintainers:\n- email: a@example.org\n'),
    ['chart-file'],
  ],
  [
    'a Kubernetes range that is not one',
    single({}, 'kubeVersion: ">= abc"\n'),
    ['dependency-list'],
  ],
  ['no Chart.yaml', { 'templates/a.yaml': CONFIG_MAP }, ['chart-file']],
  [
    'dependencies of version v1',
    {
      ...parent(''),
      'Chart.yaml':
        'apiVersion: v1\nname: shop\nversion: 1.0.0\ndependencies:\n- name: web\n  version: 1.0.0\n',
    },
    ['dependency-list'],
  ],
  ['a tab', template(CONFIG_MAP.replace('  name', '\tname')), ['template-yaml']],
  ['metadata that is a string', template(CONFIG_MAP.replace(': x', ':x')), ['not-an-object']],
  ['a list as a document', template('- a\n'), ['not-an-object']],
  [
    'a tab beside an action',
    template(`${CONFIG_MAP}data:\n\ta: {{ .Release.Name }}\n`),
    ['template-yaml'],
  ],
  ['a mapping in a value', template(`${CONFIG_MAP}data: a: b\n`), ['template-yaml']],
  ['a list that is not closed', template(`${CONFIG_MAP}data: [a\n`), ['template-yaml']],
  ['a string that is not closed', template(`${CONFIG_MAP}data: "a\n`), ['template-yaml']],
  ['an action that is not closed', value('{{ .Release.Name'), ['template-syntax']],
  ['an action that is closed with }', value('{{ .Release.Name }'), ['template-syntax']],
  ['a comment that is not closed', value('{{/* a }}'), ['template-syntax']],
  ['a comment beside something', value('{{/* a */ .b }}'), ['template-syntax']],
  ['an unknown function', value('{{ toyaml .Values }}'), ['template-syntax']],
  ['a function that Helm removes', value('{{ env "HOME" }}'), ['template-syntax']],
  ['if without end', value('{{ if true }}b'), ['template-syntax']],
  ['end without if', value('b{{ end }}'), ['template-syntax']],
  ['else without if', value('b{{ else }}c'), ['template-syntax']],
  ['two else', value('{{ if true }}b{{ else }}c{{ else }}d{{ end }}'), ['template-syntax']],
  ['else if of range', value('{{ range list }}b{{ else if true }}c{{ end }}'), ['template-syntax']],
  ['if without a value', value('{{ if }}b{{ end }}'), ['template-syntax']],
  ['an empty action', value('{{ }}'), ['template-syntax']],
  ['a string that is not closed in an action', value('{{ "a }}'), ['template-syntax']],
  ['a string in single quotes', value("{{ 'ab' }}"), ['template-syntax']],
  ['an unknown escape', value(String.raw`{{ "\q" }}`), ['template-syntax']],
  ['an undefined variable', value('{{ $x }}'), ['template-syntax']],
  [
    'a variable after its block',
    value('{{ if true }}{{ $x := 1 }}{{ end }}{{ $x }}'),
    ['template-syntax'],
  ],
  ['two pipes', value('{{ .Values.a || quote }}'), ['template-syntax']],
  ['a value after a pipe', value('{{ .Values.a | "b" }}'), ['template-syntax']],
  ['a parenthesis that is not closed', value('{{ (list 1 }}'), ['template-syntax']],
  ['a parenthesis that is not opened', value('{{ list 1) }}'), ['template-syntax']],
  ['an operator', value('{{ 1 + 2 }}'), ['template-syntax']],
  ['a comparison', value('{{ if .Values.a == "b" }}c{{ end }}'), ['template-syntax']],
  ['a name with a hyphen', value('{{ .Values.my-value }}'), ['template-syntax']],
  ['a number that is not one', value('{{ 08 }}'), ['template-syntax']],
  ['break outside of range', value('{{ break }}'), ['template-syntax']],
  [
    'define inside of if',
    value('{{ if true }}{{ define "a" }}{{ end }}{{ end }}'),
    ['template-syntax'],
  ],
  ['define without a name', value('{{ define a }}{{ end }}'), ['template-syntax']],
  [
    'a template that is defined twice',
    value('{{ define "a" }}b{{ end }}{{ define "a" }}c{{ end }}'),
    ['template-syntax'],
  ],
  ['a field of a string', value('{{ "a".b }}'), ['template-syntax']],
  ['an undefined template', value('{{ template "nope" . }}'), ['template-undefined']],
  ['an undefined include', value('{{ include "nope" . }}'), ['template-undefined']],
  [
    'include without a value',
    template(value('{{ include "a" }}')['templates/t.yaml'] ?? '', {
      'templates/_h.tpl': '{{ define "a" }}b{{ end }}',
    }),
    ['template-syntax'],
  ],
  [
    'a syntax error in a subchart',
    parent('- name: web\n', { 'charts/web/templates/b.yaml': '{{ if }}' }),
    ['template-syntax'],
  ],
  [
    'a syntax error in a partial file',
    single({ 'templates/_h.tpl': '{{ define "a" }}' }),
    ['template-syntax'],
  ],
  [
    'a syntax error in notes',
    single({ 'templates/NOTES.txt': '{{ .Release.Name' }),
    ['template-syntax'],
  ],
  ['a template with another ending', single({ 'templates/a.json': '{}' }), ['template-name']],
  ['values that are a list', single({ 'values.yaml': '- a\n' }), ['dependency-values']],
  [
    'a type of version v1',
    {
      ...single({}),
      'Chart.yaml': 'apiVersion: v1\nname: shop\nversion: 1.0.0\ntype: application\n',
    },
    ['chart-file'],
  ],
  ['the time of a release', value('{{ .Release.Time }}'), ['template-syntax']],
  [
    'a string beside an action that is not closed',
    value('"{{ .Release.Name }}'),
    ['template-yaml'],
  ],
  [
    'wrong indentation beside an action',
    template(
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}\n   labels: {}\n',
    ),
    ['template-yaml'],
  ],
  [
    'a line without a colon beside an action',
    template(
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}\nspec\ndata: {}\n',
    ),
    ['template-yaml'],
  ],
];

/** What Helm accepts, although the chart does not do what its files say. */
const stricter: readonly Row[] = [
  ['another version', parent('- name: web\n  version: 2.0.0\n'), ['dependency-version']],
  [
    'a prerelease outside of the range',
    parent('- name: web\n  version: ^1.0.0\n', {
      'charts/web/Chart.yaml': chart('web', '', '1.1.0-rc.1'),
    }),
    ['dependency-version'],
  ],
  ['a range that is not one', parent('- name: web\n  version: ">= one"\n'), ['dependency-list']],
  [
    'two charts with one name',
    parent('- name: web\n', { 'charts/web2/Chart.yaml': chart('web') }),
    ['chart-name-clash'],
  ],
  [
    'a condition that is a string',
    parent('- name: web\n  condition: web.enabled\n', { 'values.yaml': 'web:\n  enabled: "no"\n' }),
    ['dependency-values'],
  ],
  [
    'a tag that is a string',
    parent('- name: web\n  tags: [front]\n', { 'values.yaml': 'tags:\n  front: "no"\n' }),
    ['dependency-values'],
  ],
  [
    'a table that is not exported',
    parent('- name: web\n  import-values: [nope]\n'),
    ['dependency-values'],
  ],
  [
    'a child that is not there',
    parent('- name: web\n  import-values:\n  - child: nope\n    parent: a\n'),
    ['dependency-values'],
  ],
  [
    'import-values with a number',
    parent('- name: web\n  import-values: [3]\n'),
    ['dependency-list'],
  ],
  [
    'an undefined include that is not reached',
    value('{{ if false }}{{ include "nope" . }}{{ end }}'),
    ['template-undefined'],
  ],
  ['an annotation: true', template(`${CONFIG_MAP}  annotations: {a: true}\n`), ['not-an-object']],
  ['a number as apiVersion', template(CONFIG_MAP.replace('v1', '1')), ['not-an-object']],
  ['values as a template', single({ 'templates/values-a.yaml': 'a: 1\n' }), ['not-an-object']],
];

const rows = (table: readonly Row[], helmRefuses: boolean): readonly HelmSet[] =>
  table.map(([what, files, codes = []]) => ({ what, files, codes, helmRefuses }));

/** Good and faulty sets, each with one fault. */
export const helmSets: readonly HelmSet[] = [
  ...rows(good, false),
  ...rows(refused, true),
  ...rows(stricter, false),
];
