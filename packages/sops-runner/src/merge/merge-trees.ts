/** Merges two changed copies of decrypted documents, key by key and value by value. */

import { compareThreeWay } from '../tree/three-way.ts';
import { sameTree } from '../tree/tree.ts';
import type { Branch, Comment, Entry, List, TreeNode } from '../tree/tree.ts';

export type Side = 'ours' | 'theirs';

export interface MergedDocuments {
  readonly documents: readonly Branch[];
  /** Where both sides changed the same thing in different ways, such as `db.password` or `users[0]`. */
  readonly conflicts: readonly string[];
}

/**
 * What both sides made of the documents; an undefined base is a file that both added. Where they
 * conflict, the result has the value of the preferred side.
 */
export function mergeDocuments(
  base: readonly Branch[] | undefined,
  ours: readonly Branch[],
  theirs: readonly Branch[],
  preferred: Side,
): MergedDocuments {
  const conflicts: string[] = [];
  const merge: Merge = { preferred, conflicts };
  const [first] = base ?? [];
  const [mine] = ours;
  const [other] = theirs;
  const isSingle = (base ?? ours).length === 1 && ours.length === 1 && theirs.length === 1;
  if (isSingle && mine !== undefined && other !== undefined) {
    const merged = mergeNodes(first, mine, other, '', merge);
    return { documents: merged?.kind === 'branch' ? [merged] : [], conflicts };
  }
  const items = mergeItems(base ?? [], ours, theirs, { nameItem: nameDocument, path: '', merge });
  return { documents: items.filter((item) => item.kind === 'branch'), conflicts };
}

function nameDocument(index: number): string {
  return `#${index + 1}:`;
}

interface Merge {
  readonly preferred: Side;
  readonly conflicts: string[];
}

/** Undefined is a node that does not exist on a side, or that the merged documents do not have. */
function mergeNodes(
  base: TreeNode | undefined,
  ours: TreeNode | undefined,
  theirs: TreeNode | undefined,
  path: string,
  merge: Merge,
): TreeNode | undefined {
  if (isSame(ours, theirs) || isSame(base, theirs)) return ours;
  if (isSame(base, ours)) return theirs;
  if (ours?.kind === 'branch' && theirs?.kind === 'branch') {
    const before = base?.kind === 'branch' ? base : undefined;
    const merged = mergeBranches(before, ours, theirs, path, merge);
    if (merged !== undefined) return merged;
  }
  if (ours?.kind === 'list' && theirs?.kind === 'list') {
    const before = base?.kind === 'list' ? base.items : [];
    const nameItem = (index: number): string => `${path}[${index}]`;
    const items = mergeItems(before, ours.items, theirs.items, { nameItem, path, merge });
    return { kind: 'list', items };
  }
  return prefer(ours, theirs, path, merge);
}

function prefer<Value>(ours: Value, theirs: Value, path: string, merge: Merge): Value {
  merge.conflicts.push(path === '' ? 'the whole document' : path);
  return merge.preferred === 'ours' ? ours : theirs;
}

function isSame(a: TreeNode | undefined, b: TreeNode | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return sameTree(a, b);
}

/** An entry with the comments before it. */
interface Member {
  readonly lead: readonly Comment[];
  readonly key: string;
  readonly value: TreeNode;
}

interface Members {
  readonly byKey: ReadonlyMap<string, Member>;
  /** Comments behind the last entry. */
  readonly trail: readonly Comment[];
}

/** Undefined where a key occurs twice. */
function membersOf(branch: Branch | undefined): Members | undefined {
  const byKey = new Map<string, Member>();
  let lead: Comment[] = [];
  for (const item of branch?.items ?? []) {
    if (item.kind === 'comment') {
      lead.push(item);
      continue;
    }
    if (byKey.has(item.key)) return undefined;
    byKey.set(item.key, { lead, key: item.key, value: item.value });
    lead = [];
  }
  return { byKey, trail: lead };
}

