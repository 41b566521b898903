/** The INI store (sops stores/ini): sections of strings; the sops block is a section of flat fields. */

import { lineAt } from '@dhallmark/kubernetes-objects/line-at';

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import type { MetadataRecord } from '../metadata/metadata.ts';
import { flatText, textScalar, utf8 } from '../tree/scalar.ts';
import { walkTree } from '../tree/tree.ts';
import type { Branch, Comment, Entry, Leaf } from '../tree/tree.ts';
import { fromByteText, toByteText } from './byte-text.ts';
import { flatten, unflatten } from './flatten.ts';
import { readIni } from './ini-reader.ts';
import type { IniComment, IniDocument, IniSection, Span } from './ini-reader.ts';
import type { SopsBlock } from './sops-block.ts';
import { LineIndex, applyEdits } from './store.ts';
import type { Edit, Form, Store, StoreFile, UpdatedFields } from './store.ts';

const SECTION = 'sops';

export const iniStore: Store = { format: 'ini', parse };

function parse(input: string | Uint8Array, _form: Form): StoreFile {
  const source = typeof input === 'string' ? input : utf8(input);
  if (source === undefined) {
    throw sopsFault({ code: 'malformed-file', message: 'the file is not valid UTF-8' });
  }
  return new IniFile(source.replace(/^\uFEFF/, ''));
}

interface Slot {
  readonly span: Span;
  readonly beside: Span | undefined;
  readonly ownLine: boolean;
}

class IniFile implements StoreFile {
  readonly documents: readonly Branch[];
  readonly metadata: MetadataRecord | undefined;
  readonly blocks: readonly SopsBlock[];
  readonly #source: string;
  readonly #lines: LineIndex;
  readonly #ini: IniDocument;
  readonly #slots: Slot[] = [];

