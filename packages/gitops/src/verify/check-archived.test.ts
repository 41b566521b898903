import { writeChartArchive } from '@dhallmark/kubernetes-objects/archives';
import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';

const chart = Buffer.from('apiVersion: v2\nname: redis\nversion: 1.0.0\n');
const REDIS = 'chart/charts/redis-1.0.0.tgz';
const KEY = `-----BEGIN EC PRIVATE KEY-----\n${'MHcCAQEEIHx1'.repeat(8)}\n-----END EC PRIVATE KEY-----\n`;

const archive = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  writeChartArchive(
    'redis',
    new Map([
      ['Chart.yaml', chart],
      ...Object.entries(files).map(([path, content]) => [path, Buffer.from(content)] as const),
    ]),
  );

function check(
  files: Readonly<Record<string, string | Uint8Array>>,
  { isRendered = false, path = REDIS } = {},
) {
  const tree = new Map([[path, archive(files)]]);
  const rendered = isRendered ? new Set<string>() : undefined;
  return checkContent(tree, { secretsInChart: false, rendered }).map(
    ({ code, location }) => `${code} ${location.file}`,
  );
}

const secret = (value: string, condition = '') =>
  `${condition && `{{ if ${condition} }}\n`}apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\nstringData:\n  a: ${value}\n${condition && '{{ end }}\n'}`;
const at = (code: string, file: string) => [`${code} ${REDIS}/${file}`];

test('a packaged chart without Secrets is accepted', () => {
  expect(
    check({
      'templates/a.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ include "n" . }}\ndata:\n  a: {{ .Values.a | quote }}\n',
      'templates/_h.tpl': '{{ define "n" }}n{{ end }}',
      'values.yaml': 'auth:\n  password: ""\n',
      'README.md': secret('example'),
    }),
  ).toEqual([]);
});

describe.each([false, true])('with helm: %s', (isRendered) => {
  test.each<[what: string, file: string, content: string, code: string]>([
    ['a Secret', 'templates/a.yaml', secret('hunter2'), 'plaintext-secret'],
    [
      'a Secret under a condition',
      'templates/a.yaml',
      secret('x1', '.Values.a'),
      'plaintext-secret',
    ],
    ['a Secret as a CRD', 'crds/a.yaml', secret('hunter2'), 'plaintext-secret'],
    ['a private key', 'files/tls.pem', KEY, 'private-key'],
    [
      'a private key in values',
      'values.yaml',
      `a: |\n  ${KEY.replaceAll('\n', '\n  ')}`,
      'private-key',
    ],
  ])('%s is refused', (_, file, content, code) => {
    expect(check({ [file]: content }, { isRendered })).toEqual(at(code, file));
  });

  test('so is what is in an archive of the archive', () => {
    const inner = archive({ 'templates/a.yaml': secret('hunter2') });
    const file = 'charts/inner-1.0.0.tgz/templates/a.yaml';
    expect(check({ 'charts/inner-1.0.0.tgz': inner }, { isRendered })).toEqual(
      at('plaintext-secret', file),
    );
  });
});

test('a Secret of computed values counts only where Helm did not show that none is written', () => {
  const computed = { 'templates/a.yaml': secret('{{ randAlphaNum 9 | quote }}', '.Values.create') };
  expect(check(computed)).toEqual(at('plaintext-secret', 'templates/a.yaml'));
  expect(check(computed, { isRendered: true })).toEqual([]);
  const unclear = { 'templates/a.yaml': '{{ toYaml .Values.object }}\n' };
  expect(check(unclear)).toEqual(at('unclear-template', 'templates/a.yaml'));
  expect(check(unclear, { isRendered: true })).toEqual([]);
});

test('archives elsewhere are not opened', () => {
  for (const path of ['chart/files/a.tgz', 'chart/a.tgz', 'charts/a.tgz', 'chart/charts/_a.tgz']) {
    expect(check({}, { path })).toEqual([`unchecked-archive ${path}`]);
  }
  for (const path of ['charts/web/charts/a.tgz', 'chart/charts/web/charts/a.tgz']) {
    expect(check({}, { path })).toEqual([]);
  }
});

test('an archive that cannot be read is refused', () => {
  const tree = new Map([[REDIS, Buffer.from('hello')]]);
  expect(checkContent(tree, { secretsInChart: false, rendered: undefined })).toMatchObject([
    { code: 'unchecked-archive', location: { file: REDIS } },
  ]);
});
