import { readLexemes } from './read-lexemes.ts';

/** More repairs than any template needs. */
const MAX_REPAIRS = 50;

/**
 * The same text with strings and lists in brackets in one line where their other lines are indented less
 * than YAML 1.2 wants. Go reads them. Every character keeps its offset. Undefined where there are too many.
 *
 * @example
 * joinFlowLines('a: [\nb\n]\n') // 'a: [ b ]\n'
 */
export function joinFlowLines(source: string): string | undefined {
  let text = source.replaceAll(/\r(?!\n)/g, '\n');
  for (let repairs = 0; repairs < MAX_REPAIRS; repairs += 1) {
    const start = findEarlyEnd(text);
    if (start === undefined) return text;
    const end = endOfFlow(text, start);
    const joined = text.slice(start, end).replaceAll(/[ \t]#[^\n]*|[\t\r\n]/g, blank);
    // what is not closed is left to the parser
    if (end === undefined || joined === text.slice(start, end)) return text;
    text = text.slice(0, start) + joined + text.slice(end);
  }
  return undefined;
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** Where the first string or list begins that the lexer ends because of its indentation. */
function findEarlyEnd(source: string): number | undefined {
  let depth = 0;
  let outermost = 0;
  for (const { text, offset } of readLexemes(source)) {
    if (text === '') return outermost;
    if (text === '[' || text === '{') {
      if (depth === 0) outermost = offset;
      depth += 1;
    } else if (text === ']' || text === '}') {
      depth = Math.max(0, depth - 1);
    } else if (isOpenString(text) && endOfFlow(source, offset) !== undefined) {
      return depth > 0 ? outermost : offset;
    }
  }
  return undefined;
}

function isOpenString(lexeme: string): boolean {
  return /^(?:"(?:[^"\\]|\\[^])*\\?|'(?:[^']|'')*)$/.test(lexeme);
}

/** Behind the string or list at an offset; undefined where its document ends before. */
function endOfFlow(text: string, start: number): number | undefined {
  const boundary = text.slice(start).search(/\n(?:---|\.\.\.)(?:\s|$)/);
  const token = /"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*'|(?<=\s)#[^\n]*|[[{\]}]|["']/g;
  token.lastIndex = start;
  let depth = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [found] = match;
    const end = match.index + found.length;
    if (boundary !== -1 && end > start + boundary) return undefined;
    if (found === '[' || found === '{') depth += 1;
    if (found === ']' || found === '}') depth -= 1;
    if (depth === 0) return found.length === 1 && /["']/.test(found) ? undefined : end;
  }
  return undefined;
}
