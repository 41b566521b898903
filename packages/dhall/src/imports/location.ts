import type { FilePath, ImportLocation, Url } from '../syntax/expr.ts';

/** The name and the value of an HTTP header. */
export type Header = readonly [name: string, value: string];

type LocalPrefix = 'absolute' | 'here' | 'parent' | 'home';

/**
 * The location of an import, chained to its parent and canonical (standard/imports.md). Headers are
 * evaluated; a relative import has the headers of its parent.
 */
export type Location =
  | {
      readonly type: 'local';
      readonly prefix: LocalPrefix;
      readonly path: FilePath;
    }
  | { readonly type: 'remote'; readonly url: Url; readonly headers: readonly Header[] }
  | { readonly type: 'env'; readonly name: string }
  | { readonly type: 'missing' };

/** Adds components to a canonical directory; `.` is ignored, `..` removes the previous component. */
function extend(directory: readonly string[], components: readonly string[]): readonly string[] {
  if (components.length === 0) return directory;
  const result = [...directory];
  for (const component of components) {
    if (component === '.') continue;
    const last = result.at(-1);
    if (component === '..' && last !== undefined && last !== '..') result.pop();
    else result.push(component);
  }
  return result;
}

/**
 * The location of `child`, imported from `parent`. `parent` is undefined for text that is not from a
 * file: it counts as a file of the working directory, so that it has the same hash as one. `headers` are those of the `using`
 * clause of the import.
 */
export function chain(
  parent: Location | undefined,
  child: ImportLocation,
  headers: readonly Header[] = [],
): Location {
  if (child.type === 'remote') {
    const { url } = child;
    return { type: 'remote', url: { ...url, path: canonicalizePath(url.path) }, headers };
  }
  if (child.type !== 'local') return child;
  const relative = child.prefix === 'here' || child.prefix === 'parent';
  if (!relative) return canonicalLocal(child.prefix, child.path);
  if (parent === undefined) {
    return {
      type: 'local',
      prefix: 'here',
      path: chainPath(workingFolder, child.prefix, child.path),
    };
  }
  if (parent.type === 'remote') {
    const path = chainPath(parent.url.path, child.prefix, child.path);
    return { ...parent, url: { ...parent.url, path, query: undefined } };
  }
  if (parent.type === 'local') {
    const path = chainPath(parent.path, child.prefix, child.path);
    return { type: 'local', prefix: parent.prefix, path };
  }
  return canonicalLocal(child.prefix, child.path);
}

const up: readonly string[] = ['..'];
const workingFolder: FilePath = { directory: [], file: '' };

/** The parent is canonical already. */
function chainPath(parent: FilePath, prefix: string, child: FilePath): FilePath {
  const base = prefix === 'parent' ? extend(parent.directory, up) : parent.directory;
  return { directory: extend(base, child.directory), file: child.file };
}

function canonicalizePath(path: FilePath): FilePath {
  return { directory: extend([], path.directory), file: path.file };
}

function canonicalLocal(prefix: LocalPrefix, path: FilePath): Location {
  return { type: 'local', prefix, path: canonicalizePath(path) };
}

const prefixText = { absolute: '', here: '.', parent: '..', home: '~' } as const;

/**
 * The location as Dhall code without quotes, headers and hash; also the result of `as Location`.
 *
 * @example
 * locationText(localLocation('a/../b.dhall')) // './b.dhall'
 */
export function locationText(location: Location): string {
  if (location.type === 'missing') return 'missing';
  if (location.type === 'env') return `env:${location.name}`;
  if (location.type === 'remote') return urlText(location.url);
  const { directory, file } = location.path;
  return [prefixText[location.prefix], ...directory, file].join('/');
}

export function urlText(url: Url): string {
  const path = [...url.path.directory, url.path.file].join('/');
  const query = url.query === undefined ? '' : `?${url.query}`;
  return `${url.scheme}://${url.authority}/${path}${query}`;
}

/** `scheme://authority`, as in an Access-Control-Allow-Origin header. */
export function originOf(url: Url): string {
  return `${url.scheme}://${url.authority}`;
}

/** The key of a location within a run; it includes the headers. */
export function locationKey(location: Location): string {
  const text = locationText(location);
  if (location.type !== 'remote' || location.headers.length === 0) return text;
  return `${text} using ${JSON.stringify(location.headers)}`;
}

/**
 * Whether `parent` may import `child` (standard/imports.md, referential sanity check): a remote file
 * cannot import local files or environment variables.
 */
export function referentiallySane(parent: Location | undefined, child: Location): boolean {
  if (parent?.type !== 'remote') return true;
  return child.type === 'remote' || child.type === 'missing';
}

/**
 * The location of a local path: `/a/b`, `./a`, `../a`, `~/a`, or `a`, which is the same as `./a`.
 *
 * @example
 * localLocation('./config.dhall') // { type: 'local', prefix: 'here', path: … }
 */
export function localLocation(path: string): Location {
  const parts = path.split('/');
  const first = parts[0];
  const prefix =
    first === '' ? 'absolute' : first === '..' ? 'parent' : first === '~' ? 'home' : 'here';
  const named = first === '' || first === '.' || first === '..' || first === '~';
  const components = named ? parts.slice(1) : parts;
  const file = components.pop() ?? '';
  return canonicalLocal(prefix, { directory: components, file });
}
