import type { Expr, FilePath, ImportLocation, ImportMode } from '../syntax/expr.ts';
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
  if (scheme === 6 && rest.length === 1) return { type: 'env', name: asText(rest[0]) };
  if (scheme === 7 && rest.length === 0) return { type: 'missing' };
  const prefix = typeof scheme === 'number' ? prefixes[scheme - 2] : undefined;
  if (prefix === undefined) throw new InvalidItem('Unknown kind of import');
  return { type: 'local', prefix, path: readPath(rest) };
}

function buildRemote(scheme: 0 | 1, rest: readonly Item[]): ImportLocation {
  const [headers, authority] = rest;
  const query = rest.at(-1);
  if (rest.length < 4) throw new InvalidItem('A URL has too few parts');
  return {
    type: 'remote',
    url: {
      scheme: scheme === 0 ? 'http' : 'https',
      authority: asText(authority),
      path: readPath(rest.slice(2, -1)),
      query: query === null ? undefined : asText(query),
    },
    headers: headers === null ? undefined : toExpr(headers),
  };
}

function readPath(items: readonly Item[]): FilePath {
  const parts = items.map((item) => asText(item));
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
