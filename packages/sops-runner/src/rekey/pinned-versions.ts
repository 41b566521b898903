/** Versions of keys that creation rules pin although the key service has newer ones. */

import { keyBase, keyVersion, isSameKey } from '../keys/key-versions.ts';
import { providerOf } from '../keys/provider-lookup.ts';
import type { KeyContext, MasterKey } from '../keys/provider.ts';
import type { EncryptionRule } from '../rules/rules.ts';

/** A pinned version of a key, and the newest one. */
export interface PinnedVersion {
  readonly provider: string;
  /** The key without its version. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The pinned versions that are not the newest. A rule that names a key without a version pins
 * nothing. Calls the key services, once per key. Throws Fault when one of them cannot be asked.
 *
 * @example
 * const pins = await findOutdatedPins([requireRule(config, path)], context);
 * // [{ provider: 'azure_kv', key: 'https://v.vault.azure.net/keys/sops', from: '4d1c…', to: '9be2…' }]
 */
export async function findOutdatedPins(
  rules: readonly Pick<EncryptionRule, 'groups'>[],
  context: KeyContext,
): Promise<readonly PinnedVersion[]> {
  const keys = rules.flatMap(({ groups }) => groups.flat());
  const pinned = keys.filter(
    (key, index) =>
      keyVersion(key) !== undefined && keys.findIndex((other) => isSameKey(key, other)) === index,
  );
  const found = await Promise.all(pinned.map((key) => findOutdatedPin(key, context)));
  return found.filter((pin) => pin !== undefined);
}

async function findOutdatedPin(
  key: MasterKey,
  context: KeyContext,
): Promise<PinnedVersion | undefined> {
  const newer = await key.findNewer?.(context);
  if (newer === undefined) return undefined;
  return { provider: key.provider, key: keyBase(key), from: newer.held, to: newer.newest };
}

/**
 * The rule with the newest versions in the place of the pinned ones, to compare files with before
 * the configuration is changed.
 *
 * @example
 * const rule = withMovedPins(requireRule(config, path), pins);
 */
export function withMovedPins(
  rule: EncryptionRule,
  pins: readonly PinnedVersion[],
): EncryptionRule {
  const moved = (key: MasterKey): MasterKey => {
    const pin = pins.find(
      (each) =>
        each.provider === key.provider &&
        each.key === keyBase(key) &&
        each.from === keyVersion(key),
    );
    const provider = providerOf(key);
    if (pin === undefined || provider.versions === undefined) return key;
    return provider.fromText(provider.versions.withVersion(pin.key, pin.to));
  };
  return { ...rule, groups: rule.groups.map((group) => group.map(moved)) };
}
