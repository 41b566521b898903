import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { readJson, type Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import { argocdGenerator } from './argocd/generator.ts';
import { chartGenerator } from './chart/generator.ts';
import { ciGenerator } from './ci/generator.ts';
import { environmentGenerator } from './environment/generator.ts';
import { fluxGenerator } from './flux/generator.ts';
import { initGenerator } from './init/generator.ts';
import { removeGenerator } from './remove/generator.ts';
import { renameGenerator } from './rename/generator.ts';
import { secretGenerator } from './secret/generator.ts';

// Two umbrellas in one workspace, made by the generators.

const { recipient: key } = generateAgeIdentity();
const url = 'https://git.example.org/deploy.git';
let tree: Tree;
const read = (path: string): string => tree.read(path, 'utf8') ?? '';

beforeEach(() => {
  tree = createTreeWithEmptyWorkspace();
  initGenerator(tree, {});
  initGenerator(tree, { name: 'shop' });
});

describe('init', () => {
  test('adds an umbrella with its own folders, and the product of its name', () => {
    expect(readJson(tree, 'nx.json')).toMatchObject({
      plugins: [
        { plugin: '@dhallmark/nx', options: {} },
        { plugin: '@dhallmark/nx', options: { name: 'shop', chartsRoot: 'charts-shop' } },
      ],
    });
    expect(read('.gitignore')).toContain('/deploy/\n');
    expect(read('.gitignore')).toContain('/deploy-shop/\n');
    expect(read('charts/lib/names.dhall')).toContain('product = "app"');
    expect(read('charts-shop/lib/names.dhall')).toContain('product = "shop"');
  });

  test('takes a folder for the charts, and changes nothing the second time', () => {
    initGenerator(tree, { name: 'blog', root: 'products/blog', chart: 'journal' });
    expect(read('products/blog/lib/names.dhall')).toContain('product = "journal"');
    expect(read('products/blog/chart.dhall')).toContain('../../dhall/Helm.dhall');
    const before = read('nx.json') + read('.gitignore');
    initGenerator(tree, { name: 'blog' });
    initGenerator(tree, { name: 'blog', root: 'products/blog' });
    expect(read('nx.json') + read('.gitignore')).toBe(before);
  });

  test.each([
    [{ name: 'shop', root: 'elsewhere' }, 'the umbrella shop exists already, in charts-shop/'],
    [{ name: 'blog', root: 'charts/blog' }, 'umbrellas chart and blog would share a folder'],
    [{ name: '../x' }, 'name: "../x" cannot be the name of an umbrella'],
  ])('refuses %j', (options, message) => {
    const before = read('nx.json');
    expect(() => initGenerator(tree, options)).toThrow(new RegExp(message, 'i'));
    if ('root' in options) return;
    expect(read('nx.json')).toBe(before);
  });
});

describe('the other generators', () => {
  test('write for the umbrella that is named', () => {
    chartGenerator(tree, { name: 'web', umbrella: 'shop' });
    secretGenerator(tree, { name: 'login', chart: 'web', umbrella: 'shop' });
    environmentGenerator(tree, { name: 'prod', key, umbrella: 'shop' });
    expect(tree.exists('charts-shop/web/secrets.dhall')).toBe(true);
    expect(tree.exists('charts-shop/environments/prod.dhall')).toBe(true);
    expect(tree.exists('charts/web')).toBe(false);
    expect(read('.sops.yaml')).toContain('^deploy-shop/prod/');
  });

  test('put a chart into a folder of folders', () => {
    chartGenerator(tree, { name: 'web', umbrella: 'shop', directory: 'backend/http' });
    secretGenerator(tree, { name: 'login', chart: 'web', umbrella: 'shop' });
    const folder = 'charts-shop/backend/http/web';
    expect(read(`${folder}/chart.dhall`)).toContain('../../../lib/names.dhall');
    expect(read(`${folder}/deployment.dhall`)).toContain('../../../../dhall');
    expect(read(`${folder}/secrets.dhall`)).toContain('../../../../dhall');
    expect(() => chartGenerator(tree, { name: 'web', umbrella: 'shop' })).toThrow(
      `The chart web exists already, in ${folder}/.`,
    );
    expect(() =>
      chartGenerator(tree, { name: 'api', umbrella: 'shop', directory: '../x' }),
    ).toThrow('directory: "../x" cannot be');
  });

  test('do not choose one of several', () => {
    expect(() => chartGenerator(tree, { name: 'web' })).toThrow(
      'Add --umbrella and one of: chart, shop.',
    );
    expect(() => chartGenerator(tree, { name: 'web', umbrella: 'blog' })).toThrow(
      'There is no umbrella "blog". Known: chart, shop.',
    );
  });

  test.each([
    ['flux', () => fluxGenerator(tree, { url, environment: 'prod', umbrella: 'shop' })],
    ['argocd', () => argocdGenerator(tree, { url, environment: 'prod', umbrella: 'shop' })],
  ])('%s uses a folder of the umbrella, here and in the deploy repository', (name, generate) => {
    environmentGenerator(tree, { name: 'prod', key, umbrella: 'shop' });
    generate();
    const [file] = tree.children(`${name}/shop`);
    expect(file).toMatch(/^prod\./);
    expect(readJson(tree, 'nx.json')).toMatchObject({
      plugins: [
        { options: {} },
        { options: { name: 'shop', deployRepository: { url, path: 'shop/{environment}' } } },
      ],
    });
  });
});

describe('ci', () => {
  beforeEach(() => {
    environmentGenerator(tree, { name: 'prod', key, umbrella: 'chart' });
    environmentGenerator(tree, { name: 'prod', key, umbrella: 'shop' });
    environmentGenerator(tree, { name: 'staging', key, umbrella: 'shop' });
  });

  test.each(['gitlab', 'github', 'azure-devops'] as const)(
    '%s publishes and rekeys every umbrella in its environments',
    (forge) => {
      ciGenerator(tree, { forge, cloud: 'age' });
      const text = tree
        .listChanges()
        .map(({ path, content }) => (/\.ya?ml$/.test(path) ? String(content) : ''))
        .join('\n');
      const runs = [...text.matchAll(/npx nx run (\S+) -c (\S+)/g)].map(([, task, environment]) =>
        [task, environment].join(' '),
      );
      expect(new Set(runs)).toEqual(
        new Set([
          ...['publish', 'rekey', 'diff'].flatMap((target) => [
            `chart:${target} prod`,
            `shop:${target} prod`,
          ]),
          'shop:publish staging',
          'shop:rekey staging',
        ]),
      );
      expect(text).toMatch(/nx affected -t lint -c prod/);
      expect(text).toContain('cat diff-shop.md >> diff.md');
    },
  );

  test('compares umbrellas without a common environment each in its own', () => {
    tree.delete('charts-shop/environments/prod.dhall');
    ciGenerator(tree, { cloud: 'age' });
    const junit = "--junit='lint-{umbrella}-{chart}.xml'";
    for (const [environment, others] of [
      ['prod', 'shop,shop-*'],
      ['staging', 'chart,chart-*'],
    ]) {
      const options = `-c ${environment} --exclude='${others}'`;
      expect(read('.gitlab-ci.yml')).toContain(`nx affected -t lint ${options} ${junit}\n`);
    }
  });

  test('refuses an environment of none, and jobs of one name', () => {
    expect(() => ciGenerator(tree, { environments: ['prodd'], cloud: 'age' })).toThrow(
      'No umbrella has the environment prodd.',
    );
    environmentGenerator(tree, { name: 'shop-prod', key, umbrella: 'chart' });
    expect(() => ciGenerator(tree, { cloud: 'age' })).toThrow('the job publish-shop-prod');
  });
});

describe('a variable of two umbrellas', () => {
  const variable = 'TOKEN';
  const example = (): string => read('secrets.env.example').split('\n\n').at(-1) ?? '';

  beforeEach(() => {
    for (const umbrella of ['chart', 'shop']) {
      chartGenerator(tree, { name: 'web', umbrella });
      secretGenerator(tree, { name: 'login', chart: 'web', umbrella, variable });
    }
  });

  test('names both in its example', () => {
    const text =
      '# shop/web: login value\n# chart/web: login value\n# form: text\nTOKEN=example-only\n';
    expect(example()).toBe(text);
    secretGenerator(tree, { name: 'login', chart: 'web', umbrella: 'shop', variable });
    expect(example()).toBe(text);
  });

  test('follows a rename in one of them', () => {
    const names = { name: 'web', newName: 'api', umbrella: 'shop' };
    renameGenerator(tree, { kind: 'chart', ...names });
    tree.write('secrets.env.example', read('secrets.env.example').replace('api: ', 'api: app/'));
    renameGenerator(tree, {
      kind: 'secret',
      name: 'login',
      newName: 'user',
      chart: 'api',
      umbrella: 'shop',
    });
    expect(example()).toMatch(/^# shop\/api: app\/user value\n# chart\/web: login value\n/);
  });

  test.each(['chart', 'secret'] as const)('stays while one needs it: %s', (kind) => {
    const remove = (umbrella: string) =>
      removeGenerator(tree, {
        kind,
        name: kind === 'chart' ? 'web' : 'login',
        ...(kind === 'secret' && { chart: 'web' }),
        umbrella,
      });
    remove('shop');
    expect(example()).toBe('# chart/web: login value\n# form: text\nTOKEN=example-only\n');
    remove('chart');
    expect(read('secrets.env.example')).not.toContain('TOKEN');
  });
});
