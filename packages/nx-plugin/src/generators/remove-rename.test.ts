import { format } from '@dhallmark/dhall';
import { generateAgeIdentity, parseConfig } from '@dhallmark/sops-runner';
import type { Tree } from '@nx/devkit';
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

const { recipient } = generateAgeIdentity();
const url = 'https://git.example.org/deploy.git';

let tree: Tree;
const read = (path: string): string => tree.read(path, 'utf8') ?? '';
const edit = (path: string, from: string, to: string): void => {
  expect(read(path)).toContain(from);
  tree.write(path, read(path).replace(from, to));
};

/** Every file with its text, to compare a workspace before and after. */
function snapshot(): Readonly<Record<string, string>> {
  const below = (folder: string): readonly string[] =>
    tree.children(folder).flatMap((name) => {
      const path = folder === '.' ? name : `${folder}/${name}`;
      return tree.isFile(path) ? [path] : below(path);
    });
  return Object.fromEntries(below('.').map((path) => [path, read(path)]));
}

/** Runs a generator that has to refuse, and checks that it left everything as it was. */
function refused(run: () => unknown): string {
  const before = snapshot();
  let message = '';
  try {
    run();
  } catch (error) {
    message = error instanceof Error ? error.message : String(error);
  }
  expect(snapshot()).toEqual(before);
  return message;
}

beforeEach(() => {
  tree = createTreeWithEmptyWorkspace();
  initGenerator(tree, { chart: 'shop' });
});

describe('what is added and removed again leaves nothing behind', () => {
  test('a chart with Secrets', () => {
    chartGenerator(tree, { name: 'api' });
    secretGenerator(tree, { name: 'shared', chart: 'api', variable: 'SHARED' });
    const before = snapshot();
    chartGenerator(tree, { name: 'web' });
    secretGenerator(tree, { name: 'web-login', chart: 'web', key: 'password' });
    secretGenerator(tree, { name: 'web-tls', chart: 'web', form: 'file' });
    // a variable that another chart needs, too
    secretGenerator(tree, { name: 'web-shared', chart: 'web', variable: 'SHARED' });
    removeGenerator(tree, { kind: 'chart', name: 'web' });
    expect(snapshot()).toEqual(before);
  });

  test('the only chart', () => {
    const before = snapshot();
    chartGenerator(tree, { name: 'web' });
    removeGenerator(tree, { kind: 'chart', name: 'web' });
    expect(snapshot()).toEqual(before);
  });

  test('a Secret, the first, one between others and the last', () => {
    chartGenerator(tree, { name: 'web' });
    const empty = snapshot();
    secretGenerator(tree, { name: 'one', chart: 'web' });
    const one = snapshot();
    secretGenerator(tree, { name: 'two', chart: 'web' });
    const two = snapshot();
    secretGenerator(tree, { name: 'three', chart: 'web' });
    removeGenerator(tree, { kind: 'secret', name: 'three', chart: 'web' });
    expect(snapshot()).toEqual(two);
    removeGenerator(tree, { kind: 'secret', name: 'two', chart: 'web' });
    expect(snapshot()).toEqual(one);
    secretGenerator(tree, { name: 'two', chart: 'web' });
    removeGenerator(tree, { kind: 'secret', name: 'one', chart: 'web' });
    expect(read('charts/web/secrets.dhall')).not.toContain('"one"');
    removeGenerator(tree, { kind: 'secret', name: 'two', chart: 'web' });
    expect(snapshot()).toEqual(empty);
  });

  test('an environment, with its rule, jobs and deliveries', () => {
    environmentGenerator(tree, { name: 'production', key: recipient });
    fluxGenerator(tree, { url, environment: 'production', decryption: 'age' });
    ciGenerator(tree, { cloud: 'age' });
    const before = snapshot();
    environmentGenerator(tree, { name: 'staging', key: recipient });
    fluxGenerator(tree, { url, environment: 'staging', decryption: 'age' });
    ciGenerator(tree, { cloud: 'age' });
    expect(read('.gitlab-ci.yml')).toContain('publish-staging');
    removeGenerator(tree, { kind: 'environment', name: 'staging' });
    expect(snapshot()).toEqual(before);
  });

  test('an environment that an ApplicationSet lists', () => {
    for (const name of ['production', 'staging']) environmentGenerator(tree, { name });
    argocdGenerator(tree, { url, applicationSet: true });
    removeGenerator(tree, { kind: 'environment', name: 'staging' });
    expect(read('argocd/applications.yaml')).not.toContain('staging');
    expect(read('argocd/applications.yaml')).toContain('name: shop-production');
  });
});

