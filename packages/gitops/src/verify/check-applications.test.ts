import { expect, test } from 'vitest';
import { renderSecretLists } from '../tree/secret-lists.ts';
import { checkApplications } from './check-applications.ts';

const encrypted = 'apiVersion: v1\nkind: Secret\nmetadata: { name: a }\nsops: { mac: x }\n';
const secret = 'secrets/web/token.yaml';
const url = 'https://git.example/shop/deploy.git';

/** What is found about an Application with this source, in a tree at `production` of the repository. */
function find(
  source: object,
  more: Readonly<Record<string, string>> = {},
  reconciler: 'flux' | 'argocd' = 'flux',
): readonly string[] {
  return findIn(application({ source: { repoURL: url, ...source } }), more, reconciler);
}

function application(spec: object): object {
  const metadata = { name: 'shop' };
  return { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata, spec };
}

function findIn(
  object: object,
  more: Readonly<Record<string, string>> = {},
  reconciler: 'flux' | 'argocd' = 'flux',
  path = 'production',
): readonly string[] {
  const texts = {
    'chart/Chart.yaml': 'name: shop\n',
    'chart/templates/service.yaml': 'kind: Service\n',
    [secret]: encrypted,
    ...Object.fromEntries(renderSecretLists([secret], reconciler)),
    ...more,
  };
  const files = new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
  const applications = new Map([['argocd/shop.yaml', Buffer.from(JSON.stringify(object))]]);
  return checkApplications(applications, files, { url, path }).map(
    ({ code, message }) => `${code}: ${message}`,
  );
}

const FOUND = [
  `argocd-ciphertext: the Application shop would apply the ciphertext of ${secret}: nothing decrypts its source production/secrets`,
];

test('names the Application, its source and a Secret', () => {
  expect(find({ path: 'production/secrets' })).toEqual(FOUND);
});

test.each([
  ['the resources of a kustomization', { path: './production/secrets/' }, {}],
  [
    'a kustomization that names the folder',
    { path: 'production/own' },
    { 'own/kustomization.yaml': 'resources: [../secrets]\n' },
  ],
  [
    'a component of a kustomization',
    { path: 'production' },
    {
      'kustomization.yml': 'components: [part]\n',
      'part/Kustomization': 'resources: [../secrets/web/token.yaml]\n',
    },
  ],
  ['plain manifests in a folder', { path: 'production/secrets/web' }, {}],
  ['plain manifests below a folder', { path: 'production', directory: { recurse: true } }, {}],
  ['the whole repository', { path: '.', directory: { recurse: true } }, {}],
  ['a source without a path', { directory: { recurse: true } }, {}],
  [
    'manifests although there is a kustomization',
    { path: 'production/secrets', directory: { recurse: true, include: '*/*.yaml' } },
    {},
  ],
  ['the same repository under another address', { repoURL: 'git@other:shop/deploy' }, {}],
  ['templates of a chart', { path: 'production/chart' }, { 'chart/templates/a.yaml': encrypted }],
])('finds %s', (_what, source, more) => {
  const { path = 'production/secrets' } = source as { readonly path?: string };
  const given = 'directory' in source && !('path' in source) ? source : { path, ...source };
  expect(find(given, more)).toHaveLength(1);
});

test.each([
  ['a plugin', { path: 'production/secrets', plugin: { name: 'dhallmark-sops' } }],
  ['a plugin that Argo CD chooses', { path: 'production/secrets', plugin: {} }],
  ['the chart', { path: 'production/chart' }],
  ['a folder without manifests', { path: 'production' }],
  ['another environment', { path: 'staging/secrets' }],
  ['a name that begins alike', { path: 'production/secret' }],
  [
    'another repository',
    { repoURL: 'https://git.example/shop/other.git', path: 'production/secrets' },
  ],
  ['a chart of a Helm repository', { chart: 'redis', path: 'production/secrets' }],
  [
    'manifests that leave the Secrets out',
    { path: 'production', directory: { recurse: true, exclude: '{secrets/**,x}' } },
  ],
])('accepts %s', (_what, source) => {
  expect(find(source)).toEqual([]);
});

test('accepts what KSOPS generates, and nothing beside it', () => {
  expect(find({ path: 'production/secrets' }, {}, 'argocd')).toEqual([]);
  expect(find({ path: 'production/secrets/web' }, {}, 'argocd')).toHaveLength(1);
});

test('reads several sources, sets and lists', () => {
  const sources = [
    { repoURL: url, path: 'production/chart' },
    { repoURL: url, path: 'production/secrets' },
  ];
  expect(findIn(application({ sources }))).toEqual(FOUND);
  const set = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: { name: 'shop' },
    spec: {
      template: { spec: { source: { repoURL: '{{ .url }}', path: '{{ .name }}/secrets' } } },
    },
  };
  expect(findIn(set)).toHaveLength(1);
  expect(
    findIn({ kind: 'List', apiVersion: 'v1', items: [set, application({ sources })] }),
  ).toHaveLength(2);
  expect(findIn({ ...set, apiVersion: 'example.org/v1' })).toEqual([]);
});

test('a tree can be the root of its repository', () => {
  const source = { repoURL: url, path: 'secrets' };
  expect(findIn(application({ source }), {}, 'flux', '')).toHaveLength(1);
});

test.each([
  ['not YAML', 'argoproj.io: ['],
  ['nested deeply', `argoproj.io: ${'['.repeat(100_000)}`],
  ['aliases', `# argoproj.io\na: &a [x, x]\nb: &b [*a, *a]\n${'c: [*b, *b]\n'.repeat(200)}`],
  [
    'a kustomization that contains itself',
    'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec: { source: { path: loop } }\n',
  ],
])('does not fail at a file that is %s', (_what, text) => {
  const files = new Map([
    ['loop/kustomization.yaml', Buffer.from('resources: [../loop, .]\n')],
    ['a.yaml', Buffer.from(text)],
  ]);
  expect(checkApplications(files, files, { url: undefined, path: '' })).toEqual([]);
});
