/**
 * Reads the concrete syntax of YAML into documents with their comments. Every leaf has its place in the
 * text, so that nothing else has to be rewritten.
 */

import { CST } from 'yaml';

import { sopsFault } from '../../fault.ts';
import type { SopsFault } from '../../fault.ts';
import type { Branch, Comment, Leaf, List, TreeNode } from '../../tree/tree.ts';
import { LineIndex } from '../store.ts';
import { CommentPlacer } from './comments.ts';
import type { Block } from './comments.ts';
import { findLoss, resolveScalar } from './resolve.ts';
import { scalarText } from './scalar-text.ts';
import { endOf, tokenEnd } from './token-end.ts';

/** Where a scalar or a comment is, and what may be written there. */
export interface Slot {
  /** With the tag, if any. */
  readonly start: number;
  readonly end: number;
  /** Inside `[]` or `{}`, where commas and brackets need quotes. */
  readonly flow: boolean;
  /** The column of the block with the scalar. */
  readonly column: number;
  /** The lines of a block scalar after its header; they are removed when the scalar becomes one line. */
  readonly body: { readonly start: number; readonly end: number } | undefined;
  /** Something else follows on the line. */
  readonly followed: boolean;
  /** Where the `-` of a list item is, if it starts its line. */
  readonly dash: number | undefined;
  /** The same, also behind the `-` of another list. */
  readonly anyDash?: number | undefined;
}

/** One root entry, with the start of its line and the end of its last line. */
export interface RootEntry {
  readonly key: string;
  readonly node: TreeNode;
  readonly start: number;
  readonly end: number;
}

export interface YamlDocument {
  readonly root: Branch;
  readonly entries: readonly RootEntry[];
  /** Where root entries can be added: the end of the document's lines, or its `}`. */
  readonly end: number;
  /** The document is one `{…}`. */
  readonly flow: boolean;
  /** Where its tags are. */
  readonly tags: readonly number[];
}

type Props = readonly CST.SourceToken[];

export class YamlReader {
  readonly slots: Slot[] = [];
  readonly lines: LineIndex;
  readonly #tags: number[] = [];
  readonly #source: string;
  #placer: CommentPlacer;

  constructor(source: string) {
    this.#source = source;
    this.lines = new LineIndex(source);
    this.#placer = new CommentPlacer(source);
  }

