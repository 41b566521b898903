import { readFileSync } from 'node:fs';
import { movePinnedVersions, type PinnedVersion } from '@dhallmark/gitops';
import type { EncryptionRule, KeyContext } from '@dhallmark/sops-runner';
import { sync as writeAtomically } from 'write-file-atomic';
import { PluginError } from '../errors.ts';

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

/**
 * Moves the pins in `.sops.yaml`, its comments and layout kept. Throws PluginError `pin-not-found`
 * and changes nothing where one is written in a way that is not known here.
 */
export function moveOutdatedPins(file: string, pins: readonly PinnedVersion[]): void {
  const before = readFileSync(file, 'utf8');
  const lost = pins.find((pin) => movePinnedVersions(before, [pin]) === before);
  if (lost !== undefined) {
    throw new PluginError('pin-not-found', `The version ${lost.from} is not found in .sops.yaml`, {
      path: '.sops.yaml',
      hint: `Write ${lost.key}/${lost.to} there, or leave the version out: then the newest counts.`,
    });
  }
  writeAtomically(file, movePinnedVersions(before, pins));
}

/** The rule as it would be with the pins moved, to compare files with; it cannot encrypt. */
export function withMovedPins(
  rule: EncryptionRule,
  pins: readonly PinnedVersion[],
): EncryptionRule {
  const moved = new Map(pins.map(({ key, from, to }) => [`${key}/${from}`, `${key}/${to}`]));
  const groups = rule.groups.map((group) =>
    group.map((key) => ({ ...key, id: moved.get(key.id) ?? key.id })),
  );
  return { ...rule, groups };
}
