import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { parseConfig } from './config.ts';
import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { findConfig, loadConfig } from '../node.ts';
import { comparedPaths, explainRule, findRule, requireRule, ruleGroups } from './rules.ts';
import { makeSelector, settleSelectors } from '../metadata/selectors.ts';
import { temporaryFolder } from '../testing/reference-programs.ts';

const [one, two, three] = Array.from({ length: 3 }, () => generateAgeIdentity().recipient);
const CONFIG = `stores:
  yaml: {indent: 2}
  json_binary:
    indent: 3
creation_rules:
  - path_regex: ^deploy/prod/.*-secret\\.yaml$
    encrypted_regex: ^(data|stringData)$
    mac_only_encrypted: true
    age: >-
      ${one},
      ${two}
    azure_keyvault: https://v.vault.azure.net/keys/k/0123456789abcdef
  # by groups
  - path_regex: \\.env$
    shamir_threshold: 2
    key_groups:
      - age: ["${one},${two}"]
      - merge:
          - age: ["${three}"]
        age: ["${three}"]
        hc_vault: ["https://vault.test/v1/transit/keys/k"]
  - path_regex: ^late/
    age: ["${three}", "${one}"]
`;
const config = parseConfig(CONFIG, '/repo/.sops.yaml');
const ids = (path: string) =>
  requireRule(config, path).groups.map((group) => group.map(({ id }) => id));

describe('creation rules', () => {
  it('apply to the path relative to the configuration', () => {
    const rule = requireRule(config, '/repo/deploy/prod/db-secret.yaml');
    expect(ids('/repo/deploy/prod/db-secret.yaml')).toEqual([
      [one, two, 'https://v.vault.azure.net/keys/k/0123456789abcdef'],
    ]);
    expect(rule.selectors).toEqual({
      encryptedRegex: '^(data|stringData)$',
      macOnlyEncrypted: true,
    });
  });

  it('have key groups, merged and without duplicates', () => {
    expect(ids('/repo/x.env')).toEqual([
      [one, two],
      [three, 'https://vault.test/v1/transit/keys/k'],
    ]);
    expect(requireRule(config, '/repo/x.env').shamirThreshold).toBe(2);
  });

  it('take lists of keys', () => {
    expect(ids('/repo/late/x')).toEqual([[three, one]]);
  });

  it('name what was tried when none matches', () => {
    expect(findRule(config, '/repo/deploy/test/a.yaml')).toBeUndefined();
    expect(() => requireRule(config, '/repo/deploy/test/a.yaml')).toThrowError(
      /no creation rule matches deploy\/test\/a\.yaml; tried: rule 1 \(line 6\): path_regex \^deploy.*rule 2 \(line 14\).*rule 3 \(line 22\)/,
    );
  });

  it('explain which applies and why', () => {
    expect(explainRule(config, '/repo/x.env')).toMatchObject({
      config: '/repo/.sops.yaml',
      comparedPath: 'x.env',
      tried: [
        { number: 1, matches: false },
        { number: 2, matches: true, line: 14 },
      ],
      selectors: { unencryptedSuffix: '_unencrypted' },
      recipients: [
        [`age: ${one}`, `age: ${two}`],
        [`age: ${three}`, 'hc_vault: https://vault.test/v1/transit/keys/k'],
      ],
    });
  });

  it('without a path_regex take every file', () => {
    const all = parseConfig(`creation_rules: [{age: "${one}"}]`, '/repo/.sops.yaml');
    expect(findRule(all, '/elsewhere/a')).toMatchObject({ number: 1, pathRegex: undefined });
  });

  it('without a key are refused', () => {
    const none = parseConfig('creation_rules: [{encrypted_regex: a}]', '/repo/.sops.yaml');
    expect(() => requireRule(none, '/repo/a')).toThrowError(
      expect.objectContaining({
        code: 'no-keys',
        location: { file: '/repo/.sops.yaml', line: 1 },
      }) as Error,
    );
  });

  it('with a broken key are reported with file and line', () => {
    const broken = parseConfig('creation_rules:\n  - age: nonsense\n', '/repo/.sops.yaml');
    expect(() => requireRule(broken, '/repo/a')).toThrowError(
      expect.objectContaining({
        code: 'malformed-key',
        location: { file: '/repo/.sops.yaml', line: 2 },
      }) as Error,
    );
  });

  it('with keys of an unknown service are refused, not reduced', () => {
    const unknown = parseConfig(
      `creation_rules: [{age: "${one}", hckms: [x]}]`,
      '/repo/.sops.yaml',
    );
    const rule = findRule(unknown, '/repo/a');
    expect(rule).toBeDefined();
    expect(() => rule && ruleGroups(unknown, rule)).toThrowError(/hckms/);
  });

  it('see Windows paths with either slash', () => {
    expect(comparedPaths('C:\\repo\\.sops.yaml', 'c:\\Repo\\deploy\\prod\\a-secret.yaml')).toEqual([
      'deploy/prod/a-secret.yaml',
      'deploy\\prod\\a-secret.yaml',
    ]);
    const windows = { ...config, path: 'C:\\repo\\.sops.yaml' };
    expect(findRule(windows, 'C:\\repo\\deploy\\prod\\a-secret.yaml')?.number).toBe(1);
  });

  it('see files elsewhere with their whole path', () => {
    expect(comparedPaths('/repo/.sops.yaml', '/repository/a.env')).toEqual(['/repository/a.env']);
  });
});

describe('store settings', () => {
  it('are read for each store', () => {
    expect(config.stores).toEqual({ yaml: { indent: 2 }, binary: { indent: 3 } });
  });
});

describe('the configuration file', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it('is searched upward', async () => {
    const deep = join(folder.path, 'a', 'b');
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(folder.path, '.sops.yaml'), CONFIG);
    expect((await findConfig(deep))?.path).toBe(join(folder.path, '.sops.yaml'));
    writeFileSync(join(folder.path, 'a', '.sops.yaml'), '');
    expect(await findConfig(deep)).toMatchObject({
      path: join(folder.path, 'a', '.sops.yaml'),
      rules: [],
    });
  });

  it('given by path must be there', async () => {
    await expect(loadConfig(join(folder.path, 'none.yaml'))).rejects.toMatchObject({
      code: 'config-not-found',
    });
    expect((await loadConfig(join(folder.path, '.sops.yaml'))).rules).toHaveLength(3);
  });
});

describe('selectors', () => {
  it('default to the suffix _unencrypted, and two conflict', () => {
    expect(settleSelectors({})).toEqual({ unencryptedSuffix: '_unencrypted' });
    expect(() => settleSelectors({ encryptedRegex: 'a', encryptedSuffix: 'b' })).toThrowError(
      expect.objectContaining({ code: 'conflicting-parameters' }) as Error,
    );
  });

  it('are RE2: inline flags work, look-around does not', () => {
    const selector = makeSelector({ encryptedRegex: '(?i)^PASS\\z' });
    expect(selector.encrypts(['a', 'pass'], [], false)).toBe(true);
    expect(selector.encrypts(['a', 'password'], [], false)).toBe(false);
    expect(() => makeSelector({ encryptedRegex: '(?<!a)b' })).toThrowError(
      expect.objectContaining({ code: 'invalid-regex' }) as Error,
    );
  });
});
