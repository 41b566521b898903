import { expect, test, vi } from 'vitest';

import { parseConfig } from '../rules/config.ts';
import { requireRule } from '../rules/rules.ts';
import { movePinnedVersions } from './move-pins.ts';
import { withMovedPins } from './pinned-versions.ts';

vi.mock(import('../keys/registry.ts'), async (importOriginal) => {
  const original = await importOriginal();
  const { acmeProvider } = await import('../testing/made-up-provider.ts');
  return { ...original, providers: [...original.providers, acmeProvider] };
});

const [old, other, next] = ['a', 'b', 'c'].map((digit) => digit.repeat(32)) as [
  string,
  string,
  string,
];
const key = 'https://v.vault.azure.net/keys/sops';
const pin = { provider: 'azure_kv', key, from: old, to: next };

test('moves a pinned version wherever a rule may name it, and nothing else', () => {
  const rules = (version: string): string => `# since ${key}/${old} was made
creation_rules:
  - path_regex: ^deploy/prod/ # not ${key}/${old}
    azure_keyvault: '${key}/${version}, https://w.vault.azure.net/keys/sops/${other}'
  - key_groups:
      - azure_keyvault:
          - vaultUrl: https://v.vault.azure.net
            key: sops
            version: "${version}" # the present one
          - { vaultUrl: https://w.vault.azure.net, key: sops, version: ${other} }
          - { vaultUrl: https://w.vault.azure.net, key: sops, version: ${old} }
`;
  expect(movePinnedVersions(rules(old), [pin])).toBe(rules(next));
});

test('moves several pins of one scalar, by aliases and in block scalars', () => {
  const rules = (version: string, ofOther: string): string => `keys:
  - &one ${key}/${version}
  - &version ${version}
team: &team
  azure_keyvault: >-
    ${key}/${version},
    ${key}-2/${ofOther}
creation_rules:
  - {azure_keyvault: *one, path_regex: ^a}
  - {<<: *team, path_regex: ^b}
  - key_groups: [{azure_keyvault: [{vaultUrl: https://v.vault.azure.net, key: sops, version: *version}]}]
`;
  const second = { ...pin, key: `${key}-2`, from: other, to: old };
  expect(movePinnedVersions(rules(old, other), [pin, second])).toBe(rules(next, old));
});

test('a version that the text names in no known way is reported', () => {
  const text = `version: &v ${old}\ncreation_rules: []\n`;
  expect(() => movePinnedVersions(text, [pin])).toThrowError(
    expect.objectContaining({ code: 'pin-not-found' }),
  );
  const longer = `creation_rules: [{azure_keyvault: ${key}/${old}0}]\n`;
  expect(() => movePinnedVersions(longer, [pin])).toThrowError(/could not be found/);
});

test('a check compares with the pins as they would be', () => {
  const text = `creation_rules:\n  - azure_keyvault: ${key}/${old}\n`;
  const rule = requireRule(parseConfig(text, '/w/.sops.yaml'), '/w/a.yaml');
  const ids = withMovedPins(rule, [pin]).groups.map((group) => group.map(({ id }) => id));
  expect(ids).toEqual([[`${key}/${next}`]]);
});

test('any provider whose keys name versions has its pins moved', () => {
  const rules = (version: string): string =>
    `creation_rules:\n  - acme_key: [acme:one@${version}] # acme:one@1\n`;
  const acme = { provider: 'acme_kms', key: 'acme:one', from: '1', to: '2' };
  expect(movePinnedVersions(rules('1'), [acme])).toBe(rules('2'));
});
