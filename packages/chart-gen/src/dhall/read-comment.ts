import { commentBeside, commentsBefore, type Module, type Span } from '@dhallmark/dhall';

/**
 * What comments say about a field or a binding: those directly before it, before the comma in front of
 * it, or after it on its line.
 *
 * @param start of the label
 * @param end of the value
 */
export function readComment(module: Module, start: number, end: number): string | undefined {
  const { text } = module.source;
  const before = commentsBefore(module, start).filter((comment) => !endsEntry(text, comment));
  const comma = previousCharacter(text, before[0]?.start ?? start);
  const own = before.length > 0 || text[comma] !== ',' ? before : commentsOnLines(module, comma);
  const isDirect = isNear(text, own.at(-1)?.end ?? 0, start);
  return textOf(text, own, isDirect) ?? textOf(text, commentBehind(module, end) ?? [], true);
}

/** What the comments in front of `start` say. */
export function readCommentBefore(module: Module, start: number): string | undefined {
  const comments = commentsBefore(module, start);
  const { text } = module.source;
  return textOf(text, comments, isNear(text, comments.at(-1)?.end ?? 0, start));
}

/** What the documentation comment at the start of a file says; other comments there may be a licence. */
export function readHeader(module: Module): string | undefined {
  const { expr, parentheses, source } = module;
  const start = (parentheses.get(expr) ?? expr.span)?.start ?? 0;
  return textOf(source.text, commentsBefore(module, start), false);
}

/** `a = 1, -- one`: the comment is about what is before the comma. */
function endsEntry(text: string, { start, end }: Span): boolean {
  const comma = previousCharacter(text, start);
  if (text[comma] !== ',' || text.slice(comma, start).includes('\n')) return false;
  const startsLine = text.slice(text.lastIndexOf('\n', comma) + 1, comma).trim() === '';
  return !startsLine && /^[ \t\r]*(?:\n|$)/u.test(text.slice(end));
}

/** The comments before a comma that are not on the line of the entry in front of it. */
function commentsOnLines(module: Module, comma: number): Span[] {
  const { text } = module.source;
  return commentsBefore(module, comma).filter(({ start }) =>
    text.slice(previousCharacter(text, start), start).includes('\n'),
  );
}

/** The comment after a value, or after the comma behind it, on the same line. */
function commentBehind(module: Module, end: number): [Span] | undefined {
  const { text } = module.source;
  const beside = commentBeside(module, end);
  if (beside !== undefined) return [beside];
  const comma = /^[ \t]*,/u.exec(text.slice(end, end + 200))?.[0];
  const behind = comma && commentBeside(module, end + comma.length);
  return behind && endsEntry(text, behind) ? [behind] : undefined;
}

function previousCharacter(text: string, from: number): number {
  let at = from - 1;
  while (/\s/u.test(text[at] ?? '')) at--;
  return at;
}

/** Whether there is no empty line between. */
function isNear(text: string, end: number, start: number): boolean {
  return !/\n[ \t\r]*\n/u.test(text.slice(end, start));
}

/**
 * A comment that is marked with `|` as documentation, else the last group of lines if it is next to what
 * it is about.
 */
function textOf(text: string, comments: readonly Span[], isDirect: boolean): string | undefined {
  const groups = groupLines(text, comments);
  const marked = groups.findLast((lines) => lines.some(isMarked));
  if (marked !== undefined) return join(marked.slice(marked.findIndex(isMarked)));
  const last = groups.at(-1);
  if (last === undefined || !isDirect) return undefined;
  const joined = join(last);
  return joined === undefined || isCode(joined) ? undefined : joined;
}

const isMarked = (line: string): boolean => /^(?:--|\{-) ?\|/u.test(line);

/** The lines of each block comment, and of line comments on lines that follow each other. */
function groupLines(text: string, comments: readonly Span[]): string[][] {
  const groups: string[][] = [];
  let end: number | undefined;
  for (const comment of comments) {
    const source = text.slice(comment.start, comment.end);
    const isLine = source.startsWith('--');
    const follows = end !== undefined && isLine && isNear(text, end, comment.start);
    if (follows) groups.at(-1)?.push(source);
    else groups.push(isLine ? [source] : source.split('\n'));
    end = isLine ? comment.end : undefined;
  }
  return groups;
}

/** Without markers and rulers; undefined where nothing is left. */
function join(lines: readonly string[]): string | undefined {
  const written = lines.map((line) =>
    line
      .replace(/^(?:--+|\{-) ?\|? ?/u, '')
      .replace(/\s*-\}$/u, '')
      .trim(),
  );
  const kept = written.filter((line) => !/^[-=*#~_]{3,}$/u.test(line));
  const joined = kept.join('\n').trim();
  return joined === '' ? undefined : joined;
}

/** An entry that was set aside: `, replicas = 3`. */
function isCode(comment: string): boolean {
  return /^(?:,|let\b|[{[(]\s*,|[\w/-]+ [=:] )/u.test(comment);
}