describe('remove refuses', () => {
  beforeEach(() => {
    for (const name of ['web', 'api']) chartGenerator(tree, { name });
    secretGenerator(tree, { name: 'web-login', chart: 'web' });
  });

  test.each([
    ['charts/api/deployment.dhall', 'λ(values', 'let port = ../web/service.dhall\n\nin  λ(values'],
    ['charts/environments/production.dhall', '', 'λ(values : {}) → values with web.replicas = 5\n'],
    ['charts/templates/route.dhall', '', 'λ(values : { web : {} }) → values.web\n'],
    ['charts/templates/route.yaml', '', 'port: {{ .Values.web.port }}\n'],
  ])('a chart that %s uses', (path, from, to) => {
    if (from === '') tree.write(path, to);
    else edit(path, from, to);
    const message = refused(() => removeGenerator(tree, { kind: 'chart', name: 'web' }));
    expect(message).toBe(
      `The chart web is still used by ${path}. Nothing was written. Change these files first.`,
    );
  });

  test('a chart that is not there, or that is not listed in the usual form', () => {
    expect(refused(() => removeGenerator(tree, { kind: 'chart', name: 'db' }))).toContain(
      'There is no chart "db" in charts/',
    );
    tree.write('charts/lib/services.dhall', 'map ["web"]\n');
    expect(refused(() => removeGenerator(tree, { kind: 'chart', name: 'web' }))).toContain(
      'charts/lib/services.dhall is not written so that the dependency on web could be changed',
    );
  });

  test.each([
    ['charts/web/env.dhall', '{ secretKeyRef = { name = "web-login", key = "value" } }\n'],
    ['charts/api/templates/pod.yaml', 'secretName: web-login\n'],
  ])('a Secret that %s names', (path, text) => {
    tree.write(path, text);
    const message = refused(() =>
      removeGenerator(tree, { kind: 'secret', name: 'web-login', chart: 'web' }),
    );
    expect(message).toContain(`The Secret web-login is still used by ${path}.`);
  });

  test('a Secret that is not there, and one without a chart', () => {
    expect(
      refused(() => removeGenerator(tree, { kind: 'secret', name: 'no', chart: 'web' })),
    ).toContain('charts/web/secrets.dhall has no Secret no');
    expect(refused(() => removeGenerator(tree, { kind: 'secret', name: 'web-login' }))).toContain(
      'Pass --chart',
    );
  });

  test('an environment that an edited pipeline, a rotation or a file still needs', () => {
    const remove = () => removeGenerator(tree, { kind: 'environment', name: 'staging' });
    expect(refused(remove)).toContain('There is no environment staging. Known: none.');
    environmentGenerator(tree, { name: 'staging' });
    ciGenerator(tree, { cloud: 'age' });
    expect(refused(remove)).toContain('The environment staging is still used by .gitlab-ci.yml');
    environmentGenerator(tree, { name: 'production' });
    ciGenerator(tree, { cloud: 'age' });
    edit('.gitlab-ci.yml', 'stages:', '# ours\nstages:');
    expect(refused(remove)).toContain('The environment staging is still used by .gitlab-ci.yml');
    tree.delete('.gitlab-ci.yml');
    tree.write('key-transitions.json', '[{ "environment": "staging" }]');
    expect(refused(remove)).toContain('still follow former rules');
    tree.delete('key-transitions.json');
    tree.write('charts/environments/production.dhall', './staging.dhall\n');
    expect(refused(remove)).toContain('still used by charts/environments/production.dhall');
  });

  test('local', () => {
    expect(refused(() => removeGenerator(tree, { kind: 'environment', name: 'local' }))).toContain(
      'The environment local belongs to every workspace',
    );
  });
});

