import { parseAllDocuments } from 'yaml';
import { lexTemplate, type Token } from '../go-template/lex-template.ts';

/**
 * Where a template of YAML has a tab for indentation, which no program reads: outside of block scalars
 * and strings, whatever the actions write. Throws TemplateError.
 *
 * @example
 * findTabs('metadata:\n\tname: x\n') // [10]
 */
export function findTabs(source: string): readonly number[] {
  if (!/^[ \t]*\t[ \t]*\S/m.test(source)) return [];
  try {
    const documents = parseAllDocuments(withoutActions(source), { logLevel: 'silent' });
    const errors = Array.isArray(documents) ? documents.flatMap(({ errors: found }) => found) : [];
    return errors
      .flatMap(({ code, pos }) => (code === 'TAB_AS_INDENT' ? [pos[0]] : []))
      .slice(0, 1);
  } catch (error) {
    // the parser overflows the stack on deep nesting
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** What writes nothing, or whole lines. */
const SILENT = new Set(['keyword']);

/** The text with its offsets: actions in a line with other text are words, all others are spaces. */
function withoutActions(source: string): string {
  const tokens = lexTemplate(source);
  const parts: string[] = [];
  let at = 0;
  // of a definition, which writes nothing where it is
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'text') {
      const { text } = token;
      parts.push(blank(source.slice(at, token.offset)), depth > 0 ? blank(text) : text);
      at = token.offset + token.text.length;
    } else if (token.kind === 'open') {
      parts.push(blank(source.slice(at, token.offset)));
      const end = closeOf(tokens, index);
      const action = source.slice(token.offset, end);
      depth = depthAfter(depth, firstWord(tokens, index));
      parts.push(isWord(tokens, index, source, end) ? toWord(action) : blank(action));
      at = end;
    }
  }
  return parts.join('') + blank(source.slice(at));
}

function closeOf(tokens: readonly Token[], open: number): number {
  const close = tokens.slice(open).find(({ kind }) => kind === 'close');
  return close === undefined ? 0 : close.offset + close.text.length;
}

function firstWord(tokens: readonly Token[], open: number): Token | undefined {
  return tokens.slice(open + 1, open + 3).find(({ kind }) => kind !== 'space');
}

/** How many actions are open in a definition; 0 outside of it. */
function depthAfter(depth: number, first: Token | undefined): number {
  if (first?.kind !== 'keyword') return depth;
  if (first.text === 'end') return Math.max(0, depth - 1);
  if (depth === 0) return first.text === 'define' ? 1 : 0;
  return ['if', 'with', 'range', 'block'].includes(first.text) ? depth + 1 : depth;
}

function isWord(tokens: readonly Token[], open: number, source: string, end: number): boolean {
  const first = firstWord(tokens, open);
  if (first === undefined || SILENT.has(first.kind)) return false;
  const offset = tokens[open]?.offset ?? 0;
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = source.indexOf('\n', end);
  const before = source.slice(lineStart, offset);
  const after = source.slice(end, lineEnd === -1 ? undefined : lineEnd);
  return before.trim() !== '' || after.trim() !== '';
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}

function toWord(text: string): string {
  return text.replaceAll(/[^\n]/g, 'x');
}
