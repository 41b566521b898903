/**
 * Reads a `sops` block strictly: everything in it has to be something that SOPS writes and that is
 * understood here. Decrypting is as tolerant as sops; verifying and writing use this.
 */

import { isFault } from '@dhallmark/fault';

import type { Provider } from '../keys/provider.ts';
import { providers } from '../keys/registry.ts';
import { shortenKeyId } from '../keys/shorten-key-id.ts';
import { findUnsupported, unsupportedProviders } from '../keys/unsupported-keys.ts';
import { findCipherTextProblem, parseCipherText } from '../tree/cipher-text.ts';
import { timeScalar } from '../tree/scalar.ts';
import type { MetadataRecord, MetadataValue } from './metadata.ts';
import { SELECTOR_FIELDS, makeSelector } from './selectors.ts';

/** Something in a sops block that is not as SOPS writes it. */
export interface BlockProblem {
  /**
   * `unknown` is not understood, so it would be lost or kept blindly when the file is written;
   * `malformed` is understood and wrong.
   */
  readonly kind: 'unknown' | 'malformed';
  /** The field at the top of the block. */
  readonly field: string;
  /** What is wrong, a clause after the name of the file: `the sops block has …`. */
  readonly message: string;
}

/** sops 1 wrote this sentence into each file, and sops drops it when it writes the file again. */
const ATTENTION =
  /^This\s+section\s+contains\s+key\s+material\s+that\s+should\s+only\s+be\s+modified\s+with\s+extra\s+care\.\s+See\s+`sops\s+-h`\.\s*$/;

/** The hexadecimal SHA-512 that is encrypted as the MAC. */
const MAC_LENGTH = 128;

const TEXT_FIELDS: ReadonlySet<string> = new Set([
  'lastmodified',
  'mac',
  'mac_only_encrypted',
  'shamir_threshold',
  'version',
  ...SELECTOR_FIELDS.map(([name]) => name),
]);

/** All problems of a sops block, in its order. */
export function findBlockProblems(record: MetadataRecord): readonly BlockProblem[] {
  return [
    ...Object.entries(record).flatMap(([field, value]) => fieldProblems(field, value)),
    ...shapeProblems(record),
    ...selectorProblems(record),
  ];
}

function fieldProblems(field: string, value: MetadataValue): readonly BlockProblem[] {
  const provider = providers.find(({ metadataField }) => metadataField === field);
  if (provider !== undefined) return keyListProblems(provider, field, value);
  if (field === 'key_groups') return groupProblems(value);
  if (TEXT_FIELDS.has(field)) {
    return isScalar(value) ? [] : [malformed(field, `${field} of the sops block must be a string`)];
  }
  if (field === 'attention' && typeof value === 'string' && ATTENTION.test(value)) return [];
  return unknownFieldProblems(field, value, 'the sops block');
}

function unknownFieldProblems(field: string, value: MetadataValue, where: string): BlockProblem[] {
  const provider = unsupportedProviders.find((row) => row.field === field);
  if (provider === undefined) return [unknown(field, `${where} has the unknown field ${field}`)];
  if (findUnsupported({ [field]: value }) === undefined) return [];
  return [
    unknown(field, `${where} has ${field} keys (${provider.title}), which are not supported here`),
  ];
}

function groupProblems(value: MetadataValue): readonly BlockProblem[] {
  if (value === null) return [];
  if (!Array.isArray(value)) {
    return [malformed('key_groups', 'key_groups of the sops block must be a list')];
  }
  return value.flatMap((group: MetadataValue, index) => {
    const where = `key group ${index + 1} of the sops block`;
    if (!isRecord(group)) return [malformed('key_groups', `${where} must be a mapping`)];
    const problems = Object.entries(group).flatMap(([field, keys]) => {
      const provider = providers.find(({ metadataField }) => metadataField === field);
      return provider === undefined
        ? unknownFieldProblems(field, keys, where)
        : keyListProblems(provider, 'key_groups', keys);
    });
    const isEmpty = Object.values(group).every((keys) => !hasItems(keys));
    return isEmpty ? [...problems, malformed('key_groups', `${where} names no key`)] : problems;
  });
}

function keyListProblems(
  provider: Provider<string>,
  field: string,
  value: MetadataValue,
): readonly BlockProblem[] {
  const name = provider.metadataField;
  if (value === null) return [];
  if (!Array.isArray(value)) {
    return [malformed(field, `${name} of the sops block must be a list`)];
  }
  const ids = new Set<string>();
  return value.flatMap((entry: MetadataValue) => {
    if (!isRecord(entry)) return [malformed(field, `every item of ${name} must be a mapping`)];
    const problems = entryProblems(provider, field, entry);
    if (problems.length > 0) return problems;
    const { id } = provider.fromEntry(entry);
    const isTwice = ids.has(id);
    ids.add(id);
    return isTwice ? [unknown(field, `the sops block names the ${name} key ${id} twice`)] : [];
  });
}

