import type { Header } from '../imports/location.ts';

/** One HTTP GET request. */
export interface FetchRequest {
  readonly url: string;
  readonly headers: readonly Header[];
  readonly signal: AbortSignal | undefined;
  /** A longer body is to be refused with an error rather than read to its end. */
  readonly maxBytes: number;
}

/** The reply to a request, whatever its status is. */
export interface FetchResponse {
  readonly status: number;
  readonly body: Uint8Array;
  /** Lower-case name to value; several values of one name are joined by `, `, as `fetch` does. */
  readonly headers: ReadonlyMap<string, string>;
}

/**
 * All that import resolution asks of the world. What is absent is `undefined`, never an error;
 * whatever is thrown becomes the cause of a coded error. A file may be read at once or by a promise:
 * at once is faster by far for many small files.
 */
export interface ImportIo {
  /** `path` is `/a/b`, `./a/b` or `../a/b` from the working directory, or `~/a` from the home folder. */
  readonly readFile: (path: string) => Uint8Array | undefined | Promise<Uint8Array | undefined>;
  readonly env: (name: string) => string | undefined;
  /** One request, redirects not followed. Left out where there is no network. */
  readonly fetch?: (request: FetchRequest) => Promise<FetchResponse>;
  /** The bytes of a semantic cache entry, unverified. `hash` is 64 hexadecimal digits. */
  readonly cacheRead?: (hash: string) => Uint8Array | undefined;
  /** Writes an entry, replacing one that is there. May do nothing where the cache is unusable. */
  readonly cacheWrite?: (hash: string, bytes: Uint8Array) => void;
  /** SHA-256; without it a portable implementation is used. */
  readonly sha256?: (bytes: Uint8Array) => Uint8Array;
}

/** What `memoryIo` holds; every part may be changed between two reads. */
export interface MemoryWorld {
  /** By path as `ImportIo.readFile` has it. */
  readonly files?: Record<string, string | Uint8Array>;
  readonly env?: Record<string, string>;
  /** By URL. */
  readonly web?: Record<string, string | Partial<FetchResponse>>;
  /** The semantic cache, by hash. */
  readonly cache?: Map<string, Uint8Array>;
}

const utf8 = new TextEncoder();

/**
 * An ImportIo over plain objects, for tests and for callers that have no file system.
 *
 * @example
 * const io = memoryIo({ files: { './a.dhall': '1' } });
 * await load({ text: './a.dhall + 1' }, { io }); // 2
 */
export function memoryIo(world: MemoryWorld): ImportIo {
  const { cache, web } = world;
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
  };
}

function response(page: string | Partial<FetchResponse> | undefined): FetchResponse {
  const empty = { status: 404, body: new Uint8Array(), headers: new Map<string, string>() };
  if (page === undefined) return empty;
  if (typeof page === 'string') return { ...empty, status: 200, body: utf8.encode(page) };
  return { ...empty, status: 200, ...page };
}
