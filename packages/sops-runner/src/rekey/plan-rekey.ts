/** Which new keys an encrypted file needs, and the file under them. */

import { isTemporary } from '@dhallmark/fault';

import { openFile } from '../crypt/encrypted-file.ts';
import type { DecryptOptions } from '../crypt/encrypted-file.ts';
import { readAllMetadata } from '../crypt/read-metadata.ts';
import { rotateFile } from '../crypt/rotate.ts';
import { planKeyUpdate } from '../crypt/update-keys.ts';
import type { KeyUpdate } from '../crypt/update-keys.ts';
import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import { keyBase } from '../keys/key-versions.ts';
import type { KeyContext, MasterKey } from '../keys/provider.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import { verifyText } from '../verify/verify-text.ts';

/** One reason why a file is stale. */
export interface StaleKey {
  readonly provider: MasterKey['provider'];
  /** The master key without its version: the same before and after. */
  readonly key: string;
  readonly reason: 'newer-version' | 'recipient-added' | 'recipient-removed';
  /** Version or date that the file holds; a removed recipient itself; '' for an added one. */
  readonly from: string;
  /** The newest version or date; an added recipient itself; '' for a removed one. */
  readonly to: string;
}

/**
 * `updatekeys`: the file gets other master keys. `rotate`: it gets a new data key, and every value is
 * encrypted again.
 */
export type RekeyAction = 'updatekeys' | 'rotate';

/** How one file is rekeyed. */
export interface RekeyOptions extends DecryptOptions {
  /** The creation rule of the file. */
  readonly rule: EncryptionRule;
}

/** What a rekey of one file would do, and why. */
export interface RekeyPlan {
  /** Empty when the file is current. */
  readonly keys: readonly StaleKey[];
  /** Empty when the file is current. */
  readonly actions: readonly RekeyAction[];
  /**
   * The file under the newest keys, values unchanged. The result is decrypted once more before it is
   * returned. Throws Fault; `rekey-unverified` when the result cannot be read back.
   */
  readonly apply: () => Promise<string>;
}

/**
 * Compares an encrypted file with its creation rule and with the key services. Reads metadata only:
 * no right to decrypt is needed until `apply`, which needs one decryption with the old keys, one
 * encryption per new key and one decryption to check. Throws Fault when a service cannot be asked.
 *
 * @example
 * const plan = await planRekey(text, { path, rule: requireRule(config, path), context });
 * if (plan.actions.length > 0) await writeFile(path, await plan.apply());
 */
export async function planRekey(
  input: string | Uint8Array,
  options: RekeyOptions,
): Promise<RekeyPlan> {
  const { groups, shamirThreshold } = options.rule;
  const update = await planKeyUpdate(input, { ...options, groups, shamirThreshold });
  const keys = await findStaleKeys(input, update, options);
  const isStale = !update.upToDate || keys.length > 0;
  const actions = [
    ...(update.upToDate ? [] : (['updatekeys'] as const)),
    // A data key is only ever wrapped for one set of recipients: those of another set, or of an old
    // version, may have kept it, and the person who wrote the file may have chosen it.
    ...(isStale ? (['rotate'] as const) : []),
  ];
  return { keys, actions, apply: () => applyRekey(input, update, options) };
}

async function applyRekey(
  input: string | Uint8Array,
  update: KeyUpdate,
  options: RekeyOptions,
): Promise<string> {
  const { groups, threshold } = update.wanted;
  const rekeyed = await rotateFile(input, { ...options, groups, shamirThreshold: threshold });
  await checkResult(rekeyed, options);
  return rekeyed;
}

/** Decrypts the result, and compares it with its rule. */
async function checkResult(rekeyed: string, options: RekeyOptions): Promise<void> {
  try {
    (await openFile(rekeyed, options)).dispose();
  } catch (error) {
    // It says nothing about the result; the old content is unchanged.
    if (isTemporary(error)) throw error;
    throw unverified(options, [error], undefined);
  }
  const { problems } = await verifyText(rekeyed, { ...options, context: undefined });
  const problem = problems.find(({ severity }) => severity === 'error');
  if (problem !== undefined) throw unverified(options, [], problem.message);
}

function unverified(
  { path }: RekeyOptions,
  causes: readonly unknown[],
  problem: string | undefined,
): SopsFault {
  const reason = problem === undefined ? '' : `: ${problem}`;
  return sopsFault({
    code: 'rekey-unverified',
    message: `the file could not be read back after it was re-encrypted for its new keys${reason}`,
    hint: 'The old content is unchanged: check the right to decrypt with the new version of the key.',
    location: { file: path },
    causes,
  });
}

async function findStaleKeys(
  input: string | Uint8Array,
  update: KeyUpdate,
  options: RekeyOptions,
): Promise<readonly StaleKey[]> {
  const all = await readAllMetadata(input, options);
  const held = all.flatMap(({ groups }) => groups.flat());
  const found = await Promise.all(held.map((key) => findNewerVersion(key, options.context)));
  // Joined documents often have the same key.
  const byText = new Map(found.map((key) => [JSON.stringify(key), key]));
  const versions = [...byText.values()].filter((key) => key !== undefined);
  const recipients = update.groups.flatMap(({ added, removed }) => [
    ...added.map((key) => recipientChange(key, 'recipient-added')),
    ...removed.map((key) => recipientChange(key, 'recipient-removed')),
  ]);
  // A new version of an Azure key is also an added recipient; it is reported once, as a version.
  const reported = new Set(versions.map(({ key }) => key));
  return [...versions, ...recipients.filter(({ key }) => !reported.has(key))];
}

async function findNewerVersion(
  key: MasterKey,
  context: KeyContext,
): Promise<StaleKey | undefined> {
  const newer = await key.findNewer?.(context);
  if (newer === undefined) return undefined;
  const { held: from, newest: to } = newer;
  return { provider: key.provider, key: keyBase(key), reason: 'newer-version', from, to };
}

function recipientChange(key: MasterKey, reason: StaleKey['reason']): StaleKey {
  const [from, to] = reason === 'recipient-added' ? ['', key.id] : [key.id, ''];
  return { provider: key.provider, key: keyBase(key), reason, from, to };
}
