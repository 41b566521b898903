import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, type Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { environmentGenerator } from '../environment/generator.ts';
import { initGenerator } from '../init/generator.ts';
import { argocdGenerator } from './generator.ts';

const url = 'https://git.example.org/shop/deploy.git';
let tree: Tree;
const read = (path: string): string => tree.read(path, 'utf8') ?? '';
const objects = (path: string): readonly unknown[] =>
  parseAllDocuments(read(path)).map((document) => document.toJS() as unknown);

beforeEach(() => {
  tree = createTreeWithEmptyWorkspace();
  initGenerator(tree, { chart: 'shop' });
  environmentGenerator(tree, { name: 'production' });
  environmentGenerator(tree, { name: 'staging' });
});

describe('an environment', () => {
  test('has a project that names its repository and namespace, and an Application', () => {
    argocdGenerator(tree, { url, environment: 'production' });
    const server = 'https://kubernetes.default.svc';
    const [project, application] = objects('argocd/production.yaml');
    expect(project).toMatchObject({
      kind: 'AppProject',
      metadata: { name: 'shop-production', namespace: 'argocd' },
      spec: {
        sourceRepos: [url],
        destinations: [{ server, namespace: 'shop' }],
        clusterResourceWhitelist: [],
      },
    });
    const source = { repoURL: url, targetRevision: 'main' };
    expect(application).toMatchObject({
      kind: 'Application',
      spec: {
        project: 'shop-production',
        sources: [
          { ...source, path: 'production/chart' },
          { ...source, path: 'production/secrets', plugin: { name: 'dhallmark-sops' } },
        ],
      },
    });
    expect(readJson(tree, 'nx.json')).toMatchObject({
      plugins: [
        { options: { reconciler: 'argocd', deployRepository: { url, path: '{environment}' } } },
      ],
    });
  });

  test('needs no plugin with KSOPS', () => {
    argocdGenerator(tree, { url, environment: 'production', setup: 'ksops' });
    expect(read('argocd/production.yaml')).not.toContain('plugin');
    expect(parse(read('argocd/install/argocd-cm.yaml'))).toEqual({
      data: { 'kustomize.buildOptions': '--enable-alpha-plugins --enable-exec' },
    });
  });

  test('can be one of many in one set', () => {
    argocdGenerator(tree, { url, applicationSet: true });
    const all = objects('argocd/applications.yaml');
    expect(all).toHaveLength(3);
    expect(all.at(-1)).toMatchObject({
      kind: 'ApplicationSet',
      metadata: { name: 'shop' },
      spec: {
        generators: [
          {
            list: {
              elements: [
                { name: 'shop-production', folder: 'production' },
                { name: 'shop-staging', folder: 'staging' },
              ],
            },
          },
        ],
        template: { spec: { sources: [{ path: '{{ .folder }}/chart' }, {}] } },
      },
    });
  });

  test('keeps the folder and the branch that are set, and takes another namespace', () => {
    const deployRepository = { url, branch: 'live', path: '' };
    tree.write(
      'nx.json',
      JSON.stringify({ plugins: [{ plugin: '@dhallmark/nx', options: { deployRepository } }] }),
    );
    argocdGenerator(tree, { url, environment: 'staging', namespace: 'shop-staging' });
    expect(objects('argocd/staging.yaml')[1]).toMatchObject({
      spec: {
        destination: { namespace: 'shop-staging' },
        sources: [{ path: 'chart', targetRevision: 'live' }, { path: 'secrets' }],
      },
    });
  });

  test('is refused where it is not known', () => {
    expect(() => argocdGenerator(tree, { url, environment: 'test' })).toThrow(
      /There is no environment test\. Known: production, staging/,
    );
    expect(() => argocdGenerator(tree, { url })).toThrow(/Name one with --environment/);
    const names = 'charts/lib/names.dhall';
    tree.write(names, read(names).replace('namespace = "shop"', 'namespace = ./namespace.dhall'));
    expect(() => argocdGenerator(tree, { url, environment: 'staging' })).toThrow(/--namespace/);
  });
});

describe('the keys', () => {
  interface Patch {
    readonly spec: {
      readonly template: {
        readonly metadata?: { readonly labels: object };
        readonly spec: {
          readonly containers: readonly { readonly name: string; readonly env?: unknown }[];
        };
      };
    };
  }
  const patch = (options: object): Patch['spec']['template'] => {
    argocdGenerator(tree, { url, environment: 'production', ...options });
    return (parse(read('argocd/install/repo-server.yaml')) as Patch).spec.template;
  };

  test('of age are a file of the sidecar alone', () => {
    const { containers } = patch({}).spec;
    expect(containers).toMatchObject([
      {
        name: 'dhallmark-sops',
        env: [{ name: 'SOPS_AGE_KEY_FILE', value: '/sops-keys/keys.txt' }],
      },
    ]);
  });

  test('with KSOPS are a file of the repo server', () => {
    expect(patch({ setup: 'ksops' }).spec.containers).toMatchObject([
      { name: 'argocd-repo-server', env: [{ name: 'SOPS_AGE_KEY_FILE' }] },
    ]);
  });

  test('of a cloud are the identity of the pod, or variables', () => {
    const { metadata } = patch({ decryption: 'azure-workload-identity' });
    expect(metadata?.labels).toEqual({ 'azure.workload.identity/use': 'true' });
    tree.delete('argocd');
    const { containers } = patch({ decryption: 'credentials', secret: 'vault' }).spec;
    expect(containers).toMatchObject([{ envFrom: [{ secretRef: { name: 'vault' } }] }]);
  });
});

test('a second environment keeps the installation', () => {
  argocdGenerator(tree, { url, environment: 'production' });
  const install = 'argocd/install/repo-server.yaml';
  tree.write(install, `# ours\n${read(install)}`);
  argocdGenerator(tree, { url, environment: 'staging' });
  expect(read(install)).toMatch(/^# ours/);
});

test('the guide shows what is generated', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../../../docs/argocd.md'), 'utf8');
  argocdGenerator(tree, { url, environment: 'production' });
  const files = ['production.yaml', 'install/plugin.yaml', 'install/repo-server.yaml'];
  const generated = files.map((file) => read(`argocd/${file}`));
  for (const child of tree.children('argocd')) tree.delete(`argocd/${child}`);
  argocdGenerator(tree, { url, environment: 'production', setup: 'ksops' });
  const ksops = ['argocd-cm.yaml', 'repo-server.yaml'].map((file) =>
    read(`argocd/install/${file}`),
  );
  const shown = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block);
  for (const text of [...generated, ...ksops]) expect(shown).toContain(text);
});
