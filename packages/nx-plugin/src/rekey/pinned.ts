import { readFileSync } from 'node:fs';
import { movePinnedVersions, type PinnedVersion } from '@dhallmark/gitops';
import type { EncryptionRule, KeyContext } from '@dhallmark/sops-runner';
import { sync as writeAtomically } from 'write-file-atomic';

/**
 * The versions that rules pin although the vault has newer ones. A rule without a version pins
 * nothing. Throws SopsError when the vault cannot be asked.
 */
export async function findOutdatedPins(
  rules: readonly EncryptionRule[],
  context: KeyContext,
): Promise<readonly PinnedVersion[]> {
  const keys = new Map(
    rules
      .flatMap(({ groups }) => groups.flat())
      .filter(({ provider }) => provider === 'azure_kv')
      .map((key) => [key.id, key]),
  );
  const found = await Promise.all(
    [...keys.values()].map(async (key): Promise<PinnedVersion[]> => {
      const newer = await key.findNewer?.(context);
      if (newer === undefined) return [];
      return [{ key: key.id.replace(/\/[^/]*$/, ''), from: newer.held, to: newer.newest }];
    }),
  );
  return found.flat();
}

/** Moves the pins in `.sops.yaml`, its comments and layout kept. True when the file changed. */
export function moveOutdatedPins(file: string, pins: readonly PinnedVersion[]): boolean {
  const before = readFileSync(file, 'utf8');
  const after = movePinnedVersions(before, pins);
  if (after === before) return false;
  writeAtomically(file, after);
  return true;
}
