import { isPathCharacter } from '../syntax/characters.ts';
import type { FilePath, Import, ImportLocation, Url } from '../syntax/expr.ts';
import type { Doc } from './doc.ts';
import { align, cat, choice, hardline } from './doc.ts';
import type { Printer } from './printer.ts';
import { escapeText } from './text.ts';

const prefixes = { absolute: '', here: '.', parent: '..', home: '~' } as const;
const modes = { code: '', text: ' as Text', location: ' as Location', bytes: ' as Bytes' } as const;

export function importDoc(printer: Printer, { location, hash, mode }: Import): Doc {
  const where = locationDoc(printer, location);
  const suffix = modes[mode];
  if (hash === undefined) return cat(where, suffix);
  const long = align(cat(where, hardline, '  sha256:', hash));
  return cat(choice(long, cat(where, ' sha256:', hash)), suffix);
}

function locationDoc(printer: Printer, location: ImportLocation): Doc {
  if (location.type !== 'remote' || location.headers === undefined) return locationText(location);
  return cat(locationText(location), ' using (', printer.expression(location.headers), ')');
}

/** An import's location as Dhall text, without the headers of a URL. */
function locationText(location: ImportLocation): string {
  switch (location.type) {
    case 'local':
      return prefixes[location.prefix] + pathText(location.path);
    case 'remote':
      return urlText(location.url);
    case 'env':
      return `env:${variableText(location.name)}`;
    default:
      return 'missing';
  }
}

function pathText({ directory, file }: FilePath): string {
  return [...directory, file].map((component) => `/${componentText(component)}`).join('');
}

function componentText(component: string): string {
  for (let index = 0; index < component.length; index++) {
    if (!isPathCharacter(component.charCodeAt(index))) return `"${component}"`;
  }
  return component;
}

function urlText({ scheme, authority, path, query }: Url): string {
  const segments = [...path.directory, path.file].map((segment) => `/${segment}`).join('');
  return `${scheme}://${authority}${segments}${query === undefined ? '' : `?${query}`}`;
}

function variableText(name: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/u.test(name)) return name;
  return `"${escapeText(name).replaceAll('\\$', '$').replaceAll('\\u0007', '\\a').replaceAll('\\u000B', '\\v')}"`;
}
