import type { DesiredFile, TreeIo } from '@dhallmark/gitops/tree';
import { renderYaml, renderYamlDocuments, toHelmTemplate } from '@dhallmark/chart-gen/yaml-text';
import { describe, expect, test } from 'vitest';
import {
  annotateWorkloads,
  withoutRestartAnnotation,
  type RestartInput,
} from './annotate-workloads.ts';

const file = (path: string, text: string): DesiredFile => ({
  path,
  owner: 'web',
  bytes: Buffer.from(text),
});
const textOf = (files: readonly DesiredFile[], path: string): string =>
  Buffer.from(files.find((each) => each.path === path)?.bytes ?? []).toString('utf8');

const secret = file(
  'secrets/web/token.yaml',
  'apiVersion: v1\nkind: Secret\nmetadata:\n  name: token\n  namespace: shop\nstringData:\n  a: ENC[x]\nsops:\n  mac: m\n',
);

function workload(kind: string, name: string, pod: object, metadata: object = {}): string {
  return renderYaml({
    apiVersion: 'apps/v1',
    kind,
    metadata: { name, namespace: 'shop' },
    spec: { template: { metadata: { labels: { app: name }, ...metadata }, spec: pod } },
  } as never);
}

const env = (more: object = {}): object => ({
  containers: [
    {
      name: 'a',
      command: ['echo', '{{ braces }}'],
      env: [{ name: 'T', valueFrom: { secretKeyRef: { name: 'token', key: 'a', ...more } } }],
    },
  ],
});

const tree = { readFile: () => undefined } as unknown as TreeIo;
function annotated(
  files: readonly DesiredFile[],
  more: Partial<RestartInput> & { readonly print?: string } = {},
): Promise<readonly DesiredFile[]> {
  const { print = 'one', ...rest } = more;
  const fingerprints = new Map([['secrets/web/token.yaml', print]]);
  return annotateWorkloads(files, { key: 'k'.repeat(32), fingerprints, all: true, tree, ...rest });
}
const valueIn = (text: string): string | undefined =>
  /^ +dhallmark\.dev\/secrets: "?([0-9a-f]{16})"?$/m.exec(text)?.[1];

describe('a workload that uses a Secret', () => {
  test.each([
    ['a variable', env()],
    ['an optional variable', env({ optional: true })],
    [
      'all of its keys',
      { containers: [{ name: 'a', envFrom: [{ secretRef: { name: 'token' } }] }] },
    ],
    ['a volume', { volumes: [{ name: 'v', secret: { secretName: 'token' } }] }],
    [
      'a projected volume',
      { volumes: [{ name: 'v', projected: { sources: [{ secret: { name: 'token' } }] } }] },
    ],
    ['an init container', { initContainers: [...(env() as { containers: object[] }).containers] }],
  ])('by %s gets an annotation, and nothing else changes', async (_how, pod) => {
    const before = toHelmTemplate(workload('Deployment', 'web', pod));
    const files = await annotated([file('chart/templates/web.yaml', before), secret]);
    const after = textOf(files, 'chart/templates/web.yaml');
    expect(valueIn(after)).toBeDefined();
    expect(withoutRestartAnnotation(after)).toBe(before);
    expect(textOf(files, secret.path)).toBe(textOf([secret], secret.path));
  });

  test.each(['Deployment', 'StatefulSet', 'DaemonSet'])('%s', async (kind) => {
    const files = await annotated([
      file('w.yaml', toHelmTemplate(workload(kind, 'w', env()))),
      secret,
    ]);
    expect(valueIn(textOf(files, 'w.yaml'))).toBeDefined();
  });

  test('keeps its other annotations', async () => {
    const text = toHelmTemplate(
      workload('Deployment', 'w', env(), { annotations: { other: 'on' } }),
    );
    const after = textOf(await annotated([file('w.yaml', text), secret]), 'w.yaml');
    expect(after).toContain('other: "on"');
    expect(withoutRestartAnnotation(after)).toBe(text);
  });

  test('is in another chart or another document', async () => {
    const config = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' } };
    const deployment = JSON.parse(
      JSON.stringify({
        kind: 'Deployment',
        metadata: { name: 'w' },
        spec: { template: { metadata: {}, spec: env() } },
      }),
    ) as never;
    const text = toHelmTemplate(renderYamlDocuments([config, deployment]));
    const after = textOf(
      await annotated([file('chart/charts/api/w.yaml', text), secret]),
      'chart/charts/api/w.yaml',
    );
    expect(valueIn(after)).toBeDefined();
    expect(after).toContain('---\n');
  });
});

test('another fingerprint or another key gives another annotation, the same gives the same', async () => {
  const files = [file('w.yaml', toHelmTemplate(workload('Deployment', 'w', env()))), secret];
  const value = async (more: Parameters<typeof annotated>[1]): Promise<string | undefined> =>
    valueIn(textOf(await annotated(files, more), 'w.yaml'));
  const first = await value({});
  expect(await value({})).toBe(first);
  expect(await value({ print: 'two' })).not.toBe(first);
  expect(await value({ key: 'o'.repeat(32) })).not.toBe(first);
});

describe('left alone is', () => {
  const deployment = toHelmTemplate(workload('Deployment', 'w', env()));
  test.each<[string, string, Partial<RestartInput>]>([
    ['everything without a key', deployment, { key: undefined }],
    ['what uses no Secret', workload('Deployment', 'w', { containers: [{ name: 'a' }] }), {}],
    ['what uses another Secret', deployment.replaceAll('token', 'other'), {}],
    ['a Secret of another namespace', deployment.replaceAll('shop', 'other'), {}],
    ['a Job', deployment.replace('kind: Deployment', 'kind: Job'), {}],
    ['a template written by hand', `# by hand\n${deployment}`, {}],
    ['a template with actions', deployment.replace('name: a', 'name: {{ .Values.a }}'), {}],
    ['no YAML', `${deployment}\n\t- x`, {}],
  ])('%s', async (_what, text, more) => {
    const files = [file('w.yaml', text), secret];
    expect(textOf(await annotated(files, more), 'w.yaml')).toBe(text);
  });
});

test('a chart that is made alone counts the Secrets that are in the tree', async () => {
  const text = toHelmTemplate(workload('Deployment', 'w', env()));
  const standing = { readFile: () => secret.bytes } as unknown as TreeIo;
  const both = await annotated([file('w.yaml', text), secret]);
  const alone = await annotated([file('w.yaml', text)], { all: false, tree: standing });
  expect(textOf(alone, 'w.yaml')).toBe(textOf(both, 'w.yaml'));
  expect(textOf(await annotated([file('w.yaml', text)], { tree: standing }), 'w.yaml')).toBe(text);
});
