/** Which version of a pinned key a file is fully re-encrypted with. */

import { isSameKey, keyBase, keyVersion, withoutVersion } from '../keys/key-versions.ts';
import type { KeyGroup, MasterKey } from '../keys/provider.ts';
import type { EncryptionRule } from './rules.ts';

/**
 * The rule for a file that has the keys `groups`. Where the file has another version of a key than
 * the one that the rule pins, the key was rotated and the pin was not moved: then the newest version
 * is used, so that no file returns to an older one.
 */
export function keepNewerVersions(
  rule: EncryptionRule,
  groups: readonly KeyGroup[],
): EncryptionRule {
  const held = groups.flat();
  const wanted = (key: MasterKey): MasterKey => {
    if (keyVersion(key) === undefined) return key;
    const hasOther = held.some(
      (other) =>
        other.provider === key.provider &&
        keyBase(other) === keyBase(key) &&
        !isSameKey(other, key),
    );
    return hasOther ? withoutVersion(key) : key;
  };
  return { ...rule, groups: rule.groups.map((group) => group.map(wanted)) };
}
