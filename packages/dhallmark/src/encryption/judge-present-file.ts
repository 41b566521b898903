import { SUBSTITUTION } from '@dhallmark/secret-gen';
import { verifyText, type EncryptionRule } from '@dhallmark/sops-runner';
import { isFileProven, type CommitmentPlace } from '../deploy-tree/file-commitments.ts';
import type { SecretFingerprints } from '../deploy-tree/secret-fingerprints.ts';
import { isAboutRecipients } from '../rules/recipient-problems.ts';

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
  /** Whether the file needs the annotation that fingerprints leave out. */
  readonly hasAnnotation: boolean;
}

/** Judges a file without any request to a key service. */
export async function judgePresentFile(
  text: string,
  { by, stored, content, rule, hasAnnotation }: Wanted,
): Promise<PresentFile> {
  if (stored?.file === undefined) return 'unproven';
  if (!isFileProven(by, stored, text)) return 'replaced';
  if (stored.content !== content || hasAnnotation !== text.includes(SUBSTITUTION))
    return 'unproven';
  const { problems } = await verifyText(text, { path: by.path, format: 'yaml', rule });
  if (problems.length === 0) return 'unchanged';
  return problems.every(isAboutRecipients) ? 'keys-differ' : 'unproven';
}
