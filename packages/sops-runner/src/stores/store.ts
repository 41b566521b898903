/** What SOPS needs from a file format (sops stores): text to tree and back; other text stays as it is. */

import type { MetadataRecord } from '../metadata/metadata.ts';
import type { Branch } from '../tree/tree.ts';
import type { SopsBlock } from './sops-block.ts';

export type Form = 'plain' | 'encrypted';
/** A file format that SOPS encrypts; `binary` is any content, encrypted as one value. */
export type Format = 'yaml' | 'json' | 'dotenv' | 'ini' | 'binary';

/** The `stores` part of `.sops.yaml`. */
export interface StoreSettings {
  /** Spaces per level of new lines, such as the sops block; -1 is a tab in JSON. */
  readonly indent?: number | undefined;
}

/** The fields of a sops block that are new whenever a value changes. */
export interface UpdatedFields {
  readonly lastmodified: string;
  readonly mac: string;
}

/** The text of a file with its tree. Rendering writes leaves and comments and changes nothing else. */
export interface StoreFile {
  /** Without the sops block. */
  readonly documents: readonly Branch[];
  /** The sops block as data, that of the first document; undefined where that is not encrypted. */
  readonly metadata: MetadataRecord | undefined;
  /** The sops block of each document: sops writes the same one into all, a joined file has several. */
  readonly blocks: readonly SopsBlock[];
  /** How many aliases and anchors of YAML were expanded; undefined where there was none. */
  readonly expanded?: { readonly aliases: number; readonly anchors: number } | undefined;
  /** The file has one value, which is always encrypted: selectors by key do not apply. */
  readonly singleValue?: boolean;
  /** The line of the leaf or comment with this slot, from 1. */
  lineOf(slot: number): number;
  /** Whether the leaf with this slot has a tag; absent in formats without tags. */
  hasTag?(slot: number): boolean;
  /** The text with ciphertext; the sops block is replaced by this one. */
  renderEncrypted(metadata: MetadataRecord): string;
  /**
   * The text as it was read, with ciphertext and these fields of its sops block, nothing else changed.
   * Undefined when a field cannot be found in the text.
   */
  renderUpdated(fields: UpdatedFields): string | undefined;
  /** As `renderEncrypted`, with a block for each document; one with undefined gets none. For YAML only. */
  renderDocuments?(blocks: readonly (MetadataRecord | undefined)[]): string;
  /** As `renderUpdated`, with fields for each document; the block of one with undefined stays. For YAML only. */
  updateDocuments?(fields: readonly (UpdatedFields | undefined)[]): string | undefined;
  /** The text with plaintext and without the sops block; bytes where it is not valid UTF-8. */
  renderPlain(): string | Uint8Array;
}

export interface Store {
  readonly format: Format;
  /**
   * `form` says whether the text is encrypted; only the binary store needs it.
   * Throws Fault `malformed-file`, `unsupported-content` or `no-document`, without content in it.
   */
  parse(input: string | Uint8Array, form: Form, settings?: StoreSettings): StoreFile;
}

/** A change: what is between `start` and `end` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap. `encode` is for what stays; the edits are encoded already. */
export function applyEdits(
  source: string,
  edits: readonly Edit[],
  encode: (text: string) => string = (text) => text,
): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(encode(source.slice(at, edit.start)), edit.text);
    at = edit.end;
  }
  parts.push(encode(source.slice(at)));
  return parts.join('');
}

/**
 * The lines of a string. A search for line breaks from each place would take the square of the length of a
 * file with many values, or with all of them on one line.
 */
export class LineIndex {
  readonly #source: string;
  #starts: number[] | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** The line of an offset, from 1. */
  lineOf(offset: number): number {
    return this.#indexOf(offset) + 1;
  }

  /** Where the line of an offset starts. */
  startOf(offset: number): number {
    return this.#lineStarts()[this.#indexOf(offset)] ?? 0;
  }

  /** The number of the last line that starts at or before an offset, from 0. */
  #indexOf(offset: number): number {
    const starts = this.#lineStarts();
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) > offset) high = middle;
      else low = middle;
    }
    return low;
  }

  #lineStarts(): readonly number[] {
    if (this.#starts !== undefined) return this.#starts;
    const starts = [0];
    for (let at = this.#source.indexOf('\n'); at >= 0; at = this.#source.indexOf('\n', at + 1)) {
      starts.push(at + 1);
    }
    this.#starts = starts;
    return starts;
  }
}
