/** The `sops` block of a file (sops stores/stores.go, stores/metadata.go) and what it means. */

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import type { KeyEntry, KeyGroup, MasterKey } from '../keys/provider.ts';
import { providers } from '../keys/registry.ts';
import { pickUnsupported } from '../keys/unsupported-keys.ts';
import { timeScalar } from '../tree/scalar.ts';
import { SELECTOR_FIELDS, settleSelectors } from './selectors.ts';
import type { Selectors } from './selectors.ts';

/** The version of sops whose file format this is. */
export const SOPS_VERSION = '3.13.3';

/** Plain data, as a store reads and writes it. */
export type MetadataValue =
  | string
  | number
  | boolean
  | null
  | readonly MetadataValue[]
  | MetadataRecord;
export interface MetadataRecord {
  readonly [field: string]: MetadataValue;
}

/** The `sops` block of a file. */
export interface Metadata {
  readonly groups: readonly KeyGroup[];
  /** 0 with one group. */
  readonly shamirThreshold: number;
  /** RFC 3339 in seconds; the additional data of `mac`. Empty before a file is first encrypted. */
  readonly lastModified: string;
  /** The encrypted MAC; empty where the file has none. */
  readonly mac: string;
  readonly selectors: Selectors;
  readonly version: string;
  /**
   * Entries of providers that are not supported here, as they are in the file: they hold the same data
   * key. Absent for none, and after the data key was replaced.
   */
  readonly unsupported?: MetadataRecord | undefined;
}

/**
 * Parses a sops block as tolerantly as sops; `findBlockProblems` is strict. Throws Fault `malformed-metadata`, `no-keys` or
 * `conflicting-parameters`.
 */
export function parseMetadata(record: MetadataRecord): Metadata {
  const selectors: Record<string, string | boolean> = {};
  for (const [name, field] of SELECTOR_FIELDS) {
    const value = textField(record, name);
    if (value !== '') selectors[field] = value;
  }
  if (/^(true|1)$/i.test(textField(record, 'mac_only_encrypted'))) {
    selectors['macOnlyEncrypted'] = true;
  }
  return {
    groups: parseGroups(record),
    shamirThreshold: parseThreshold(record),
    lastModified: parseTime(textField(record, 'lastmodified')),
    mac: textField(record, 'mac'),
    selectors: settleSelectors(selectors),
    version: textField(record, 'version'),
    unsupported: pickUnsupported(record),
  };
}

/** The sops block, its fields in the order of sops, which is alphabetical. */
export function metadataRecord(metadata: Metadata): MetadataRecord {
  const { groups } = metadata;
  const fields: Record<string, MetadataValue> = {
    ...(groups.length === 1
      ? groupRecord(groups[0] ?? [], false)
      : { key_groups: groups.map((group) => groupRecord(group, true)) }),
    ...metadata.unsupported,
    lastmodified: metadata.lastModified,
    mac: metadata.mac,
    version: metadata.version,
  };
  if (metadata.shamirThreshold > 0) fields['shamir_threshold'] = metadata.shamirThreshold;
  if (metadata.selectors.macOnlyEncrypted === true) fields['mac_only_encrypted'] = true;
  for (const [name, field] of SELECTOR_FIELDS) {
    const value = metadata.selectors[field];
    if (value !== undefined && value !== '') fields[name] = value;
  }
  return sortFields(fields);
}

/** RFC 3339 in UTC with seconds, the form of `lastmodified`. */
export function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

function parseGroups(record: MetadataRecord): KeyGroup[] {
  const flat = parseGroup(record);
  if (flat.length > 0) return [flat];
  const groups = record['key_groups'];
  if (Array.isArray(groups) && groups.length > 0) {
    return groups.map((group) => (isRecord(group) ? parseGroup(group) : []));
  }
  throw sopsFault({
    code: 'no-keys',
    message: 'the sops metadata names no master key that can be used here',
    hint: 'Restore the sops block of the file from version control.',
    exitStatus: 1,
  });
}

function parseGroup(record: MetadataRecord): MasterKey[] {
  return providers.flatMap((provider) => {
    const entries = record[provider.metadataField];
    if (entries === undefined || entries === null) return [];
    if (!Array.isArray(entries)) throw malformed(provider.metadataField, 'must be a list');
    return entries.map((entry: MetadataValue) => {
      if (!isRecord(entry)) throw malformed(provider.metadataField, 'must be a list of mappings');
      return provider.fromEntry(entry);
    });
  });
}

/** `nested` is one of several groups, in which sops writes some lists even when they are empty. */
function groupRecord(group: KeyGroup, nested: boolean): Record<string, MetadataValue> {
  const fields: Record<string, MetadataValue> = {};
  for (const provider of providers) {
    const keys = group.filter((key) => key.provider === provider.id);
    if (keys.length === 0 && !(nested && provider.isWrittenWhenEmpty)) continue;
    fields[provider.metadataField] = keys.map((key) => sortFields(entryRecord(key.toEntry())));
  }
  return nested ? sortFields(fields) : fields;
}

function entryRecord(entry: KeyEntry): Record<string, MetadataValue> {
  const fields: Record<string, MetadataValue> = {};
  for (const [name, value] of Object.entries(entry)) {
    if (value === undefined) continue;
    fields[name] = isRecord(value) ? sortFields(value) : (value as MetadataValue);
  }
  return fields;
}

function sortFields(fields: Readonly<Record<string, MetadataValue>>): MetadataRecord {
  return Object.fromEntries(
    Object.entries(fields).toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  );
}

function parseThreshold(record: MetadataRecord): number {
  const value = textField(record, 'shamir_threshold');
  if (value === '') return 0;
  if (/^\d+$/.test(value)) return Number(value);
  throw malformed('shamir_threshold', 'must be a number');
}

/** As Go formats a parsed time in RFC 3339: no fraction, `Z` for no offset. */
function parseTime(value: string): string {
  const [, seconds, zone] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[.,]\d+)?(Z|[+-]\d\d:\d\d)$/.exec(value) ?? [];
  if (seconds === undefined || zone === undefined || timeScalar(value) === undefined) {
    throw malformed('lastmodified', 'must be a time as in RFC 3339');
  }
  return `${seconds}${/^[+-]00:00$/.test(zone) ? 'Z' : zone}`;
}

/** Numbers and booleans are accepted as strings, as in Go's weakly typed decoding. */
function textField(record: MetadataRecord, name: string): string {
  const value = record[name];
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') throw malformed(name, 'must be a string');
  return String(value);
}

function isRecord(value: unknown): value is MetadataRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function malformed(field: string, what: string): SopsFault {
  return sopsFault({
    code: 'malformed-metadata',
    message: `${field} of the sops metadata ${what}`,
    hint: 'Restore the sops block of the file from version control.',
  });
}
