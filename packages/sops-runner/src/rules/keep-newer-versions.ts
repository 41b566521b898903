/** Which version of a pinned key a file is written with when it is written anew. */

import { azureProvider } from '../keys/azure/azure.ts';
import type { KeyGroup, MasterKey } from '../keys/provider.ts';
import type { EncryptionRule } from './rules.ts';

/**
 * The rule for a file that holds `groups`. Where the file has another version of a key than the one
 * that the rule pins, somebody rotated and the pin stayed behind: the newest version is taken, so
 * that no file goes back to an older one.
 */
export function neverBack(rule: EncryptionRule, groups: readonly KeyGroup[]): EncryptionRule {
  const held = groups.flat().filter(({ provider }) => provider === 'azure_kv');
  const wanted = (key: MasterKey): MasterKey => {
    const name = key.id.replace(/[^/]*$/, '');
    const pinned = key.provider === 'azure_kv' && name !== key.id;
    const other = held.some(({ id }) => id.startsWith(name) && id !== key.id);
    return pinned && other ? azureProvider.fromText(name) : key;
  };
  return { ...rule, groups: rule.groups.map((group) => group.map(wanted)) };
}
