import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import {
  amount,
  callable,
  checkArgument,
  either,
  listOf,
  object,
  oneOf,
  string,
} from './check-argument.ts';
import type { Rules } from './check-argument.ts';
import { makeFolder, writeWholeFile } from '@dhallmark/replace-file';
import { readInstalledPackage } from './installed-packages.ts';
import { allowLoadAgain } from './load-again/load-again.ts';
import { defaultStackMemory } from './large-stack.ts';
import { readLimitedFile, type ReadOnce } from './read-limited-file.ts';
import type { HttpSettings, SendRequest } from './http-client.ts';
import type { ImportIo } from './resolve/io.ts';

export { findInstalledPackages, readInstalledPackage } from './installed-packages.ts';
export {
  defaultStackMemory,
  isOutOfMemory,
  stackExhausted,
  startLargeStack,
} from './large-stack.ts';
export { readLimitedFile, type ReadOnce } from './read-limited-file.ts';
export { defaultRunLimits, outOfMemory, startLimits, type RunLimits } from './run-limits.ts';
export { isStackOverflow, isTooDeep, tooDeep } from './stack.ts';

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
  /**
   * Folders with packages that are installed, or what finds them when a hash is not in the cache.
   * Default: none. See `findInstalledPackages`.
   */
  readonly packageFolders?: readonly string[] | (() => readonly string[]) | undefined;
  /** Called once if the semantic cache cannot be written; imports work without it. */
  readonly warn?: ((message: string) => void) | undefined;
  /** HTTP_PROXY, HTTPS_PROXY and NO_PROXY, which imports need not see. Default: `env`. */
  readonly proxyEnv?: Readonly<Record<string, string | undefined>> | undefined;
  /** Milliseconds until a request is given up, 0 for no limit. Default 60 seconds. */
  readonly timeout?: number | undefined;
  /** What was read of devices and pipes; what is read of others is added. */
  readonly readOnce?: ReadOnce | undefined;
  /**
   * MiB of the stack of the thread on which `load` repeats what nests too deep for this one; 0 for none.
   * Default 2048: the system provides memory only as it is used.
   */
  readonly stackMemory?: number | undefined;
}

/** An ImportIo that reads files without promises, so that an ImportScanner can use it, too. */
export interface NodeIo extends ImportIo {
  readonly readFile: (path: string) => Uint8Array | undefined;
  readonly sha256: (bytes: Uint8Array) => Uint8Array;
}

/** Loaded when it is used: it takes as long to load as a small program to run. */
const crypto = () => process.getBuiltinModule('node:crypto');

const nodeIoRules: Rules<keyof NodeIoOptions> = {
  cwd: string,
  env: object,
  cacheFolder: either(string, oneOf(false)),
  vendorFolders: listOf(string),
  packageFolders: either(listOf(string), callable),
  warn: callable,
  proxyEnv: object,
  readOnce: object,
  stackMemory: amount,
  timeout: amount,
};

/**
 * Imports from this machine's files, environment and network.
 *
 * @throws Fault `invalid-argument`
 * @example
 * await load({ file: 'config.dhall' }, { io: nodeIo() });
 */
export function nodeIo(options: NodeIoOptions = {}): NodeIo {
  checkArgument('the options of nodeIo', options, nodeIoRules);
  const { cwd = process.cwd(), env = process.env, proxyEnv = env, timeout = 60_000 } = options;
  const { stackMemory = defaultStackMemory } = options;
  const home = env['HOME'] ?? env['USERPROFILE'] ?? homedir();
  const folder = options.cacheFolder ?? cacheFolder(env);
  const folders = [...(options.vendorFolders ?? []), ...(folder === false ? [] : [folder])];
  const io: NodeIo = {
    readFile: (path) =>
      readIfThere(
        path.startsWith('~/') ? home + path.slice(1) : absolute(cwd, path),
        options.readOnce,
      ),
    env: (name) => env[name],
    fetch: createFetch({ env: proxyEnv, timeout }),
    cacheRead: (hash) => readEntry(folders, hash),
    installedRead: packageReader(options.packageFolders),
    cacheWrite: cacheWriter(folder, options.warn),
    sha256: (bytes) => crypto().createHash('sha256').update(bytes).digest(),
  };
  if (stackMemory > 0) {
    allowLoadAgain(io, async (request, error) => {
      const { loadOnThread } = await import('./load-again/load-on-thread.ts');
      const variables = { env: { ...env }, proxyEnv: { ...proxyEnv } };
      const { packageFolders: given } = options;
      const packageFolders = typeof given === 'function' ? given() : given;
      const sent = { ...options, cwd, ...variables, packageFolders, warn: undefined };
      return loadOnThread({ request, io: sent, stackMemory }, error);
    });
  }
  return io;
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

function readIfThere(path: string, once: ReadOnce | undefined): Uint8Array | undefined {
  try {
    return readLimitedFile(path, once);
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

/** The folders are looked for once, and only if a hash is not in the cache. */
function packageReader(
  folders: NodeIoOptions['packageFolders'] = [],
): (hash: string) => Uint8Array | undefined {
  let found = typeof folders === 'function' ? undefined : folders;
  return (hash) => {
    found ??= typeof folders === 'function' ? folders() : folders;
    return readInstalledPackage(found, hash);
  };
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

/** The client takes as long to load as a small program to run, so it is loaded with the first request. */
function createFetch(settings: HttpSettings): SendRequest {
  let client: Promise<SendRequest> | undefined;
  return async (request) => {
    client ??= import('./http-client.ts').then((module) => module.createHttpClient(settings));
    return (await client)(request);
  };
}
