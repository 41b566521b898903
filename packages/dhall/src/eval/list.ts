import { depthOf, isOpen } from './lazy.ts';
import type { Lazy, ListValue, Quoted } from './value.ts';

/** A list: its items, or two joined lists that are flattened when the items are first read. */
export class List implements ListValue {
  readonly kind = 'List';
  normal: Quoted | undefined = undefined;
  alpha: Quoted | undefined = undefined;
  readonly length: number;
  readonly depth: number;
  readonly open: boolean;
  readonly type: Lazy | undefined;
  joined: readonly [ListValue, ListValue] | undefined = undefined;
  private flat: readonly Lazy[] | undefined = undefined;

  private constructor(length: number, depth: number, open: boolean, type: Lazy | undefined) {
    this.length = length;
    this.depth = depth;
    this.open = open;
    this.type = type;
  }

  static empty(type: Lazy): List {
    const list = new List(0, 0, isOpen(type), type);
    list.flat = [];
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
    list.flat = items;
    return list;
  }

  /** Both are not empty. Constant time. */
  static join(left: ListValue, right: ListValue): List {
    const depth = left.depth > right.depth ? left.depth : right.depth;
    const list = new List(left.length + right.length, depth, left.open || right.open, undefined);
    list.joined = [left, right];
    return list;
  }

  get items(): readonly Lazy[] {
    return (this.flat ??= this.flatten());
  }

  private flatten(): readonly Lazy[] {
    const items: Lazy[] = [];
    const pending: ListValue[] = [this];
    for (let list = pending.pop(); list !== undefined; list = pending.pop()) {
      if (list.joined !== undefined) pending.push(list.joined[1], list.joined[0]);
      else for (const item of list.items) items.push(item);
    }
    this.joined = undefined;
    return items;
  }
}
