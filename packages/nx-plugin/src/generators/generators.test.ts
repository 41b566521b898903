import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from '@dhallmark/dhall';
import { findRule, generateAgeIdentity, parseConfig } from '@dhallmark/sops-runner';
import { readJson, type Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { chartGenerator } from './chart/generator.ts';
import { dhallPackagesGenerator } from './dhall-packages/generator.ts';
import { environmentGenerator } from './environment/generator.ts';
import { fluxGenerator } from './flux/generator.ts';
import { initGenerator } from './init/generator.ts';
import { secretGenerator } from './secret/generator.ts';

const repository = join(import.meta.dirname, '../../../..');
const { recipient } = generateAgeIdentity();
const azure = 'https://shop.vault.azure.net/keys/sops';

let tree: Tree;
const read = (path: string): string => tree.read(path, 'utf8') ?? '';

function dhallFiles(folder: string): readonly string[] {
  return tree.children(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (!tree.isFile(path)) return dhallFiles(path);
    return path.endsWith('.dhall') ? [path] : [];
  });
}

beforeEach(() => {
  tree = createTreeWithEmptyWorkspace();
  tree.write('.gitignore', 'node_modules\n/dist/\n');
  initGenerator(tree, { chart: 'shop' });
});

describe('init', () => {
  test('registers the plugin and keeps what is there', () => {
    expect(readJson(tree, 'nx.json')).toMatchObject({
      cacheDirectory: '.nx/cache',
      plugins: [{ plugin: '@dhallmark/nx', options: {} }],
    });
    expect(read('.gitignore')).toBe('node_modules\n/dist/\n/deploy/\n/secrets.env\n/.nx\n');
    expect(parseConfig(read('.sops.yaml'), '.sops.yaml').rules).toEqual([]);
  });

  test('changes nothing when it runs again', () => {
    tree.write('charts/values.dhall', '{ own = True }\n');
    const before = read('nx.json') + read('.gitignore') + read('charts/values.dhall');
    initGenerator(tree, {});
    expect(read('nx.json') + read('.gitignore') + read('charts/values.dhall')).toBe(before);
  });

  test('imports Dhall packages by the hash that the charts of this repository use', () => {
    for (const path of ['dhall/kubernetes.dhall', 'dhall/Helm.dhall', 'dhall/crds/istio.dhall']) {
      expect(read(path)).toBe(readFileSync(join(repository, path), 'utf8'));
    }
  });

  test('writes one small file per Dhall package', () => {
    expect(dhallFiles('dhall').toSorted()).toEqual(
      [
        'Flux',
        'Helm',
        'Json',
        'Lint',
        'Render',
        'Secret',
        'crds/cert-manager',
        'crds/external-secrets',
        'crds/flux',
        'crds/istio',
        'kubernetes',
      ].map((name) => `dhall/${name}.dhall`),
    );
    expect(read('dhall/Helm.dhall')).toBe(format(read('dhall/Helm.dhall')));
  });

  test('keeps imports of other versions, and refuses to replace other files', () => {
    const other = `missing sha256:${'0'.repeat(64)}\n`;
    tree.write('dhall/kubernetes.dhall', other);
    initGenerator(tree, {});
    expect(read('dhall/kubernetes.dhall')).toBe(other);
    tree.write('dhall/Helm.dhall', '{ mine = True }\n');
    expect(() => initGenerator(tree, {})).toThrow(/dhall\/Helm\.dhall: not an import/);
    expect(read('dhall/Helm.dhall')).toBe('{ mine = True }\n');
  });
});

