/** The YAML store (sops stores/yaml): several documents, comments, and a sops block at the end of each. */

import { lineAt } from '@dhallmark/kubernetes-objects/line-at';
import { Parser } from 'yaml';
import type { CST } from 'yaml';

import { sopsFault } from '../../fault.ts';
import type { SopsFault } from '../../fault.ts';
import type { MetadataRecord } from '../../metadata/metadata.ts';
import { utf8 } from '../../tree/scalar.ts';
import { walkTree } from '../../tree/tree.ts';
import type { Comment, Leaf, TreeNode } from '../../tree/tree.ts';
import { readLaterBlock, readSopsBlock } from '../sops-block.ts';
import type { SopsBlock } from '../sops-block.ts';
import { applyEdits } from '../store.ts';
import type { LineIndex } from '../store.ts';
import type { Edit, Form, Store, StoreFile, StoreSettings, UpdatedFields } from '../store.ts';
import { findError } from './errors.ts';
import { AliasError, expandAliases } from './expand-aliases.ts';
import type { Expanded } from './expand-aliases.ts';
import { YamlReader } from './reader.ts';
import type { Slot, YamlDocument } from './reader.ts';
import { stripLastBlock } from './strip-last-block.ts';
import { scalarYaml, sopsBlock } from './writer.ts';

const DEFAULT_INDENT = 4;

export const yamlStore: Store = { format: 'yaml', parse };

function parse(input: string | Uint8Array, form: Form, settings: StoreSettings = {}): StoreFile {
  const source = typeof input === 'string' ? input : utf8(input);
  if (source === undefined) throw malformed('the file is not valid UTF-8', undefined);
  const indent = settings.indent ?? 0;
  if (indent < 0) throw malformedIndent();
  const read = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const expanded = form === 'plain' ? expand(read) : undefined;
  const whole = expanded?.text ?? read;
  const text = form === 'plain' ? stripLastBlock(whole) : whole;
  const reader = new YamlReader(text);
  const documents = readDocuments(text, reader);
  if (documents.length === 0) {
    throw sopsFault({
      code: 'no-document',
      message: 'the file is empty; it must contain at least one document',
    });
  }
  const width = indent === 0 ? DEFAULT_INDENT : indent;
  return new YamlFile(text, documents, reader, width, expanded);
}

/** Throws Fault for an alias that cannot be expanded. */
function expand(source: string): Expanded | undefined {
  try {
    return expandAliases(source);
  } catch (error) {
    if (!(error instanceof AliasError)) throw error;
    throw malformed(error.message, lineAt(source, error.offset));
  }
}

function readDocuments(source: string, reader: YamlReader): YamlDocument[] {
  // Line breaks of YAML 1.1: sops would fold lines where other readers do not.
  const old = /[\u0085\u2028\u2029]/.exec(source);
  if (old !== null) {
    throw malformed(
      'U+0085, U+2028 and U+2029 are line breaks in YAML 1.1 but not in YAML 1.2; escape them',
      lineAt(source, old.index),
    );
  }
  const tokens = [...new Parser().parse(source)];
  const error = findError(tokens);
  if (error !== undefined) throw malformed(error.what, lineAt(source, error.offset));
  return splitDocuments(tokens, reader, source.length).map(({ document, around, end }) =>
    reader.read(document, around, end),
  );
}

interface DocumentPart {
  readonly document: CST.Document;
  /** Comments before it, and behind the last one. */
  readonly around: CST.SourceToken[];
  end: number;
}

function splitDocuments(
  tokens: readonly CST.Token[],
  { lines }: YamlReader,
  length: number,
): readonly DocumentPart[] {
  const parts: DocumentPart[] = [];
  let before: CST.SourceToken[] = [];
  /** The document whose text has no end yet. */
  let open: DocumentPart | undefined;
  for (const token of tokens) {
    if (token.type === 'directive') refuseDirective(token, lines.lineOf(token.offset));
    if (token.type === 'comment') before.push(token);
    if (token.type === 'document' || token.type === 'doc-end' || token.type === 'directive') {
      if (open !== undefined) open.end = token.offset;
      open = undefined;
    }
    if (token.type === 'doc-end') before.push(...(token.end ?? []));
    if (token.type !== 'document') continue;
    open = { document: token, around: before, end: length };
    parts.push(open);
    before = [];
  }
  parts.at(-1)?.around.push(...before);
  return parts;
}

