/**
 * The content of a file as SOPS sees it (sops sops.go TreeBranch): ordered, with its comments. Stores
 * create it from text; `slot` identifies the place in the text each leaf is.
 */

export type ScalarType = 'str' | 'int' | 'float' | 'bool' | 'bytes' | 'time' | 'comment';

export interface Scalar {
  readonly type: ScalarType;
  /**
   * What the MAC covers and what is encrypted: `True`, `12`, `1.5`, RFC 3339, the string itself.
   * Bytes only where they are not valid UTF-8.
   */
  readonly text: string | Uint8Array;
}

export interface Leaf {
  readonly kind: 'leaf';
  /** The value in the file; after decryption the plaintext. */
  scalar: Scalar;
  /** `ENC[…]` where the file has it, or will have it. */
  cipherText: string | undefined;
  /** The scalar was replaced: it is written even when it stays in plaintext. */
  rewrite?: boolean;
  /** What encrypting the value as it is in the file would lose; undefined for nothing. */
  readonly loss?: 'digits' | 'tag' | undefined;
  readonly slot: number;
}

export interface Comment {
  readonly kind: 'comment';
  /** Behind the `#`, spaces included. */
  text: string;
  cipherText: string | undefined;
  readonly slot: number;
}

/** SOPS ignores it: never encrypted, not part of the MAC. */
export interface Null {
  readonly kind: 'null';
}

export interface Entry {
  readonly kind: 'entry';
  readonly key: string;
  readonly value: TreeNode;
}

export interface Branch {
  readonly kind: 'branch';
  items: (Comment | Entry)[];
}

export interface List {
  readonly kind: 'list';
  items: (Comment | TreeNode)[];
}

export type TreeNode = Leaf | Null | Branch | List;

/**
 * The comments before a node, one list for each level above it, the nearest last; empty unless
 * a selector needs them.
 */
export type CommentStack = readonly (readonly string[])[];

export interface Visitor {
  readonly leaf: (leaf: Leaf, path: readonly string[], comments: CommentStack) => void;
  readonly comment: (comment: Comment, path: readonly string[], comments: CommentStack) => void;
}

/**
 * Visits leaves and comments in the order of the MAC. Lists add nothing to a path. The path is reused
 * between calls: copy it to keep it.
 */
export function walkTree(root: Branch, visitor: Visitor): void {
  walkBranch(root, [], [], visitor);
}

function walkBranch(
  branch: Branch,
  path: string[],
  outer: readonly string[][],
  visitor: Visitor,
): void {
  const above: string[] = [];
  const comments = [...outer, above];
  for (const item of branch.items) {
    if (item.kind === 'comment') {
      above.push(item.text);
      visitor.comment(item, path, comments);
      continue;
    }
    path.push(item.key);
    walkNode(item.value, path, comments, visitor);
    path.pop();
    above.length = 0;
  }
}

function walkNode(node: TreeNode, path: string[], comments: string[][], visitor: Visitor): void {
  switch (node.kind) {
    case 'leaf':
      visitor.leaf(node, path, comments);
      break;
    case 'branch':
      walkBranch(node, path, comments, visitor);
      break;
    case 'list':
      walkList(node, path, comments, visitor);
      break;
    case 'null':
      break;
  }
}

function walkList(list: List, path: string[], outer: string[][], visitor: Visitor): void {
  const above: string[] = [];
  const comments = [...outer, above];
  for (const item of list.items) {
    if (item.kind === 'comment') {
      above.push(item.text);
      visitor.comment(item, path, comments);
      continue;
    }
    // sops writes the comments of a list as items. When it decrypts, it takes the first of them for the item
    // that the comments above belong to, and does not find its own MAC (getsops/sops#2281).
    const isEncrypted = isCommentItem(item);
    if (isEncrypted) above.push(String(item.scalar.text));
    walkNode(item, path, comments, visitor);
    if (!isEncrypted) above.length = 0;
  }
}

/** Whether an item of a list is a comment, in plaintext or encrypted. */
export function isCommentItem(item: TreeNode): item is Leaf {
  if (item.kind !== 'leaf') return false;
  const { type, text } = item.scalar;
  return (
    type === 'comment' || (typeof text === 'string' && /^ENC\[.*,type:comment\]\n*$/.test(text))
  );
}

/** All mappings of a document, outer ones first, those in lists included. Takes no stack. */
export function* branchesOf(root: Branch): Generator<Branch> {
  const pending: (TreeNode | Comment)[] = [root];
  for (const node of pending) {
    if (node.kind === 'list') for (const item of node.items) pending.push(item);
    if (node.kind !== 'branch') continue;
    yield node;
    for (const item of node.items) if (item.kind === 'entry') pending.push(item.value);
  }
}

/** Whether two scalars are the same value of the same type. */
export function sameScalar(a: Scalar, b: Scalar): boolean {
  if (a.type !== b.type) return false;
  if (typeof a.text === 'string' || typeof b.text === 'string') return a.text === b.text;
  return Buffer.from(a.text).equals(b.text);
}

/** Whether two decrypted trees are the same: keys, order, types, values, comments. */
export function sameTree(a: TreeNode | Comment, b: TreeNode | Comment): boolean {
  const comment = commentText(a);
  if (comment !== undefined) return comment === commentText(b);
  if (a.kind === 'leaf') return b.kind === 'leaf' && sameScalar(a.scalar, b.scalar);
  if (a.kind === 'branch') {
    return b.kind === 'branch' && sameItems(a.items, b.items, sameBranchItem);
  }
  if (a.kind === 'list') return b.kind === 'list' && sameItems(a.items, b.items, sameTree);
  return a.kind === b.kind;
}

function sameItems<Item>(
  a: readonly Item[],
  b: readonly Item[],
  same: (a: Item, b: Item) => boolean,
): boolean {
  return a.length === b.length && a.every((item, i) => b[i] !== undefined && same(item, b[i]));
}

function sameBranchItem(a: Comment | Entry, b: Comment | Entry): boolean {
  if (a.kind === 'entry' && b.kind === 'entry') {
    return a.key === b.key && sameTree(a.value, b.value);
  }
  return a.kind !== 'entry' && b.kind !== 'entry' && sameTree(a, b);
}

/** sops writes the comments of a list as items of type comment, so both forms mean the same. */
function commentText(node: TreeNode | Comment): string | undefined {
  if (node.kind === 'comment') return node.text;
  const text =
    node.kind === 'leaf' && node.scalar.type === 'comment' ? node.scalar.text : undefined;
  return typeof text === 'string' ? text : undefined;
}
