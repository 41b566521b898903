import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import { isMap, parseAllDocuments, type Document } from 'yaml';
import { environmentGenerator } from '../environment/generator.ts';
import { initGenerator } from '../init/generator.ts';
import { readStamp } from './generated-ci.ts';
import { ciGenerator } from './generator.ts';

const repository = join(import.meta.dirname, '../../../../..');

let tree: Tree;
const read = (path: string): string => tree.read(path, 'utf8') ?? '';

beforeEach(() => {
  tree = createTreeWithEmptyWorkspace();
  tree.write('.gitignore', 'node_modules\n/dist/\n');
  initGenerator(tree, { chart: 'shop' });
});

describe('ci', () => {
  test('the pipeline of this repository is what the generator writes', () => {
    const environments = ['staging', 'production'];
    // with the defaults of the schema, as Nx adds them
    const defaults = {
      forge: 'gitlab',
      runner: 'ubuntu-24.04',
      branch: 'main',
      helm: true,
    } as const;
    const options = { environments, cloud: 'azure', ...defaults } as const;
    ciGenerator(tree, options);
    const own = readFileSync(join(repository, '.gitlab-ci.yml'), 'utf8');
    expect(read('.gitlab-ci.yml')).toBe(own);
    // so that the generator may write it again
    expect(readStamp(own)).toEqual(options);
  });

  test.each(['gitlab', 'github', 'azure-devops'] as const)(
    'jobs of %s use the package manager and the Node of the workspace',
    (forge) => {
      const manifest = { packageManager: 'pnpm@12.21.0', engines: { node: '^26.0.0' } };
      tree.write('package.json', JSON.stringify(manifest));
      ciGenerator(tree, { forge, environments: ['production'], cloud: 'age' });
      const written = tree.listChanges().map(({ path }) => path);
      const files = written.filter((path) => /gitlab-ci|dhallmark-|\.github|azure-p/.test(path));
      const text = files.map(read).join('\n');
      expect(text).toContain('npm install --global --ignore-scripts pnpm@12.21.0');
      expect(text).toContain('pnpm install --frozen-lockfile --ignore-scripts');
      expect(text).toContain('pnpm exec dhallmark check');
      expect(text).toContain('pnpm exec nx run chart:publish -c production');
      expect(text).toMatch(/pnpm exec nx affected -t lint -c/);
      expect(text).toMatch(/image: node:26-bookworm|node-version: 26$|versionSpec: 26\.x/m);
      expect(text).not.toMatch(/npx|npm ci/);
    },
  );

  test('environments are strings to GitLab, which reads YAML 1.1', () => {
    const environments = ['no', 'on', 'y', '2026-01-01', '0b101', '012', '1e3', 'null', 'true'];
    ciGenerator(tree, { environments, cloud: 'age' });
    const [, jobs] = parseAllDocuments(read('.gitlab-ci.yml'), {
      version: '1.1',
      customTags: ['timestamp'],
    }) as Document[];
    const found = environments.map((name) => jobs?.getIn([`publish-${name}`, 'environment']));
    expect(found).toEqual(environments);
  });

  test('takes the environments that charts have a function for', () => {
    expect(() => ciGenerator(tree, {})).toThrow(/There is no environment to publish/);
    environmentGenerator(tree, { name: 'production' });
    ciGenerator(tree, { cloud: 'age' });
    expect(read('.gitlab-ci.yml')).not.toContain('new-age-key');
    ciGenerator(tree, { cloud: 'age', ageKeyStore: "git:https://x/y.git#it's $(id)" });
    expect(read('.gitlab-ci.yml')).toContain('new-age-key-production:');
    expect(read('.gitlab-ci.yml')).toContain(
      String.raw`--new-age-key --store='git:https://x/y.git#it'\''s $(id)' --publish`,
    );
  });

  test('only publishing is a deployment', () => {
    ciGenerator(tree, { environments: ['staging'], cloud: 'age', ageKeyStore: 'gitlab:KEY' });
    const [, jobs] = parseAllDocuments(read('.gitlab-ci.yml')) as Document[];
    const found = ['publish', 'rekey', 'rekey-check', 'new-age-key'].map((job) => {
      const environment = jobs?.getIn([`${job}-staging`, 'environment']);
      return isMap(environment) ? environment.toJSON() : environment;
    });
    const access = { name: 'staging', action: 'access' };
    expect(found).toEqual(['staging', access, access, access]);
  });

  test('jobs log in to the Vault of .sops.yaml, or to the given one', () => {
    const ci = { environments: ['staging'], cloud: 'vault' } as const;
    const audience = (): unknown => {
      const [, jobs] = parseAllDocuments(read('.gitlab-ci.yml')) as Document[];
      return jobs?.getIn(['.keyed', 'id_tokens', 'VAULT_ID_TOKEN', 'aud']);
    };
    expect(() => ciGenerator(tree, ci)).toThrow(/names no Vault/);
    const rule = (host: string): string =>
      `  - hc_vault_transit_uri: "https://${host}/v1/sops/keys/a"\n`;
    tree.write('.sops.yaml', `creation_rules:\n${rule('v.example:8200')}`);
    ciGenerator(tree, ci);
    expect(audience()).toBe('https://v.example:8200');
    tree.write('.sops.yaml', `creation_rules:\n${rule('v.example')}${rule('w.example')}`);
    expect(() => ciGenerator(tree, ci)).toThrow(/v\.example and https:\/\/w\.example/);
    ciGenerator(tree, { ...ci, vaultAddress: 'https://w.example/' });
    expect(audience()).toBe('https://w.example');
    const withToken = 'https://a:b@w.example';
    expect(() => ciGenerator(tree, { ...ci, vaultAddress: withToken })).toThrow(
      /is not the address/,
    );
  });

  test('builds the helm that the tests use, and nothing without it', () => {
    ciGenerator(tree, { environments: ['staging'], cloud: 'age' });
    const references = readFileSync(join(repository, 'tools/references.mjs'), 'utf8');
    expect(references).toContain(/go install (\S+@v\S+)/.exec(read('.gitlab-ci.yml'))?.[1] ?? '?');
    ciGenerator(tree, { environments: ['staging'], cloud: 'age', helm: false });
    expect(read('.gitlab-ci.yml').replace('"helm":false', '')).not.toMatch(/helm(?!_)/);
    expect(read('.gitlab-ci.yml')).not.toContain('prepare');
  });

  test('quotes what it is given in YAML and in the shell', () => {
    const image = 'x: {y} # "z"';
    ciGenerator(tree, { environments: ['staging'], image, cacheServer: 'https://x/a;id' });
    const [, pipeline] = parseAllDocuments(read('.gitlab-ci.yml')) as Document[];
    expect(pipeline?.getIn(['default', 'image'])).toBe(image);
    expect(read('.gitlab-ci.yml')).toContain("CACHE_SERVER='https://x/a;id'");
    expect(() => ciGenerator(tree, { environments: ['$(id)'] })).toThrow(
      /environments: "\$\(id\)"/,
    );
    expect(() => ciGenerator(tree, { environments: ['x'], cacheServer: 'http://x' })).toThrow(
      /is not the https/,
    );
  });
});
