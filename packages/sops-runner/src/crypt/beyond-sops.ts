/** Files that sops writes and cannot read. */

import { compileRegex } from '../metadata/selectors.ts';
import type { Selectors } from '../metadata/selectors.ts';
import { hasCipherText } from '../stores/block-groups.ts';
import { isCommentItem } from '../tree/tree.ts';
import type { Branch, List, TreeNode } from '../tree/tree.ts';

/**
 * Whether encrypted documents have an item of a list that is selected by a comment above another, encrypted
 * comment. sops writes that one as an item, takes it for what the first comment belongs to, and finds
 * another MAC than its own (getsops/sops#2281).
 */
export function isBeyondSops(
  documents: readonly Branch[],
  { encryptedCommentRegex }: Selectors,
): boolean {
  if (encryptedCommentRegex === undefined) return false;
  const selects = compileRegex(encryptedCommentRegex, 'encrypted_comment_regex');
  return documents.some((document) => isNodeBeyond(document, selects));
}

type Selects = (comment: string) => boolean;

/** Looks at what no comment above selects: below such a comment sops decrypts everything. */
function isNodeBeyond(node: TreeNode, selects: Selects): boolean {
  if (node.kind === 'list') return isListBeyond(node, selects);
  if (node.kind !== 'branch') return false;
  let isSelected = false;
  for (const item of node.items) {
    if (item.kind === 'comment') isSelected ||= selects(item.text);
    else {
      if (!isSelected && isNodeBeyond(item.value, selects)) return true;
      isSelected = false;
    }
  }
  return false;
}

function isListBeyond({ items }: List, selects: Selects): boolean {
  let isSelected = false;
  let isLost = false;
  for (const item of items) {
    if (item.kind === 'comment') isSelected ||= selects(item.text);
    else if (isCommentItem(item)) isLost ||= isSelected;
    else {
      const holder: Branch = { kind: 'branch', items: [{ kind: 'entry', key: '', value: item }] };
      if (isLost && hasCipherText(holder)) return true;
      if (!isSelected && isNodeBeyond(item, selects)) return true;
      [isSelected, isLost] = [false, false];
    }
  }
  return false;
}