describe('rename', () => {
  test('gives what generating it under the new name gives', () => {
    for (const name of ['production', 'web', 'api']) {
      if (name === 'production') environmentGenerator(tree, { name, key: recipient });
      else chartGenerator(tree, { name });
    }
    secretGenerator(tree, { name: 'login', chart: 'web', variable: 'LOGIN' });
    fluxGenerator(tree, { url, environment: 'production', decryption: 'age', secret: 'keys' });
    ciGenerator(tree, { cloud: 'age', environments: ['production'] });
    renameGenerator(tree, { kind: 'environment', name: 'production', newName: 'live' });
    renameGenerator(tree, { kind: 'secret', name: 'login', newName: 'user', chart: 'web' });
    renameGenerator(tree, { kind: 'chart', name: 'web', newName: 'shop-web' });
    const renamed = snapshot();

    tree = createTreeWithEmptyWorkspace();
    initGenerator(tree, { chart: 'shop' });
    environmentGenerator(tree, { name: 'live', key: recipient });
    for (const name of ['shop-web', 'api']) chartGenerator(tree, { name });
    secretGenerator(tree, { name: 'user', chart: 'shop-web', variable: 'LOGIN' });
    fluxGenerator(tree, { url, environment: 'live', decryption: 'age', secret: 'keys' });
    ciGenerator(tree, { cloud: 'age', environments: ['live'] });
    // the image is a value, which a rename leaves alone
    edit('charts/values.dhall', 'registry.example.org/shop-web', 'registry.example.org/web');
    tree.write('charts/values.dhall', format(read('charts/values.dhall')));
    expect(renamed).toEqual(snapshot());
  });

  test('changes what uses a chart: imports, values and environments', () => {
    for (const name of ['web', 'api']) chartGenerator(tree, { name });
    tree.write('charts/api/uses.dhall', '-- ours\n{ web = ../web/service.dhall }\n');
    tree.write(
      'charts/environments/live.dhall',
      'λ(values : { web : {} }) → values with web.replicas = 5 with api.replicas = values.web.x\n',
    );
    renameGenerator(tree, { kind: 'chart', name: 'web', newName: 'site' });
    expect(read('charts/api/uses.dhall')).toBe(
      format('-- ours\n{ web = ../site/service.dhall }\n'),
    );
    expect(read('charts/environments/live.dhall')).toBe(
      format(
        'λ(values : { web : {} }) → values with site.replicas = 5 with api.replicas = values.site.x\n',
      ),
    );
    expect(tree.exists('charts/web')).toBe(false);
  });

  test('changes what names a Secret, and says where', () => {
    chartGenerator(tree, { name: 'web' });
    secretGenerator(tree, { name: 'login', chart: 'web' });
    tree.write(
      'charts/web/env.dhall',
      '{ secretKeyRef = { name = "login" }, login = "login-x" }\n',
    );
    renameGenerator(tree, { kind: 'secret', name: 'login', newName: 'user', chart: 'web' });
    expect(read('charts/web/env.dhall')).toBe(
      format('{ secretKeyRef = { name = "user" }, login = "login-x" }\n'),
    );
    expect(read('secrets.env.example')).toContain('# web: user value\n# form: text\nLOGIN=');
  });

  test('refuses names that are taken or not allowed, and templates', () => {
    for (const name of ['web', 'api']) chartGenerator(tree, { name });
    for (const name of ['one', 'two']) environmentGenerator(tree, { name });
    for (const name of ['a', 'b']) secretGenerator(tree, { name, chart: 'web' });
    const rename = (kind: 'chart' | 'environment' | 'secret', name: string, newName: string) =>
      refused(() => renameGenerator(tree, { kind, name, newName, chart: 'web' }));
    expect(rename('chart', 'web', 'api')).toContain('charts/api exists already');
    expect(rename('environment', 'one', 'two')).toContain('The environment two exists already');
    expect(rename('secret', 'a', 'b')).toContain('The Secret b of web exists already');
    expect(rename('chart', 'web', 'lib')).toContain('it is reserved');
    expect(rename('environment', 'one', 'Live')).toContain('newName: "Live"');
    tree.write('charts/web/templates/x.yaml', 'a: {{ .Values.web.port }}\nsecretName: a\n');
    expect(rename('chart', 'web', 'site')).toContain('still used by charts/web/templates/x.yaml');
    expect(rename('secret', 'a', 'c')).toContain('still used by charts/web/templates/x.yaml');
  });

  test('keeps the rules of other environments, with their comments', () => {
    environmentGenerator(tree, { name: 'one', key: recipient });
    environmentGenerator(tree, { name: 'two', key: recipient });
    edit('.sops.yaml', 'creation_rules:', '# ours\ncreation_rules:');
    renameGenerator(tree, { kind: 'environment', name: 'one', newName: 'three' });
    expect(read('.sops.yaml')).toContain('# ours');
    const rules = parseConfig(read('.sops.yaml'), '.sops.yaml').rules;
    expect(rules.map(({ pathRegex }) => pathRegex)).toEqual(['^deploy/three/', '^deploy/two/']);
  });

  test('renames what Argo CD applies', () => {
    environmentGenerator(tree, { name: 'one' });
    argocdGenerator(tree, { url, environment: 'one' });
    const written = read('argocd/one.yaml');
    renameGenerator(tree, { kind: 'environment', name: 'one', newName: 'two' });
    expect(read('argocd/two.yaml')).toBe(
      written.replaceAll('shop-one', 'shop-two').replaceAll('one/', 'two/'),
    );
  });
});

