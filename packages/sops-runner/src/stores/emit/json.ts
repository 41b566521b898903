/** JSON as sops writes it, with tabs by default and without comments, which JSON does not have. */

import type { Branch, List, Scalar, TreeNode } from '../../tree/tree.ts';
import { unsupported } from './error.ts';

export function emitJson(branch: Branch, indent: number | undefined): string {
  return `${jsonValue(branch, indent)}\n`;
}

export function jsonValue(node: TreeNode, indent: number | undefined): string {
  return render(node, '', indent === undefined || indent < 0 ? '\t' : ' '.repeat(indent));
}

function render(node: TreeNode, pad: string, step: string): string {
  switch (node.kind) {
    case 'null':
      return 'null';
    case 'leaf':
      return scalar(node.scalar);
    case 'list':
      return block('[', ']', listItems(node, pad + step, step), pad, step);
    default:
      return block('{', '}', renderMembers(node, pad + step, step), pad, step);
  }
}

function block(
  open: string,
  close: string,
  items: readonly string[],
  pad: string,
  step: string,
): string {
  if (items.length === 0) return open + close;
  if (step === '') return open + items.join(',') + close;
  return `${open}\n${items.map((item) => pad + step + item).join(',\n')}\n${pad}${close}`;
}

function renderMembers(branch: Branch, pad: string, step: string): string[] {
  const colon = step === '' ? ':' : ': ';
  return branch.items.flatMap((item) =>
    item.kind === 'comment'
      ? []
      : [JSON.stringify(item.key) + colon + render(item.value, pad, step)],
  );
}

function listItems(list: List, pad: string, step: string): string[] {
  return list.items.flatMap((item) => {
    const isComment =
      item.kind === 'comment' || (item.kind === 'leaf' && item.scalar.type === 'comment');
    return isComment ? [] : [render(item, pad, step)];
  });
}

function scalar({ type, text }: Scalar): string {
  if (typeof text !== 'string') {
    throw unsupported(
      'JSON has no form for bytes that are not valid UTF-8',
      'Use --output-type yaml.',
    );
  }
  if (type === 'bool') return text.toLowerCase();
  if (type === 'int') return text;
  if (type !== 'float') return JSON.stringify(text);
  if (/^[+-]?(Inf|NaN)$/.test(text)) {
    throw unsupported('JSON has no form for an infinite number', 'Use --output-type yaml.');
  }
  return text.includes('.') ? text : `${text}.0`;
}
