import type { Url } from '../syntax/expr.ts';
import * as char from '../syntax/characters.ts';
import type { Cursor } from './cursor.ts';

const userinfo = /(?:[A-Za-z0-9\-._~!$&'*+;=:]|%[0-9A-Fa-f]{2})*@/uy;
const domain = /[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*(?:\.[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*)*\.?/uy;
const ipFuture = /[vV][0-9A-Fa-f]+\.[A-Za-z0-9\-._~!$&'*+;=:]+/uy;
const bracketed = /\[([^\]\s]*)\]/uy;
const port = /:[0-9]*/uy;
const path = /(?:\/(?:[A-Za-z0-9\-._~!$&'*+;=:@]|%[0-9A-Fa-f]{2})*)*/uy;
const query = /(?:[A-Za-z0-9\-._~!$&'*+;=:@/?]|%[0-9A-Fa-f]{2})*/uy;

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
  ipFuture.lastIndex = 0;
  const future = ipFuture.exec(address)?.[0] === address && address !== '';
  if (future || isIPv6(address)) return;
  cursor.fail('parse-url', 'this is not an IPv6 address', from, Math.max(cursor.pos, from + 1), {
    hint: 'Write for example `[2001:db8::1]`.',
  });
}

/** RFC 3986 `IPv6address`: eight groups, `::` for one run of at least one, perhaps IPv4 at the end. */
function isIPv6(address: string): boolean {
  const halves = address.split('::');
  if (halves.length > 2) return false;
  let groups = 0;
  for (const [index, half] of halves.entries()) {
    if (half === '') {
      if (halves.length === 1) return false;
      continue;
    }
    const count = countGroups(half.split(':'), index === halves.length - 1);
    if (count === undefined) return false;
    groups += count;
  }
  return halves.length === 2 ? groups <= 7 : groups === 8;
}

function countGroups(parts: readonly string[], last: boolean): number | undefined {
  let groups = 0;
  for (const [index, part] of parts.entries()) {
    if (last && index === parts.length - 1 && part.includes('.')) {
      if (!isIPv4(part)) return undefined;
      groups += 2;
    } else if (part.length >= 1 && part.length <= 4 && isHex(part)) groups++;
    else return undefined;
  }
  return groups;
}

function isHex(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (!char.isHexDigit(text.charCodeAt(index))) return false;
  }
  return true;
}

function isIPv4(text: string): boolean {
  const octets = text.split('.');
  return (
    octets.length === 4 &&
    octets.every((octet) => /^(?:0|[1-9]\d{0,2})$/u.test(octet) && Number(octet) < 256)
  );
}

function match(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.pos;
  const text = pattern.exec(cursor.text)?.[0] ?? '';
  cursor.pos += text.length;
  return text;
}
