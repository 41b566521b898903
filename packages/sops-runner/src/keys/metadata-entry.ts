/** Reads and writes the fields of a master key's metadata entry (sops stores/stores.go). */

import { sopsFault } from '../fault.ts';
import type { KeyEntry } from './provider.ts';
import { shortenKeyId } from './shorten-key-id.ts';

/** The string in a field. Throws Fault `malformed-metadata` when it is absent, empty or of another type. */
export function entryText(provider: string, entry: KeyEntry, field: string): string {
  const text = optionalText(entry, field);
  if (text !== undefined) return text;
  throw sopsFault({
    code: 'malformed-metadata',
    message: `an entry for ${provider} in the sops metadata has no ${field}`,
    hint: 'Restore the sops block of the file from version control.',
  });
}

/** The string in a field; undefined when it is absent, empty or of another type. */
export function optionalText(entry: KeyEntry, field: string): string | undefined {
  const value = entry[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/**
 * When the data key of the entry was wrapped. YAML readers may return a date already.
 * Throws Fault `malformed-metadata` for a string that is not a date.
 */
export function entryDate(provider: string, entry: KeyEntry): Date | undefined {
  const value = entry['created_at'];
  if (value === undefined || value === '') return undefined;
  const date = value instanceof Date ? value : new Date(typeof value === 'string' ? value : NaN);
  if (!Number.isNaN(date.getTime())) return date;
  throw sopsFault({
    code: 'malformed-metadata',
    message: `created_at of an entry for ${provider} in the sops metadata must be a date`,
  });
}

/** RFC 3339 in UTC without fractions, as sops writes it; empty when nothing was wrapped yet. */
export function entryTime(date: Date | undefined): string {
  return date === undefined ? '' : `${date.toISOString().slice(0, 19)}Z`;
}

/** Standard or URL-safe base64 with or without padding. Throws Fault `malformed-metadata`. */
export function decodeBase64(provider: string, text: string, url: boolean): Uint8Array {
  const alphabet = url ? /^[\w-]+$/ : /^[A-Za-z0-9+/]+={0,2}$/;
  if (alphabet.test(text)) return Buffer.from(text, url ? 'base64url' : 'base64');
  throw sopsFault({
    code: 'malformed-metadata',
    message: `the wrapped data key of an entry for ${provider} must be base64`,
    hint: 'Restore the sops block of the file from version control.',
  });
}

/** The wrapped data key. Throws Fault `malformed-metadata` when nothing was wrapped yet. */
export function wrappedKey(provider: string, id: string, encryptedKey: string | undefined): string {
  if (encryptedKey !== undefined) return encryptedKey;
  throw sopsFault({
    code: 'malformed-metadata',
    message: `the entry of the ${provider} key ${shortenKeyId(id)} has no wrapped data key`,
  });
}

/** What is wrong with a wrapped data key that should be standard base64, for a provider's row. */
export function findBase64Problem(text: string): string | undefined {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text) ? undefined : 'must be base64';
}
