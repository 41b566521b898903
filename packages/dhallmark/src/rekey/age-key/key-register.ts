import { fault } from '../../fault.ts';

/** When a recipient was added and retired. Public: it explains the history of the rules. */
export interface RegisteredKey {
  readonly environment: string;
  readonly recipient: string;
  /** ISO 8601. */
  readonly added: string;
  readonly retired?: string;
}

/** The keys of a register; none for an absent file. Throws Fault `age-keys-broken`. */
export function parseRegister(text: string | undefined): readonly RegisteredKey[] {
  if (text === undefined) return [];
  try {
    const keys: unknown = JSON.parse(text);
    if (Array.isArray(keys) && keys.every(isKey)) return keys;
  } catch {
    // reported below
  }
  throw fault({
    code: 'age-keys-broken',
    message: 'the register of age keys is not valid',
    location: { file: 'age-keys.json' },
    hint: 'Restore it from Git, or remove it: keys that it does not list are never retired.',
  });
}

function isKey(value: unknown): value is RegisteredKey {
  if (typeof value !== 'object' || value === null) return false;
  const { environment, recipient, added } = value as Partial<RegisteredKey>;
  return [environment, recipient, added].every((field) => typeof field === 'string');
}

/** The register as a file. */
export function renderRegister(keys: readonly RegisteredKey[]): string {
  return `${JSON.stringify(keys, undefined, 2)}\n`;
}

const day = 86_400_000;

/**
 * The recipients in use whose successor is older than the grace period: everyone who decrypts had
 * that long to install the new key.
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