  constructor(source: string) {
    this.#source = source;
    this.#lines = new LineIndex(source);
    this.#ini = readIni(source);
    const blocks = this.#ini.sections.filter(({ name }) => name === SECTION);
    if (blocks.length > 1) throw twice();
    this.metadata =
      blocks[0] &&
      unflatten(blocks[0].keys.map(({ name, value }) => [name, value.replaceAll('\\n', '\n')]));
    this.blocks = [toBlock(source, this.metadata, blocks[0])];
    const items: Branch['items'] = this.#ini.sections
      .filter(({ name }) => name !== SECTION)
      .map((section) => this.#entry(section));
    for (const comment of [blocks[0]?.comment, this.#ini.trailing]) {
      if (comment !== undefined) items.push(this.#comment(comment));
    }
    this.documents = [{ kind: 'branch', items }];
  }

  lineOf(slot: number): number {
    return this.#lines.lineOf(this.#slots[slot]?.span.start ?? 0);
  }

  renderEncrypted(metadata: MetadataRecord): string {
    const edits = [...this.#edits((item) => item.cipherText), ...this.#removeBlock()];
    const whole = applyEdits(this.#source, edits).trimEnd();
    return `${whole}${whole === '' ? '' : '\n\n'}${blockText(metadata)}`;
  }

  renderUpdated(fields: UpdatedFields): string | undefined {
    const block = this.#ini.sections.find(({ name }) => name === SECTION);
    const edits = this.#edits((item) => item.cipherText);
    for (const field of ['lastmodified', 'mac'] as const) {
      const span = block?.keys.find(({ name }) => name === field)?.span;
      if (span === undefined) return undefined;
      edits.push({ ...span, text: fields[field] });
    }
    return applyEdits(this.#source, edits);
  }

  renderPlain(): string | Uint8Array {
    const encode = this.#hasBytes() ? toByteText : (text: string) => text;
    const edits = this.#edits((item) => {
      if (!item.cipherText) return undefined;
      if (item.kind === 'comment') return encode(commentText(item.text));
      const { text } = item.scalar;
      return valueText(typeof text === 'string' ? encode(flatText(item.scalar)) : toByteText(text));
    });
    const block = this.#removeBlock();
    const whole = applyEdits(this.#source, [...edits, ...block], encode);
    const rendered = block.length === 0 ? whole : withOneEnd(whole);
    return this.#hasBytes() ? fromByteText(rendered) : rendered;
  }

  /** Whether a value is not valid UTF-8. Such a file is written, and not read. */
  #hasBytes(): boolean {
    let isFound = false;
    const leaf = ({ scalar }: Leaf): void => void (isFound ||= typeof scalar.text !== 'string');
    for (const root of this.documents) walkTree(root, { leaf, comment: () => undefined });
    return isFound;
  }

  #entry(section: IniSection): Entry {
    const items: Branch['items'] = [];
    if (section.comment !== undefined) items.push(this.#comment(section.comment));
    for (const { name, value, span, comment } of section.keys) {
      const slot = this.#slots.push({ span, beside: undefined, ownLine: false }) - 1;
      const scalar = textScalar(value);
      const leaf: Leaf = { kind: 'leaf', scalar, cipherText: undefined, slot };
      items.push({ kind: 'entry', key: name, value: leaf });
      if (comment !== undefined) items.push(this.#comment(comment));
    }
    return { kind: 'entry', key: section.name ?? 'DEFAULT', value: { kind: 'branch', items } };
  }

  #comment({ text, span, beside, ownLine }: IniComment): Comment {
    const slot = this.#slots.push({ span, beside, ownLine }) - 1;
    return { kind: 'comment', text, cipherText: undefined, slot };
  }

  #edits(textOf: (item: Leaf | Comment) => string | undefined): Edit[] {
    const edits: Edit[] = [];
    const visit = (item: Leaf | Comment): void => {
      const slot = this.#slots[item.slot];
      const rewrite = item.kind === 'leaf' && item.rewrite === true;
      const text = textOf(item) || (rewrite ? valueText(flatText(item.scalar)) : undefined);
      if (slot === undefined || text === undefined) return;
      edits.push({ ...slot.span, text: slot.ownLine ? `; ${text}\n` : text });
      if (slot.beside !== undefined) edits.push({ ...slot.beside, text: '' });
    };
    for (const root of this.documents) walkTree(root, { leaf: visit, comment: visit });
    return edits;
  }

  #removeBlock(): Edit[] {
    const { sections } = this.#ini;
    const index = sections.findIndex(({ name }) => name === SECTION);
    const block = sections[index];
    if (block === undefined) return [];
    const end = sections[index + 1]?.start ?? this.#source.length;
    return [{ start: block.start, end, text: '' }];
  }
}

function toBlock(
  source: string,
  record: MetadataRecord | undefined,
  section: IniSection | undefined,
): SopsBlock {
  const hasComment = section?.keys.some(({ comment }) => comment !== undefined) === true;
  return {
    record,
    line: lineAt(source, section?.start ?? 0),
    oddities: hasComment ? ['the sops block has a comment, which sops does not write'] : [],
  };
}

/** With one line break at the end in place of several. */
function withOneEnd(text: string): string {
  let end = text.length;
  while (end > 1 && text[end - 1] === '\n' && text[end - 2] === '\n') end--;
  return text.slice(0, end);
}

/** Aligned as ini.v1 does. */
function blockText(metadata: MetadataRecord): string {
  const fields = flatten(metadata);
  const width = Math.max(...fields.map(([name]) => name.length));
  const lines = fields.map(([name, value]) => {
    return `${name.padEnd(width)} = ${valueText(value.replaceAll('\n', '\\n'))}\n`;
  });
  return `[${SECTION}]\n${lines.join('')}`;
}

function commentText(text: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 || /^[#;]/.test(line) ? line : `; ${line}`))
    .join('\n');
}

/** Quoted where it would be read otherwise. */
function valueText(value: string): string {
  if (/[\n`]/.test(value)) return `"""${value}"""`;
  const quoted = /^(["']).*\1$|^"""|[#;]|\\$/.test(value);
  if (quoted) return `\`${value}\``;
  return value.trim() === value ? value : `"${value}"`;
}

function twice(): SopsFault {
  return sopsFault({
    code: 'malformed-metadata',
    message: 'the file has the section sops twice',
    hint: 'Restore the file from version control.',
  });
}
