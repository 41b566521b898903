import { isFault, type Fault } from '@dhallmark/fault';
import { parseModule, print } from '@dhallmark/dhall';
import type { Charset, Expr, Module } from '@dhallmark/dhall';

import { findMembers } from './describe-members.ts';
import type { Member } from './describe-members.ts';
import { findExamples, findType } from './describe-expression.ts';
import { readDocComment } from './doc-comment.ts';
import type { DocComment } from './doc-comment.ts';
import { nameOf } from './page-paths.ts';

/** A file of a package, as its page shows it. */
export type Document =
  | {
      readonly kind: 'dhall';
      readonly path: string;
      readonly module: Module;
      /** The type that the source gives, formatted; undefined for none. */
      readonly type: Module | undefined;
      /** What the assertions say, formatted. */
      readonly examples: readonly Module[];
      readonly members: readonly DescribedMember[];
      /** What the comment at its start says; '' for nothing. */
      readonly markdown: string;
    }
  | { readonly kind: 'markdown' | 'text'; readonly path: string; readonly text: string };

/** A member with its type formatted; `markdown` is '' without a comment. */
export interface DescribedMember extends Omit<Member, 'type' | 'comment'> {
  readonly type: Module | undefined;
  readonly markdown: string;
}

/** A file of a package; `path` is relative to the package, with `/`. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How files are read. */
export interface ReadOptions {
  /** Of types and examples. */
  readonly charset: Charset;
  /** A file that is nested too deeply for the stack is an error, instead of one without a page. */
  readonly failsTooDeep: boolean;
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
 *
 * @throws Fault `too-deep` with `failsTooDeep`
 */
export function readDocument(
  { path, bytes }: PackageFile,
  options: ReadOptions,
  warn: (warning: Warning) => void,
): Document | undefined {
  const name = nameOf(path);
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.')) : '';
  const isDhall = extension === '.dhall';
  const text = decodeText(bytes);
  if (isDhall || (extension === '' && text !== undefined)) {
    const document = readDhall(path, bytes, options, warn);
    if (!isFault(document)) return document;
    if (isDhall)
      warn({ message: `${path} has no page, because it does not parse`, cause: document });
  }
  if (isDhall || text === undefined) return undefined;
  return { kind: extension === '.md' ? 'markdown' : 'text', path, text };
}

/** Characters of a type or an example: a longer one is shown in the source only. */
const longestShown = 4000;

function readDhall(
  path: string,
  bytes: Uint8Array,
  { charset, failsTooDeep }: ReadOptions,
  warn: (warning: Warning) => void,
): Document | Fault {
  try {
    const module = parseModule(bytes, path);
    const reformat = (expr: Expr): Module | undefined => {
      const { start, end } = expr.span ?? { start: 0, end: 0 };
      return end - start > longestShown ? undefined : parseModule(print(expr, { charset }), path);
    };
    const type = findType(module.expr);
    return {
      kind: 'dhall',
      path,
      module,
      type: type && reformat(type),
      examples: findExamples(module.expr).flatMap((example) => reformat(example) ?? []),
      members: findMembers(module).map(({ comment, type: own, ...member }) => ({
        ...member,
        type: own && reformat(own),
        markdown: readComment(comment, `${path}, ${member.name}`, warn),
      })),
      markdown: readComment(headerOf(module), path, warn),
    };
  } catch (error) {
    if (!isFault(error) || (failsTooDeep && error.code === 'too-deep')) throw error;
    return error;
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

/** The comment before the expression. */
function headerOf({ expr, parentheses, comments, source }: Module): DocComment {
  const start = (parentheses.get(expr) ?? expr.span)?.start ?? 0;
  return readDocComment(
    source.text,
    comments.filter(({ end }) => end <= start),
  );
}

function readComment(comment: DocComment, place: string, warn: (warning: Warning) => void): string {
  if (comment.kind === 'text') return comment.markdown;
  if (comment.kind === 'problem') {
    for (const message of comment.messages) {
      warn({ message: `${place} is shown without a description: ${message}` });
    }
  }
  return '';
}
