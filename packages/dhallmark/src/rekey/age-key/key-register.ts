import { PluginError } from '../../errors.ts';

/** When a recipient began and ceased to be one: public, for whoever reads the history. */
export interface RegisteredKey {
  readonly environment: string;
  readonly recipient: string;
  /** ISO 8601. */
  readonly added: string;
  readonly retired?: string;
}

/** Throws PluginError `age-keys-broken`. */
export function parseRegister(text: string | undefined): readonly RegisteredKey[] {
  if (text === undefined) return [];
  try {
    const keys: unknown = JSON.parse(text);
    if (Array.isArray(keys) && keys.every(isKey)) return keys;
  } catch {
    // told below
  }
  throw new PluginError('age-keys-broken', 'age-keys.json cannot be read', {
    path: 'age-keys.json',
    hint: 'Restore it from Git, or remove it: keys that it does not know are never retired.',
  });
}

function isKey(value: unknown): value is RegisteredKey {
  if (typeof value !== 'object' || value === null) return false;
  const { environment, recipient, added } = value as Partial<RegisteredKey>;
  return [environment, recipient, added].every((field) => typeof field === 'string');
}

export function renderRegister(keys: readonly RegisteredKey[]): string {
  return `${JSON.stringify(keys, undefined, 2)}\n`;
}

const day = 86_400_000;

/**
 * The recipients in use whose successor is older than the grace period: whoever decrypts has had
 * that long to take the new key over.
 */
export function dueForRetirement(
  keys: readonly RegisteredKey[],
  environment: string,
  inUse: readonly string[],
  graceDays: number,
  now: Date,
): readonly string[] {
  const known = keys
    .filter((key) => key.environment === environment && inUse.includes(key.recipient))
    .toSorted((a, b) => (a.added < b.added ? -1 : 1));
  const settled = known.findLastIndex(
    ({ added }) => now.getTime() - Date.parse(added) >= graceDays * day,
  );
  return known.slice(0, Math.max(0, settled)).map(({ recipient }) => recipient);
}