describe('dhall-packages', () => {
  test('brings imports to the installed version, and leaves other files', () => {
    const installed = read('dhall/Helm.dhall');
    tree.write('dhall/Helm.dhall', `missing sha256:${'0'.repeat(64)}\n`);
    tree.write('dhall/Json.dhall', '{ mine = True }\n');
    tree.delete('dhall/crds/istio.dhall');
    const log = vi.spyOn(console, 'log').mockReturnValue();
    dhallPackagesGenerator(tree, {});
    // not in a function that a dry run does not call
    expect(log.mock.calls.join('\n')).toContain('dhall/Helm.dhall: updated to ');
    log.mockRestore();
    expect(read('dhall/Helm.dhall')).toBe(installed);
    expect(read('dhall/Json.dhall')).toBe('{ mine = True }\n');
    expect(tree.exists('dhall/crds/istio.dhall')).toBe(false);
    dhallPackagesGenerator(tree, { packages: ['crds/istio'] });
    expect(read('dhall/crds/istio.dhall')).toContain('missing');
    expect(() => dhallPackagesGenerator(tree, { packages: ['crds/isto'] })).toThrow(
      /no Dhall package crds\/isto.*Did you mean crds\/istio\?/s,
    );
  });
});

describe('chart', () => {
  test('adds values and a dependency, and keeps comments', () => {
    tree.write(
      'charts/lib/Values.dhall',
      '-- ours\n{ global : { environment : Text } -- of all\n}',
    );
    chartGenerator(tree, { name: 'web' });
    chartGenerator(tree, { name: 'let', image: 'registry.example/${let}:1', port: 80 });
    expect(read('charts/lib/Values.dhall')).toContain('-- ours');
    expect(read('charts/lib/Values.dhall')).toContain('-- of all');
    expect(read('charts/lib/Values.dhall')).toContain('web : ./Service.dhall');
    expect(read('charts/lib/services.dhall')).toContain('[ service "web", service "let" ]');
    expect(read('charts/values.dhall')).toContain(String.raw`image = "registry.example/\${let}:1"`);
  });

  test('refuses a chart that is there, and files that it cannot add to', () => {
    expect(() => chartGenerator(tree, { name: 'lib' })).toThrow(
      'name: "lib" cannot be the name of a chart folder: it is reserved',
    );
    chartGenerator(tree, { name: 'web' });
    tree.write('charts/web/chart.dhall', '{ own = True }\n');
    expect(() => chartGenerator(tree, { name: 'web' })).toThrow(/exists already\. Nothing/);
    tree.write('charts/lib/services.dhall', './other.dhall\n');
    expect(() => chartGenerator(tree, { name: 'api' })).toThrow(
      'charts/lib/services.dhall does not end in a list that could be added to. Nothing was written. Add to it by hand: service "api"',
    );
  });
});

describe('secret', () => {
  test('makes and extends secrets.dhall and the examples', () => {
    chartGenerator(tree, { name: 'web' });
    secretGenerator(tree, { name: 'web-login', chart: 'web', key: 'password' });
    secretGenerator(tree, { name: 'web-login', chart: 'web', key: 'tls.key', form: 'file' });
    secretGenerator(tree, { name: 'api', chart: 'web', form: 'base64', variable: 'API_KEY' });
    expect(read('charts/web/secrets.dhall')).toBe(
      format(`let Secret = ../../dhall/Secret.dhall

let names = ../lib/names.dhall

in  [ Secret.opaque { name = "web-login", namespace = names.namespace, keys = toMap { password = Secret.text "WEB_LOGIN_PASSWORD", \`tls.key\` = Secret.file "WEB_LOGIN_TLS_KEY" } }
    , Secret.opaque { name = "api", namespace = names.namespace, keys = toMap { value = Secret.base64 "API_KEY" } } ]`),
    );
    expect(read('secrets.env.example')).toContain(
      '# web: web-login password\n# form: text\nWEB_LOGIN_PASSWORD=example-only\n',
    );
    expect(read('secrets.env.example')).toContain(
      'WEB_LOGIN_TLS_KEY=examples/secrets/web-login-tls.key\n',
    );
    expect(read('examples/secrets/web-login-tls.key')).toBe('example only\n');
  });

  test('refuses a key that is there, and a chart that is not', () => {
    secretGenerator(tree, { name: 'pull', chart: '.' });
    expect(() => secretGenerator(tree, { name: 'pull', chart: '.', variable: 'OTHER' })).toThrow(
      /already has the key value/,
    );
    expect(() => secretGenerator(tree, { name: 'pull', chart: 'web' })).toThrow(
      /There is no chart "web" in charts\/\. Charts: \./,
    );
  });
});

