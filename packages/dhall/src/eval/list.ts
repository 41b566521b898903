import { depthOf, isOpen } from './lazy.ts';
import type { Lazy, ListValue, Quoted } from './value.ts';

/**
 * A list: its items, or parts that are joined when the items are first read. A list of one item is kept
 * without an array, because folds join many of them.
 */
export class List implements ListValue {
  readonly kind = 'List';
  normal: Quoted | undefined = undefined;
  alpha: Quoted | undefined = undefined;
  readonly length: number;
  readonly depth: number;
  readonly open: boolean;
  readonly type: Lazy | undefined;
  left: ListValue | undefined = undefined;
  item: Lazy | undefined = undefined;
  right: ListValue | undefined = undefined;
  private all: readonly Lazy[] | undefined = undefined;

  private constructor(length: number, depth: number, open: boolean, type: Lazy | undefined) {
    this.length = length;
    this.depth = depth;
    this.open = open;
    this.type = type;
  }

  static empty(type: Lazy): List {
    const list = new List(0, 0, isOpen(type), type);
    list.all = [];
    return list;
  }

  static single(item: Lazy): List {
    const list = new List(1, depthOf(item), isOpen(item), undefined);
    list.item = item;
    return list;
  }

  /** `items` is not empty, and not changed afterwards. */
  static of(items: readonly Lazy[]): List {
    let deepest = 0;
    let open = false;
    for (const item of items) {
      const depth = depthOf(item);
      if (depth > deepest) deepest = depth;
      open ||= isOpen(item);
    }
    const list = new List(items.length, deepest, open, undefined);
    list.all = items;
    return list;
  }

  /** Both are not empty. Constant time. */
  static join(left: ListValue, right: ListValue): List {
    const depth = left.depth > right.depth ? left.depth : right.depth;
    const list = new List(left.length + right.length, depth, left.open || right.open, undefined);
    list.left = left;
    list.right = right;
    return list;
  }

  /** `list` is not empty. Constant time. */
  static prepend(item: Lazy, list: ListValue): List {
    const depth = depthOf(item);
    const longer = new List(
      list.length + 1,
      depth > list.depth ? depth : list.depth,
      list.open || isOpen(item),
      undefined,
    );
    longer.item = item;
    longer.right = list;
    return longer;
  }

  get items(): readonly Lazy[] {
    if (this.all === undefined) {
      this.all = collectItems(this);
      this.left = undefined;
      this.item = undefined;
      this.right = undefined;
    }
    return this.all;
  }
}

function collectItems(joined: ListValue): readonly Lazy[] {
  const items: Lazy[] = [];
  const pending: ListValue[] = [];
  let next: ListValue | undefined = joined;
  while (next !== undefined || pending.length > 0) {
    for (; next !== undefined; next = next.left) pending.push(next);
    const list = pending.pop() as ListValue;
    if (list.item !== undefined) items.push(list.item);
    else if (list.left === undefined) for (const item of list.items) items.push(item);
    next = list.right;
  }
  return items;
}
