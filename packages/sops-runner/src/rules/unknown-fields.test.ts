import { isFault } from '@dhallmark/fault';
import { expect, it } from 'vitest';
import { parseConfig } from './config.ts';

function problemOf(text: string): string | undefined {
  try {
    parseConfig(text, '.sops.yaml');
    return undefined;
  } catch (error) {
    if (!isFault(error)) throw error;
    return `${error.code} ${error.location.line}: ${error.message}: ${error.hint}`;
  }
}

const rule = (...lines: readonly string[]) =>
  `creation_rules:\n  - age: age1x\n${lines.map((line) => `    ${line}\n`).join('')}`;

it.each([
  [rule('path_regx: ^prod/'), 3, 'a creation rule has no field path_regx', 'path_regex'],
  [
    rule('encryptd_regex: ^data$'),
    3,
    'a creation rule has no field encryptd_regex',
    'encrypted_regex',
  ],
  [
    rule('unencrypted-regex: x'),
    3,
    'a creation rule has no field unencrypted-regex',
    'unencrypted_regex',
  ],
  [rule('key_groups:', '- agee: [age1x]'), 2, 'a key group has no field agee', 'age'],
  [
    rule('key_groups:', '- azure_keyvault: [{vaultUrl: u, key: k, verison: v}]'),
    2,
    'an item of azure_keyvault has no field verison',
    'version',
  ],
  [rule('key_groups:', '- merge:', '  - pgpp: [x]'), 2, 'a key group has no field pgpp', 'pgp'],
  ['stores:\n  yml: {indent: 2}\n', 2, 'stores has no field yml', 'yaml'],
  ['stores:\n  yaml: {indnt: 2}\n', 2, 'stores.yaml has no field indnt', 'indent'],
  ['creation_rule:\n  - age: x\n', 1, 'the file has no field creation_rule', 'creation_rules'],
])('a misspelled field is refused: %j', (text, line, message, similar) => {
  const problem = problemOf(text) ?? '';
  expect(problem).toContain(`malformed-config ${line}: ${message}: Did you mean ${similar}?`);
});

it('a field that resembles nothing is refused, too', () => {
  expect(problemOf(rule('description: for the shop'))).toBe(
    'malformed-config 3: a creation rule has no field description: Delete it, or write it as a comment: SOPS ignores it.',
  );
});

it.each([
  ['keys:\n  - &ann age1x\ncreation_rules:\n  - age: *ann\n'],
  ['x: &x {age: age1x, path_regex: a}\ncreation_rules:\n  - <<: *x\n    encrypted_regex: ^data$\n'],
  ['stores: {dotenv: {}, json_binary: {indent: 2}}\ndestination_rules: [{s3_bucket: b}]\n'],
  [rule('hckms: ""', 'aws_profile: p', 'mac_only_encrypted: true', 'shamir_threshold: 2')],
  [
    rule(
      'key_groups:',
      '- kms: [{arn: a, role: r, context: {a: b}, aws_profile: p}]',
      '  merge: []',
    ),
  ],
])('what SOPS knows, and anchors, are accepted: %j', (text) => {
  expect(problemOf(text)).toBe(undefined);
});
