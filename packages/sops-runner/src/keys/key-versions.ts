/** Comparing keys whose ids may name a version, which only the row of their provider can read. */

import type { MasterKey } from './provider.ts';
import { providerOf } from './provider-lookup.ts';

type NamedKey = Pick<MasterKey, 'provider' | 'id'>;

/** The id without its version: the same before and after a rotation of the key. */
export function keyBase(key: NamedKey): string {
  return providerOf(key).versions?.base(key.id) ?? key.id;
}

/** The version that the id names; undefined where it leaves it open, or never names one. */
export function keyVersion(key: NamedKey): string | undefined {
  return providerOf(key).versions?.version(key.id);
}

/** Whether the id could name a version and does not: the newest one is meant, or any. */
export function isVersionOpen(key: NamedKey): boolean {
  const { versions } = providerOf(key);
  return versions !== undefined && versions.version(key.id) === undefined;
}

/** Whether both are the same key and, where ids name versions, the same version of it. */
export function isSameKey(a: NamedKey, b: NamedKey): boolean {
  return a.provider === b.provider && a.id === b.id;
}

/** Whether `wanted` means `key`: the same one, or any of its versions where `wanted` names none. */
export function isMeantBy(key: NamedKey, wanted: NamedKey): boolean {
  if (isSameKey(key, wanted)) return true;
  return (
    key.provider === wanted.provider && isVersionOpen(wanted) && keyBase(key) === keyBase(wanted)
  );
}

/** The same key with its version left open: the newest is taken when it is used. */
export function withoutVersion(key: MasterKey): MasterKey {
  const provider = providerOf(key);
  if (provider.versions === undefined) return key;
  return provider.fromText(provider.versions.withVersion(keyBase(key), undefined));
}