describe('environment', () => {
  test('writes a function, and a rule that matches before one for everything', () => {
    tree.write('.sops.yaml', `# ours\ncreation_rules:\n  - age: ${recipient} # last\n`);
    environmentGenerator(tree, { name: 'production', key: azure });
    expect(read('charts/environments/production.dhall')).toBe(
      'let Values = ../lib/Values.dhall\n\nin  λ(values : Values) → values with global.environment = "production"\n',
    );
    expect(read('.sops.yaml')).toContain('# ours');
    expect(read('.sops.yaml')).toContain('# last');
    const config = parseConfig(read('.sops.yaml'), '/shop/.sops.yaml');
    const rule = findRule(config, '/shop/deploy/production/secrets/web/login.yaml');
    expect(rule?.pathRegex).toBe('^deploy/production/');
    expect(read('.sops.yaml')).toContain(`azure_keyvault: ${azure}`);
    expect(findRule(config, '/shop/deploy/staging/secrets/web/login.yaml')?.number).toBe(2);
  });

  test('writes no rule without a key, and refuses one that SOPS does not know', () => {
    const rules = read('.sops.yaml');
    environmentGenerator(tree, { name: 'staging' });
    expect(read('.sops.yaml')).toBe(rules);
    expect(() => environmentGenerator(tree, { name: 'test', key: 'secret' })).toThrow(
      /not a key that SOPS supports/,
    );
    expect(tree.exists('charts/environments/test.dhall')).toBe(false);
  });

  test('adds the rule to an environment that was made without a key', () => {
    environmentGenerator(tree, { name: 'staging' });
    const own = `${read('charts/environments/staging.dhall')}-- ours\n`;
    tree.write('charts/environments/staging.dhall', own);
    expect(() => environmentGenerator(tree, { name: 'staging' })).toThrow(
      'To add the rule that it lacks: npx nx g @dhallmark/nx:environment staging --key KEY',
    );
    const typo = `${recipient.slice(0, -1)}${recipient.endsWith('q') ? 'p' : 'q'}`;
    expect(() => environmentGenerator(tree, { name: 'staging', key: typo })).toThrow(
      /is not an age recipient/,
    );
    environmentGenerator(tree, { name: 'staging', key: recipient });
    expect(read('charts/environments/staging.dhall')).toBe(own);
    const rules = read('.sops.yaml');
    expect(findRule(parseConfig(rules, '/s/.sops.yaml'), '/s/deploy/staging/a.yaml')?.number).toBe(
      1,
    );
    environmentGenerator(tree, { name: 'staging', key: recipient });
    expect(read('.sops.yaml')).toBe(rules);
    expect(() => environmentGenerator(tree, { name: 'staging', key: azure })).toThrow(
      /rule 1 names other keys for deploy\/staging \(\.sops\.yaml\)/i,
    );
  });

  test('puts the rule in front of one that matches the same files', () => {
    tree.write(
      '.sops.yaml',
      `creation_rules:\n  - path_regex: ^deploy/(a|b)/\n    age: ${recipient}\n`,
    );
    environmentGenerator(tree, { name: 'a', key: azure });
    const config = parseConfig(read('.sops.yaml'), '/shop/.sops.yaml');
    const rule = findRule(config, '/shop/deploy/a/secrets/web/login.yaml');
    expect(rule?.pathRegex).toBe('^deploy/a/');
  });

  test('begins the rules where there are none', () => {
    environmentGenerator(tree, { name: 'production', key: azure });
    expect(read('.sops.yaml')).toContain('# Which keys encrypt');
    expect(parseConfig(read('.sops.yaml'), '.sops.yaml').rules).toHaveLength(1);
  });
});

