/** The JSON store (sops stores/json), and the JSON around a binary file. */

import { sopsFault } from '../fault.ts';
import type { MetadataRecord } from '../metadata/metadata.ts';
import { floatText, utf8 } from '../tree/scalar.ts';
import { walkTree } from '../tree/tree.ts';
import type { Leaf, Scalar, TreeNode } from '../tree/tree.ts';
import { readJson } from './json-reader.ts';
import type { JsonDocument } from './json-reader.ts';
import { malformedBlock, readSopsBlock } from './sops-block.ts';
import { LineIndex, applyEdits } from './store.ts';
import type { Edit, Form, Store, StoreFile, StoreSettings, UpdatedFields } from './store.ts';

export const jsonStore: Store = { format: 'json', parse: parseJson };

export function parseJson(
  input: string | Uint8Array,
  _form: Form,
  settings: StoreSettings = {},
): StoreFile {
  const source = typeof input === 'string' ? input : utf8(input);
  if (source === undefined) {
    throw sopsFault({ code: 'malformed-file', message: 'the file is not valid UTF-8' });
  }
  return new JsonFile(source, readJson(source), jsonIndent(settings));
}

/** The indentation of new lines: a tab by default. Throws Fault `malformed-config`. */
export function jsonIndent({ indent = -1 }: StoreSettings): string {
  if (indent >= -1) return indent === -1 ? '\t' : ' '.repeat(indent);
  throw sopsFault({
    code: 'malformed-config',
    message: 'stores.json.indent must be at least -1',
    hint: 'Write a number of spaces, or -1 for tabs.',
  });
}

class JsonFile implements StoreFile {
  readonly documents;
  readonly blocks;
  readonly metadata;
  readonly #source: string;
  readonly #lines: LineIndex;
  readonly #json: JsonDocument;
  readonly #indent: string;

  constructor(source: string, json: JsonDocument, indent: string) {
    this.#source = source;
    this.#lines = new LineIndex(source);
    this.#json = json;
    this.#indent = indent;
    const blocks = json.members.filter(({ key }) => key === 'sops');
    if (blocks.length > 1) throw malformedBlock('occurs twice');
    const [block] = blocks;
    this.blocks = [
      block === undefined
        ? { record: undefined, line: 1, oddities: [] }
        : readSopsBlock(block.node, this.#lines.lineOf(block.start)),
    ];
    this.metadata = this.blocks[0]?.record;
    const { root } = json;
    root.items = root.items.filter((item) => item.kind === 'comment' || item.key !== 'sops');
    this.documents = [root];
  }

  lineOf(slot: number): number {
    return this.#lines.lineOf(this.#json.slots[slot]?.start ?? 0);
  }

  renderEncrypted(metadata: MetadataRecord): string {
    return applyEdits(this.#source, [...this.#cipherEdits(), this.#blockEdit(metadata)]);
  }

  renderUpdated(fields: UpdatedFields): string | undefined {
    const block = this.#json.members.find(({ key }) => key === 'sops')?.node;
    const edits = this.#cipherEdits();
    for (const name of ['lastmodified', 'mac'] as const) {
      const slot = leafOf(block, name)?.slot;
      const place = slot === undefined ? undefined : this.#json.slots[slot];
      if (place === undefined) return undefined;
      edits.push({ ...place, text: JSON.stringify(fields[name]) });
    }
    return applyEdits(this.#source, edits);
  }

  renderPlain(): string {
    const edits: Edit[] = [];
    this.#eachLeaf((leaf, start, end) => {
      if (leaf.cipherText) edits.push({ start, end, text: scalarJson(leaf.scalar) });
    });
    const index = this.#json.members.findIndex(({ key }) => key === 'sops');
    const block = this.#json.members[index];
    if (block !== undefined) {
      const before = this.#json.members[index - 1]?.end;
      const after = this.#json.members[index + 1]?.start;
      if (before !== undefined) edits.push({ start: before, end: block.end, text: '' });
      else edits.push({ start: block.start, end: after ?? this.#json.close, text: '' });
    }
    return applyEdits(this.#source, edits);
  }

  #cipherEdits(): Edit[] {
    const edits: Edit[] = [];
    this.#eachLeaf((leaf, start, end) => {
      if (leaf.cipherText) edits.push({ start, end, text: JSON.stringify(leaf.cipherText) });
      else if (leaf.rewrite === true) edits.push({ start, end, text: scalarJson(leaf.scalar) });
    });
    return edits;
  }

  #eachLeaf(visit: (leaf: Leaf, start: number, end: number) => void): void {
    const leaf = (item: Leaf): void => {
      const slot = this.#json.slots[item.slot];
      if (slot !== undefined) visit(item, slot.start, slot.end);
    };
    for (const root of this.documents) walkTree(root, { leaf, comment: () => undefined });
  }

  #blockEdit(metadata: MetadataRecord): Edit {
    const { members, open, close } = this.#json;
    const old = members.find(({ key }) => key === 'sops');
    const first = members[0];
    const lead = first === undefined ? '' : this.#source.slice(open + 1, first.start);
    const pad =
      lead.includes('\n') || first === undefined
        ? lead.slice(lead.lastIndexOf('\n') + 1)
        : undefined;
    const text = this.#blockText(metadata, first === undefined ? this.#indent : pad);
    if (old !== undefined) return { start: old.start, end: old.end, text };
    const last = members.at(-1);
    if (last === undefined) {
      return { start: open + 1, end: close, text: `\n${this.#indent}${text}\n` };
    }
    const joint = pad === undefined ? ', ' : `,\n${pad}`;
    return { start: last.end, end: last.end, text: joint + text };
  }

  /** On one line where the whole object is on one line. */
  #blockText(metadata: MetadataRecord, pad: string | undefined): string {
    if (pad === undefined) return `"sops": ${JSON.stringify(metadata)}`;
    const unit = pad === '' ? this.#indent : pad;
    return `"sops": ${JSON.stringify(metadata, null, unit.slice(0, 10)).replaceAll('\n', `\n${pad}`)}`;
  }
}

/** As Go's encoding/json, except that a float keeps its decimal point, so that it stays a float. */
function scalarJson(scalar: Scalar): string {
  const { type, text } = scalar;
  if (typeof text !== 'string') {
    throw sopsFault({
      code: 'unsupported-content',
      message: 'JSON has no form for bytes that are not valid UTF-8',
      hint: 'Use --output-type yaml.',
    });
  }
  switch (type) {
    case 'bool':
      return text.toLowerCase();
    case 'int':
      return text;
    case 'float':
      if (/^[+-]?(Inf|NaN)$/.test(text)) {
        throw sopsFault({
          code: 'unsupported-content',
          message: 'JSON has no form for an infinite or undefined number',
        });
      }
      return floatText(text);
    case 'bytes':
      return JSON.stringify(Buffer.from(text).toString('base64'));
    default:
      return JSON.stringify(text);
  }
}

function leafOf(node: TreeNode | undefined, name: string): Leaf | undefined {
  if (node?.kind !== 'branch') return undefined;
  for (const item of node.items) {
    if (item.kind === 'entry' && item.key === name && item.value.kind === 'leaf') return item.value;
  }
  return undefined;
}
