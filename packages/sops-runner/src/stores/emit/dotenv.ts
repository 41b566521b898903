/** dotenv as sops writes it: KEY=value, `\n` for a line break. */

import type { Branch, TreeNode } from '../../tree/tree.ts';
import { fromByteText, toByteText } from '../byte-text.ts';
import { unsupported } from './error.ts';

export function emitDotenv(branch: Branch): string | Uint8Array {
  const lines = branch.items.map((item) => {
    if (item.kind === 'comment') return `#${toByteText(item.text)}`;
    return `${toByteText(item.key)}=${valueText(item.key, item.value).replaceAll('\n', '\\n')}`;
  });
  return fromByteText(lines.map((line) => `${line}\n`).join(''));
}

/** A value of dotenv can be any bytes. */
function valueText(key: string, node: TreeNode): string {
  const text = node.kind === 'leaf' ? node.scalar.text : '';
  return toByteText(typeof text === 'string' ? flatText(key, node, 'dotenv') : text);
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
