import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { locationText } from '@dhallmark/fault';
import { writeChartArchive } from '@dhallmark/kubernetes-objects/archives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startRenderProcess } from '../render/start-render-process.ts';
import type { Staged } from '../render/staging.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import { findRelease } from './helm-release.ts';
import { lint } from './lint.ts';
import { renderObjects } from './rendered-objects.ts';

const pods = (labels: string, more = ''): string => `
    metadata:
      labels:
        ${labels}
    spec:
      containers:
        - name: web
          image: web:1
${more}`;

const files = {
  'dhallmark.json': '{}',
  'charts/chart.dhall': '{ apiVersion = "v2", name = "shop", version = "1.0.0" }',
  'charts/values.dhall': '{ web = { privileged = True } }',
  'charts/web/chart.dhall': '{ apiVersion = "v2", name = "web", version = "1.0.0" }',
  'charts/web/values.dhall': '{ privileged = False, port = 8080 }',
  'charts/web/templates/_names.tpl':
    '{{- define "labels" -}}\napp: {{ .Release.Name }}-{{ .Chart.Name }}\n{{- end }}',
  'charts/web/templates/deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}-web
spec:
  selector:
    matchLabels:
      {{- include "labels" . | nindent 6 }}
  template:${pods(
    '{{- include "labels" . | nindent 8 }}',
    `          {{- with .Values.privileged }}
          securityContext:
            privileged: {{ . }}
          {{- end }}
`,
  )}`,
  'charts/web/templates/service.yaml': `apiVersion: v1
kind: Service
metadata:
  name: {{ .Release.Name }}-web
spec:
  selector:
    app: {{ .Release.Name }}-wbe
  ports:
    - port: {{ .Values.port }}
---
apiVersion: v1
kind: Service
metadata:
  name: right
spec:
  selector:
    {{- include "labels" . | nindent 4 }}
  ports:
    - port: {{ .Values.port }}
`,
  'charts/web/templates/secret.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: generated
data:
  password: {{ randAlphaNum 12 | quote }}
`,
};

let root: string;
let failures: readonly ChartFailure[];

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'dhallmark-rendered-')));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const env = { HOME: root };
  const workspace = openWorkspace({ root, env, environment: 'local', options: {} });
  const renders = startRenderProcess(workspace);
  try {
    for (const chart of ['.', 'web']) await renders.render(chart);
  } finally {
    await renders.end();
  }
  ({ failures } = await lint(workspace));
});
afterAll(() => rmSync(root, { recursive: true }));

const ofRule = (code: string): readonly string[] =>
  failures
    .filter(({ error }) => error.code === code)
    .map(({ error }) => `${locationText(error.location)}: ${error.message}`);

describe('lint of templates with template syntax', () => {
  it('finds a privileged container, with the values of the umbrella', () => {
    expect(ofRule('privileged')).toEqual([
      expect.stringMatching(
        /^charts\/web\/templates\/deployment\.yaml:19, spec\.template\.spec\.containers\[0\]\.securityContext\.privileged: Deployment shop-web/,
      ),
    ]);
  });

  it('finds a selector that matches nothing', () => {
    expect(ofRule('selects-nothing')).toEqual([
      expect.stringMatching(
        /^charts\/web\/templates\/service\.yaml:7, spec\.selector: Service shop-web/,
      ),
    ]);
  });

  it('says nothing about values that only an installation decides', () => {
    expect(failures.filter(({ error }) => error.message.includes('generated'))).toEqual([]);
    expect(JSON.stringify(failures)).not.toContain('dhallmark-value-of-the-installation');
  });
});

