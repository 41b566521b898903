import type { Url } from '../syntax/expr.ts';
import * as char from '../syntax/characters.ts';
import * as grammar from '../syntax/url-grammar.ts';
import type { Cursor } from './cursor.ts';

const sticky = (pattern: string): RegExp => new RegExp(pattern, 'uy');
const userinfo = sticky(grammar.userinfo);
const domain = sticky(grammar.domain);
const bracketed = /\[([^\]\s]*)\]/uy;
const port = sticky(grammar.port);
const path = sticky(grammar.path);
const query = sticky(grammar.query);

/** `http-raw`: an RFC 3986 URL without fragment, parentheses and commas; `pos` is at the scheme. */
export function url(cursor: Cursor): Url {
  const start = cursor.pos;
  const scheme = cursor.text.startsWith('https', start) ? 'https' : 'http';
  cursor.pos += scheme.length + 3;
  const authority = readAuthority(cursor, start);
  const segments = match(cursor, path).split('/').slice(1);
  let queryText: string | undefined;
  if (cursor.peek() === char.questionMark) {
    cursor.pos++;
    queryText = match(cursor, query);
  }
  const directory = segments.slice(0, -1);
  return { scheme, authority, path: { directory, file: segments.at(-1) ?? '' }, query: queryText };
}

function readAuthority(cursor: Cursor, start: number): string {
  const from = cursor.pos;
  match(cursor, userinfo);
  if (cursor.peek() === char.openBracket) readBracketed(cursor);
  else if (match(cursor, domain) === '') {
    cursor.fail('parse-url', 'this URL does not have a valid host', start, cursor.pos + 1, {
      hint: 'Write a domain such as `example.com`, an IPv4 address, or an IPv6 address in brackets.',
    });
  }
  match(cursor, port);
  return cursor.text.slice(from, cursor.pos);
}

function readBracketed(cursor: Cursor): void {
  const from = cursor.pos;
  const address = match(cursor, bracketed).slice(1, -1);
  if (grammar.isBracketedAddress(address)) return;
  cursor.fail('parse-url', 'this is not an IPv6 address', from, Math.max(cursor.pos, from + 1), {
    hint: 'Write for example `[2001:db8::1]`.',
  });
}

function match(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.pos;
  const text = pattern.exec(cursor.text)?.[0] ?? '';
  cursor.pos += text.length;
  return text;
}
