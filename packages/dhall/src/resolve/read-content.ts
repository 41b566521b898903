import { isFault, type Fault } from '@dhallmark/fault';
import { invalid } from '../check-argument.ts';
import { fault } from '../fault.ts';
import type { Url } from '../syntax/expr.ts';
import type { ImportIo } from './io.ts';
import type { Header, Location } from '../imports/location.ts';
import { locationText } from '../imports/location.ts';
import type { ResolveOptions } from './resolve-options.ts';
import { fetchRemote } from './fetch-remote.ts';

export interface Content {
  readonly bytes: Uint8Array;
  /** The Access-Control-Allow-Origin header of a page. */
  readonly allowOrigin: string | undefined;
}

/** Rules for remote content, beyond the options. */
export interface RemoteRules {
  readonly checkRedirect: (url: Url) => void;
  readonly originHeaders: (origin: string) => Promise<readonly Header[]>;
}

const defaultCount = 100_000;
const defaultUrls = 10_000;
const defaultBytes = 2 ** 27;
const defaultTotal = 2 ** 28;
const utf8 = new TextEncoder();

/** Reads the content of imports, within the limits of the run. */
export class ContentReader {
  readonly #options: ResolveOptions;
  #count = 0;
  #urls = 0;
  #total = 0;

  constructor(options: ResolveOptions) {
    this.#options = options;
  }

  /**
   * The content of a location; without a promise if the io reads without one.
   *
   * @throws Fault with a code that `isAbsent` knows if there is no content, and `import-limit`
   */
  read(location: Location, rules: RemoteRules): Content | Promise<Content> {
    if (this.#options.signal?.aborted === true) {
      throw fault({
        code: 'stopped',
        message: 'evaluation was stopped before it was done',
        hint: 'Raise the time limit.',
        causes: [this.#options.signal.reason],
      });
    }
    if (this.#options.evaluation?.stop?.() === true) {
      throw fault({ code: 'stopped', message: 'evaluation was stopped before it was done' });
    }
    this.#count++;
    const most = this.#options.limits?.count ?? defaultCount;
    if (this.#count > most) throw limit(`more than ${most} imports`);
    const content = this.#readAny(location, rules);
    return content instanceof Promise
      ? content.then((read) => this.#charge(read))
      : this.#charge(content);
  }

  #readAny(location: Location, rules: RemoteRules): Content | Promise<Content> {
    switch (location.type) {
      case 'local':
        return readLocal(this.#options.io, locationText(location));
      case 'env':
        return readEnv(this.#options.io, location.name);
      case 'remote':
        return this.#readRemote(location.url, location.headers, rules);
      default:
        throw fault({
          code: 'import-missing',
          message: 'the import `missing` never resolves',
          hint: 'Give an alternative after `?`.',
        });
    }
  }

  async #readRemote(url: Url, headers: readonly Header[], rules: RemoteRules): Promise<Content> {
    const { io, offline = false, signal, limits } = this.#options;
    this.#urls++;
    const most = limits?.urls ?? defaultUrls;
    if (this.#urls > most) throw limit(`more than ${most} remote imports`);
    const maxBytes = limits?.bytes ?? defaultBytes;
    const page = await fetchRemote(url, headers, { io, offline, signal, maxBytes, ...rules });
    return { bytes: requireBytes(page.body, 'fetch'), allowOrigin: page.allowOrigin };
  }

  #charge(content: Content): Content {
    const { bytes = defaultBytes, totalBytes = defaultTotal } = this.#options.limits ?? {};
    const size = content.bytes.length;
    if (size > bytes) throw limit(`an import of ${size} bytes, more than the limit of ${bytes}`);
    this.#total += size;
    if (this.#total > totalBytes) throw limit(`imports of more than ${totalBytes} bytes in total`);
    return content;
  }
}

function limit(what: string): Fault {
  return fault({
    code: 'import-limit',
    message: `the program has ${what}`,
    hint: 'Raise the limit, if that much is expected.',
  });
}

function readLocal(io: ImportIo, path: string): Content | Promise<Content> {
  const local = (bytes: Uint8Array | undefined): Content => {
    if (bytes !== undefined)
      return { bytes: requireBytes(bytes, 'readFile'), allowOrigin: undefined };
    throw fault({
      code: 'import-no-file',
      message: `the file ${path} does not exist`,
      hint: path.startsWith('.')
        ? 'A path is relative to the file that contains the import.'
        : undefined,
    });
  };
  const unreadable = (cause: unknown): Fault => {
    return fault({
      code: 'import-unreadable',
      message: `${path} cannot be read`,
      hint: 'Check its permissions.',
      causes: [cause],
    });
  };
  try {
    const bytes = io.readFile(path);
    if (!(bytes instanceof Promise)) return local(bytes);
    return bytes.then(local, (cause: unknown) => {
      throw unreadable(cause);
    });
  } catch (error) {
    throw isFault(error) ? error : unreadable(error);
  }
}

/** An io may be written in JavaScript, where nothing checks what it returns. */
function requireBytes(bytes: unknown, name: string): Uint8Array {
  if (ArrayBuffer.isView(bytes)) return bytes as Uint8Array;
  throw invalid(`\`${name}\` in io must return a Uint8Array`);
}

function readEnv(io: ImportIo, name: string): Content {
  const value = io.env(name);
  if (value !== undefined && typeof value !== 'string')
    throw invalid('`env` in io must return a string');
  if (value !== undefined) return { bytes: utf8.encode(value), allowOrigin: undefined };
  throw fault({
    code: 'import-no-variable',
    message: `the environment variable ${name} is not set`,
    hint: `Set ${name}, or give an alternative after \`?\`.`,
  });
}