function refuseDirective({ source }: CST.Directive, line: number): void {
  if (/^%YAML\s+1\.1\s*$/.test(source)) return;
  throw sopsFault({
    code: 'unsupported-content',
    message: 'the only YAML directive that sops reads and keeps is %YAML 1.1',
    hint: 'Remove the line: the file means the same without it.',
    location: { line },
  });
}

class YamlFile implements StoreFile {
  readonly documents;
  readonly metadata;
  readonly blocks: readonly SopsBlock[];
  readonly expanded: Expanded | undefined;
  readonly #source: string;
  readonly #parts: readonly YamlDocument[];
  readonly #slots: readonly Slot[];
  readonly #lines: LineIndex;
  /** Where tags are. */
  readonly #tags: ReadonlySet<number>;
  readonly #indent: number;

  constructor(
    source: string,
    parts: readonly YamlDocument[],
    { slots, lines }: YamlReader,
    indent: number,
    expanded: Expanded | undefined,
  ) {
    this.expanded = expanded;
    this.#source = source;
    this.#parts = parts;
    this.#slots = slots;
    this.#lines = lines;
    this.#tags = new Set(parts.flatMap((part) => part.tags));
    this.#indent = indent;
    this.blocks = parts.map((part, index) => this.#block(part, index));
    this.metadata = this.blocks[0]?.record;
    this.documents = parts.map(({ root }) => root);
    for (const root of this.documents) {
      root.items = root.items.filter((item) => item.kind === 'comment' || item.key !== 'sops');
    }
  }

  lineOf(slot: number): number {
    return this.#lines.lineOf(this.#slots[slot]?.start ?? 0);
  }

  hasTag(slot: number): boolean {
    return this.#tags.has(this.#slots[slot]?.start ?? -1);
  }

  renderEncrypted(metadata: MetadataRecord): string {
    return this.renderDocuments(this.#parts.map(() => metadata));
  }

  renderDocuments(blocks: readonly (MetadataRecord | undefined)[]): string {
    const texts = new Map<MetadataRecord, string>();
    const edits = this.#cipherEdits();
    for (const [index, part] of this.#parts.entries()) {
      const metadata = blocks[index];
      if (metadata === undefined) continue;
      const block = texts.get(metadata) ?? sopsBlock(metadata, this.#indent);
      texts.set(metadata, block);
      edits.push(this.#blockEdit(part, block, metadata));
    }
    return applyEdits(this.#source, edits);
  }

  renderUpdated(fields: UpdatedFields): string | undefined {
    return this.updateDocuments(this.#parts.map(() => fields));
  }

  updateDocuments(all: readonly (UpdatedFields | undefined)[]): string | undefined {
    const edits = this.#cipherEdits();
    for (const [index, { entries }] of this.#parts.entries()) {
      const fields = all[index];
      if (fields === undefined) continue;
      const node = entries.find(({ key }) => key === 'sops')?.node;
      for (const name of ['lastmodified', 'mac'] as const) {
        const slot = this.#slotOf(node, name);
        if (slot === undefined) return undefined;
        const text = name === 'mac' && !slot.flow ? fields[name] : JSON.stringify(fields[name]);
        edits.push(...this.#replace(slot, text));
      }
    }
    return applyEdits(this.#source, edits);
  }

  renderPlain(): string {
    const edits: Edit[] = [];
    const leaf = (item: Leaf): void => {
      if (item.cipherText !== undefined && item.cipherText !== '')
        edits.push(...this.#plainEdits(item));
    };
    const comment = (item: Comment): void => {
      if (item.cipherText !== undefined) edits.push(...this.#commentEdit(item, item.text));
    };
    for (const root of this.documents) walkTree(root, { leaf, comment });
    for (const part of this.#parts) edits.push(...this.#removeBlock(part));
    return applyEdits(this.#source, edits);
  }

  #block({ entries, tags }: YamlDocument, index: number): SopsBlock {
    const entry = entries.find(({ key }) => key === 'sops');
    const line = this.#lines.lineOf(entry?.start ?? entries[0]?.start ?? 0);
    if (entry === undefined) return { record: undefined, line, oddities: [] };
    const block = index === 0 ? readSopsBlock(entry.node, line) : readLaterBlock(entry.node, line);
    if (!tags.some((at) => at >= entry.start && at < entry.end)) return block;
    const tagged = 'the sops block has a tag, which sops does not write';
    return { ...block, oddities: [...block.oddities, tagged] };
  }

  #cipherEdits(): Edit[] {
    const edits: Edit[] = [];
    const leaf = (item: Leaf): void => {
      const slot = this.#slots[item.slot];
      if (slot === undefined) return;
      if (!item.cipherText) {
        if (item.rewrite === true) edits.push(...this.#plainEdits(item));
        return;
      }
      edits.push(...this.#replace(slot, slot.flow ? `"${item.cipherText}"` : item.cipherText));
    };
    const comment = (item: Comment): void => {
      if (item.cipherText) edits.push(...this.#commentEdit(item, item.cipherText));
    };
    for (const root of this.documents) walkTree(root, { leaf, comment });
    return edits;
  }

  #plainEdits(leaf: Leaf): Edit[] {
    const slot = this.#slots[leaf.slot];
    if (slot === undefined) return [];
    if (leaf.scalar.type === 'comment' && slot.anyDash !== undefined) {
      return [
        { start: slot.anyDash, end: slot.end, text: toCommentLines(String(leaf.scalar.text)) },
      ];
    }
    const column = slot.flow || slot.followed ? undefined : slot.column + this.#step(slot);
    return this.#replace(slot, scalarYaml(leaf.scalar, { flow: slot.flow, column }));
  }

  /** Two spaces under the `-` of a list or the key of a mapping are always enough. */
  #step(slot: Slot): number {
    return slot.dash === undefined ? Math.max(2, this.#indent) : 2;
  }

  #replace(slot: Slot, text: string): Edit[] {
    const edits: Edit[] = [];
    if (slot.body !== undefined) {
      const { start, end } = slot.body;
      edits.push({ start, end, text: '' });
    }
    if (this.#source.slice(slot.start, slot.end) !== text) {
      // Only a quoted scalar may follow its key without a space.
      edits.push({ start: slot.start, end: slot.end, text });
    }
    return edits;
  }

  #commentEdit(comment: Comment, text: string): Edit[] {
    const slot = this.#slots[comment.slot];
    return slot === undefined
      ? []
      : [{ start: slot.start, end: slot.end, text: toCommentLines(text) }];
  }

  #blockEdit(part: YamlDocument, block: string, metadata: MetadataRecord): Edit {
    const old = part.entries.find(({ key }) => key === 'sops');
    const json = `"sops": ${JSON.stringify(metadata)}`;
    if (old !== undefined) {
      return { start: old.start, end: old.end, text: part.flow ? json : block };
    }
    if (part.flow) {
      const text = part.entries.length === 0 ? json : `, ${json}`;
      return { start: part.end, end: part.end, text };
    }
    const joined = part.end === 0 || this.#source[part.end - 1] === '\n' ? block : `\n${block}`;
    return { start: part.end, end: part.end, text: joined };
  }

  #removeBlock(part: YamlDocument): Edit[] {
    const index = part.entries.findIndex(({ key }) => key === 'sops');
    const old = part.entries[index];
    if (old === undefined) return [];
    if (!part.flow) {
      return [{ start: old.start, end: old.end, text: part.entries.length === 1 ? '{}\n' : '' }];
    }
    const comma = part.entries.length === 1 ? old.start : this.#source.lastIndexOf(',', old.start);
    return [{ start: Math.max(comma, 0), end: old.end, text: '' }];
  }

  #slotOf(node: TreeNode | undefined, name: string): Slot | undefined {
    if (node?.kind !== 'branch') return undefined;
    for (const item of node.items) {
      if (item.kind === 'entry' && item.key === name && item.value.kind === 'leaf') {
        return this.#slots[item.value.slot];
      }
    }
    return undefined;
  }
}

function toCommentLines(text: string): string {
  return text
    .split('\n')
    .map((line) => `#${line}`)
    .join('\n');
}

function malformed(message: string, line: number | undefined): SopsFault {
  return sopsFault({ code: 'malformed-file', message, location: { line } });
}

function malformedIndent(): SopsFault {
  return sopsFault({
    code: 'malformed-config',
    message: 'stores.yaml.indent must not be negative',
    hint: 'Write a number of spaces.',
  });
}
