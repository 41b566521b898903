import type { Span } from '../../syntax/expr.ts';
import type { Doc } from '../../print/doc.ts';
import { align, cat, concat, hardline, lineComment, separated } from '../../print/doc.ts';

/** Comments with nothing but whitespace between them, from the first to the end of the last. */
export interface Run extends Span {
  /** Where the token before ends. */
  readonly before: number;
  /** Where the next token starts. */
  readonly next: number;
  /** True if the last of them is a `--` comment, after which a line must end. */
  readonly line: boolean;
  /** True when it was moved here, from where no comment can be printed. */
  readonly moved?: boolean;
}

/** Groups the comments of a source, starting at `from`, by the tokens between which they are. */
export function runsOf(text: string, comments: readonly Span[], from: number): Run[] {
  const runs: Run[] = [];
  for (const { start, end } of comments) {
    const line = isLineComment(text, start);
    const last = runs.at(-1);
    if (last !== undefined && last.next === start) {
      runs[runs.length - 1] = { ...last, end, next: skipSpaces(text, end), line };
    } else {
      let before = start;
      while (before > from && /\s/u.test(text[before - 1] ?? '')) before--;
      runs.push({ start, end, before, next: skipSpaces(text, end), line });
    }
  }
  return runs;
}

export function isLineComment(text: string, start: number): boolean {
  return text.startsWith('--', start);
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text[at] ?? '')) at++;
  return at;
}

export function hasBreak(text: string, from: number, to: number): boolean {
  const at = text.indexOf('\n', from);
  return at >= 0 && at < to;
}

/** The comments as written, moved to where they are printed. */
function body(text: string, run: Run): Doc {
  const [first = '', ...rest] = text
    .slice(run.start, run.end)
    .split('\n')
    .map((line) => line.trimEnd());
  const shared = sharedIndent(rest);
  const lines = [first, ...rest.map((line) => line.slice(shared))];
  if (!run.line) return separated(lines, hardline);
  const last = lineComment(lines.pop() ?? '');
  return separated([...lines, last], hardline);
}

function sharedIndent(lines: readonly string[]): number {
  let shared: string | undefined;
  for (const line of lines) {
    if (line === '') continue;
    const indent = /^[ \t]*/u.exec(line)?.[0] ?? '';
    if (shared === undefined) shared = indent;
    while (!indent.startsWith(shared)) shared = shared.slice(0, -1);
  }
  return shared?.length ?? 0;
}

/** True when a line must or should end after a run that precedes something. */
function breaksBehind(text: string, run: Run): boolean {
  return run.line || run.moved === true || hasBreak(text, run.end, run.next);
}

/** True when a line ends between a run and the token before it. */
function startsLine(text: string, run: Run): boolean {
  return hasBreak(text, run.before, run.start);
}

/** For a run in front of something: a break or a space follows. */
export function leadingDoc(text: string, run: Run): Doc {
  return align(cat(body(text, run), breaksBehind(text, run) ? hardline : ' '));
}

/** For a run in front of something on the next line. */
export function lineBeforeDoc(text: string, run: Run): Doc {
  return align(cat(body(text, run), hardline));
}

/**
 * For a run in a `let` binding, in front of something. The line breaks around it stay, but for the
 * first `skipped` ones before it.
 */
export function bindingDoc(text: string, run: Run, skipped: 0 | 1): Doc {
  if (run.moved === true) return leadingDoc(text, run);
  const before = Math.max(0, countBreaks(text, run.before, run.start) - skipped);
  const after = Math.max(Number(run.line), countBreaks(text, run.end, run.next));
  return align(cat(breaks(before), body(text, run), after === 0 ? ' ' : breaks(after)));
}

/** For a run after something: it starts a line if it did so in the source. */
export function trailingDoc(text: string, run: Run): Doc {
  return cat(startsLine(text, run) ? hardline : ' ', align(body(text, run)));
}

/** For a run after something on the line before. */
export function lineAfterDoc(text: string, run: Run): Doc {
  return cat(hardline, align(body(text, run)));
}

function breaks(count: number): Doc {
  return concat(Array.from({ length: count }, () => hardline));
}

function countBreaks(text: string, from: number, to: number): number {
  return text.slice(from, to).split('\n').length - 1;
}