/** Undefined for mappings that cannot be merged key by key. */
function mergeBranches(
  base: Branch | undefined,
  ours: Branch,
  theirs: Branch,
  path: string,
  merge: Merge,
): Branch | undefined {
  const [o, a, b] = [membersOf(base), membersOf(ours), membersOf(theirs)];
  if (o === undefined || a === undefined || b === undefined) return undefined;
  const merged = new Map<string, Member>();
  for (const key of new Set([...a.byKey.keys(), ...b.byKey.keys()])) {
    const [before, mine, other] = [o.byKey.get(key), a.byKey.get(key), b.byKey.get(key)];
    const inner = path === '' || path.endsWith(':') ? `${path}${key}` : `${path}.${key}`;
    const value = mergeNodes(before?.value, mine?.value, other?.value, inner, merge);
    if (value === undefined) continue;
    const [x, y] = [mine ?? other, other ?? mine];
    const lead = mergeComments(before?.lead ?? [], x?.lead ?? [], y?.lead ?? []);
    merged.set(key, { lead, key, value });
  }
  const items: Branch['items'] = [];
  for (const key of orderKeys(o, a, b, merged)) {
    const member = merged.get(key);
    if (member === undefined) continue;
    const entry: Entry = { kind: 'entry', key, value: member.value };
    items.push(...member.lead, entry);
  }
  items.push(...mergeComments(o.trail, a.trail, b.trail));
  return { kind: 'branch', items };
}

/**
 * Comments never conflict: nothing depends on them that a person could not correct, and none is lost.
 * Where both sides changed them, those that only theirs has follow those of ours.
 */
function mergeComments(
  base: readonly Comment[],
  ours: readonly Comment[],
  theirs: readonly Comment[],
): readonly Comment[] {
  const [o, a, b] = [base, ours, theirs].map((list) => textKey(list.map(({ text }) => text)));
  if (a === b || o === b) return ours;
  if (o === a) return theirs;
  const known = new Set([...base, ...ours].map(({ text }) => text));
  return [...ours, ...theirs.filter(({ text }) => !known.has(text))];
}

/** The order of ours, unless only theirs moved keys; keys of the other side follow those before them. */
function orderKeys(
  base: Members,
  ours: Members,
  theirs: Members,
  merged: ReadonlyMap<string, unknown>,
): readonly string[] {
  const [o, a, b] = [base, ours, theirs].map(({ byKey }) =>
    [...byKey.keys()].filter((key) => merged.has(key)),
  ) as [string[], string[], string[]];
  const movesNothing = !isReordered(o, a);
  const [first, second] = movesNothing && isReordered(o, b) ? [b, a] : [a, b];
  const order = [...first];
  const known = new Set([...o, ...second]);
  let previous: string | undefined;
  for (const key of second) {
    if (!order.includes(key)) {
      let at = previous === undefined ? 0 : order.indexOf(previous) + 1;
      // Behind what the first side added at the same place.
      while (at < order.length && !known.has(order[at] ?? '')) at += 1;
      order.splice(at, 0, key);
    }
    previous = key;
  }
  return order;
}

function isReordered(before: readonly string[], after: readonly string[]): boolean {
  const common = before.filter((key) => after.includes(key));
  const now = after.filter((key) => before.includes(key));
  return textKey(common) !== textKey(now);
}

type Item = List['items'][number];

interface ItemOptions {
  readonly nameItem: (index: number) => string;
  /** That of the list; empty for documents. */
  readonly path: string;
  readonly merge: Merge;
}

/** Items of lists, and documents, are found by their place; one side may have added some behind them. */
function mergeItems(
  base: readonly Item[],
  ours: readonly Item[],
  theirs: readonly Item[],
  { nameItem, path, merge }: ItemOptions,
): Item[] {
  const areDocuments = path === '';
  const merged: Item[] = [];
  for (const region of compareThreeWay(base, ours, theirs, itemKey)) {
    if (region.kind === 'settled') {
      merged.push(...region.items);
      continue;
    }
    const pairs = pairItems(region.base, region.ours, region.theirs, areDocuments);
    if (pairs === undefined) {
      merged.push(...prefer(region.ours, region.theirs, path, merge));
      continue;
    }
    for (const [before, mine, other] of pairs) {
      const item = mergeNodes(before, mine, other, nameItem(merged.length), merge);
      if (item !== undefined) merged.push(item);
    }
    // Only one side can have more.
    merged.push(...region.ours.slice(pairs.length), ...region.theirs.slice(pairs.length));
  }
  return merged;
}

