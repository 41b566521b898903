/** Reads the sops blocks of all documents of a file strictly, for verifying and before writing. */

import { sopsFault } from '../fault.ts';
import { findBlockProblems } from '../metadata/find-block-problems.ts';
import type { BlockProblem } from '../metadata/find-block-problems.ts';
import type { MetadataValue } from '../metadata/metadata.ts';
import { isUnsupported } from '../keys/unsupported-keys.ts';
import { canonicalText, hasCipherText } from './block-groups.ts';
import type { SopsBlock } from './sops-block.ts';
import type { StoreFile } from './store.ts';

/** Something in a sops block of a file that is not as SOPS writes it, and where. */
export interface MetadataProblem extends BlockProblem {
  /** Counted from 0. */
  readonly document: number;
  /** The line of the block, from 1. */
  readonly line: number;
}

/**
 * All problems of the sops blocks of a file in which at least one document has one. Documents that were
 * encrypted apart have different blocks. Blocks with the same wrapped data key were written
 * together, so that a difference between them was made by somebody else.
 */
export function findMetadataProblems({ blocks, documents }: StoreFile): readonly MetadataProblem[] {
  const known = new Set<string>();
  const byDataKey = new Map<string, { readonly document: number; readonly shape: string }>();
  return blocks.flatMap((block, document) => {
    const at = { document, line: block.line };
    if (block.record === undefined) {
      return hasCipherText(documents[document]) ? [{ ...missing(document), ...at }] : [];
    }
    const shape = canonicalText(block.record);
    const problems = known.has(shape)
      ? oddities(block)
      : [...oddities(block), ...findBlockProblems(block.record)];
    known.add(shape);
    const other = wrappedKeys(block.record)
      .map((key) => byDataKey.get(key))
      .find((found) => found !== undefined && found.shape !== shape);
    if (other !== undefined) problems.push(different(document, other.document));
    for (const key of wrappedKeys(block.record)) {
      if (!byDataKey.has(key)) byDataKey.set(key, { document, shape });
    }
    return problems.map((problem) => ({ ...problem, ...at }));
  });
}

/** The wrapped data keys of a block. Wrapping is random: nobody gets the same result twice. */
function wrappedKeys(value: MetadataValue): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item: MetadataValue) => wrappedKeys(item));
  return Object.entries(value).flatMap(([name, part]) =>
    name === 'enc' && typeof part === 'string' && part !== '' ? [part] : wrappedKeys(part),
  );
}

/**
 * Refuses to write a file whose metadata is not understood: it would be lost, or kept blindly.
 * Throws Fault `unknown-metadata`. Entries of unsupported providers remain right while the file keeps
 * its data key.
 */
export function refuseUnknownMetadata(
  file: StoreFile,
  { keepsDataKey = false }: { readonly keepsDataKey?: boolean } = {},
): void {
  const isKept = (problem: MetadataProblem): boolean =>
    keepsDataKey &&
    isUnsupported(problem.field) &&
    file.blocks[problem.document]?.record?.[problem.field] !== undefined;
  const unknown = findMetadataProblems(file).find(
    (problem) => problem.kind === 'unknown' && !isKept(problem),
  );
  if (unknown === undefined) return;
  throw sopsFault({
    code: 'unknown-metadata',
    message: `the file cannot be written: ${unknown.message}`,
    hint: isUnsupported(unknown.field)
      ? 'Use the engine sops for this file.'
      : 'Restore the sops block of the file from version control.',
    location: { line: unknown.line },
  });
}

function oddities(block: SopsBlock): BlockProblem[] {
  return block.oddities.map((message) => ({ kind: 'unknown', field: '', message }));
}

function missing(document: number): BlockProblem {
  const message = `document ${document + 1} has encrypted values and no sops block`;
  return { kind: 'malformed', field: '', message };
}

function different(document: number, other: number): BlockProblem {
  const message = `the sops block of document ${document + 1} has the data key of document ${other + 1} and differs from its block`;
  return { kind: 'unknown', field: '', message };
}
