import {
  planKeyUpdate,
  rotateFile,
  verifyText,
  type EncryptionRule,
  type KeyContext,
} from '@dhallmark/sops-runner';
import { GitopsError } from '../errors.ts';
import type { Staleness } from './stale.ts';

/**
 * The ciphertext under the newest keys, values unchanged: never read from anywhere but the file.
 * The result is checked with the keys before it is given back. Throws SopsError, or GitopsError
 * `rekey-unverified`.
 */
export async function rekeyText(
  text: string,
  path: string,
  rule: EncryptionRule,
  staleness: Staleness,
  context: KeyContext,
): Promise<string> {
  const options = { path, context };
  const { groups, shamirThreshold } = rule;
  const plan = await planKeyUpdate(text, { ...options, groups, shamirThreshold });
  const updated = staleness.update ? await plan.apply() : text;
  const rotated = staleness.rotate ? await rotateFile(updated, options) : updated;
  const { ok, mac } = await verifyText(rotated, { path, rule, context, requireMac: true });
  if (ok && mac === 'verified') return rotated;
  throw new GitopsError('rekey-unverified', `${path} could not be read back after its rekey`, {
    path,
    hint: 'The file is as it was. Check the right to decrypt with the new version of the key.',
  });
}
