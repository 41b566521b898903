import type { Expr, FilePath, Import, ImportLocation, ImportMode } from '../syntax/expr.ts';
import * as char from '../syntax/characters.ts';
import type { Cursor } from './cursor.ts';
import { url } from './url.ts';

type LocalPrefix = 'absolute' | 'here' | 'parent' | 'home';

/** The prefix of the path that starts at `pos`; undefined if there is none. */
export function localPrefix(cursor: Cursor): LocalPrefix | undefined {
  const code = cursor.peek();
  if (code === char.dot) {
    if (cursor.peek(1) === char.slash) return 'here';
    return cursor.peek(1) === char.dot && cursor.peek(2) === char.slash ? 'parent' : undefined;
  }
  if (code === char.tilde) return cursor.peek(1) === char.slash ? 'home' : undefined;
  if (code !== char.slash) return undefined;
  const next = cursor.peek(1);
  return char.isPathCharacter(next) || next === char.doubleQuote ? 'absolute' : undefined;
}

export function atUrl(cursor: Cursor): boolean {
  const { text, pos } = cursor;
  return text.startsWith('http://', pos) || text.startsWith('https://', pos);
}

export function atEnv(cursor: Cursor): boolean {
  if (!cursor.text.startsWith('env:', cursor.pos)) return false;
  return cursor.peek(4) === char.doubleQuote || char.isLabelFirst(cursor.peek(4));
}

export function localImport(cursor: Cursor, prefix: LocalPrefix): Import {
  const start = cursor.pos;
  if (prefix === 'parent') cursor.pos += 2;
  else if (prefix !== 'absolute') cursor.pos += 1;
  const path = localPath(cursor, start);
  cursor.skip();
  return hashed(cursor, { type: 'local', prefix, path }, start);
}

export function missingImport(cursor: Cursor): Import {
  const start = cursor.pos;
  cursor.advance('missing'.length);
  return hashed(cursor, { type: 'missing' }, start);
}

export function envImport(cursor: Cursor): Import {
  const start = cursor.pos;
  cursor.pos += 4;
  const name = cursor.peek() === char.doubleQuote ? quotedVariable(cursor) : plainVariable(cursor);
  cursor.skip();
  return hashed(cursor, { type: 'env', name }, start);
}

/** A URL with its optional `using`; the headers are an import expression, which `operand` parses. */
export function urlImport(cursor: Cursor, operand: (cursor: Cursor) => Expr): Import {
  const start = cursor.pos;
  const location = url(cursor);
  cursor.skip();
  let headers: Expr | undefined;
  if (cursor.atWord('using')) {
    cursor.expectSpace('the URL');
    cursor.advance(5);
    cursor.expectSpace('`using`');
    headers = operand(cursor);
  }
  return hashed(cursor, { type: 'remote', url: location, headers }, start);
}

function hashed(cursor: Cursor, location: ImportLocation, start: number): Import {
  let hash: string | undefined;
  if (cursor.isSpaced && cursor.text.startsWith('sha256:', cursor.pos)) hash = readHash(cursor);
  let mode: ImportMode = 'code';
  if (cursor.isSpaced && cursor.atWord('as')) {
    cursor.advance(2);
    cursor.expectSpace('`as`');
    mode = readMode(cursor);
  }
  return { kind: 'Import', location, mode, hash, span: cursor.spanFrom(start) };
}

function readHash(cursor: Cursor): string {
  const start = cursor.pos;
  const from = start + 7;
  let end = from;
  while (char.isHexDigit(cursor.text.charCodeAt(end))) end++;
  if (end - from !== 64) {
    cursor.fail(
      'parse-hash',
      `a hash has 64 hexadecimal digits, but this one has ${end - from}`,
      start,
      end,
      {
        hint: 'Get the hash from `dhall freeze` or `dhall hash`.',
      },
    );
  }
  cursor.pos = end;
  cursor.skip();
  return cursor.text.slice(from, end).toLowerCase();
}

function readMode(cursor: Cursor): ImportMode {
  for (const [word, mode] of [
    ['Text', 'text'],
    ['Location', 'location'],
    ['Bytes', 'bytes'],
  ] as const) {
    if (cursor.atWord(word)) {
      cursor.advance(word.length);
      return mode;
    }
  }
  return cursor.unexpected(
    '`Text`, `Bytes` or `Location` after `as`',
    'Import other formats `as Text`, and parse them in the program that uses the result.',
  );
}

function localPath(cursor: Cursor, start: number): FilePath {
  const components: string[] = [];
  while (cursor.peek() === char.slash) {
    if (cursor.peek(1) === char.doubleQuote) components.push(quotedComponent(cursor));
    else {
      const from = cursor.pos + 1;
      let end = from;
      while (char.isPathCharacter(cursor.text.charCodeAt(end))) end++;
      if (end === from) break;
      components.push(cursor.text.slice(from, end));
      cursor.pos = end;
    }
  }
  const operator = cursor.peek(1) === char.slash || cursor.peek(1) === char.backslash;
  if (components.length === 0 || (cursor.peek() === char.slash && !operator)) {
    cursor.fail('parse-path', 'this path ends with a slash', start, cursor.pos + 1, {
      hint: 'Name a file. Quote a component with special characters: `./"a b"/c`.',
    });
  }
  return { directory: components.slice(0, -1), file: components.at(-1) ?? '' };
}

/** `/"…"`; there are no escapes. */
function quotedComponent(cursor: Cursor): string {
  const from = cursor.pos + 2;
  let end = from;
  for (;;) {
    const code = cursor.text.charCodeAt(end);
    if (code === char.doubleQuote) break;
    if (!(code >= char.space) || code === char.slash) {
      cursor.fail('parse-path', 'this quoted path component is never closed', from - 1, end, {
        hint: 'Quote each component separately, `./"a b"/"c d"`: a slash cannot be quoted.',
      });
    }
    end++;
  }
  if (end === from) {
    cursor.fail('parse-path', 'a path component cannot be empty', from - 1, end + 1, {
      hint: 'Write at least one character between the quotes.',
    });
  }
  cursor.pos = end + 1;
  return cursor.text.slice(from, end);
}

function plainVariable(cursor: Cursor): string {
  const start = cursor.pos;
  let end = start;
  for (;;) {
    const code = cursor.text.charCodeAt(end);
    if (!char.isLabelFirst(code) && !(code >= char.digit0 && code <= char.digit9)) break;
    end++;
  }
  cursor.pos = end;
  return cursor.text.slice(start, end);
}

const variableEscapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

function quotedVariable(cursor: Cursor): string {
  const { text } = cursor;
  const start = cursor.pos;
  let name = '';
  let pos = start + 1;
  for (;;) {
    const code = text.charCodeAt(pos);
    if (code === char.doubleQuote) break;
    if (code === char.backslash) {
      const character = variableEscapes.get(text[pos + 1] ?? '');
      if (character === undefined) {
        cursor.fail('parse-env', 'unknown escape sequence', pos, pos + 2, {
          hint: 'In a quoted name, use \\" \\\\ \\a \\b \\f \\n \\r \\t or \\v.',
        });
      }
      name += character;
      pos += 2;
    } else if (code >= char.space && code <= char.tilde && code !== char.equals) {
      name += text[pos];
      pos++;
    } else {
      cursor.fail('parse-env', 'this is not the name of an environment variable', start, pos + 1, {
        hint: 'A quoted name contains printable ASCII without `=` and ends with a double quote.',
      });
    }
  }
  if (name === '') {
    cursor.fail('parse-env', 'the name of an environment variable cannot be empty', start, pos + 1);
  }
  cursor.pos = pos + 1;
  return name;
}
