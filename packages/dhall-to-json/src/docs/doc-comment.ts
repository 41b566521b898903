import type { Span } from '@dhallmark/dhall';

/** What a documentation comment says in Markdown, or why it says nothing. */
export type DocComment =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly markdown: string }
  | { readonly kind: 'problem'; readonly messages: readonly string[] };

type Extracted = string | Problem;

class Problem {
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}

const none: DocComment = { kind: 'none' };
const several = 'a comment can have one part that starts with `{-|` or `--|`, this one has several';

/**
 * Reads the documentation comment among comments that follow each other: a block comment that starts
 * with `{-|`, or a group of `--` comments from the line that starts with `--|`. Others are ignored.
 *
 * @param text the source of the file
 * @param comments in the order of the source
 */
export function readDocComment(text: string, comments: readonly Span[]): DocComment {
  const found = groupComments(text, comments).flatMap((group) => readGroup(text, group));
  const messages = found.flatMap((one) => (one instanceof Problem ? [one.message] : []));
  const texts = found.filter((one) => typeof one === 'string');
  if (texts.length > 1) messages.push(several);
  if (messages.length > 0) return { kind: 'problem', messages: [...new Set(messages)] };
  const [markdown] = texts;
  return markdown === undefined ? none : { kind: 'text', markdown };
}

/** Line comments on lines that follow each other are one group, a block comment is a separate one. */
function groupComments(text: string, comments: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  for (const comment of comments) {
    const last = groups.at(-1);
    const previous = last?.at(-1);
    if (last !== undefined && previous !== undefined && isNextLine(text, previous, comment)) {
      last.push(comment);
    } else groups.push([comment]);
  }
  return groups;
}

function isNextLine(text: string, previous: Span, next: Span): boolean {
  if (!isLineComment(text, previous) || !isLineComment(text, next)) return false;
  return /^\r?\n[ \t]*$/u.test(text.slice(previous.end, next.start));
}

function isLineComment(text: string, { start }: Span): boolean {
  return text.startsWith('--', start);
}

function readGroup(text: string, group: readonly Span[]): Extracted[] {
  const lines = group.map(({ start, end }) => text.slice(start, end));
  const [first = ''] = lines;
  if (!first.startsWith('--')) return first.startsWith('{-|') ? [readBlock(first)] : [];
  const marker = lines.findIndex((line) => line.startsWith('--|'));
  if (marker < 0) return [];
  const columns = new Set(group.map(({ start }) => start - text.lastIndexOf('\n', start) - 1));
  if (columns.size > 1) return [new Problem('the lines of the comment must start at one column')];
  return [readLines(lines.slice(marker))];
}

function readLines([first = '', ...rest]: readonly string[]): Extracted {
  if (rest.some((line) => line.startsWith('--|'))) return new Problem(several);
  if (!first.startsWith('--| ') || !rest.every(isFurtherLine)) {
    return new Problem('the first line must start with `--| `, and each further line with `--  `');
  }
  return `${[first, ...rest].map((line) => line.slice('--  '.length)).join('\n')}\n`;
}

function isFurtherLine(line: string): boolean {
  return line === '--' || line.startsWith('--  ');
}

function readBlock(comment: string): Extracted {
  const lines = comment.replaceAll('\r\n', '\n').split('\n').slice(1);
  if (!/^\{-\|\r?\n/u.test(comment)) return new Problem('a line break must follow `{-|`');
  const indent = sharedIndent(lines).length;
  const shifted = lines.map((line) => line.slice(indent));
  return shifted.join('\n').trim().slice(0, -'-}'.length);
}

/** The whitespace that all lines start with; an empty line has none, but one of spaces counts. */
function sharedIndent(lines: readonly string[]): string {
  const indents = lines
    .filter((line) => line !== '')
    .map((line) => /^[ \t]*/u.exec(line)?.[0] ?? '');
  let shared = indents[0] ?? '';
  for (const indent of indents) {
    while (!indent.startsWith(shared)) shared = shared.slice(0, -1);
  }
  return shared;
}
