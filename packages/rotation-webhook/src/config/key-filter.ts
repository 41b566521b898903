/** The keys whose events trigger a pipeline: the setting `KEYS`. */
export interface KeyFilter {
  readonly matches: (key: string) => boolean;
  /** Entries that are not the name of a key. */
  readonly malformed: readonly string[];
}

/**
 * The filter for names separated by commas: `vault/key` (Azure), `mount/key` (Vault), an ARN (AWS)
 * or a resource name (Google Cloud). The comparison ignores letter case, as Azure does, and no two
 * keys of the others differ by it alone.
 *
 * @example
 * parseKeyFilter('Sample-KV/sops').matches('sample-kv/sops') // true
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
