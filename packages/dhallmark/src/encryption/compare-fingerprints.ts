import { RECONCILER_ANNOTATIONS } from '@dhallmark/secret-gen';
import { fingerprint } from '@dhallmark/sops-runner';
import { isFileProven, type CommitmentPlace } from '../deploy-tree/file-commitments.ts';
import type { SecretFingerprints } from '../deploy-tree/secret-fingerprints.ts';

/**
 * Pods restart when the fingerprint of a Secret changes. They must not restart for an annotation that
 * only Flux or Argo CD reads, and versions that did not write it have to find the same fingerprint.
 */
export const LEFT_OUT = RECONCILER_ANNOTATIONS.map((name) => ['metadata', 'annotations', name]);

/**
 * Whether an encrypted file holds these values, found without decrypting it; undefined where nothing
 * proves that this workspace wrote the file.
 *
 * @example
 * compareFingerprints({ key, environment, path }, entries.get(path), encrypted, plaintext)
 */
export function compareFingerprints(
  { key, environment, path }: CommitmentPlace,
  stored: SecretFingerprints | undefined,
  encrypted: string,
  plaintext: string,
): 'unchanged' | 'changed' | undefined {
  const place = { key, environment, path };
  if (key === undefined || !isFileProven(place, stored, encrypted)) return undefined;
  const content = fingerprint(plaintext, { key, environment, path, leaveOut: LEFT_OUT });
  return stored?.content === content ? 'unchanged' : 'changed';
}
