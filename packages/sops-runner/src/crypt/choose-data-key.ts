/** Whether changed values may be encrypted with the data key of the old file. */

import { isDataKeyProven } from './data-key-proof.ts';
import type { FingerprintKey } from './fingerprint.ts';
import { resolveKeys } from './update-keys.ts';
import { keysDiffer } from '../keys/group-diff.ts';
import type { KeyContext } from '../keys/provider.ts';
import type { Metadata, MetadataRecord } from '../metadata/metadata.ts';
import { keepNewerVersions } from '../rules/keep-newer-versions.ts';
import type { EncryptionRule } from '../rules/rules.ts';

/**
 * Which data key encrypts changed values. `proven`: that of the old file if a proof shows that it was
 * created here, otherwise a new one. `old`: always that of the old file, for files that nobody else
 * could have written.
 */
export type DataKeyPolicy = 'proven' | 'old';

/** Why a file got a new data key. */
export type NewDataKeyReason =
  /** Without a fingerprint key the data key cannot be proven. */
  | 'no-fingerprint-key'
  /** No proof, or one for another file, path, environment or fingerprint key. */
  | 'unproven'
  /** The file was encrypted for other master keys, or other versions of them, than the rule's. */
  | 'keys-changed'
  /** Its sops block has fields that are not understood. */
  | 'unknown-fields';

/** What the decision depends on. */
export interface DataKeyChoice {
  readonly policy: DataKeyPolicy | undefined;
  readonly rule: EncryptionRule | undefined;
  readonly proof: (FingerprintKey & { readonly dataKeyProof?: string | undefined }) | undefined;
}

/** The old file, which somebody else may have written. */
export interface OldFile {
  readonly block: MetadataRecord;
  readonly metadata: Pick<Metadata, 'groups' | 'shamirThreshold'>;
}

/**
 * Undefined where changed values may be encrypted with the data key of the old file. The recipients
 * have to be the rule's, because someone who was removed may have kept the data key. Asks the key
 * service for the newest version where the rule leaves it open. Throws Fault when it cannot be asked.
 */
export async function findNewDataKeyReason(
  { block, metadata }: OldFile,
  { policy = 'proven', rule, proof }: DataKeyChoice,
  context: KeyContext,
): Promise<NewDataKeyReason | undefined> {
  if (policy === 'old') return undefined;
  if (proof === undefined) return 'no-fingerprint-key';
  if (!isDataKeyProven(proof.dataKeyProof, block, proof)) return 'unproven';
  if (rule === undefined) return undefined;
  return (await areRuleKeys(metadata, rule, context)) ? undefined : 'keys-changed';
}

async function areRuleKeys(
  { groups, shamirThreshold }: OldFile['metadata'],
  rule: EncryptionRule,
  context: KeyContext,
): Promise<boolean> {
  const wanted = await resolveKeys(keepNewerVersions(rule, groups).groups, context);
  if (keysDiffer(groups, wanted)) return false;
  if (groups.length < 2) return true;
  return (shamirThreshold || groups.length) === (rule.shamirThreshold || groups.length);
}
