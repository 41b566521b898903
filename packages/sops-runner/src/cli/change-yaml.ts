/** Structural changes of YAML that keep its layout: comments, blank lines, quotes and indentation. */

import { isCollection, isSeq, parseAllDocuments, parseDocument } from 'yaml';
import type { Document, ParsedNode } from 'yaml';

import { yamlValue } from '../stores/emit/yaml.ts';
import { scalarYaml } from '../stores/yaml/writer.ts';
import type { TreeNode } from '../tree/tree.ts';
import type { TreePath } from './tree-path.ts';

/**
 * The YAML with the value at the path of its first document, or without it when it is undefined.
 * Undefined where that cannot be done in place. The caller checks what the result reads as.
 */
export function changeYaml(
  source: string,
  path: TreePath,
  value: TreeNode | undefined,
): string | undefined {
  const documents = parseAllDocuments(source, { uniqueKeys: false, intAsBigInt: true });
  if (!Array.isArray(documents)) return undefined;
  const [first] = documents;
  if (first === undefined || documents.some(({ errors }) => errors.length > 0)) return undefined;
  try {
    if (value === undefined) first.deleteIn(path);
    else put(first, path, value);
  } catch {
    return undefined;
  }
  const layout = layoutOf(source);
  return documents.map((document) => document.toString(layout)).join('');
}

function put(document: Document, path: TreePath, value: TreeNode): void {
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  const isEnd = isSeq(parent) && typeof last === 'number' && last > parent.items.length;
  const exact = isEnd ? [...path.slice(0, -1), parent.items.length] : path;
  if (path.length > 1 && !isCollection(parent)) throw new Error('the path leads through a scalar');
  document.setIn(exact, nodeOf(value));
}

function nodeOf(value: TreeNode): ParsedNode | null {
  const text =
    value.kind === 'leaf'
      ? scalarYaml(value.scalar, { flow: false, column: undefined })
      : yamlValue(value, undefined);
  return parseDocument(text, { intAsBigInt: true }).contents;
}

/** The layout of the YAML: spaces per level, and whether lists are indented under their keys. */
function layoutOf(source: string): { indent: number; indentSeq: boolean; lineWidth: number } {
  const widths = [...source.matchAll(/^( +)[^\s#-]/gm)].map(([, spaces = '']) => spaces.length);
  const indent = widths.length === 0 ? 4 : Math.max(1, Math.min(...widths));
  const indentSeq = !/^( *)[^\s#-][^\n]*:[ \t]*\n\1- /m.test(source);
  return { indent, indentSeq, lineWidth: 0 };
}