describe('rendered objects', () => {
  const render = (
    charts: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>>,
  ) => {
    const staged = Object.entries(charts).map(([chart, own]): readonly [string, Staged] => {
      const bytes = Object.entries(own).map(
        ([path, text]) => [path, typeof text === 'string' ? Buffer.from(text) : text] as const,
      );
      const metadata = `apiVersion: v2\nname: ${chart === '.' ? 'shop' : chart}\nversion: 1.0.0\n`;
      const all = new Map([['Chart.yaml', Buffer.from(metadata)], ...bytes]);
      return [chart, { files: all, specs: [], variables: [], inline: [] }];
    });
    return renderObjects({
      staged: new Map(staged),
      hasUmbrella: '.' in charts,
      kubernetes: '1.34',
    });
  };
  const map = (name: string): string =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n  namespace: {{ .Release.Namespace }}\n`;

  it('have the file that wrote them, and no namespace that is not known', () => {
    const { objects, isComplete, isRendered } = render({
      '.': { 'templates/a.yaml': map('{{ .Chart.Name }}') },
      web: {
        'templates/b.yaml': `${map('x')}---# more\n${map('z')}`,
        'templates/plain.yaml': 'a: 1',
      },
    });
    expect(isComplete).toBe(true);
    expect(
      objects.map(({ chart, file, index, json }) => [chart, file, index, json['metadata']]),
    ).toEqual([
      ['web', 'templates/b.yaml', 0, { name: 'x' }],
      ['web', 'templates/b.yaml', 1, { name: 'z' }],
      ['.', 'templates/a.yaml', 0, { name: 'shop' }],
    ]);
    expect([
      isRendered('web', 'templates/b.yaml'),
      isRendered('web', 'templates/plain.yaml'),
    ]).toEqual([true, false]);
  });

  it('of packaged charts are foreign', () => {
    const archive = writeChartArchive(
      'db',
      new Map([
        ['Chart.yaml', Buffer.from('apiVersion: v2\nname: db\nversion: 1.0.0\n')],
        [
          'templates/a.yaml',
          Buffer.from('apiVersion: v1\nkind: Service\nmetadata: { name: db }\n'),
        ],
      ]),
    );
    const { objects } = render({ '.': { 'charts/db-1.0.0.tgz': archive } });
    expect(objects.map(({ json, isForeign }) => [json['kind'], isForeign])).toEqual([
      ['Service', true],
    ]);
  });

  it.each([
    ['a failing template', '{{ fail "no" }}'],
    ['an unknown name', map('{{ randAlpha 5 | lower }}')],
    ['a function that is not supported', '{{ toToml . }}'],
    ['broken YAML', 'a: {{ "[" }}'],
    ['an alias without an anchor', 'a: {{ "*b" }}'],
  ])('are incomplete with %s', (_, template) => {
    const { isComplete, isRendered, objects } = render({
      web: { 'templates/a.yaml': template, 'templates/b.yaml': map('{{ "b" }}') },
    });
    expect([isComplete, isRendered('web', 'templates/a.yaml'), objects.length]).toEqual([
      false,
      false,
      1,
    ]);
  });

  it('are read without the white space behind them, as Helm does', () => {
    const template = `${map('{{ "a" }}')}data:\n  a: |-\n    text\n      \n{{- "" }}    \n`;
    expect(render({ web: { 'templates/a.yaml': template } }).objects[0]?.json['data']).toEqual({
      a: 'text',
    });
  });

  it('are complete with documents that have comments only', () => {
    const { isComplete } = render({ web: { 'templates/a.yaml': '# {{ "a" }}\n---\n# b\n' } });
    expect(isComplete).toBe(true);
  });

  it('leave out the pods of helm test', () => {
    const test = 'kind: Pod\nmetadata:\n  name: {{ "t" }}\n  annotations: { helm.sh/hook: test }\n';
    expect(render({ web: { 'templates/a.yaml': test } })).toMatchObject({
      objects: [],
      isComplete: true,
    });
  });
});

it('the release is that of the HelmRelease', () => {
  const releaseFile = (text: string) => new Map([['release/release.yaml', Buffer.from(text)]]);
  const unknown = findRelease(new Map(), 'shop');
  expect([unknown.name, findRelease(releaseFile('kind: Other'), 'shop').name]).toEqual([
    'shop',
    'shop',
  ]);
  const text = 'kind: HelmRelease\nmetadata: { name: a, namespace: b }\nspec: { SPEC }\n';
  const find = (spec: string) => findRelease(releaseFile(text.replace('SPEC', spec)), 'shop');
  expect(find('')).toEqual({ name: 'a', namespace: 'b' });
  expect(find('targetNamespace: c')).toEqual({ name: 'c-a', namespace: 'c' });
  expect(find('releaseName: d, targetNamespace: c')).toEqual({ name: 'd', namespace: 'c' });
});