describe('generators that run twice', () => {
  const generators: readonly (readonly [string, () => unknown])[] = [
    ['init', () => initGenerator(tree, { chart: 'shop' })],
    ['chart', () => chartGenerator(tree, { name: 'web' })],
    ['secret', () => secretGenerator(tree, { name: 'pull', chart: '.' })],
    ['environment', () => environmentGenerator(tree, { name: 'production', key: recipient })],
    ['flux', () => fluxGenerator(tree, { url, environment: 'production' })],
    ['argocd', () => argocdGenerator(tree, { url, environment: 'production' })],
    ['ci', () => ciGenerator(tree, { cloud: 'age' })],
    ['ci for GitHub', () => ciGenerator(tree, { cloud: 'age', forge: 'github' })],
  ];

  test('change nothing the second time', () => {
    for (const [name, run] of generators) {
      run();
      const before = snapshot();
      run();
      expect(snapshot(), name).toEqual(before);
    }
  });

  test('refuse other options for what is there, and files that were edited', () => {
    for (const [, run] of generators) run();
    expect(refused(() => chartGenerator(tree, { name: 'web', port: 1 }))).toContain(
      'charts/values.dhall already has other contents for web',
    );
    const other = { name: 'pull', chart: '.', variable: 'OTHER' };
    expect(refused(() => secretGenerator(tree, other))).toContain('already has the key value');
    for (const path of ['.gitlab-ci.yml', '.github/workflows/dhallmark-publish.yml']) {
      tree.write(path, `${read(path)}# ours\n`);
      const forge = path.startsWith('.github') ? 'github' : 'gitlab';
      const run = (overwrite: boolean) => ciGenerator(tree, { cloud: 'aws', forge, overwrite });
      expect(refused(() => run(false))).toContain(`${path} was edited`);
      run(true);
      expect(read(path)).not.toContain('# ours');
    }
  });
});
