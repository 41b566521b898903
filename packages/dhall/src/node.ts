import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { makeFolder, writeWholeFile } from '@dhallmark/replace-file';
import type { Fault } from '@dhallmark/fault';
import { fault } from './fault.ts';
import { readLimitedFile } from './read-limited-file.ts';
import type { FetchRequest, FetchResponse, ImportIo } from './resolve/io.ts';

export { readLimitedFile } from './read-limited-file.ts';
export { defaultRunLimits, startLimits, type RunLimits } from './run-limits.ts';

/** Where `nodeIo` reads files, variables and the semantic cache. */
export interface NodeIoOptions {
  /** What relative paths are relative to. Default: the working directory. */
  readonly cwd?: string | undefined;
  /** Default: the environment of this process. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** The folder of the semantic cache; false for none. Default: dhall-haskell's. */
  readonly cacheFolder?: string | false | undefined;
  /** Folders of further entries, read but not written: what `dhall vendor` made. */
  readonly vendorFolders?: readonly string[] | undefined;
  /** Called once if the semantic cache cannot be written; imports work without it. */
  readonly warn?: ((message: string) => void) | undefined;
  /** Milliseconds until a request is given up. Default 30 seconds. */
  readonly timeout?: number | undefined;
}

/** An ImportIo that reads files without promises, so that an ImportScanner can use it, too. */
export interface NodeIo extends ImportIo {
  readonly readFile: (path: string) => Uint8Array | undefined;
  readonly sha256: (bytes: Uint8Array) => Uint8Array;
}

/** Loaded when it is used: it takes as long to load as a small program to run. */
const crypto = () => process.getBuiltinModule('node:crypto');

/**
 * Imports from this machine's files, environment and network.
 *
 * @example
 * await load({ file: 'config.dhall' }, { io: nodeIo() });
 */
export function nodeIo(options: NodeIoOptions = {}): NodeIo {
  const { cwd = process.cwd(), env = process.env, timeout = 30_000 } = options;
  const home = env['HOME'] ?? env['USERPROFILE'] ?? homedir();
  const folder = options.cacheFolder ?? cacheFolder(env);
  const folders = [...(options.vendorFolders ?? []), ...(folder === false ? [] : [folder])];
  return {
    readFile: (path) =>
      readIfThere(path.startsWith('~/') ? home + path.slice(1) : absolute(cwd, path)),
    env: (name) => env[name],
    fetch: (request) => fetchOnce(request, timeout),
    cacheRead: (hash) => readEntry(folders, hash),
    cacheWrite: cacheWriter(folder, options.warn),
    sha256: (bytes) => crypto().createHash('sha256').update(bytes).digest(),
  };
}

/**
 * The semantic cache's folder (standard/imports.md); false where no variable names one. A relative
 * XDG_CACHE_HOME is ignored (XDG Base Directory Specification).
 *
 * @example
 * cacheFolder({ HOME: '/home/me' }); // '/home/me/.cache/dhall'
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | false {
  const { XDG_CACHE_HOME: cache, LOCALAPPDATA: local, HOME: home } = env;
  if (cache !== undefined && isAbsolute(cache)) return join(cache, 'dhall');
  if (process.platform === 'win32') return local === undefined ? false : join(local, 'dhall');
  return home === undefined ? false : join(home, '.cache', 'dhall');
}

/**
 * Where `dhall vendor` keeps what was remote: `vendor/dhall` in `start` or the nearest folder around
 * it that has one; undefined for none.
 *
 * @example
 * const folder = vendorFolder(process.cwd());
 * const io = nodeIo({ vendorFolders: folder === undefined ? [] : [folder] });
 */
export function vendorFolder(start: string): string | undefined {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    const vendor = join(folder, 'vendor', 'dhall');
    if (existsSync(vendor)) return vendor;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Most paths are absolute already, and free of dots. */
function absolute(cwd: string, path: string): string {
  return path.startsWith('/') ? path : resolve(cwd, path);
}

/** A folder cannot be imported either. */
const absent = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readLimitedFile(path);
  } catch (error) {
    if (absent.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** An entry that cannot be read counts as none: the cache may be unusable, the import still works. */
function readEntry(folders: readonly string[], hash: string): Uint8Array | undefined {
  for (const folder of folders) {
    const path = `${folder}/1220${hash}`;
    // Most look-ups of a cold run find nothing, and an exception costs more than this question.
    if (!existsSync(path)) continue;
    try {
      return readLimitedFile(path);
    } catch {
      continue;
    }
  }
  return undefined;
}

function cacheWriter(
  folder: string | false,
  warn: ((message: string) => void) | undefined,
): (hash: string, bytes: Uint8Array) => void {
  let warned = false;
  return (hash, bytes) => {
    const problem =
      folder === false ? 'no variable names its folder' : writeEntry(folder, hash, bytes);
    if (problem !== undefined && !warned) {
      warned = true;
      warn?.(`Imports are not cached: ${problem}`);
    }
  };
}

/**
 * The folder is created when it proves to be missing: asking each time costs as much as writing.
 *
 * @returns why the entry could not be written, undefined when it was
 */
function writeEntry(folder: string, hash: string, bytes: Uint8Array): string | undefined {
  const file = join(folder, `1220${hash}`);
  try {
    writeWholeFile(file, bytes);
    return undefined;
  } catch (error) {
    return isAbsent(error) ? writeFirstEntry(file, bytes) : messageOf(error);
  }
}

function writeFirstEntry(file: string, bytes: Uint8Array): string | undefined {
  try {
    makeFolder(dirname(file));
    writeWholeFile(file, bytes);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

function isAbsent(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function fetchOnce(request: FetchRequest, timeout: number): Promise<FetchResponse> {
  const limits = [AbortSignal.timeout(timeout)];
  if (request.signal !== undefined) limits.push(request.signal);
  const { url, headers } = withoutCredentials(request);
  const response = await fetch(url, {
    headers,
    redirect: 'manual',
    signal: AbortSignal.any(limits),
  });
  const body = await readBody(response, request.maxBytes);
  return { status: response.status, body, headers: new Map(response.headers) };
}

/** `fetch` takes no `user:password@`; a header says the same (RFC 7617). */
function withoutCredentials(request: FetchRequest): { url: URL; headers: [string, string][] } {
  const url = new URL(request.url);
  const headers = request.headers.map(([name, value]): [string, string] => [name, value]);
  const credentials = [url.username, url.password].map(decodeURIComponent).join(':');
  const isGiven = headers.some(([name]) => name.toLowerCase() === 'authorization');
  if (credentials !== ':' && !isGiven) {
    headers.push(['Authorization', `Basic ${Buffer.from(credentials).toString('base64')}`]);
  }
  url.username = '';
  url.password = '';
  return { url, headers };
}

async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(response.url, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(url: string, maxBytes: number): Fault {
  return fault({
    code: 'import-limit',
    message: `the page ${url} has more than ${maxBytes} bytes`,
    hint: 'Raise the limit, if that much is expected.',
  });
}
