/** Merges two changed copies of an encrypted file, as Git does with text. */

import { encryptDocuments } from '../crypt/document-cipher.ts';
import {
  createMetadata,
  decryptPart,
  readEncrypted,
  toCryptOptions,
} from '../crypt/encrypted-file.ts';
import type { DecryptOptions } from '../crypt/encrypted-file.ts';
import { replaceValues } from '../crypt/renew-parts.ts';
import { collectCiphertext, sameDocuments } from '../crypt/reuse-ciphertext.ts';
import type { TakeCiphertext } from '../crypt/reuse-ciphertext.ts';
import { sopsFault } from '../fault.ts';
import { keysDiffer } from '../keys/group-diff.ts';
import { metadataRecord, SOPS_VERSION } from '../metadata/metadata.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { effectiveSelectors, sameSelectors } from '../metadata/selectors.ts';
import type { StoreFile } from '../stores/store.ts';
import type { Branch } from '../tree/tree.ts';
import { joinConflict, splitConflict } from './conflict-file.ts';
import { layOut } from './lay-out.ts';
import { mergeKeys } from './merge-keys.ts';
import type { KeySide, MergedKeys } from './merge-keys.ts';
import { SideReader } from './merge-side.ts';
import type { MergeSide } from './merge-side.ts';
import { commonDocuments, mergeDocuments } from './merge-trees.ts';
import { refuseExposed } from './refuse-exposed.ts';

export interface MergeInput {
  /** What both sides come from; empty for a file that both added. It may have conflict markers. */
  readonly base: Uint8Array;
  readonly ours: Uint8Array;
  readonly theirs: Uint8Array;
}

export interface MergeOptions extends DecryptOptions {
  /** How many signs a conflict marker has. */
  readonly markerSize?: number | undefined;
}

export interface MergedFile {
  /** With conflicts, both sides between markers. */
  readonly text: string;
  /** Where both sides changed the same value in different ways. */
  readonly conflicts: readonly string[];
  /** The recipients that ours did not have. */
  readonly addedRecipients: readonly string[];
  /** Every value was encrypted with a new data key. */
  readonly hasNewDataKey: boolean;
}

/**
 * Merges value by value. An unchanged value keeps its ciphertext under the same data key. At least one of
 * ours and theirs has to be encrypted, and then the result is. Throws Fault when a side cannot be
 * decrypted, when its MAC does not match, and when keys or selectors were changed in different ways.
 */
export async function mergeFiles(input: MergeInput, options: MergeOptions): Promise<MergedFile> {
  const reader = new SideReader(options);
  try {
    const ours = await reader.open(input.ours);
    const theirs = await reader.open(input.theirs);
    const base = await openBase(reader, input.base);
    return await mergeOpened({ base, ours, theirs }, input, options);
  } finally {
    reader.dispose();
  }
}

interface Sides {
  readonly base: MergeSide | undefined;
  readonly ours: MergeSide;
  readonly theirs: MergeSide;
}

/** When Git merges several bases into one, that one may have conflicts: what both have in common counts. */
async function openBase(reader: SideReader, content: Uint8Array): Promise<MergeSide | undefined> {
  if (content.length === 0) return undefined;
  const conflict = splitConflict(Buffer.from(content).toString());
  if (conflict === undefined) return reader.open(content);
  const [one, other] = [
    await reader.open(Buffer.from(conflict.ours)),
    await reader.open(Buffer.from(conflict.theirs)),
  ];
  return { ...one, documents: commonDocuments(one.documents, other.documents) };
}

async function mergeOpened(
  sides: Sides,
  input: MergeInput,
  options: MergeOptions,
): Promise<MergedFile> {
  const { base, ours, theirs } = sides;
  const merge = (preferred: 'ours' | 'theirs') =>
    mergeDocuments(base?.documents, ours.documents, theirs.documents, preferred);
  const { documents, conflicts } = merge('ours');
  const keys = await chooseKeys(sides, options);
  const run: Run = { sides, input, options, keys, made: [] };
  const report = {
    conflicts,
    addedRecipients: addedRecipients(ours, keys),
    hasNewDataKey: keys.isNew,
  };
  const text = encryptMerged(documents, run);
  if (conflicts.length === 0) return { ...report, text };
  const other = encryptMerged(merge('theirs').documents, run);
  return { ...report, text: joinConflict({ ours: text, theirs: other }, options.markerSize) };
}

interface Run {
  readonly sides: Sides;
  readonly input: MergeInput;
  readonly options: MergeOptions;
  readonly keys: MergedKeys;
  /** What was encrypted for the other variant of a conflict: the same value has the same ciphertext in both. */
  readonly made: (readonly Branch[])[];
}

