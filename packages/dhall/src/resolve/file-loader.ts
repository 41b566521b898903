import { isFault, type Fault } from '@dhallmark/fault';
import { fault, importedFrom, type Source } from '../fault.ts';
import { ImportedValue } from '../eval/imported.ts';
import { withBudget } from '../eval/budget.ts';
import { force } from '../eval/lazy.ts';
import { importsOf } from '../imports/imports-of.ts';
import { parseExpr } from '../parse/parse.ts';
import type { Expr, ImportMode, Url } from '../syntax/expr.ts';
import { check } from '../typecheck/typecheck.ts';
import { ContentReader } from './content.ts';
import type { Content } from './content.ts';
import { toHeaderConfiguration } from './headers.ts';
import type { CachedFile } from './import-cache.ts';
import { isAbsent } from './is-absent.ts';
import type { ImportSite } from '../imports/import-sites.ts';
import { localLocation, locationText } from '../imports/location.ts';
import type { Header, Location } from '../imports/location.ts';
import { bytesValue, textValue } from './location-value.ts';
import type { ImportIo } from './io.ts';
import { evaluationLimits } from './options.ts';
import type { ResolveOptions } from './options.ts';
import type { Refusal } from './policy.ts';
import { Prefetcher } from './prefetch.ts';
import type { Edge, Scope } from './scope.ts';
import { loadKey, scopeNames } from './scope.ts';

/** What one location and mode gave, without regard to who asked. */
export interface Loaded {
  readonly imported: ImportedValue;
  /** The Access-Control-Allow-Origin header of a page. */
  readonly allowOrigin: string | undefined;
}

/** One import, chained. */
interface Wanted {
  readonly location: Location;
  readonly mode: ImportMode;
  readonly hash: string | undefined;
}

/** What the loader needs of the resolver. */
export interface LoaderHooks {
  resolveExpr(expr: Expr, scope: Scope): Promise<Expr>;
  follow(
    location: Location,
    mode: ImportMode,
    hash: string | undefined,
    scope: Scope,
  ): Promise<ImportedValue>;
  /** Whether what has this hash is at hand, so that nothing will be read for it. */
  isVerified(hash: string): boolean;
}

/** How many imports have to be evaluated one within the other for the value of one. */
const chainLengths = new WeakMap<ImportedValue, number>();
const longestChain = 100;

/** Loads each location once a run: reads, parses, resolves and types it. */
export class FileLoader {
  readonly #options: ResolveOptions;
  readonly #hooks: LoaderHooks;
  readonly #reader: ContentReader;
  /** Undefined where there is no network. */
  readonly #prefetcher: Prefetcher | undefined;
  readonly #loads = new Map<string, Loaded | Fault | 'loading'>();
  #headerConfiguration: Promise<ReadonlyMap<string, readonly Header[]>> | undefined;

  constructor(options: ResolveOptions, hooks: LoaderHooks) {
    this.#options = options;
    this.#hooks = hooks;
    this.#reader = new ContentReader(options);
    const online = options.io.fetch !== undefined && options.offline !== true;
    this.#prefetcher = online ? this.#makePrefetcher() : undefined;
  }

  /**
   * Starts fetching the pages that `expr` imports. The header configuration is read first, while no
   * other file is half loaded.
   */
  async prefetch(expr: Expr, scope: Scope): Promise<void> {
    await this.#headersByOrigin(scope).catch(() => undefined);
    this.#prefetcher?.ahead(expr, scope.location);
  }

