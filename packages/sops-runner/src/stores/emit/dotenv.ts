/** dotenv as sops writes it: KEY=value, `\n` for a line break. */

import type { Branch, TreeNode } from '../../tree/tree.ts';
import { unsupported } from './error.ts';

export function emitDotenv(branch: Branch): string {
  const lines = branch.items.map((item) => {
    if (item.kind === 'comment') return `#${item.text}`;
    return `${item.key}=${flatText(item.key, item.value, 'dotenv').replaceAll('\n', '\\n')}`;
  });
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * The value in a format without types; `null` is empty.
 * Throws Fault `unsupported-content` for lists, mappings and bytes that are not valid UTF-8.
 */
export function flatText(key: string, node: TreeNode, format: string): string {
  if (node.kind === 'null') return '';
  if (node.kind === 'leaf' && typeof node.scalar.text === 'string') {
    return node.scalar.type === 'bool' ? node.scalar.text.toLowerCase() : node.scalar.text;
  }
  throw unsupported(
    `${format} has no form for the value of ${key}, which is not a string`,
    'Use --output-type json or yaml.',
  );
}
