/** What a file format is to SOPS (sops stores): text to a tree and back, untouched text kept as it is. */

import type { MetadataRecord } from '../metadata/metadata.ts';
import type { Branch } from '../tree/tree.ts';

export type Form = 'plain' | 'encrypted';
export type Format = 'yaml' | 'json' | 'dotenv' | 'ini' | 'binary';

/** The `stores` part of `.sops.yaml`. */
export interface StoreSettings {
  /** Spaces a level of what is written anew, the sops block above all; -1 is a tab in JSON. */
  readonly indent?: number | undefined;
}

/** A file's text with its tree. Rendering reads the tree's leaves and comments and changes only their places. */
export interface StoreFile {
  /** Without the sops block. */
  readonly documents: readonly Branch[];
  /** The sops block as data; undefined in a file that is not encrypted. */
  readonly metadata: MetadataRecord | undefined;
  /** The file has one value, which is always encrypted: selectors by key do not apply. */
  readonly singleValue?: boolean;
  /** The text with cipher texts in place; the sops block is replaced by this one. */
  renderEncrypted(metadata: MetadataRecord): string;
  /**
   * The text as it was read with cipher texts in place and these fields of its sops block changed,
   * nothing else. Undefined when a field cannot be found in the text.
   */
  renderUpdated(fields: {
    readonly lastmodified: string;
    readonly mac: string;
  }): string | undefined;
  /** The text with plaintext in place and no sops block; bytes where it is no UTF-8. */
  renderPlain(): string | Uint8Array;
}

export interface Store {
  readonly format: Format;
  /**
   * `form` says what the text is to be read as; it matters to the binary store alone.
   * Throws Fault `malformed-file`, `unsupported-content` or `no-document`, never with content in it.
   */
  parse(input: string | Uint8Array, form: Form, settings?: StoreSettings): StoreFile;
}

/** A change of a text: what stands from `start` to `end` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(source.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(source.slice(at));
  return parts.join('');
}

/** Line numbers from 1. */
export function lineAt(source: string, offset: number): number {
  let line = 1;
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) {
    line++;
  }
  return line;
}
