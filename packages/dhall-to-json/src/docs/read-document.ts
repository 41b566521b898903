import { isFault, type Fault } from '@dhallmark/fault';
import { parseModule } from '@dhallmark/dhall';
import type { Module } from '@dhallmark/dhall';

import { readDocComment } from './doc-comment.ts';
import { nameOf } from './page-paths.ts';

/** A file of a package, as its page shows it. */
export type Document =
  | {
      readonly kind: 'dhall';
      readonly path: string;
      readonly module: Module;
      /** What the comment at its start says; '' for nothing. */
      readonly markdown: string;
    }
  | { readonly kind: 'markdown' | 'text'; readonly path: string; readonly text: string };

/** A file of a package; `path` is relative to the package, with `/`. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What the author of a package should repair. */
export interface Warning {
  readonly message: string;
  /** The syntax error of a file. */
  readonly cause?: Fault;
}

/**
 * Reads a file. One that is not Dhall is shown as text; undefined for one without a page, because it
 * is binary, or a `.dhall` file that does not parse.
 */
export function readDocument(
  { path, bytes }: PackageFile,
  warn: (warning: Warning) => void,
): Document | undefined {
  const name = nameOf(path);
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.')) : '';
  const isDhall = extension === '.dhall';
  const text = decodeText(bytes);
  if (isDhall || (extension === '' && text !== undefined)) {
    const module = parseFile(path, bytes);
    if (!isFault(module)) {
      return { kind: 'dhall', path, module, markdown: readHeader(path, module, warn) };
    }
    if (isDhall) warn({ message: `${path} has no page, because it does not parse`, cause: module });
  }
  if (isDhall || text === undefined) return undefined;
  return { kind: extension === '.md' ? 'markdown' : 'text', path, text };
}

function parseFile(path: string, bytes: Uint8Array): Module | Fault {
  try {
    return parseModule(bytes, path);
  } catch (error) {
    if (isFault(error)) return error;
    throw error;
  }
}

/** The text of a file in UTF-8; undefined for a binary file. */
function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What the comment before the expression says. */
function readHeader(path: string, module: Module, warn: (warning: Warning) => void): string {
  const { expr, parentheses, comments, source } = module;
  const start = (parentheses.get(expr) ?? expr.span)?.start ?? 0;
  const header = comments.filter(({ end }) => end <= start);
  const comment = readDocComment(source.text, header);
  if (comment.kind === 'text') return comment.markdown;
  if (comment.kind === 'problem') {
    for (const message of comment.messages) {
      warn({ message: `${path} is shown without a description: ${message}` });
    }
  }
  return '';
}
