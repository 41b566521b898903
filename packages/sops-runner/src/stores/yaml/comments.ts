/**
 * Which block a comment belongs to, and before which of its entries: the head, line and foot comments
 * of go-yaml v3 in the order of sops. The block of a comment decides its additional data.
 */

import type { Branch, Comment, Entry, List, TreeNode } from '../../tree/tree.ts';

export interface Block {
  readonly node: Branch | List;
  readonly column: number;
  readonly flow: boolean;
  readonly parent: Block | undefined;
  /** Where the entry with this block starts. */
  readonly entryOffset: number;
  readonly entries: { readonly offset: number; readonly item: Entry | TreeNode }[];
  readonly comments: {
    readonly before: number;
    readonly offset: number;
    readonly comment: Comment;
  }[];
}

interface Loose {
  readonly comment: Comment;
  readonly offset: number;
  readonly column: number;
}

/** Collects the blocks, entries and comments of a document, and places the comments at the end. */
export class CommentPlacer {
  readonly #blocks: Block[] = [];
  /** Entries of block collections in the order of the text. */
  readonly #starts: { readonly offset: number; readonly block: Block }[] = [];
  readonly #loose: Loose[] = [];
  /** The comments below each other that were looked at last. */
  #run = { start: 0, end: 0, isSetOff: false };
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  open(
    node: Branch | List,
    column: number,
    parent: Block | undefined,
    flow: boolean,
    entryOffset = -1,
  ): Block {
    const block = { node, column, parent, flow, entryOffset, entries: [], comments: [] };
    this.#blocks.push(block);
    return block;
  }

  enter(block: Block, offset: number): void {
    if (!block.flow) this.#starts.push({ offset, block });
  }

  add(block: Block, offset: number, item: Entry | TreeNode): void {
    block.entries.push({ offset, item });
  }

  /** `column` is given for a comment on a separate line, `near` is the entry before a line comment. */
  comment(
    comment: Comment,
    offset: number,
    column: number | undefined,
    near: { readonly block: Block; readonly offset: number } | undefined,
  ): void {
    if (column !== undefined) {
      this.#loose.push({ comment, offset, column });
    } else if (near !== undefined) {
      near.block.comments.push({ before: near.offset, offset, comment });
    } else {
      this.#loose.push({ comment, offset, column: 0 });
    }
  }

  finish(): void {
    for (const [index, loose] of this.#loose.entries()) this.#place(loose, this.#loose[index - 1]);
    for (const block of this.#blocks) mergeComments(block);
  }

  #place({ comment, offset, column }: Loose, above: Loose | undefined): void {
    const index = this.#firstAfter(offset);
    const [root] = this.#blocks;
    if (root === undefined) return;
    // The sops block is there, or will be.
    const next = this.#starts[index] ?? { block: root, offset: Infinity };
    const previous = this.#starts[index - 1];
    const run = previous !== undefined && above !== undefined && above.offset > previous.offset;
    const dedented = run && above.column !== column;
    const block =
      previous === undefined
        ? root
        : this.#endsList(previous, next, column, offset, dedented)
          ? previous.block
          : blockFor(column, previous, next, dedented);
    block.comments.push({ before: block === next.block ? next.offset : Infinity, offset, comment });
  }

  /** In a list no deeper than its key, a comment directly below the last item and followed by an empty line belongs to the item. */
  #endsList(
    { block }: Start,
    next: Start,
    column: number,
    offset: number,
    dedented: boolean,
  ): boolean {
    const flat = block !== next.block && block.column === column && next.block.column === column;
    if (!flat || dedented || block.node.kind !== 'list') return false;
    const lineStart = this.#source.lastIndexOf('\n', offset - 1);
    if (this.#source[lineStart - 1] === '\n') return false;
    return this.#isSetOff(offset);
  }

  /** Comments below each other are followed by the same line. */
  #isSetOff(offset: number): boolean {
    const { start, end, isSetOff } = this.#run;
    if (offset >= start && offset < end) return isSetOff;
    RUN.lastIndex = offset;
    const stop = offset + (RUN.exec(this.#source)?.[0].length ?? 0);
    EMPTY_LINE.lastIndex = stop;
    this.#run = { start: offset, end: stop, isSetOff: EMPTY_LINE.test(this.#source) };
    return this.#run.isSetOff;
  }

  #firstAfter(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle]?.offset ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

const RUN = /#[^\n]*(?:\n *#[^\n]*)*/y;
const EMPTY_LINE = /\n[ \t\r]*\n/y;

interface Start {
  readonly offset: number;
  readonly block: Block;
}

/**
 * Before an entry in the same column a comment belongs to the block of that entry. The first comments
 * after a deeper block are its foot, in any column; later ones are placed by their column.
 */
function blockFor(column: number, previous: Start, next: Start, dedented: boolean): Block {
  const firstChild = next.block !== previous.block && isWithin(next.block, previous);
  if (firstChild || column === next.block.column) return next.block;
  if (!dedented) return previous.block;
  let { block } = previous;
  while (block.column > column && block !== next.block && block.parent !== undefined) {
    block = block.parent;
  }
  // A list ends before the comment, which is the foot of the key of the list.
  const list = block.node.kind === 'list' && block !== next.block;
  return list ? (block.parent ?? block) : block;
}

/** Whether the block is the value of this entry, at any depth. */
function isWithin(block: Block, entry: Start): boolean {
  for (let at: Block | undefined = block; at !== undefined; at = at.parent) {
    if (at.parent === entry.block && at.entryOffset === entry.offset) return true;
  }
  return false;
}

function mergeComments(block: Block): void {
  const comments = block.comments.toSorted((a, b) => a.before - b.before || a.offset - b.offset);
  const items: (Comment | Entry | TreeNode)[] = [];
  let at = 0;
  for (const entry of block.entries) {
    for (; (comments[at]?.before ?? Infinity) <= entry.offset; at++)
      push(items, comments[at]?.comment);
    items.push(entry.item);
  }
  for (; at < comments.length; at++) push(items, comments[at]?.comment);
  (block.node as { items: unknown[] }).items = items;
}

function push(items: unknown[], comment: Comment | undefined): void {
  if (comment !== undefined) items.push(comment);
}
