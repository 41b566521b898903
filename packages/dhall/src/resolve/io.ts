import { checkArgument, object, type Rules } from '../check-argument.ts';
import type { Header } from '../imports/location.ts';

/** An HTTP GET request of an import. */
export interface FetchRequest {
  readonly url: string;
  readonly headers: readonly Header[];
  readonly signal: AbortSignal | undefined;
  /** A longer body must be refused with an error, without reading it to its end. */
  readonly maxBytes: number;
}

/** The response to a FetchRequest. */
export interface FetchResponse {
  readonly status: number;
  readonly body: Uint8Array;
  /** Lower-case name to value; several values of one name are joined by `, `, as `fetch` does. */
  readonly headers: ReadonlyMap<string, string>;
}

/**
 * Everything that import resolution reads or writes outside of this package. What is absent is
 * `undefined`, not an error; an error that is thrown becomes the cause of a Fault.
 *
 * @example
 * const io: ImportIo = { readFile: (path) => files.get(path), env: () => undefined };
 */
export interface ImportIo {
  /**
   * `path` is `/a/b`, `./a/b` or `../a/b` from the working directory, or `~/a` from the home folder. A
   * result without a promise is much faster for many small files.
   */
  readonly readFile: (path: string) => Uint8Array | undefined | Promise<Uint8Array | undefined>;
  readonly env: (name: string) => string | undefined;
  /** Sends one request without following redirects. Absent without network. */
  readonly fetch?: (request: FetchRequest) => Promise<FetchResponse>;
  /** The unverified bytes of a semantic cache entry. `hash` has 64 hexadecimal digits. */
  readonly cacheRead?: (hash: string) => Uint8Array | undefined;
  /**
   * The unverified bytes of a package that is installed on this machine, for a hash that the semantic
   * cache does not have. `hash` has 64 hexadecimal digits.
   */
  readonly installedRead?: (hash: string) => Uint8Array | undefined;
  /** Writes or replaces an entry. May do nothing if the cache is unusable. */
  readonly cacheWrite?: (hash: string, bytes: Uint8Array) => void;
  /** SHA-256; a portable implementation by default. */
  readonly sha256?: (bytes: Uint8Array) => Uint8Array;
}

/**
 * The content of a `memoryIo`. It may change between two reads.
 *
 * @example
 * const world: MemoryWorld = { files: { './a.dhall': '1' }, env: { NAME: 'x' } };
 */
export interface MemoryWorld {
  /** By path, as in `ImportIo.readFile`. */
  readonly files?: Record<string, string | Uint8Array>;
  readonly env?: Record<string, string>;
  /** By URL. */
  readonly web?: Record<string, string | Partial<FetchResponse>>;
  /** The semantic cache, by hash. */
  readonly cache?: Map<string, Uint8Array>;
  /** Installed packages, by hash. */
  readonly installed?: ReadonlyMap<string, Uint8Array>;
}

const utf8 = new TextEncoder();

const worldRules: Rules<keyof MemoryWorld> = {
  files: object,
  env: object,
  web: object,
  cache: object,
  installed: object,
};

/**
 * An ImportIo on plain objects, for tests and for callers without a file system.
 *
 * @example
 * await load({ file: './a.dhall' }, { io: memoryIo({ files: { './a.dhall': '[ 1 ]' } }) }) // [1]
 */
export function memoryIo(world: MemoryWorld): ImportIo {
  checkArgument('the content of memoryIo', world, worldRules);
  const { cache, installed, web } = world;
  return {
    readFile: (path) => {
      const content = world.files?.[path];
      return typeof content === 'string' ? utf8.encode(content) : content;
    },
    env: (name) => world.env?.[name],
    ...(web !== undefined && {
      fetch: (request: FetchRequest) => Promise.resolve(response(web[request.url])),
    }),
    ...(cache !== undefined && {
      cacheRead: (hash: string) => cache.get(hash),
      cacheWrite: (hash: string, bytes: Uint8Array) => void cache.set(hash, bytes),
    }),
    ...(installed !== undefined && { installedRead: (hash: string) => installed.get(hash) }),
  };
}

function response(page: string | Partial<FetchResponse> | undefined): FetchResponse {
  const empty = { status: 404, body: new Uint8Array(), headers: new Map<string, string>() };
  if (page === undefined) return empty;
  if (typeof page === 'string') return { ...empty, status: 200, body: utf8.encode(page) };
  return { ...empty, status: 200, ...page };
}
