/** YAML in sops's layout: four spaces a level, comments on lines of their own before what they belong to. */

import { scalarYaml, textYaml } from '../stores/yaml/writer.ts';
import type { Branch, Comment, List, TreeNode } from '../tree.ts';

const DEFAULT_INDENT = 4;

export function emitYaml(documents: readonly Branch[], indent: number | undefined): string {
  const step = indent || DEFAULT_INDENT;
  return documents
    .map((document) => {
      const lines = branchLines(document, 0, step);
      return `${(lines.length === 0 ? ['{}'] : lines).join('\n')}\n`;
    })
    .join('---\n');
}

/** Any value that is a whole text. */
export function yamlValue(node: TreeNode, indent: number | undefined): string {
  const step = indent || DEFAULT_INDENT;
  if (node.kind === 'list' && node.items.length > 0) {
    return `${listLines(node, 0, step).join('\n')}\n`;
  }
  if (node.kind === 'branch') return emitYaml([node], indent);
  return `${valueLines(node, 0, 0, step).join('\n').trimStart()}\n`;
}

function branchLines(branch: Branch, column: number, step: number): string[] {
  const pad = ' '.repeat(column);
  return branch.items.flatMap((item) => {
    if (item.kind === 'comment') return commentLines(item, pad);
    const key = textYaml(item.key, { flow: false, column: undefined });
    const [first = '', ...rest] = valueLines(item.value, column, column + step, step);
    return [`${pad}${item.key === '' ? '""' : key}:${first}`, ...rest];
  });
}

function listLines(list: List, column: number, step: number): string[] {
  const pad = ' '.repeat(column);
  return list.items.flatMap((item) => {
    if (item.kind === 'comment') return commentLines(item, pad);
    if (item.kind === 'leaf' && item.scalar.type === 'comment') {
      return commentLines({ text: String(item.scalar.text) }, pad);
    }
    // What is nested stands behind the dash, two columns in.
    const nested =
      item.kind === 'branch'
        ? branchLines(item, column + 2, step)
        : item.kind === 'list'
          ? listLines(item, column + 2, step)
          : [];
    const [head, ...below] = nested;
    if (head !== undefined && !head.trimStart().startsWith('#')) {
      return [`${pad}- ${head.trimStart()}`, ...below];
    }
    if (head !== undefined) return [`${pad}-`, ...nested];
    const [first = '', ...rest] = valueLines(item, column, column + 2, step);
    return [`${pad}-${first}`, ...rest];
  });
}

/** What follows the colon or dash, then the lines below. `inner` is the column of nested lines. */
function valueLines(node: TreeNode, column: number, inner: number, step: number): string[] {
  switch (node.kind) {
    case 'null':
      return [' null'];
    case 'leaf':
      if (node.scalar.text === '') return [' ""'];
      return ` ${scalarYaml(node.scalar, { flow: false, column: inner })}`.split('\n');
    case 'branch': {
      const lines = branchLines(node, column + step, step);
      return lines.length === 0 ? [' {}'] : ['', ...lines];
    }
    default: {
      const lines = listLines(node, column + step, step);
      return lines.length === 0 ? [' []'] : ['', ...lines];
    }
  }
}

function commentLines(comment: Pick<Comment, 'text'>, pad: string): string[] {
  return comment.text.split('\n').map((line) => `${pad}#${line}`);
}
