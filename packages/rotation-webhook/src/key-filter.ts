/** The keys that may start a pipeline: `KEYS`, separated by commas. */
export interface KeyFilter {
  readonly matches: (key: string) => boolean;
  /** Entries that name no key. */
  readonly malformed: readonly string[];
}

/**
 * `vault/key` (Azure; Vault as `mount/key`), an ARN (AWS) or a resource name (GCP). Names of Azure's
 * vaults and keys do not depend on letter case, and no two keys anywhere differ by it alone, so the
 * comparison ignores it.
 */
export function parseKeyFilter(entries: string): KeyFilter {
  const names = entries
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '');
  const known = new Set(names);
  return {
    matches: (key) => known.has(key.trim().toLowerCase()),
    malformed: names.filter((name) => !/^[^/\s]+(\/[^/\s]+)+$/.test(name)),
  };
}
