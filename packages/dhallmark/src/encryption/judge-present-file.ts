import { findReconcilerAnnotations } from '@dhallmark/secret-gen';
import { verifyText, type EncryptionRule } from '@dhallmark/sops-runner';
import { isFileProven, type CommitmentPlace } from '../deploy-tree/file-commitments.ts';
import type { SecretFingerprints } from '../deploy-tree/secret-fingerprints.ts';
import { isAboutKeys } from '../rules/key-problems.ts';

/**
 * What is known about a file of the deploy tree before it is decrypted. `unchanged`: this workspace
 * wrote it for the present values, by the present rule. `keys-differ`: the same, for other recipients
 * than the rule's. `replaced`: its entry has a commitment to another file. `unproven`: anything else.
 */
export type PresentFile = 'unchanged' | 'keys-differ' | 'replaced' | 'unproven';

/** What a file is compared with. */
export interface Wanted {
  readonly by: CommitmentPlace;
  /** Its entry in `fingerprints.json`. */
  readonly stored: SecretFingerprints | undefined;
  /** Fingerprint of the present values. */
  readonly content: string;
  readonly rule: EncryptionRule;
  /** The annotations that fingerprints leave out, as `findReconcilerAnnotations` returns them. */
  readonly annotations: readonly string[];
}

/** Judges a file without any request to a key service. */
export async function judgePresentFile(
  text: string,
  { by, stored, content, rule, annotations }: Wanted,
): Promise<PresentFile> {
  if (stored?.file === undefined) return 'unproven';
  if (!isFileProven(by, stored, text)) return 'replaced';
  if (stored.content !== content) return 'unproven';
  if (findReconcilerAnnotations(text).join('\n') !== annotations.join('\n')) return 'unproven';
  const { problems } = await verifyText(text, { path: by.path, format: 'yaml', rule });
  if (problems.length === 0) return 'unchanged';
  return problems.every(isAboutKeys) ? 'keys-differ' : 'unproven';
}
