/** Changes of the keys that creation rules name, and how to take them back. */

import { isSameKey } from '../keys/key-versions.ts';
import { providerOf } from '../keys/provider-lookup.ts';
import type { KeyGroup, MasterKey } from '../keys/provider.ts';
import { providers } from '../keys/registry.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import type { PinnedVersion } from './pinned-versions.ts';

/** One change of the keys of rules: every group that has a key of `to` had those of `from` before. */
export interface KeyChange {
  /** The name of a provider, such as `age` or `azure_kv`. */
  readonly provider: string;
  /** Keys that left the rules, as a rule names them; empty where none did. */
  readonly from: readonly string[];
  /** Keys that came into the rules, as a rule names them. */
  readonly to: readonly string[];
}

/**
 * The change that moves a pinned version to the newest one.
 *
 * @example
 * toKeyChange(pin) // { provider: 'azure_kv', from: ['https://…/keys/sops/4d1c…'], to: ['https://…/keys/sops/9be2…'] }
 */
export function toKeyChange({ provider, key, from, to }: PinnedVersion): KeyChange {
  const { versions } = providerOf({ provider });
  const named = (version: string): string => versions?.withVersion(key, version) ?? key;
  return { provider, from: [named(from)], to: [named(to)] };
}

/**
 * Whether every key of a change is one that a rule could name.
 *
 * @example
 * isKeyChange({ provider: 'age', from: [], to: ['age1…'] }) // true
 */
export function isKeyChange({ provider: id, from, to }: KeyChange): boolean {
  const provider = providers.find((each) => each.id === id);
  if (provider === undefined || to.length === 0) return false;
  try {
    return [...from, ...to].every((text) => provider.fromText(text).id !== '');
  } catch {
    return false;
  }
}

/**
 * The rule as it was before a change: in every group that has keys of `to`, those of `from` are in
 * their place. The same rule where no group has one. Throws Fault for a name that is not a key.
 *
 * @example
 * const before = undoKeyChange(requireRule(config, path), { provider: 'age', from: [], to: [added] });
 */
export function undoKeyChange(rule: EncryptionRule, change: KeyChange): EncryptionRule {
  const provider = providerOf(change);
  const [former, added] = [change.from, change.to].map((texts) =>
    texts.map((text) => provider.fromText(text)),
  );
  return {
    ...rule,
    groups: rule.groups.map((group) => replaceKeys(group, added ?? [], former ?? [])),
  };
}

function replaceKeys(group: KeyGroup, keys: KeyGroup, by: KeyGroup): KeyGroup {
  if (!group.some((key) => isIn(keys, key))) return group;
  const kept = group.filter((key) => !isIn(keys, key));
  return [...kept, ...by.filter((key) => !isIn(kept, key))];
}

function isIn(group: KeyGroup, key: MasterKey): boolean {
  return group.some((each) => isSameKey(each, key));
}
