import { findNumber, isNumber } from './lex-number.ts';
import { TemplateError } from './template-error.ts';

// The lexical grammar of Go's templates: pkg.go.dev/text/template, "Text and spaces" and "Actions".

/** What a token of an action is. `text` is what is between actions. */
export type TokenKind =
  | 'text'
  | 'open'
  | 'close'
  | 'space'
  | 'keyword'
  | 'identifier'
  | 'field'
  | 'variable'
  | 'constant'
  | 'number'
  | 'string'
  | 'dot'
  | 'nil'
  | 'pipe'
  | 'declare'
  | 'assign'
  | 'comma'
  | 'leftParen'
  | 'rightParen'
  | 'end';

/** A token of a template. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** In UTF-16 code units. */
  readonly offset: number;
}

const KEYWORDS = new Set([
  'block',
  'break',
  'continue',
  'define',
  'else',
  'end',
  'if',
  'range',
  'template',
  'with',
]);

/** `Close` of an action, with or without a trim marker. */
const CLOSE = /(?:[ \t\r\n]-)?\}\}/y;
const WORD = /[\p{L}\p{Nd}_]*/uy;
const SPACE = /[ \t\r\n]+/y;

/**
 * The tokens of a template, up to `end`. Throws TemplateError.
 *
 * @example
 * lexTemplate('{{ .a }}').map(({ kind }) => kind) // ['open', 'space', 'field', 'space', 'close', 'end']
 */
export function lexTemplate(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('{{', at);
    const textEnd = open === -1 ? source.length : open;
    if (textEnd > at) tokens.push({ kind: 'text', text: source.slice(at, textEnd), offset: at });
    if (open === -1) break;
    at = lexAction(source, open, tokens);
  }
  tokens.push({ kind: 'end', text: '', offset: source.length });
  return tokens;
}

/** Adds the tokens of the action at `open`. Returns where it ends. */
function lexAction(source: string, open: number, tokens: Token[]): number {
  const start = open + (/^-[ \t\r\n]/.test(source.slice(open + 2, open + 4)) ? 3 : 2);
  const comment = start + (start === open + 3 ? 1 : 0);
  if (source.startsWith('/*', comment)) return endOfComment(source, open, comment);
  tokens.push({ kind: 'open', text: source.slice(open, start), offset: open });
  let depth = 0;
  for (let at = start; ;) {
    const close = matchAt(CLOSE, source, at);
    if (close !== undefined) {
      if (depth > 0) throw new TemplateError('a parenthesis is not closed', open);
      tokens.push({ kind: 'close', text: close, offset: at });
      return at + close.length;
    }
    if (at >= source.length) throw new TemplateError('the action is not closed with }}', open);
    const token = lexToken(source, at);
    if (token.kind === 'leftParen') depth += 1;
    if (token.kind === 'rightParen') {
      depth -= 1;
      if (depth < 0) throw new TemplateError('there is a ) without a (', at);
    }
    tokens.push(token);
    at += token.text.length;
  }
}

function endOfComment(source: string, open: number, start: number): number {
  const end = source.indexOf('*/', start + 2);
  if (end === -1) throw new TemplateError('the comment is not closed with */', open);
  const close = matchAt(CLOSE, source, end + 2);
  if (close === undefined) {
    throw new TemplateError('a comment must be the only content of its action', end);
  }
  return end + 2 + close.length;
}

const SINGLE: Readonly<Record<string, TokenKind>> = {
  '|': 'pipe',
  '=': 'assign',
  ',': 'comma',
  '(': 'leftParen',
  ')': 'rightParen',
};

