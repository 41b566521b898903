/** Reads the sops blocks of all documents of a file strictly, for verifying and before writing. */

import { sopsFault } from '../fault.ts';
import { findBlockProblems } from '../metadata/find-block-problems.ts';
import type { BlockProblem } from '../metadata/find-block-problems.ts';
import type { MetadataValue } from '../metadata/metadata.ts';
import { unsupportedProviders } from '../keys/unsupported-keys.ts';
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
 * All problems of the sops blocks of a file in which at least one document has one. sops decrypts all
 * documents by the first block, so another block in a later one was put there by somebody else.
 */
export function findMetadataProblems({ blocks, documents }: StoreFile): readonly MetadataProblem[] {
  const first = blocks[0]?.record;
  const shape = first === undefined ? undefined : canonicalText(first);
  return blocks.flatMap((block, document) => {
    const at = { document, line: block.line };
    if (block.record === undefined) {
      if (document > 0 && documents[document]?.items.length === 0) return [];
      return [{ ...missing(document), ...at }];
    }
    const isSame = document > 0 && canonicalText(block.record) === shape;
    const problems = isSame
      ? oddities(block)
      : [...oddities(block), ...findBlockProblems(block.record)];
    if (document > 0 && !isSame) problems.push(different(document));
    return problems.map((problem) => ({ ...problem, ...at }));
  });
}

/**
 * Refuses to write a file whose metadata is not understood: it would be lost, or kept blindly.
 * Throws Fault `unknown-metadata`.
 */
export function refuseUnknownMetadata(file: StoreFile): void {
  const unknown = findMetadataProblems(file).find(({ kind }) => kind === 'unknown');
  if (unknown === undefined) return;
  const isOfOtherProvider = unsupportedProviders.some(({ field }) => field === unknown.field);
  throw sopsFault({
    code: 'unknown-metadata',
    message: `the file cannot be written: ${unknown.message}`,
    hint: isOfOtherProvider
      ? 'Use the engine sops for this file.'
      : 'Restore the sops block of the file from version control.',
    location: { line: unknown.line },
  });
}

function oddities(block: SopsBlock): BlockProblem[] {
  return block.oddities.map((message) => ({ kind: 'unknown', field: '', message }));
}

function missing(document: number): BlockProblem {
  const message = `document ${document + 1} has no sops block; sops writes the same one into each document`;
  return { kind: 'malformed', field: '', message };
}

function different(document: number): BlockProblem {
  const message = `the sops block of document ${document + 1} differs from that of the first document`;
  return { kind: 'unknown', field: '', message };
}

/** The same for blocks that differ in the order of fields or keys only. */
function canonicalText(value: MetadataValue): string {
  if (Array.isArray(value)) {
    return `[${value
      .map((item: MetadataValue) => canonicalText(item))
      .toSorted()
      .join()}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, part]) => {
    return `${JSON.stringify(name)}:${canonicalText(part)}`;
  });
  return `{${fields.toSorted().join()}}`;
}
