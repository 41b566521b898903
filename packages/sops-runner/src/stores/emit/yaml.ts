/** YAML in the layout of sops: four spaces per level, comments on separate lines above what they belong to. */

import { scalarYaml, textYaml } from '../yaml/writer.ts';
import type { Branch, Comment, List, TreeNode } from '../../tree/tree.ts';

const DEFAULT_INDENT = 4;

export function emitYaml(documents: readonly Branch[], indent: number | undefined): string {
  const step = indent || DEFAULT_INDENT;
  return documents
    .map((document) => {
      const lines = branchLines(document, 0, step);
      // A document with comments only would read as null.
      return `${(document.items.every(isComment) ? [...lines, '{}'] : lines).join('\n')}\n`;
    })
    .join('---\n');
}

/** A value as a document. */
export function yamlValue(node: TreeNode, indent: number | undefined): string {
  const step = indent || DEFAULT_INDENT;
  if (node.kind === 'list' && !hasCommentsOnly(node)) {
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
    // Nested values are behind the dash, indented by two columns.
    const nested =
      item.kind === 'branch'
        ? branchLines(item, column + 2, step)
        : item.kind === 'list'
          ? listLines(item, column + 2, step)
          : [];
    if (nested.length > 0 && hasCommentsOnly(item)) {
      return encloseComments(item, nested, column + 2).map((line, at) =>
        at === 0 ? `${pad}-${line}` : line,
      );
    }
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
      if (hasCommentsOnly(node)) return encloseComments(node, lines, column + step);
      return ['', ...lines];
    }
    default: {
      const lines = listLines(node, column + step, step);
      if (hasCommentsOnly(node)) return encloseComments(node, lines, column + step);
      return ['', ...lines];
    }
  }
}

/** Whether a mapping or list is empty but for comments. */
function hasCommentsOnly(node: TreeNode): boolean {
  return (node.kind === 'branch' || node.kind === 'list') && node.items.every(isComment);
}

function isComment(item: (Branch | List)['items'][number]): boolean {
  return item.kind === 'comment' || (item.kind === 'leaf' && item.scalar.type === 'comment');
}

/** With comments only, the key would be null; so braces or brackets surround them. */
function encloseComments(node: TreeNode, lines: readonly string[], column: number): string[] {
  const [open, close] = node.kind === 'list' ? '[]' : '{}';
  if (lines.length === 0) return [` ${open}${close}`];
  return [` ${open}`, ...lines, `${' '.repeat(column)}${close}`];
}

function commentLines(comment: Pick<Comment, 'text'>, pad: string): string[] {
  return comment.text.split('\n').map((line) => `${pad}#${line}`);
}