  /** Whether any of the sites may lead to a page. */
  mayPrefetch(sites: readonly ImportSite[], scope: Scope): boolean {
    if (this.#prefetcher === undefined || scope.headerConfiguration) return false;
    if (scope.location?.type === 'remote') return true;
    return sites.some((site) => {
      const nodes = site.kind === 'import' ? [site.node] : importsOf(site.node);
      return nodes.some(({ location }) => location.type === 'remote');
    });
  }

  #makePrefetcher(): Prefetcher {
    const scopeOf = (location: Location | undefined): Scope =>
      this.rootScope(
        { name: location === undefined ? '' : locationText(location), text: '' },
        location,
      );
    return new Prefetcher({
      wanted: (location, { mode, hash }, parent) => {
        if (hash !== undefined && this.#hooks.isVerified(hash)) return false;
        return this.#refusal(location, mode, hash, scopeOf(parent)) === undefined;
      },
      fetch: async (location, { mode, hash }, parent) =>
        this.#read({ location, mode, hash }, scopeOf(parent)),
    });
  }

  rootScope(source: Source, location: Location | undefined): Scope {
    const secret = source.secret === true;
    return {
      location,
      source,
      parent: undefined,
      headerConfiguration: false,
      edges: [],
      secret,
    };
  }

  isAllowed(location: Location, mode: ImportMode, hash: string | undefined, scope: Scope): boolean {
    return this.#refusal(location, mode, hash, scope) === undefined;
  }

  checkPolicy(location: Location, mode: ImportMode, hash: string | undefined, scope: Scope): void {
    const refusal = this.#refusal(location, mode, hash, scope);
    if (refusal !== undefined) {
      throw fault({ code: 'import-refused', message: refusal.message, hint: refusal.hint });
    }
  }

  #refusal(
    location: Location,
    mode: ImportMode,
    hash: string | undefined,
    scope: Scope,
  ): Refusal | undefined {
    const { headerConfiguration } = scope;
    const request = { location, mode, hash, parent: scope.location, headerConfiguration };
    return this.#options.policy?.(request);
  }

  /** @throws Fault for what is absent, wrong, or imports itself */
  async load(
    location: Location,
    mode: ImportMode,
    hash: string | undefined,
    parent: Scope,
  ): Promise<Loaded> {
    const key = loadKey(location, mode);
    const before = this.#loads.get(key);
    if (before === 'loading') throw cycle(location, parent);
    if (isFault(before)) throw before;
    if (before !== undefined) return before;
    this.#loads.set(key, 'loading');
    try {
      const loaded = await this.#loadFresh(key, { location, mode, hash }, parent);
      this.#loads.set(key, loaded);
      return loaded;
    } catch (error) {
      this.#loads.delete(key);
      if (!isFault(error)) throw error;
      const known = importedFrom(error, scopeNames(parent).toReversed());
      this.#loads.set(key, known);
      throw known;
    }
  }

