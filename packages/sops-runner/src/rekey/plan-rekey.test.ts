/** How often a rekey asks the key service, with a key that counts. */

import { expect, test } from 'vitest';

import { decryptFile, encryptFile } from '../crypt/encrypted-file.ts';
import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { nodeContext } from '../node.ts';
import { parseConfig } from '../rules/config.ts';
import { requireRule } from '../rules/rules.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import type { KeyContext, MasterKey } from '../keys/provider.ts';
import { planRekey } from './plan-rekey.ts';

const [old, next] = [generateAgeIdentity(), generateAgeIdentity()];
const context: KeyContext = nodeContext({
  env: { SOPS_AGE_KEY: `${old.identity}\n${next.identity}` },
});
const path = 's.yaml';
const ruleOf = (...recipients: string[]): EncryptionRule =>
  requireRule(
    parseConfig(`creation_rules: [{age: '${recipients.join(',')}'}]\n`, '.sops.yaml'),
    path,
  );

/** The rule with keys that note when they wrap a data key. */
function counted(rule: EncryptionRule, wrapped: string[]): EncryptionRule {
  const counting = (key: MasterKey): MasterKey => ({
    ...key,
    encryptDataKey: (dataKey, given) => {
      wrapped.push(key.id);
      return key.encryptDataKey(dataKey, given);
    },
  });
  return { ...rule, groups: rule.groups.map((group) => group.map(counting)) };
}

test('a removed recipient costs one encryption for each key that stays', async () => {
  const text = await encryptFile('a: hunter2\n', { path, rule: ruleOf(old.recipient), context });
  const wrapped: string[] = [];
  const plan = await planRekey(text, {
    path,
    rule: counted(ruleOf(next.recipient), wrapped),
    context,
  });
  expect(plan.actions).toEqual(['updatekeys', 'rotate']);
  expect(wrapped).toEqual([]);
  const rekeyed = await plan.apply();
  expect(wrapped).toEqual([next.recipient]);
  const onlyNext = nodeContext({ env: { SOPS_AGE_KEY: next.identity } });
  expect((await decryptFile(rekeyed, { path, context: onlyNext })).plaintext).toBe('a: hunter2\n');
});

test('a result that cannot be read back is not returned', async () => {
  const text = await encryptFile('a: hunter2\n', { path, rule: ruleOf(old.recipient), context });
  const onlyOld = nodeContext({ env: { SOPS_AGE_KEY: old.identity } });
  const plan = await planRekey(text, { path, rule: ruleOf(next.recipient), context: onlyOld });
  await expect(plan.apply()).rejects.toMatchObject({ code: 'rekey-unverified' });
});
