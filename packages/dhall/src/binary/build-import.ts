import type { Expr, FilePath, ImportLocation, ImportMode } from '../syntax/expr.ts';
import { isPathComponent, isVariableName } from '../syntax/name-grammar.ts';
import { isAuthority, isQuery, isSegment } from '../syntax/url-grammar.ts';
import { asText, InvalidItem, toExpr } from './item.ts';
import type { Item } from './item.ts';

const modes: readonly ImportMode[] = ['code', 'text', 'location', 'bytes'];
const prefixes = ['absolute', 'here', 'parent', 'home'] as const;

/** The import of the items after the label 24: hash, mode, scheme, and the items of the scheme. */
export function buildImport(items: readonly Item[]): Expr {
  const [hash, code, scheme, ...rest] = items;
  const mode = typeof code === 'number' ? modes[code] : undefined;
  if (mode === undefined) throw new InvalidItem('Unknown import mode');
  const location = buildLocation(scheme, rest);
  return { kind: 'Import', location, mode, hash: readHash(hash) };
}

function buildLocation(scheme: Item | undefined, rest: readonly Item[]): ImportLocation {
  if (scheme === 0 || scheme === 1) return buildRemote(scheme, rest);
  if (scheme === 6 && rest.length === 1) {
    return { type: 'env', name: asName(rest[0], 'a variable', isVariableName) };
  }
  if (scheme === 7 && rest.length === 0) return { type: 'missing' };
  const prefix = typeof scheme === 'number' ? prefixes[scheme - 2] : undefined;
  if (prefix === undefined) throw new InvalidItem('Unknown kind of import');
  return { type: 'local', prefix, path: readPath(rest, 'a path component', isPathComponent) };
}

function buildRemote(scheme: 0 | 1, rest: readonly Item[]): ImportLocation {
  const [headers, authority] = rest;
  const query = rest.at(-1);
  if (rest.length < 4) throw new InvalidItem('A URL has too few parts');
  return {
    type: 'remote',
    url: {
      scheme: scheme === 0 ? 'http' : 'https',
      authority: asName(authority, 'a host', isAuthority),
      path: readPath(rest.slice(2, -1), 'a part of a URL', isSegment),
      query: query === null ? undefined : asName(query, 'the query of a URL', isQuery),
    },
    headers: headers === null ? undefined : toExpr(headers),
  };
}

/** Throws where the grammar cannot write the text: the expression could not be printed. */
function asName(item: Item | undefined, what: string, isValid: (text: string) => boolean): string {
  const text = asText(item);
  if (!isValid(text)) throw new InvalidItem(`${JSON.stringify(text)} is not ${what}`);
  return text;
}

function readPath(
  items: readonly Item[],
  what: string,
  isValid: (text: string) => boolean,
): FilePath {
  const parts = items.map((item) => asName(item, what, isValid));
  const file = parts.pop();
  if (file === undefined) throw new InvalidItem('A path has no file');
  return { directory: parts, file };
}

/** A multihash: 0x12 0x20, then 32 bytes of SHA-256. */
function readHash(item: Item | undefined): string | undefined {
  if (item === null) return undefined;
  if (!(item instanceof Uint8Array) || item.length !== 34 || item[0] !== 0x12 || item[1] !== 0x20) {
    throw new InvalidItem('An integrity check is not a SHA-256 multihash');
  }
  let hex = '';
  for (const byte of item.subarray(2)) hex += byte.toString(16).padStart(2, '0');
  return hex;
}