function entryProblems(
  provider: Provider<string>,
  field: string,
  entry: MetadataRecord,
): readonly BlockProblem[] {
  const name = provider.metadataField;
  const problems = Object.entries(entry).flatMap(([part, value]) => {
    const type = Object.hasOwn(provider.entryFields, part) ? provider.entryFields[part] : undefined;
    if (type === undefined) {
      return [unknown(field, `an item of ${name} in the sops block has the unknown field ${part}`)];
    }
    const isDate = part !== 'created_at' || timeScalar(textOf(value)) !== undefined;
    const fits = type === 'string' ? isScalar(value) && isDate : isStringMap(value);
    return fits
      ? []
      : [malformed(field, `${part} of an item of ${name} must be ${isDate ? type : 'a date'}`)];
  });
  if (problems.length > 0) return problems;
  try {
    const key = provider.fromEntry(entry);
    const problem = key.encryptedKey && provider.findWrappedKeyProblem(key);
    return !problem
      ? []
      : [
          malformed(
            field,
            `the wrapped data key of the ${name} key ${shortenKeyId(key.id)} ${problem}`,
          ),
        ];
  } catch (error) {
    if (!isFault(error)) throw error;
    return [malformed(field, error.message)];
  }
}

function shapeProblems(record: MetadataRecord): readonly BlockProblem[] {
  const problems: BlockProblem[] = [];
  const groups = record['key_groups'] ?? null;
  const hasFlatKeys = providers.some(({ metadataField }) => hasItems(record[metadataField]));
  const hasOtherKeys = findUnsupported(record) !== undefined;
  if (hasItems(groups) && (hasFlatKeys || hasOtherKeys)) {
    problems.push(
      unknown('key_groups', 'the sops block has both key_groups and keys outside of groups'),
    );
  }
  const threshold = textOf(record['shamir_threshold']);
  const count = Array.isArray(groups) ? groups.length : 0;
  const isInRange = /^\d{1,3}$/.test(threshold) && Number(threshold) <= Math.max(count, 255);
  if (threshold !== '' && !isInRange) {
    problems.push(malformed('shamir_threshold', 'shamir_threshold must be a number'));
  } else if (count > 1 && threshold !== '' && (threshold === '1' || Number(threshold) > count)) {
    problems.push(
      malformed('shamir_threshold', `shamir_threshold does not fit ${count} key groups`),
    );
  }
  if (!/^\d+(?:\.\d+){0,3}(?:[-+][\w.+-]+)?$/.test(textOf(record['version']))) {
    problems.push(malformed('version', 'version of the sops block must be a version of sops'));
  }
  if (!/^(?:|true|false|1|0)$/i.test(textOf(record['mac_only_encrypted']))) {
    problems.push(malformed('mac_only_encrypted', 'mac_only_encrypted must be true or false'));
  }
  return [...problems, ...macProblems(textOf(record['mac']))];
}

/** A missing MAC has its own finding in verify. */
function macProblems(mac: string): readonly BlockProblem[] {
  if (mac === '') return [];
  const problem = findCipherTextProblem(mac);
  if (problem !== undefined) {
    return [malformed('mac', `the MAC of the sops block is malformed: ${problem}`)];
  }
  const { data, type } = parseCipherText(mac) ?? {};
  return data?.length === MAC_LENGTH && type === 'str'
    ? []
    : [malformed('mac', 'the MAC of the sops block is not an encrypted SHA-512')];
}

function selectorProblems(record: MetadataRecord): readonly BlockProblem[] {
  const set = SELECTOR_FIELDS.filter(([name]) => textOf(record[name]) !== '');
  const [first] = set;
  if (first === undefined) return [];
  if (set.length > 1) {
    const names = set.map(([name]) => name).join(' and ');
    return [malformed(first[0], `the sops block has both ${names}`)];
  }
  try {
    makeSelector({ [first[1]]: textOf(record[first[0]]) });
    return [];
  } catch (error) {
    if (!isFault(error)) throw error;
    return [malformed(first[0], error.message)];
  }
}

/** Stores return numbers and booleans as strings; sops accepts them in place of strings. */
function isScalar(value: MetadataValue): boolean {
  return value === null || typeof value !== 'object';
}

function textOf(value: MetadataValue | undefined): string {
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}

function isStringMap(value: MetadataValue): boolean {
  return value === null || (isRecord(value) && Object.values(value).every(isScalar));
}

function isRecord(value: MetadataValue): value is MetadataRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasItems(value: MetadataValue | undefined): boolean {
  return Array.isArray(value) && value.length > 0;
}

function unknown(field: string, message: string): BlockProblem {
  return { kind: 'unknown', field, message };
}

function malformed(field: string, message: string): BlockProblem {
  return { kind: 'malformed', field, message };
}
