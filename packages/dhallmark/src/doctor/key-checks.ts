import { randomBytes } from 'node:crypto';
import { type EncryptionRule, type KeyContext, type MasterKey } from '@dhallmark/sops-runner';
import { findDeployTree } from '../deploy-tree/deploy-tree.ts';
import { fault } from '../fault.ts';
import { findKeys } from '../keys/environment-keys.ts';
import { openKeyContext } from '../keys/key-context.ts';
import { loadRules } from '../rules/creation-rules.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { failed, passed, runCheck, warning, type Check } from './check.ts';

/** The rule that encrypts the Secrets of each of these charts, and each right on its keys. */
export async function checkKeys(
  workspace: Workspace,
  charts: readonly string[],
): Promise<readonly Check[]> {
  if (charts.length === 0) return [passed('rules', 'no chart has a Secret, so no key is needed')];
  const environmentKeys = findKeys(workspace);
  if (workspace.environment === 'local' && environmentKeys.localKey === undefined) {
    return [passed('local key', 'the first make for local creates one')];
  }
  const keys = new Map<string, MasterKey>();
  const rules = await runCheck('rules', async () => {
    const ruleFor = await loadRules(environmentKeys, findDeployTree(workspace));
    for (const chart of charts) {
      for (const key of keysOf(ruleFor(`secrets/${chart}/any.yaml`))) keys.set(nameOf(key), key);
    }
    return `Secrets of ${charts.length} charts are encrypted to ${keys.size} keys`;
  });
  const context = openKeyContext(environmentKeys.env);
  // without the right to decrypt, a make compares fingerprints
  const bad = environmentKeys.fingerprintKey === undefined ? failed : warning;
  const checks = [rules];
  for (const [name, key] of keys) checks.push(...(await checkRights(name, key, context, bad)));
  return checks;
}

/** sops writes the URL of a key without a version with a slash at its end. */
function nameOf({ provider, id }: MasterKey): string {
  return `${provider} ${id.replace(/\/$/, '')}`;
}

function keysOf({ groups }: EncryptionRule): readonly MasterKey[] {
  return groups.flat();
}

/** Checks each right by using it, on a random data key that nothing is encrypted with. */
async function checkRights(
  name: string,
  key: MasterKey,
  context: KeyContext,
  ifNotDecryptable: typeof failed | typeof warning,
): Promise<readonly Check[]> {
  const checks: Check[] = [];
  let resolved = key;
  if (key.resolve !== undefined) {
    const found = await runCheck(`${name}: get`, async () => {
      resolved = (await key.resolve?.(context)) ?? key;
      return resolved.id;
    });
    checks.push(found);
    if (found.status !== 'ok') return checks;
  }
  const dataKey = randomBytes(32);
  let wrapped: MasterKey | undefined;
  const encrypt = await runCheck(`${name}: encrypt`, async () => {
    wrapped = await resolved.encryptDataKey(dataKey, context);
    return 'allowed';
  });
  checks.push(encrypt);
  if (wrapped === undefined) return checks;
  const toDecrypt = wrapped;
  const decrypt = await runCheck(
    `${name}: decrypt`,
    async () => {
      if (dataKey.equals(await toDecrypt.decryptDataKey(context))) return 'allowed';
      throw fault({
        code: 'wrong-key',
        message: 'it returned another data key than was encrypted',
        hint: 'Something between here and the key service changes what is sent.',
      });
    },
    ifNotDecryptable,
  );
  dataKey.fill(0);
  return [...checks, decrypt];
}
