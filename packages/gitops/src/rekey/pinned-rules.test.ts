import { expect, test } from 'vitest';
import { findPinnedKeys, movePinnedVersions } from './pinned-rules.ts';

const [old, other, next] = ['a', 'b', 'c'].map((digit) => digit.repeat(32)) as [
  string,
  string,
  string,
];
const key = 'https://v.vault.azure.net/keys/sops';

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
`;
  const moves = [{ key, from: old, to: next }];
  expect(movePinnedVersions(rules(old), moves)).toBe(rules(next));
  expect(movePinnedVersions(rules(next), moves)).toBe(rules(next));
});

test('finds the pinned keys once each', () => {
  const text = `a: ${key}/${old}\nb: "${key}/${old}"\nc: ${key}\n`;
  expect(findPinnedKeys(text)).toEqual([{ key, version: old }]);
});
