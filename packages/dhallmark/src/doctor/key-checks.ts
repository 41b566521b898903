import { randomBytes } from 'node:crypto';
import {
  nodeContext,
  type EncryptionRule,
  type KeyContext,
  type MasterKey,
} from '@dhallmark/sops-runner';
import { PluginError } from '../errors.ts';
import { localKeyFile, readLocalKey } from '../keys/local-key.ts';
import { loadRules } from '../rules/creation-rules.ts';
import { localKeyEnvironment } from '../keys/environment-keys.ts';
import { failed, fine, look, warning, type Check } from './check.ts';
import type { DoctorRun } from './doctor.ts';

/** The rule that a Secret of each of these charts would be encrypted by, and each right on its keys. */
export async function keyChecks(
  run: DoctorRun,
  charts: readonly string[],
): Promise<readonly Check[]> {
  const { env, home, environment } = run;
  if (charts.length === 0) return [fine('rules', 'no chart has a Secret, so no key is needed')];
  const localKey = environment === 'local' ? readLocalKey(localKeyFile(env, home)) : undefined;
  if (environment === 'local' && localKey === undefined) {
    return [fine('local key', 'the first make for local makes one')];
  }
  const keys = new Map<string, MasterKey>();
  const rules = await look('rules', async () => {
    const ruleFor = await loadRules({ ...run, localKey });
    for (const chart of charts) {
      const rule = ruleFor(`secrets/${chart}/any.yaml`);
      for (const key of keysOf(rule)) keys.set(nameOf(key), key);
    }
    return `Secrets of ${charts.length} charts are encrypted to ${keys.size} keys`;
  });
  const keyEnv = localKey === undefined ? env : localKeyEnvironment(env, localKey);
  const context = nodeContext({ env: keyEnv });
  const checks = [rules];
  for (const [name, key] of keys) checks.push(...(await rightChecks(name, key, context, run)));
  return checks;
}

/** A URL without a version ends in a slash where sops spells it. */
function nameOf({ provider, id }: MasterKey): string {
  return `${provider} ${id.replace(/\/$/, '')}`;
}

function keysOf({ groups }: EncryptionRule): readonly MasterKey[] {
  return groups.flat();
}

/** Each right by using it: on a random data key that nothing is encrypted with. */
async function rightChecks(
  name: string,
  key: MasterKey,
  context: KeyContext,
  { env }: DoctorRun,
): Promise<readonly Check[]> {
  const checks: Check[] = [];
  let settled = key;
  if (key.resolve !== undefined) {
    const found = await look(`${name}: get`, async () => {
      settled = (await key.resolve?.(context)) ?? key;
      return settled.id;
    });
    checks.push(found);
    if (found.status !== 'ok') return checks;
  }
  const dataKey = randomBytes(32);
  let wrapped: MasterKey | undefined;
  const encrypt = await look(`${name}: encrypt`, async () => {
    wrapped = await settled.encryptDataKey(dataKey, context);
    return 'allowed';
  });
  checks.push(encrypt);
  if (wrapped === undefined) return checks;
  // without it a make tells by fingerprints what has changed
  const bad = env['DHALLMARK_FINGERPRINT_KEY'] === undefined ? failed : warning;
  const decrypting = wrapped;
  const decrypt = await look(
    `${name}: decrypt`,
    async () => {
      if (dataKey.equals(await decrypting.decryptDataKey(context))) return 'allowed';
      throw new PluginError('wrong-key', 'it gave another data key than was encrypted', {
        hint: 'Something between here and the key service changes what is sent.',
      });
    },
    bad,
  );
  dataKey.fill(0);
  return [...checks, decrypt];
}
