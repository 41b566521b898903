import { randomBytes } from 'node:crypto';
import { countNoun } from '@dhallmark/fault';
import { type EncryptionRule, type KeyContext, type MasterKey } from '@dhallmark/sops-runner';
import { findDeployTree } from '../deploy-tree/deploy-tree.ts';
import { fault } from '../fault.ts';
import { findKeys } from '../keys/environment-keys.ts';
import { openKeyContext } from '../keys/key-context.ts';
import { loadRules } from '../rules/creation-rules.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { passed, runCheck, type Check } from './check.ts';

/** What the keys of an environment allow here. */
export interface KeyChecks {
  readonly checks: readonly Check[];
  /** Whether files of every rule can be decrypted; true where nothing is encrypted. */
  readonly canDecrypt: boolean;
}

/** The rule that encrypts the Secrets of each of these charts, and each right on its keys. */
export async function checkKeys(
  workspace: Workspace,
  charts: readonly string[],
): Promise<KeyChecks> {
  if (charts.length === 0) {
    return withoutKeys(passed('rules', 'no chart has a Secret, so no key is needed'));
  }
  const environmentKeys = findKeys(workspace);
  if (workspace.environment === 'local' && environmentKeys.localKey === undefined) {
    return withoutKeys(passed('local key', 'the first make for local creates one'));
  }
  const rules: EncryptionRule[] = [];
  const keys = new Map<string, MasterKey>();
  const found = await runCheck('rules', async () => {
    const ruleFor = await loadRules(environmentKeys, findDeployTree(workspace));
    for (const chart of charts) rules.push(ruleFor(`secrets/${chart}/any.yaml`));
    for (const key of rules.flatMap(keysOf)) keys.set(nameOf(key), key);
    return `Secrets of ${countNoun(charts.length, 'chart')} are encrypted to ${countNoun(keys.size, 'key')}`;
  });
  const context = openKeyContext(environmentKeys.env);
  const rights = new Map<string, readonly Check[]>();
  for (const [name, key] of keys) rights.set(name, await checkRights(name, key, context));
  const isUsable = (key: MasterKey): boolean =>
    rights.get(nameOf(key))?.at(-1)?.name.endsWith(': decrypt') === true &&
    rights.get(nameOf(key))?.at(-1)?.status === 'ok';
  const canDecrypt = found.status === 'ok' && rules.every((rule) => isOpened(rule, isUsable));
  // one key of a group is enough, and without any a make compares fingerprints
  const mayLackKeys = canDecrypt || environmentKeys.fingerprintKey !== undefined;
  const checks = [found, ...[...rights.values()].flat()];
  return { checks: checks.map((check) => (mayLackKeys ? toWarning(check) : check)), canDecrypt };
}

function withoutKeys(check: Check): KeyChecks {
  return { checks: [check], canDecrypt: true };
}

/** Whether enough key groups of a rule have a usable key. */
function isOpened(
  { groups, shamirThreshold }: EncryptionRule,
  isUsable: (key: MasterKey) => boolean,
): boolean {
  const opened = groups.filter((group) => group.some(isUsable)).length;
  return opened >= (groups.length > 1 ? shamirThreshold || groups.length : 1);
}

/** A key that does not decrypt is a warning where nothing depends on it. */
function toWarning(check: Check): Check {
  const isAboutDecrypting = check.name.endsWith(': decrypt') && check.status === 'failed';
  return isAboutDecrypting ? { ...check, status: 'warning' } : check;
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
  const decrypt = await runCheck(`${name}: decrypt`, async () => {
    if (dataKey.equals(await toDecrypt.decryptDataKey(context))) return 'allowed';
    throw fault({
      code: 'wrong-key',
      message: 'it returned another data key than was encrypted',
      hint: 'Something between here and the key service changes what is sent.',
    });
  });
  dataKey.fill(0);
  return [...checks, decrypt];
}
