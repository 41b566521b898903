import { malformedEvent } from './malformed-event.ts';

export type LooseRecord = ReadonlyMap<string, unknown>;

/** Parses JSON; throws Fault `malformed-event` without repeating the text. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw malformedEvent('the body is not JSON');
  }
}

/**
 * A JSON object with its keys trimmed and in lower case: the samples of Azure's documentation have
 * `"ObjectName "`, `Id` and `id`. Anything else gives undefined.
 */
export function findRecord(value: unknown): LooseRecord | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value).map(([key, item]) => [key.trim().toLowerCase(), item]));
}

/** A trimmed string; numbers become text; anything else is ''. */
export function textOf(record: LooseRecord, key: string): string {
  const value = record.get(key);
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : '';
}
