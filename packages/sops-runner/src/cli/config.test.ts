/** Both programs get the same .sops.yaml, and must encrypt for the same keys under the same selectors. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { parseConfig } from '../rules/config.ts';
import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { readMetadata } from '../crypt/read-metadata.ts';
import { hasSops, makeWorkspace } from '../testing/cli-workspace.ts';
import type { Workspace } from '../testing/cli-workspace.ts';

const [one, two] = [generateAgeIdentity().recipient, generateAgeIdentity().recipient];

/** What people write to say a key once and mean it often. */
const CONFIGS: (readonly [what: string, config: string])[] = [
  [
    'keys by alias in a group',
    `keys:\n  - &admin ${one}\n  - &host ${two}\ncreation_rules:\n  - path_regex: ^a\n    key_groups:\n      - age:\n          - *admin\n          - *host\n`,
  ],
  ['a key by alias', `admin: &admin ${one}\ncreation_rules:\n  - age: *admin\n`],
  [
    'a group by alias',
    `team: &team\n  age: [${one}, ${two}]\ncreation_rules:\n  - key_groups: [*team]\n`,
  ],
  ['a rule by alias', `all: &all\n  age: ${one}\ncreation_rules:\n  - *all\n`],
  ['rules by alias', `all: &all\n  - age: ${one}\ncreation_rules: *all\n`],
  [
    'a regular expression and a suffix by alias',
    `p: &p ^a\ns: &s _x\ncreation_rules:\n  - {path_regex: *p, encrypted_suffix: *s, age: ${one}}\n`,
  ],
  [
    'a merged rule',
    `base: &base\n  age: ${one}\n  encrypted_suffix: _y\ncreation_rules:\n  - <<: *base\n    encrypted_suffix: _x\n`,
  ],
  [
    'a rule that takes up an earlier one',
    `creation_rules:\n  - &first {path_regex: zzz, age: ${one}, mac_only_encrypted: true}\n  - <<: *first\n    path_regex: ^a\n`,
  ],
  ['mac_only_encrypted: yes', `creation_rules: [{age: ${one}, mac_only_encrypted: yes}]\n`],
  ['mac_only_encrypted: "on"', `creation_rules: [{age: ${one}, mac_only_encrypted: "on"}]\n`],
  ['mac_only_encrypted: no', `creation_rules: [{age: ${one}, mac_only_encrypted: no}]\n`],
  ['no Huawei Cloud keys', `creation_rules: [{age: ${one}, hckms: []}]\n`],
];

describe.skipIf(!hasSops)('a configuration means the same to both', () => {
  let workspace: Workspace;
  beforeAll(() => {
    workspace = makeWorkspace();
    workspace.write('a.yaml', 'k: v\nk_x: v\n');
  });
  afterAll(() => workspace.remove());

  test.each(CONFIGS)('%s', async (_what, config) => {
    workspace.write('.sops.yaml', config);
    const [ours, theirs] = [
      await workspace.runWell(['encrypt', 'a.yaml']),
      await workspace.sops(['encrypt', 'a.yaml']),
    ];
    expect(theirs.status, theirs.stderr).toBe(0);
    expect(await meaningOf(ours.stdout)).toEqual(await meaningOf(theirs.stdout));
  });
});

async function meaningOf(encrypted: string): Promise<object> {
  const { groups, selectors } = await readMetadata(encrypted, { format: 'yaml' });
  return { keys: groups.map((group) => group.map(({ id }) => id)), selectors };
}

describe('a configuration is refused', () => {
  test.each([
    ['an alias without an anchor', 'creation_rules: [{age: *none}]\n'],
    ['stores that are not a mapping', 'stores: [2]\n'],
    ['a store that is not a mapping', 'stores: {yaml: 2}\n'],
    ['mac_only_encrypted as a string', 'creation_rules: [{mac_only_encrypted: "true"}]\n'],
    ['mac_only_encrypted as a number', 'creation_rules: [{mac_only_encrypted: 1}]\n'],
  ])('%s', (_what, config) => {
    expect(() => parseConfig(config, '/repo/.sops.yaml')).toThrowError(
      expect.objectContaining({
        code: 'malformed-config',
        location: { file: '/repo/.sops.yaml', line: 1 },
      }),
    );
  });
});