  /** Types a resolved expression that stands alone. */
  toImported(expr: Expr, source: Source, secret: boolean): ImportedValue {
    const limits = evaluationLimits(this.#options);
    const { value, type } = check(expr, { source, secret, limits });
    return new ImportedValue(value, type, secret);
  }

  async #loadFresh(key: string, wanted: Wanted, parent: Scope): Promise<Loaded> {
    const { location, mode } = wanted;
    const reading = this.#prefetcher?.page(key) ?? this.#read(wanted, parent);
    const content = reading instanceof Promise ? await reading : reading;
    const { allowOrigin } = content;
    if (mode === 'code') {
      return { imported: await this.#code(key, location, content, parent), allowOrigin };
    }
    const files = this.#filesFor(location);
    const cached = files?.get(key);
    if (cached !== undefined && sameBytes(cached.content, content.bytes)) {
      return { imported: cached.imported, allowOrigin };
    }
    const imported = rawValue(location, mode, content);
    files?.set(key, { content: content.bytes, imported, edges: [] });
    return { imported, allowOrigin };
  }

  #read(wanted: Wanted, parent: Scope): Content | Promise<Content> {
    const { mode, hash } = wanted;
    return this.#reader.read(wanted.location, {
      checkRedirect: (url: Url) => {
        this.checkPolicy({ type: 'remote', url, headers: [] }, mode, hash, parent);
      },
      originHeaders: (origin) => this.#originHeaders(origin, parent),
    });
  }

  /** Files of earlier runs; pages are not kept. */
  #filesFor(location: Location): Map<string, CachedFile> | undefined {
    return location.type === 'remote' ? undefined : this.#options.cache?.files;
  }

  async #code(
    key: string,
    location: Location,
    content: Content,
    parent: Scope,
  ): Promise<ImportedValue> {
    const name = locationText(location);
    const secret = location.type === 'env';
    const text = decodeUtf8(content.bytes);
    const source: Source = { name, text: text ?? '', secret };
    const { headerConfiguration } = parent;
    const scope: Scope = { location, source, parent, headerConfiguration, edges: [], secret };
    const files = this.#filesFor(location);
    const cached = files?.get(key);
    if (cached !== undefined && (await this.#stillValid(cached, content.bytes, scope))) {
      return cached.imported;
    }
    const expr =
      this.#prefetcher?.parsed(key) ?? parseExpr(text ?? content.bytes, { name, secret });
    const resolved = await this.#hooks.resolveExpr(expr, scope);
    const marked = { ...source, secret: scope.secret };
    const imported = this.toImported(resolved, marked, scope.secret);
    this.#boundChain(imported, scope.edges);
    files?.set(key, { content: content.bytes, imported, edges: scope.edges });
    return imported;
  }

  /**
   * Evaluates the value of one import in a hundred where each only passes on what it imports, so
   * that no chain of files becomes a chain of computations that exhausts the stack.
   */
  #boundChain(imported: ImportedValue, edges: readonly Edge[]): void {
    let longest = 0;
    for (const edge of edges) {
      const length = edge.imported && chainLengths.get(edge.imported);
      if (length !== undefined && length > longest) longest = length;
    }
    if (longest < longestChain) chainLengths.set(imported, longest + 1);
    else withBudget(evaluationLimits(this.#options), (budget) => force(imported.value, budget));
  }

  /**
   * Whether a file that was loaded in an earlier run would give the same now: all that it imported
   * is followed again, which also asks this run's policy.
   */
  async #stillValid(cached: CachedFile, bytes: Uint8Array, scope: Scope): Promise<boolean> {
    if (!sameBytes(cached.content, bytes)) return false;
    for (const edge of cached.edges) {
      if (!(await this.#edgeHolds(edge, scope))) return false;
    }
    return true;
  }

  async #edgeHolds(edge: Edge, scope: Scope): Promise<boolean> {
    try {
      const imported = await this.#hooks.follow(edge.location, edge.mode, edge.hash, scope);
      return edge.mode === 'location' || imported === edge.imported;
    } catch (error) {
      // Anything else is found again, with its place, when the file is resolved again.
      return isAbsent(error) && edge.imported === undefined;
    }
  }

  async #originHeaders(origin: string, scope: Scope): Promise<readonly Header[]> {
    if (scope.headerConfiguration) {
      throw fault({
        code: 'import-cycle',
        message: 'The header configuration may not use the network',
        hint: 'Reading a page asks for the header configuration first.',
      });
    }
    return (await this.#headersByOrigin(scope)).get(origin) ?? [];
  }

  #headersByOrigin(scope: Scope): Promise<ReadonlyMap<string, readonly Header[]>> {
    return (this.#headerConfiguration ??= this.#loadHeaderConfiguration(scope));
  }

  async #loadHeaderConfiguration(scope: Scope): Promise<Map<string, Header[]>> {
    const { io } = this.#options;
    const location = headerConfigurationLocation(io);
    if (location.type === 'local') {
      const there = await io.readFile(locationText(location));
      if (there === undefined) return new Map<string, Header[]>();
    }
    const source: Source = { name: 'header configuration', text: '' };
    const root = { ...this.rootScope(source, undefined), parent: scope, headerConfiguration: true };
    const imported = await this.#hooks.follow(location, 'code', undefined, root);
    return withBudget(evaluationLimits(this.#options), (budget) =>
      toHeaderConfiguration(imported, budget),
    );
  }
}

function headerConfigurationLocation(io: ImportIo): Location {
  if (io.env('DHALL_HEADERS') !== undefined) return { type: 'env', name: 'DHALL_HEADERS' };
  const folder = io.env('XDG_CONFIG_HOME') ?? '~/.config';
  return localLocation(`${folder}/dhall/headers.dhall`);
}

function cycle(location: Location, parent: Scope): Fault {
  const names = [...scopeNames(parent), locationText(location)];
  const start = names.indexOf(locationText(location));
  return fault({
    code: 'import-cycle',
    message: `Imports lead back here: ${names.slice(start).join(' → ')}`,
    hint: 'Move what both files need into a third one.',
  });
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function rawValue(location: Location, mode: ImportMode, content: Content): ImportedValue {
  const secret = location.type === 'env';
  if (mode === 'bytes') return bytesValue(content.bytes, secret);
  return textValue(decodeText(content, location), secret);
}

function decodeText(content: Content, location: Location): string {
  const text = decodeUtf8(content.bytes);
  if (text !== undefined) return text;
  throw fault({
    code: 'import-unreadable',
    message: `${locationText(location)} is not UTF-8 text`,
    hint: 'Import it `as Bytes`.',
  });
}
