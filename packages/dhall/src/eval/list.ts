import { depthOf, isOpen, type Lazy, Quotable } from './value.ts';

/** A list: the items, or two lists joined and flattened when the items are first asked for. */
export class ListValue extends Quotable {
  readonly kind = 'List';
  readonly length: number;
  readonly depth: number;
  readonly open: boolean;
  /** The annotation, `List T`, of an empty list. */
  readonly type: Lazy | undefined;
  private flat: readonly Lazy[] | undefined;
  private left: ListValue | undefined;
  private right: ListValue | undefined;

  private constructor(length: number, depth: number, open: boolean, type: Lazy | undefined) {
    super();
    this.length = length;
    this.depth = depth;
    this.open = open;
    this.type = type;
  }

  static empty(type: Lazy): ListValue {
    const list = new ListValue(0, 0, isOpen(type), type);
    list.flat = [];
    return list;
  }

  /** `items` is not empty, and not changed afterwards. */
  static of(items: readonly Lazy[]): ListValue {
    let deepest = 0;
    let open = false;
    for (const item of items) {
      const depth = depthOf(item);
      if (depth > deepest) deepest = depth;
      open ||= isOpen(item);
    }
    const list = new ListValue(items.length, deepest, open, undefined);
    list.flat = items;
    return list;
  }

  /** Both are not empty. Constant time. */
  static join(left: ListValue, right: ListValue): ListValue {
    const depth = left.depth > right.depth ? left.depth : right.depth;
    const open = left.open || right.open;
    const list = new ListValue(left.length + right.length, depth, open, undefined);
    list.left = left;
    list.right = right;
    return list;
  }

  get items(): readonly Lazy[] {
    return (this.flat ??= this.flatten());
  }

  /** The two lists that this one joins, as long as its items have not been asked for. */
  get joined(): readonly [ListValue, ListValue] | undefined {
    return this.flat === undefined ? [this.left as ListValue, this.right as ListValue] : undefined;
  }

  private flatten(): readonly Lazy[] {
    const items: Lazy[] = [];
    const pending: ListValue[] = [this];
    for (let list = pending.pop(); list !== undefined; list = pending.pop()) {
      if (list.flat !== undefined) for (const item of list.flat) items.push(item);
      else pending.push(list.right as ListValue, list.left as ListValue);
    }
    this.left = undefined;
    this.right = undefined;
    return items;
  }
}