function chooseKeys({ base, ours, theirs }: Sides, { context }: MergeOptions): Promise<MergedKeys> {
  const [o, a, b] = [base && toKeySide(base), toKeySide(ours), toKeySide(theirs)];
  const [one, other] = [a ?? b, b ?? a];
  if (one !== undefined && other !== undefined) {
    return mergeKeys({ base: o, ours: one, theirs: other }, context);
  }
  throw sopsFault({ code: 'not-encrypted', message: 'neither side is encrypted' });
}

function toKeySide({ key, documents }: MergeSide): KeySide | undefined {
  return key && { ...key, documents };
}

/** The merged documents, encrypted; the bytes of a side where they are the same. */
function encryptMerged(documents: readonly Branch[], run: Run): string {
  const { sides, input, keys, options } = run;
  for (const name of ['ours', 'theirs'] as const) {
    const side = sides[name];
    if (!hasKeys(side, keys) || !sameDocuments(documents, side.documents)) continue;
    return Buffer.from(input[name]).toString();
  }
  const file = layOut(documents, sides, options);
  const metadata = encryptLayout(file, run);
  const text = renderMerged(file, metadata, run);
  run.made.push(file.documents);
  requireReadable(text, documents, run);
  return text;
}

function hasKeys({ key }: MergeSide, keys: MergedKeys): boolean {
  return (
    key !== undefined &&
    Buffer.from(key.dataKey).equals(keys.dataKey) &&
    !keysDiffer(key.metadata.groups, keys.groups) &&
    key.metadata.shamirThreshold === keys.shamirThreshold &&
    sameSelectors(key.metadata.selectors, keys.selectors)
  );
}

/** Encrypts the file in place. */
function encryptLayout(file: StoreFile, { sides, keys, made }: Run): Metadata {
  const all = [sides.ours, sides.theirs, sides.base].filter((side) => side !== undefined);
  const reused = all.filter(({ key }) => key && Buffer.from(key.dataKey).equals(keys.dataKey));
  const sources = [...made, ...reused.map((side) => side.documents)].map(collectCiphertext);
  const take = takeFromAll(sources);
  const selectors = effectiveSelectors(keys.selectors, file.singleValue === true);
  const mac = encryptDocuments(
    file.documents,
    (scalar, additional) => take(scalar, additional) ?? keys.cipher.encrypt(scalar, additional),
    toCryptOptions(selectors),
  );
  refuseExposed(file.documents, all);
  const metadata = createMetadata(keys.cipher, mac, laterDate(sides), { ...keys, selectors });
  const version = keys.isNew ? SOPS_VERSION : sides.ours.key?.metadata.version;
  return { ...metadata, version: version ?? SOPS_VERSION };
}

/** Two equal values of a list must not get the same ciphertext from two sides. */
function takeFromAll(sources: readonly TakeCiphertext[]): TakeCiphertext {
  const used = new Set<string>();
  return (scalar, additional) => {
    for (const take of sources) {
      let text = take(scalar, additional);
      while (text !== undefined && used.has(text)) text = take(scalar, additional);
      if (text === undefined) continue;
      used.add(text);
      return text;
    }
    return undefined;
  };
}

function laterDate({ ours, theirs }: Sides): Date {
  const dates = [ours, theirs].map(({ key }) => Date.parse(key?.metadata.lastModified ?? ''));
  return new Date(Math.max(...dates.map((date) => (Number.isNaN(date) ? 0 : date))));
}

/** In the text of a side where only values differ, so that its sops block keeps its layout too. */
function renderMerged(file: StoreFile, metadata: Metadata, { sides, keys }: Run): string {
  for (const side of [sides.ours, sides.theirs]) {
    const open = hasKeys(side, keys) ? side.reopen() : undefined;
    if (open === undefined) continue;
    const assigned = file.documents.map(() => open.parts[0]);
    const text = replaceValues(open, file, assigned, [{ isChanged: true, metadata }]);
    if (text !== undefined) return text;
  }
  return file.renderEncrypted(metadataRecord(metadata));
}

/** Reads the result as everybody else will, before it replaces anything. */
function requireReadable(text: string, wanted: readonly Branch[], { keys, options }: Run): void {
  const { file, parts } = readEncrypted(text, options);
  const part = { ...parts[0], dataKey: keys.dataKey, cipher: keys.cipher };
  decryptPart(file, part, { ...options, ignoreMac: false });
  if (sameDocuments(file.documents, wanted)) return;
  throw sopsFault({
    code: 'unsupported-content',
    message: 'the merged file would be read differently than it was merged',
    hint: 'Take one side with sops-runner merge --resolve, and edit it.',
  });
}

function addedRecipients({ key }: MergeSide, { groups }: MergedKeys): readonly string[] {
  const before = new Set(key?.metadata.groups.flat().map(({ id }) => id));
  if (key === undefined) return [];
  return groups.flat().flatMap(({ id }) => (before.has(id) ? [] : [id]));
}
