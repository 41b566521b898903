/** The parts of a URL as the grammar has them: RFC 3986 without fragment, parentheses and commas. */

import { isIPv6 } from './ip-address.ts';

const character = "A-Za-z0-9\\-._~!$&'*+;=:";
const encoded = '%[0-9A-Fa-f]{2}';
const word = '[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*';
const segment = `(?:[${character}@]|${encoded})*`;

export const userinfo = `(?:[${character}]|${encoded})*@`;
/** A name or an IPv4 address. */
export const domain = `${word}(?:\\.${word})*\\.?`;
export const port = ':[0-9]*';
export const path = `(?:/${segment})*`;
export const query = `(?:[${character}@/?]|${encoded})*`;

const ipFuture = new RegExp(`^[vV][0-9A-Fa-f]+\\.[${character}]+$`, 'u');
const host = new RegExp(`^(?:${userinfo})?(?:${domain}|\\[([^\\]\\s]*)\\])(?:${port})?$`, 'u');
const wholeSegment = new RegExp(`^${segment}$`, 'u');
const wholeQuery = new RegExp(`^${query}$`, 'u');

/** Whether the text in brackets is an address: IPv6, or a later version of it. */
export function isBracketedAddress(address: string): boolean {
  return ipFuture.test(address) || isIPv6(address);
}

export function isAuthority(text: string): boolean {
  const found = host.exec(text);
  return found !== null && (found[1] === undefined || isBracketedAddress(found[1]));
}

export function isSegment(text: string): boolean {
  return wholeSegment.test(text);
}

export function isQuery(text: string): boolean {
  return wholeQuery.test(text);
}