type Pair = readonly [before: TreeNode | undefined, mine: TreeNode, other: TreeNode];

function pairItems(
  base: readonly Item[],
  ours: readonly Item[],
  theirs: readonly Item[],
  areDocuments: boolean,
): readonly Pair[] | undefined {
  const count = Math.min(ours.length, theirs.length);
  if (base.length > 0 ? base.length !== count : ours.length !== theirs.length) return undefined;
  const pairs: Pair[] = [];
  for (const [index, mine] of ours.slice(0, count).entries()) {
    const [before, other] = [base[index], theirs[index]];
    const hasComment = [before, mine, other].some((item) => item?.kind === 'comment');
    if (hasComment || other === undefined) return undefined;
    // What both added at the same place are two items, unless they are documents of a file that both added.
    if (before === undefined && !areDocuments) return undefined;
    const pair: Pair = [before as TreeNode | undefined, mine as TreeNode, other as TreeNode];
    if (isRenamed(pair)) return undefined;
    pairs.push(pair);
  }
  return pairs;
}

/** Whether a mapping got another name, and so may be another item in the same place. */
function isRenamed(pair: Pair): boolean {
  const named = pair.filter((node) => node !== undefined);
  return hasNames(named) || hasNames(named.map((node) => valueOf(node, 'metadata')));
}

function hasNames(nodes: readonly (TreeNode | undefined)[]): boolean {
  return ['name', 'key', 'id'].some(
    (key) => new Set(nodes.map((node) => nameOf(node, key))).size > 1,
  );
}

function nameOf(node: TreeNode | undefined, key: string): string | undefined {
  const value = valueOf(node, key);
  return value?.kind === 'leaf' ? itemKey(value) : undefined;
}

function valueOf(node: TreeNode | undefined, key: string): TreeNode | undefined {
  return membersOf(node?.kind === 'branch' ? node : undefined)?.byKey.get(key)?.value;
}

/** The same for the same tree, and for no other one. */
function itemKey(item: Item): string {
  return JSON.stringify(toPlain(item));
}

function toPlain(item: Item | Entry): unknown {
  switch (item.kind) {
    case 'comment':
      return ['#', item.text];
    case 'leaf': {
      const { type, text } = item.scalar;
      if (type === 'comment') return ['#', String(text)];
      return [type, typeof text === 'string' ? text : [Buffer.from(text).toString('base64')]];
    }
    case 'entry':
      return [item.key, toPlain(item.value)];
    case 'branch':
    case 'list':
      return [item.kind, ...item.items.map(toPlain)];
    case 'null':
      return null;
  }
}

function textKey(texts: readonly string[]): string {
  return JSON.stringify(texts);
}

/** What two copies of documents have in common: the base of a merge whose own base is not settled. */
export function commonDocuments(
  ours: readonly Branch[],
  theirs: readonly Branch[],
): readonly Branch[] {
  return ours.flatMap((document, index) => {
    const other = theirs[index];
    return other === undefined ? [] : [commonBranch(document, other)];
  });
}

function commonBranch(ours: Branch, theirs: Branch): Branch {
  const others = membersOf(theirs)?.byKey;
  const items = ours.items.flatMap((item): Branch['items'] => {
    if (item.kind === 'comment') return [item];
    const other = others?.get(item.key)?.value;
    if (other === undefined) return [];
    if (item.value.kind === 'branch' && other.kind === 'branch') {
      return [{ ...item, value: commonBranch(item.value, other) }];
    }
    return isSame(item.value, other) ? [item] : [];
  });
  return { kind: 'branch', items };
}