describe('flux', () => {
  test('writes the release, and what is applied once', () => {
    environmentGenerator(tree, { name: 'production' });
    fluxGenerator(tree, {
      url: 'https://git.example.org/deploy.git',
      environment: 'production',
      decryption: 'age',
    });
    expect(read('flux/production.dhall')).toContain(
      '(Flux.Decryption.Age { secret = "sops-keys-production" })',
    );
    expect(read('charts/lib/deployment.dhall')).toContain('folder = "${environment}"');
    expect(read('charts/lib/deployment.dhall')).toContain(
      'name = "${names.product}-${environment}"',
    );
    expect(readJson(tree, 'nx.json')).toMatchObject({
      plugins: [
        {
          options: {
            deployRepository: {
              url: 'https://git.example.org/deploy.git',
              path: '{environment}',
            },
          },
        },
      ],
    });
  });

  const url = 'https://git.example.org/deploy.git';

  test('keeps the names of an earlier version, which Flux would uninstall otherwise', () => {
    environmentGenerator(tree, { name: 'production' });
    environmentGenerator(tree, { name: 'staging' });
    fluxGenerator(tree, { url, environment: 'production' });
    const file = 'charts/lib/deployment.dhall';
    const earlier = read(file).replace('"${names.product}-${environment}"', 'names.product');
    tree.write(file, earlier);
    fluxGenerator(tree, { url, environment: 'staging', decryption: 'age' });
    expect(read(file)).toBe(earlier);
    expect(read('flux/staging.dhall')).toContain('{ secret = "sops-keys" }');
  });

  test('shortens a product whose names would be too long, and refuses what stays too long', () => {
    const product = 'a-product-with-a-name-that-is-rather-long-for-helm';
    const names = 'charts/lib/names.dhall';
    tree.write(names, read(names).replace('product = "shop"', `product = "${product}"`));
    environmentGenerator(tree, { name: 'production' });
    environmentGenerator(tree, { name: 'prod' });
    fluxGenerator(tree, { url, environment: 'prod' });
    const file = 'charts/lib/deployment.dhall';
    const name = /name = "(.*)-\$\{environment\}"/.exec(read(file))?.[1] ?? '';
    expect(name).toMatch(/^a-product-with-a-[a-z-]*-[0-9a-f]{8}$/);
    expect(`${name}-production`.length).toBeLessThanOrEqual(53);
    fluxGenerator(tree, { url, environment: 'production' });
    const long = `long-${'x'.repeat(40)}`;
    environmentGenerator(tree, { name: long });
    expect(() => fluxGenerator(tree, { url, environment: long })).toThrow(
      /cannot be the name of a release: it is longer than 53 bytes/,
    );
  });

  test('refuses an environment that is not there', () => {
    const options = { url: 'https://git.example.org/deploy.git', environment: 'production' };
    expect(() => fluxGenerator(tree, options)).toThrow(
      'There is no environment production. Known: none. Add it: npx nx g @dhallmark/nx:environment production.',
    );
  });
});

test('whatever is generated is formatted', () => {
  for (const name of ['web', 'agent-9']) chartGenerator(tree, { name });
  secretGenerator(tree, { name: 'web-login', chart: 'web' });
  secretGenerator(tree, { name: 'web-login', chart: 'web', key: 'second' });
  environmentGenerator(tree, { name: 'production' });
  fluxGenerator(tree, { url: 'ssh://git@git.example.org/x.git', environment: 'production' });
  const files = [...dhallFiles('charts'), ...dhallFiles('flux')];
  expect(files.length).toBeGreaterThan(15);
  for (const path of files) expect(read(path), path).toBe(format(read(path)));
});
