/**
 * Which block a comment belongs to, and before which of its entries: go-yaml v3's head, line and foot
 * comments as sops orders them. A comment's block decides its additional data.
 */

import type { Branch, Comment, Entry, List, TreeNode } from '../../tree.ts';

export interface Block {
  readonly node: Branch | List;
  readonly column: number;
  readonly flow: boolean;
  readonly parent: Block | undefined;
  /** Where the entry that holds this block begins. */
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

/** Collects a document's blocks, entries and comments, and puts the comments in place at its end. */
export class CommentPlacer {
  readonly #blocks: Block[] = [];
  /** Entries of block collections in the order of the text. */
  readonly #starts: { readonly offset: number; readonly block: Block }[] = [];
  readonly #loose: Loose[] = [];

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

  /** `column` is given for a comment that has its line to itself, `near` the entry that a line comment follows. */
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
    for (const loose of this.#loose) this.#place(loose);
    for (const block of this.#blocks) mergeComments(block);
  }

  #place({ comment, offset, column }: Loose): void {
    const index = this.#firstAfter(offset);
    const next = this.#starts[index];
    const previous = this.#starts[index - 1];
    const block = previous === undefined ? this.#blocks[0] : blockFor(column, previous, next);
    const before = block === next?.block ? next?.offset : undefined;
    block?.comments.push({ before: before ?? Infinity, offset, comment });
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

interface Start {
  readonly offset: number;
  readonly block: Block;
}

function blockFor(column: number, previous: Start, next: Start | undefined): Block {
  // Between a key and its first child.
  if (next !== undefined && next.block !== previous.block && isWithin(next.block, previous)) {
    return next.block;
  }
  if (next !== undefined && column === next.block.column) return next.block;
  let block = previous.block;
  while (block.column > column && block !== next?.block && block.parent !== undefined) {
    block = block.parent;
  }
  return block;
}

/** Whether the block is, at whatever depth, the value of this entry. */
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