function lexToken(source: string, offset: number): Token {
  const space = matchAt(SPACE, source, offset);
  if (space !== undefined) {
    // the space before a trim marker belongs to it
    const isBeforeMarker = source.startsWith('-}}', offset + space.length);
    const text = isBeforeMarker && space.length > 1 ? space.slice(0, -1) : space;
    return { kind: 'space', text, offset };
  }
  const character = source.charAt(offset);
  const single = SINGLE[character];
  if (single !== undefined) return { kind: single, text: character, offset };
  if (character === ':') {
    if (!source.startsWith(':=', offset)) throw new TemplateError('a : must be part of :=', offset);
    return { kind: 'declare', text: ':=', offset };
  }
  if (character === '"' || character === "'" || character === '`') return lexQuoted(source, offset);
  if (character === '.') return lexDot(source, offset);
  if (character === '$') return lexName(source, offset, 'variable');
  if (/[+\-0-9]/.test(character)) return lexNumber(source, offset);
  if (matchAt(WORD, source, offset)) return lexName(source, offset, 'identifier');
  const shown = String.fromCodePoint(source.codePointAt(offset) ?? 0);
  throw new TemplateError(`${shown} may not be in an action`, offset);
}

function lexDot(source: string, offset: number): Token {
  if (/[0-9]/.test(source.charAt(offset + 1))) return lexNumber(source, offset);
  const word = matchAt(WORD, source, offset + 1);
  if (word === undefined) return checkEnd(source, { kind: 'dot', text: '.', offset });
  return checkEnd(source, { kind: 'field', text: `.${word}`, offset });
}

function lexName(source: string, offset: number, kind: 'variable' | 'identifier'): Token {
  const start = kind === 'variable' ? offset + 1 : offset;
  const word = matchAt(WORD, source, start) ?? '';
  const text = source.slice(offset, start) + word;
  const isKeyword = kind === 'identifier' && KEYWORDS.has(word);
  const isConstant = kind === 'identifier' && (word === 'true' || word === 'false');
  const special = isKeyword ? 'keyword' : isConstant ? 'constant' : undefined;
  const found = kind === 'identifier' && word === 'nil' ? 'nil' : (special ?? kind);
  return checkEnd(source, { kind: found, text, offset });
}

/** A name ends where something else may begin. */
function checkEnd(source: string, token: Token): Token {
  const end = token.offset + token.text.length;
  if (end >= source.length || /[ \t\r\n.,|:()]/.test(source.charAt(end))) return token;
  if (source.startsWith('}}', end)) return token;
  const shown = String.fromCodePoint(source.codePointAt(end) ?? 0);
  throw new TemplateError(`${shown} may not follow ${token.text}`, end);
}

function lexNumber(source: string, offset: number): Token {
  const text = findNumber(source, offset);
  const rest = matchAt(WORD, source, offset + text.length);
  if (rest !== undefined || !isNumber(text)) {
    throw new TemplateError(`${text}${rest ?? ''} is not a number`, offset);
  }
  return { kind: 'number', text, offset };
}

function lexQuoted(source: string, offset: number): Token {
  const quote = source.charAt(offset);
  for (let at = offset + 1; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === quote) return toString(source.slice(offset, at + 1), offset);
    if (quote === '`') continue;
    if (character === '\n') break;
    if (character === '\\' && source.charAt(at + 1) !== '\n') at += 1;
  }
  throw new TemplateError(`the string is not closed with ${quote}`, offset);
}

const ESCAPES = String.raw`\\(?:[abfnrtv\\QUOTE]|[0-3][0-7]{2}|x[0-9a-fA-F]{2}|u(?![dD][89a-fA-F])[0-9a-fA-F]{4}|U00(?!00[dD][89a-fA-F])(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4})`;
const DOUBLE = new RegExp(`^"(?:[^"\\\\]|${ESCAPES.replace('QUOTE', '"')})*"$`, 'su');
const SINGLE_QUOTED = new RegExp(`^'(?:[^'\\\\]|${ESCAPES.replace('QUOTE', "'")})'$`, 'su');

function toString(text: string, offset: number): Token {
  if (text.startsWith("'")) {
    if (SINGLE_QUOTED.test(text)) return { kind: 'number', text, offset };
    throw new TemplateError(`${text} is not one character; write a string with " or \``, offset);
  }
  if (text.startsWith('"') && !DOUBLE.test(text)) {
    throw new TemplateError('the string has an escape that Go does not know', offset);
  }
  return { kind: 'string', text, offset };
}

/** What the sticky expression matches at an offset; undefined where that is nothing. */
function matchAt(expression: RegExp, source: string, offset: number): string | undefined {
  expression.lastIndex = offset;
  return expression.exec(source)?.[0] || undefined;
}
