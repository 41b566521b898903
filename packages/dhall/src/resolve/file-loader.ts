import { isFault, type Fault } from '@dhallmark/fault';
import { fault, importedFrom, type Source } from '../fault.ts';
import { ImportedValue } from '../eval/imported.ts';
import { withBudget } from '../eval/budget.ts';
import { force } from '../eval/lazy.ts';
import { importsOf } from '../imports/imports-of.ts';
import { parseExpr } from '../parse/parse.ts';
import type { Expr, ImportMode, Url } from '../syntax/expr.ts';
import { check } from '../typecheck/typecheck.ts';
import { ContentReader } from './read-content.ts';
import type { Content } from './read-content.ts';
import { toHeaderConfiguration } from './read-headers.ts';
import type { CachedFile } from './import-cache.ts';
import { isAbsent } from './is-absent.ts';
import type { ImportSite } from '../imports/import-sites.ts';
import { localLocation, locationText } from '../imports/location.ts';
import type { Header, Location } from '../imports/location.ts';
import { bytesValue, textValue } from './location-value.ts';
import type { ImportIo } from './io.ts';
import { evaluationLimits } from './resolve-options.ts';
import type { ResolveOptions } from './resolve-options.ts';
import type { Refusal } from './import-policy.ts';
import { Prefetcher } from './prefetch.ts';
import type { Edge, Scope } from './import-scope.ts';
import { loadKey, scopeNames } from './import-scope.ts';

/** The result of loading a location in a mode, independent of who imports it. */
export interface Loaded {
  readonly imported: ImportedValue;
  /** The Access-Control-Allow-Origin header of a page. */
  readonly allowOrigin: string | undefined;
}

/** One import with its chained location. */
interface Wanted {
  readonly location: Location;
  readonly mode: ImportMode;
  readonly hash: string | undefined;
}

/** What the loader needs from the resolver. */
export interface LoaderHooks {
  resolveExpr(expr: Expr, scope: Scope): Promise<Expr>;
  follow(
    location: Location,
    mode: ImportMode,
    hash: string | undefined,
    scope: Scope,
  ): Promise<ImportedValue>;
  /** True if the import with this hash is cached, so that nothing is read for it. */
  isVerified(hash: string): boolean;
}

/** The number of imports that are evaluated one inside the other for the value of an import. */
const chainLengths = new WeakMap<ImportedValue, number>();
const longestChain = 100;

/** Loads each location once per run: reads, parses, resolves and types it. */
export class FileLoader {
  readonly #options: ResolveOptions;
  readonly #hooks: LoaderHooks;
  readonly #reader: ContentReader;
  /** Undefined without network. */
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
   * Starts fetching the remote imports of `expr`. The header configuration is read first, before any
   * other file is being loaded.
   */
  async prefetch(expr: Expr, scope: Scope): Promise<void> {
    await this.#headersByOrigin(scope).catch(() => undefined);
    this.#prefetcher?.ahead(expr, scope.location);
  }

  /** True if one of the sites may lead to a remote import. */
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

  /** @throws Fault for an import that is absent, invalid, or imports itself */
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

  /** Types a resolved expression. */
  toImported(expr: Expr, source: Source, secret: boolean): ImportedValue {
    const limits = evaluationLimits(this.#options);
    const { value, type, place } = check(expr, { source, secret, limits });
    return new ImportedValue(value, type, secret, place);
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
    const opaque = this.#options.opaqueVariables === true;
    const imported = rawValue(location, mode, content, opaque);
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

  /** Files of earlier runs; remote imports and opaque variables are not kept. */
  #filesFor(location: Location): Map<string, CachedFile> | undefined {
    const isOpaque = location.type === 'env' && this.#options.opaqueVariables === true;
    return location.type === 'remote' || isOpaque ? undefined : this.#options.cache?.files;
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
   * Evaluates every hundredth import in a chain of imports that only pass on what they import, so that
   * a chain of files cannot become a chain of computations that exhausts the stack.
   */
  #boundChain(imported: ImportedValue, edges: readonly Edge[]): void {
    let longest = 0;
    for (const edge of edges) {
      const length = edge.imported && chainLengths.get(edge.imported);
      if (length !== undefined && length > longest) longest = length;
    }
    if (longest < longestChain) chainLengths.set(imported, longest + 1);
    else {
      const limits = evaluationLimits(this.#options);
      withBudget(limits, (budget) => force(imported.value, budget), imported.place);
    }
  }

  /**
   * True if a file that was loaded in an earlier run would have the same value now: all its imports are
   * followed again, which also checks the policy of this run.
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
      // Other failures occur again, with their place, when the file is resolved again.
      return isAbsent(error) && edge.imported === undefined;
    }
  }

  async #originHeaders(origin: string, scope: Scope): Promise<readonly Header[]> {
    if (scope.headerConfiguration) {
      throw fault({
        code: 'import-cycle',
        message: 'the header configuration cannot use the network',
        hint: 'Fetching a remote import needs the header configuration first. Use local imports in it.',
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
    message: `files import each other: ${names.slice(start).join(' → ')}`,
    hint: 'Move what they share into another file.',
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

function rawValue(
  location: Location,
  mode: ImportMode,
  content: Content,
  opaque: boolean,
): ImportedValue {
  const secret = location.type === 'env';
  if (mode === 'bytes') return bytesValue(content.bytes, secret);
  const variable = secret && opaque ? location.name : undefined;
  return textValue(decodeText(content, location), secret, variable);
}

function decodeText(content: Content, location: Location): string {
  const text = decodeUtf8(content.bytes);
  if (text !== undefined) return text;
  throw fault({
    code: 'import-unreadable',
    message: `${locationText(location)} is not valid UTF-8`,
    hint: 'Import it `as Bytes`.',
  });
}