  /** `end` is where the text of the document ends, before the `---` of the next one. */
  read(document: CST.Document, around: Props, end: number): YamlDocument {
    this.#placer = new CommentPlacer(this.#source);
    const tokens = [...around, ...document.start, ...(document.end ?? [])];
    for (const token of tokens.toSorted((a, b) => a.offset - b.offset)) {
      this.#comment(token, undefined);
    }
    this.#refuseAnchors(document.start);
    const { value } = document;
    const result = this.#root(value, end);
    this.#placer.finish();
    const flow = value?.type === 'flow-collection';
    return { ...result, flow, tags: this.#tags.splice(0) };
  }

  #root(value: CST.Token | undefined, end: number): Omit<YamlDocument, 'flow' | 'tags'> {
    if (value?.type === 'block-map' || (value?.type === 'flow-collection' && isMap(value))) {
      const block = this.#map(value, undefined, undefined);
      const entries = value.items.flatMap((item, index) => {
        const entry = block.entries[index];
        if (entry?.item.kind !== 'entry') return [];
        const start = value.type === 'block-map' ? this.lines.startOf(entry.offset) : entry.offset;
        return [{ key: entry.item.key, node: entry.item.value, start, end: endOf(item) }];
      });
      const close = value.type === 'flow-collection' ? (value.end[0]?.offset ?? end) : end;
      return { root: block.node as Branch, entries, end: close };
    }
    if (value === undefined || (value.type === 'scalar' && value.source === '')) {
      const block = this.#placer.open({ kind: 'branch', items: [] }, 0, undefined, false);
      return { root: block.node as Branch, entries: [], end };
    }
    const list = value.type === 'block-seq' || value.type === 'flow-collection';
    throw this.#unsupported(
      value.offset,
      `a YAML document that is a ${list ? 'list' : 'single value'} cannot be encrypted`,
      'Put it under a key.',
    );
  }

  #map(
    token: CST.BlockMap | CST.FlowCollection,
    parent: Block | undefined,
    entryOffset: number | undefined,
  ): Block {
    const flow = token.type === 'flow-collection';
    const node: Branch = { kind: 'branch', items: [] };
    const block = this.#placer.open(node, this.#column(token.offset), parent, flow, entryOffset);
    const known = new Set<string>();
    for (const item of token.items) {
      const offset = item.key?.offset ?? item.sep?.[0]?.offset ?? item.value?.offset;
      const inside = flow ? { block, offset: offset ?? Infinity } : undefined;
      for (const part of item.start) this.#comment(part, inside);
      if (offset === undefined) continue;
      const key = this.#key(item, offset);
      if (known.has(key)) throw this.#duplicate(offset, key);
      known.add(key);
      this.#placer.enter(block, offset);
      for (const part of item.sep ?? []) this.#comment(part, { block, offset });
      const value = this.#node(item.value, item.sep ?? [], block, offset, undefined);
      if (key === '<<') this.#refuseMerge(item, value, offset);
      this.#placer.add(block, offset, { kind: 'entry', key, value });
    }
    if (flow) this.#flowEnd(token, block);
    return block;
  }

  /** sops does not read files with such a key. */
  #refuseMerge(item: CST.CollectionItem, value: TreeNode, offset: number): void {
    const isMerge = CST.isScalar(item.key) && item.key.type === 'scalar';
    if (!isMerge || value.kind === 'branch' || value.kind === 'list') return;
    throw this.#malformed(offset, 'the merge key `<<` has no mapping as its value');
  }

  #list(
    token: CST.BlockSequence | CST.FlowCollection,
    parent: Block | undefined,
    entryOffset: number | undefined,
  ): Block {
    const flow = token.type === 'flow-collection';
    const node: List = { kind: 'list', items: [] };
    const block = this.#placer.open(node, this.#column(token.offset), parent, flow, entryOffset);
    for (const item of token.items) {
      const dash = item.start.find((part) => part.type === 'seq-item-ind')?.offset;
      const offset = dash ?? item.value?.offset ?? item.key?.offset ?? item.sep?.[0]?.offset;
      for (const part of item.start) {
        const own = offset !== undefined && (flow || part.offset > offset);
        this.#comment(part, own ? { block, offset } : undefined);
      }
      if (offset === undefined) continue;
      this.#placer.enter(block, offset);
      this.#placer.add(block, offset, this.#listItem(item, block, offset, dash));
    }
    if (flow) this.#flowEnd(token, block);
    return block;
  }

  #listItem(
    item: CST.CollectionItem,
    block: Block,
    offset: number,
    dash: number | undefined,
  ): TreeNode {
    if (item.key === undefined && item.sep === undefined) {
      return this.#node(item.value, item.start, block, offset, dash);
    }
    // `[a: b]` is a list of one mapping.
    const key = this.#key(item, offset);
    const value = this.#node(item.value, item.sep ?? [], block, offset, undefined);
    return { kind: 'branch', items: [{ kind: 'entry', key, value }] };
  }

  #node(
    token: CST.Token | null | undefined,
    props: Props,
    block: Block,
    offset: number,
    dash: number | undefined,
  ): TreeNode {
    this.#refuseAnchors(props);
    const tag = props.find((part) => part.type === 'tag');
    switch (token?.type) {
      case 'block-map':
        return this.#map(token, block, offset).node;
      case 'block-seq':
        return this.#list(token, block, offset).node;
      case 'flow-collection':
        return isMap(token)
          ? this.#map(token, block, offset).node
          : this.#list(token, block, offset).node;
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        for (const part of token.end ?? []) this.#comment(part, { block, offset });
        return this.#flowScalar(token, tag, block, dash);
      case 'block-scalar':
        for (const part of token.props) {
          if (part.type === 'comment') this.#comment(part, { block, offset });
        }
        return this.#blockScalar(token, tag, block);
      case 'alias':
        throw this.#anchored(token.offset);
      default:
        return tag === undefined || /^!!?null$/.test(tag.source)
          ? { kind: 'null' }
          : this.#empty(tag, block);
    }
  }

  #flowScalar(
    token: CST.FlowScalar,
    tag: CST.SourceToken | undefined,
    block: Block,
    dash: number | undefined,
  ): TreeNode {
    const end = token.offset + token.source.length;
    const follow = token.end?.some((part) => part.type === 'comment') ?? false;
    const slot: Slot = {
      start: tag?.offset ?? token.offset,
      end,
      flow: block.flow,
      column: block.column,
      body: undefined,
      followed: follow,
      dash: dash !== undefined && this.#column(dash) === this.#indentAt(dash) ? dash : undefined,
      anyDash: dash,
    };
    return this.#leaf(scalarText(token), tag, token.type === 'scalar', slot);
  }

  #blockScalar(token: CST.BlockScalar, tag: CST.SourceToken | undefined, block: Block): TreeNode {
    const header = token.props.find((part) => part.type === 'block-scalar-header');
    const last = token.props.at(-1);
    const start = last === undefined ? token.offset : tokenEnd(last);
    const slot: Slot = {
      start: tag?.offset ?? token.offset,
      end: header === undefined ? start : tokenEnd(header),
      flow: false,
      column: block.column,
      body: { start, end: start + token.source.length },
      followed: token.props.some((part) => part.type === 'comment'),
      dash: undefined,
    };
    return this.#leaf(scalarText(token), tag, false, slot);
  }

  #empty(tag: CST.SourceToken, block: Block): TreeNode {
    const [start, end] = [tag.offset, tokenEnd(tag)];
    const { column, flow } = block;
    const slot = { start, end, flow, column, body: undefined, followed: true, dash: undefined };
    return this.#leaf('', tag, true, slot);
  }

  #leaf(value: string, tag: CST.SourceToken | undefined, plain: boolean, slot: Slot): TreeNode {
    const scalar = resolveScalar(value, tag?.source ?? '', plain);
    if (scalar === 'null') return { kind: 'null' };
    if (scalar === 'too-large') {
      throw this.#unsupported(
        slot.start,
        'an integer of more than 64 bits with sign cannot be encrypted',
        'Write it in quotes, as a string.',
      );
    }
    if (scalar === 'mismatch') throw this.#malformed(slot.start, 'a value does not fit its tag');
    const loss = findLoss(value, tag?.source ?? '', scalar);
    const leaf: Leaf = {
      kind: 'leaf',
      scalar,
      cipherText: undefined,
      slot: this.slots.length,
      ...(loss && { loss }),
    };
    this.slots.push(slot);
    return leaf;
  }

  #key(item: CST.CollectionItem, offset: number): string {
    this.#refuseAnchors(item.start);
    const { key } = item;
    const scalar = CST.isScalar(key) ? key : undefined;
    if (scalar?.type === 'alias') throw this.#anchored(offset);
    if (scalar !== undefined) {
      const tag = item.start.find((part) => part.type === 'tag')?.source ?? '';
      const merge = /^!!merge$/.test(tag);
      const found = resolveScalar(scalarText(scalar), merge ? '' : tag, scalar.type === 'scalar');
      if (typeof found === 'object' && found.type === 'str' && typeof found.text === 'string') {
        return found.text;
      }
    }
    throw this.#unsupported(offset, 'every key must be a string', 'Write it in quotes.');
  }

  #flowEnd(token: CST.FlowCollection, block: Block): void {
    for (const part of token.end) {
      if (part.type === 'comment') this.#comment(part, { block, offset: -1 });
    }
  }

  #comment(token: CST.SourceToken, near: { block: Block; offset: number } | undefined): void {
    if (token.type !== 'comment') return;
    const start = token.offset;
    const end = start + token.source.trimEnd().length;
    const comment: Comment = {
      kind: 'comment',
      text: this.#source.slice(start + 1, start + token.source.replace(/\r$/, '').length),
      cipherText: undefined,
      slot: this.slots.length,
    };
    const column = this.#column(start);
    const alone = column === this.#indentAt(start);
    const [flow, body, dash] = [false, undefined, undefined];
    const full = start + 1 + comment.text.length;
    this.slots.push({ start, end: Math.max(end, full), flow, column, body, followed: false, dash });
    const inFlow = near?.block.flow === true && near.offset >= 0;
    this.#placer.comment(comment, start, alone && !inFlow ? column : undefined, near);
  }

  #column(offset: number): number {
    return offset - this.lines.startOf(offset);
  }

  /** The column of the first character of the line that is not a space. */
  #indentAt(offset: number): number {
    const start = this.lines.startOf(offset);
    let at = start;
    while (this.#source[at] === ' ' || this.#source[at] === '\t') at++;
    return at - start;
  }

  #refuseAnchors(props: Props): void {
    for (const part of props) if (part.type === 'tag') this.#tags.push(part.offset);
    const anchor = props.find((part) => part.type === 'anchor');
    if (anchor !== undefined) throw this.#anchored(anchor.offset);
  }

  #anchored(offset: number): SopsFault {
    return this.#unsupported(
      offset,
      'YAML anchors and aliases cannot be kept in an encrypted file',
      'Write the value at each place.',
    );
  }

  #duplicate(offset: number, key: string): SopsFault {
    return this.#malformed(offset, `a mapping has the key ${JSON.stringify(key)} twice`);
  }

  #malformed(offset: number, message: string): SopsFault {
    return sopsFault({
      code: 'malformed-file',
      message,
      location: { line: this.lines.lineOf(offset) },
    });
  }

  #unsupported(offset: number, message: string, hint: string): SopsFault {
    const line = this.lines.lineOf(offset);
    return sopsFault({ code: 'unsupported-content', message, hint, location: { line } });
  }
}

function isMap(token: CST.FlowCollection): boolean {
  return token.start.type === 'flow-map-start';
}
