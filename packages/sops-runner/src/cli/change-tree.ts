/** What `set` and `unset` do to a decrypted document (sops sops.go Set, Unset). */

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import { readJson } from '../stores/json-reader.ts';
import { sameTree } from '../tree/tree.ts';
import type { Branch, Entry, List, TreeNode } from '../tree/tree.ts';
import type { TreePath } from './tree-path.ts';

/**
 * Puts the value at the path and creates what is missing on the way; a position behind the end of a
 * list appends. Returns false when the same value was there, and then nothing has changed.
 * Throws Fault `invalid-set` for a whole document that is not a mapping.
 */
export function setValue(root: Branch, path: TreePath, value: TreeNode): boolean {
  const [step, ...rest] = path;
  if (step === undefined) {
    if (value.kind !== 'branch') throw notAMapping();
    if (sameTree(root, value)) return false;
    root.items = value.items;
    return true;
  }
  return setInBranch(root, String(step), rest, value);
}

function setInBranch(branch: Branch, key: string, rest: TreePath, value: TreeNode): boolean {
  const index = branch.items.findIndex((item) => item.kind === 'entry' && item.key === key);
  const old = branch.items[index];
  if (old?.kind !== 'entry') {
    branch.items.push({ kind: 'entry', key, value: wrapInPath(rest, value) });
    return true;
  }
  const replacement = setInNode(old.value, rest, value);
  if (replacement === 'same') return false;
  if (replacement !== 'done') branch.items[index] = { kind: 'entry', key, value: replacement };
  return true;
}

/** `done` when the node was changed in place, `same` when nothing changed, otherwise its replacement. */
function setInNode(node: TreeNode, path: TreePath, value: TreeNode): TreeNode | 'done' | 'same' {
  const [step, ...rest] = path;
  if (step === undefined) return sameTree(node, value) ? 'same' : value;
  if (node.kind === 'branch' && typeof step === 'string') {
    return setInBranch(node, step, rest, value) ? 'done' : 'same';
  }
  if (node.kind === 'list' && typeof step === 'number') return setInList(node, step, rest, value);
  return wrapInPath(path, value);
}

function setInList(list: List, position: number, rest: TreePath, value: TreeNode): 'done' | 'same' {
  const index = findItemIndex(list, position);
  const old = list.items[index];
  if (old === undefined || old.kind === 'comment') {
    list.items.push(wrapInPath(rest, value));
    return 'done';
  }
  const replacement = setInNode(old, rest, value);
  if (typeof replacement !== 'string') list.items[index] = replacement;
  return replacement === 'same' ? 'same' : 'done';
}

/** The index of the item with this position, comments counted; -1 behind the end. */
function findItemIndex(list: List, position: number): number {
  let seen = -1;
  return list.items.findIndex((item) => {
    const isComment =
      item.kind === 'comment' || (item.kind === 'leaf' && item.scalar.type === 'comment');
    if (!isComment) seen += 1;
    return !isComment && seen === position;
  });
}

/** The value in a new mapping or list for each step of the path. */
function wrapInPath(path: TreePath, value: TreeNode): TreeNode {
  return path.reduceRight<TreeNode>((inner, step) => {
    if (typeof step === 'number') return { kind: 'list', items: [inner] };
    return { kind: 'branch', items: [{ kind: 'entry', key: step, value: inner }] };
  }, value);
}

/** Removes the value at the path. Throws Fault `invalid-path` with status 1 when it does not exist. */
export function unsetValue(root: Branch, path: TreePath): void {
  const last = path.at(-1);
  const parent = last === undefined ? undefined : findNode(root, path.slice(0, -1));
  const items: unknown[] | undefined =
    parent?.kind === 'branch' || parent?.kind === 'list' ? parent.items : undefined;
  const index =
    parent?.kind === 'list' && typeof last === 'number'
      ? findItemIndex(parent, last)
      : parent?.kind === 'branch'
        ? parent.items.findIndex((item) => item.kind === 'entry' && item.key === last)
        : -1;
  if (items === undefined || index < 0) throw notFound(path);
  items.splice(index, 1);
}

/** The node at the path; undefined when it does not exist. */
export function findNode(root: TreeNode, path: TreePath): TreeNode | undefined {
  let node: TreeNode | undefined = root;
  for (const step of path) {
    if (node?.kind === 'branch') {
      node = node.items.find(
        (item): item is Entry => item.kind === 'entry' && item.key === step,
      )?.value;
    } else if (node?.kind === 'list' && typeof step === 'number') {
      const item: List['items'][number] | undefined = node.items[findItemIndex(node, step)];
      node = item?.kind === 'comment' ? undefined : item;
    } else {
      return undefined;
    }
  }
  return node;
}

function notAMapping(): SopsFault {
  return sopsFault({
    code: 'invalid-set',
    message: 'a whole document can only be a mapping',
    hint: `Say where the value belongs: '["key"]'.`,
  });
}

function notFound(path: TreePath): SopsFault {
  const text = path.map((step) => `[${JSON.stringify(step)}]`).join('');
  return sopsFault({
    code: 'invalid-path',
    exitStatus: 1,
    message: `Key not found: ${text === '' ? 'the path names no key' : text}`,
    hint: 'The document has nothing at this path.',
  });
}

/** The value of a JSON document. Throws Fault `invalid-set`, which does not quote the value. */
export function valueFromJson(json: string): TreeNode {
  try {
    JSON.parse(json);
    const [item] = readJson(`{"value":${json}}`).root.items;
    if (item?.kind === 'entry') return item.value;
  } catch {
    // Below: the parser's message would quote the value.
  }
  throw sopsFault({
    code: 'invalid-set',
    message: 'Value for --set is not valid JSON',
    hint: `Put a string into quotes: '"text"'.`,
  });
}
