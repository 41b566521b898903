import { parseAllDocuments, type YAMLParseError } from 'yaml';
import { joinFlowLines } from './join-flow-lines.ts';
import { readLexemes } from './read-lexemes.ts';

/** The first error of YAML. */
export interface YamlError {
  /** In the line that is to be corrected, in UTF-16 code units. */
  readonly offset: number;
  readonly reason: string;
}

/**
 * The first error that Helm would find in a rendered template; undefined where there is none. Throws
 * RangeError for deep nesting.
 *
 * @example
 * readYamlError('a: b: c\n')?.offset // 3
 */
export function readYamlError(source: string): YamlError | undefined {
  let start = 0;
  // Helm ends an object at each line that begins so, whatever follows in the line
  for (const { index, 0: mark } of source.matchAll(/^---/gm)) {
    const error = readObjectError(source.slice(start, index), start);
    if (error !== undefined) return error;
    start = index + mark.length;
  }
  return readObjectError(source.slice(start), start);
}

function readObjectError(source: string, start: number): YamlError | undefined {
  if (parseErrors(source).length === 0) return undefined;
  const text = joinFlowLines(source);
  if (text === undefined) return undefined;
  const first = parseErrors(text).find(({ message }) => !isAboutSpace(message));
  if (first === undefined || isDirective(first, text)) return undefined;
  const { message, pos } = first;
  return {
    offset: start + placeOf(source, text, pos[0]),
    reason: message.charAt(0).toLowerCase() + message.slice(1),
  };
}

/** Throws RangeError for deep nesting. */
function parseErrors(text: string): readonly YAMLParseError[] {
  const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
  const documents = parseAllDocuments(text, options);
  return Array.isArray(documents) ? (documents[0]?.errors ?? []) : [];
}

/** Go accepts a comment directly behind a value. */
function isAboutSpace(message: string): boolean {
  return message.startsWith('Comments must be separated');
}

/** Go accepts these between objects. */
function isDirective({ pos }: YAMLParseError, text: string): boolean {
  return text[pos[0]] === '%' && (pos[0] === 0 || text[pos[0] - 1] === '\n');
}

/**
 * The line that is to be corrected: that where a string of several lines begins, which ends in the line of
 * the error, or that of a key which is read as a part of the value before it.
 */
function placeOf(source: string, text: string, error: number): number {
  let found = error;
  for (const { text: lexeme, offset } of readLexemes(text)) {
    if (offset > error) break;
    const end = offset + lexeme.length;
    if (/^["']/.test(lexeme)) {
      if (hasLineBreak(source, offset, end) && !hasLineBreak(source, end, error)) found = offset;
    } else if (offset === error && isSeveralLines(lexeme) && !isFirstInLine(source, offset)) {
      found = offset + lexeme.trimEnd().lastIndexOf('\n') + 1;
    }
  }
  return found;
}

function isSeveralLines(lexeme: string): boolean {
  return lexeme.trimEnd().includes('\n');
}

function hasLineBreak(text: string, one: number, other: number): boolean {
  return text.slice(Math.min(one, other), Math.max(one, other)).includes('\n');
}

function isFirstInLine(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}
