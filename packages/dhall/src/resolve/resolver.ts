import { isFault, type Fault } from '@dhallmark/fault';
import { atImport, fault, type Source } from '../fault.ts';
import { isStackOverflow, tooDeep } from '../stack.ts';
import { embed } from '../eval/imported.ts';
import type { ImportedValue } from '../eval/imported.ts';
import { type Limits, withBudget } from '../eval/budget.ts';
import type { Expr, Import, ImportMode } from '../syntax/expr.ts';
import { encodeValue } from '../semantic-hash/encode-value.ts';
import { hexDigest } from '../semantic-hash/semantic-hash.ts';
import { checkResolveOptions } from './check-resolve-options.ts';
import { cachedValue } from './cached-value.ts';
import { FileLoader } from './file-loader.ts';
import type { Loaded } from './file-loader.ts';
import { toHeaders } from './read-headers.ts';
import { isAbsent } from './is-absent.ts';
import { findImportSites } from '../imports/import-sites.ts';
import type { ImportSite } from '../imports/import-sites.ts';
import { locationValue } from './location-value.ts';
import { chain, locationText, referentiallySane } from '../imports/location.ts';
import type { Header, Location } from '../imports/location.ts';
import { evaluationLimits } from './resolve-options.ts';
import type { ResolveOptions } from './resolve-options.ts';
import { corsCompliant } from './fetch-remote.ts';
import type { Scope } from './import-scope.ts';
import { hashMismatch, notInstalled, readVerified } from './semantic-cache.ts';

/** An expression in which every import is replaced by an `Embed` node. */
export interface ResolvedExpr {
  readonly expr: Expr;
  /** True if the closure of the expression reads the environment. */
  readonly secret: boolean;
}

/**
 * Resolves imports (standard/imports.md). One resolver is one run: each import is read, parsed and
 * typed once, even if files change in the meantime. Imports are resolved one after the other in source
 * order, so that errors do not depend on timing.
 *
 * @example
 * const resolver = new Resolver({ io: nodeIo() });
 * const a = await load({ file: './a.dhall' }, resolver);
 * const b = await load({ file: './b.dhall' }, resolver); // shares the imports of a
 */
export class Resolver {
  readonly #options: ResolveOptions;
  readonly #files: FileLoader;
  readonly #verified: Map<string, ImportedValue>;
  #queue: Promise<unknown> = Promise.resolve();

  /**
   * @param options for all imports of the run
   * @throws Fault `invalid-argument`
   */
  constructor(options: ResolveOptions) {
    checkResolveOptions(options);
    this.#options = options;
    this.#verified = options.cache?.verified ?? new Map<string, ImportedValue>();
    this.#files = new FileLoader(options, {
      resolveExpr: (expr, scope) => this.#resolveExpr(expr, scope),
      follow: (location, mode, hash, scope) => this.#follow(location, mode, hash, scope),
      isVerified: (hash) => this.#verifiedImport(hash) !== undefined,
    });
  }

  /** The limits of evaluation in this run; undefined without limits. */
  get evaluation(): Limits | undefined {
    return evaluationLimits(this.#options);
  }

  /**
   * Replaces every import of `expr`. Relative paths are relative to `location`, the file that contains
   * `expr`; by default, to the working directory.
   *
   * @throws Fault `import-…`, and every fault in an imported file
   * @example
   * await resolver.resolve(parseExpr('./a.dhall'), { name: '(input)', text: './a.dhall' })
   */
  resolve(expr: Expr, source: Source, location?: Location): Promise<ResolvedExpr> {
    return this.#oneAtATime(async () => {
      const scope = this.#files.rootScope(source, location);
      const resolved = await this.#resolveExpr(expr, scope);
      return { expr: resolved, secret: scope.secret };
    });
  }

  /**
   * The value of an import of `location`. A later run can reuse it through an ImportCache.
   *
   * @param hash the expected semantic hash, 64 hexadecimal digits
   * @throws Fault as `resolve`
   * @example
   * await resolver.load(localLocation('./a.dhall'))
   */
  load(location: Location, mode: ImportMode = 'code', hash?: string): Promise<ImportedValue> {
    return this.#oneAtATime(() => {
      const scope = this.#files.rootScope({ name: '', text: '' }, undefined);
      return this.#follow(location, mode, hash, scope);
    });
  }

  /** Runs one after the other: an import that is being loaded is then always part of a cycle. */
  #oneAtATime<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work).catch((error: unknown) => {
      throw isStackOverflow(error) ? tooDeep() : error;
    });
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #resolveExpr(expr: Expr, scope: Scope): Promise<Expr> {
    const { sites, replace } = findImportSites(expr);
    if (sites.length === 0) return expr;
    if (this.#files.mayPrefetch(sites, scope)) await this.#files.prefetch(expr, scope);
    const replacements = new Map<Expr, Expr>();
    for (const site of sites) {
      const replacement = this.#resolveSite(site, scope);
      replacements.set(site.node, replacement instanceof Promise ? await replacement : replacement);
    }
    return replace(replacements);
  }

  #resolveSite(site: ImportSite, scope: Scope): Expr | Promise<Expr> {
    if (site.kind === 'alternatives') return this.#resolveAlternatives(site.alternatives, scope);
    return this.#resolveImport(site.node, scope);
  }

  /** The first alternative whose imports are all present; other failures are final. */
  async #resolveAlternatives(alternatives: readonly Expr[], scope: Scope): Promise<Expr> {
    const last = alternatives.length - 1;
    for (const alternative of alternatives.slice(0, last)) {
      if (this.#isMissing(alternative, scope)) continue;
      try {
        return await this.#resolveExpr(alternative, scope);
      } catch (error) {
        if (!isAbsent(error)) throw error;
      }
    }
    return this.#resolveExpr(alternatives[last] as Expr, scope);
  }

  /** True for `missing`, with or without a hash, that is not in the cache. */
  #isMissing(expr: Expr, scope: Scope): boolean {
    if (expr.kind !== 'Import' || expr.location.type !== 'missing') return false;
    const { location, mode, hash } = expr;
    if (mode === 'location' || !this.#files.isAllowed(location, mode, hash, scope)) return false;
    if (hash !== undefined && this.#verifiedImport(hash) !== undefined) return false;
    scope.edges.push({ location, mode, hash, imported: undefined });
    return true;
  }

  async #resolveImport(node: Import, scope: Scope): Promise<Expr> {
    const { mode, hash } = node;
    try {
      const headers = await this.#usingHeaders(node, scope);
      const location = chain(scope.location, node.location, headers);
      try {
        const imported = await this.#follow(location, mode, hash, scope);
        scope.secret ||= imported.secret;
        scope.edges.push({ location, mode, hash, imported });
        return embed(imported, node.span);
      } catch (error) {
        if (isAbsent(error)) scope.edges.push({ location, mode, hash, imported: undefined });
        throw error;
      }
    } catch (error) {
      throw isFault(error) ? atImport(error, scope.source, node.span) : error;
    }
  }

  async #usingHeaders(node: Import, scope: Scope): Promise<Header[]> {
    if (node.location.type !== 'remote' || node.location.headers === undefined) return [];
    const { headers } = node.location;
    const resolved = await this.#resolveExpr(headers, { ...scope, secret: false });
    const imported = this.#files.toImported(resolved, scope.source, false);
    return withBudget(this.evaluation, (budget) => toHeaders(imported, budget));
  }

  async #follow(
    location: Location,
    mode: ImportMode,
    hash: string | undefined,
    scope: Scope,
  ): Promise<ImportedValue> {
    this.#files.checkPolicy(location, mode, hash, scope);
    if (mode === 'location') return locationValue(location);
    if (location.type === 'env' && mode !== 'text') this.#refuseIfOpaque(location);
    if (!referentiallySane(scope.location, location)) throw refuseOpaque(location);
    const verified = hash === undefined ? undefined : this.#verifiedImport(hash);
    if (verified !== undefined) return verified;
    if (location.type === 'missing' && hash !== undefined)
      throw notInstalled(this.#options.io, hash);
    const loaded = await this.#files.load(location, mode, hash, scope);
    checkCors(location, loaded, scope);
    if (hash !== undefined) this.#verify(location, loaded.imported, hash);
    return loaded.imported;
  }

  /** A value whose hash was verified in this process, or that is in the semantic cache or installed. */
  #verifiedImport(hash: string): ImportedValue | undefined {
    const before = this.#verified.get(hash);
    if (before !== undefined) return before;
    const { io, semanticCache = true } = this.#options;
    const bytes = readVerified(io, hash, semanticCache);
    const imported = bytes === undefined ? undefined : cachedValue(bytes);
    if (imported !== undefined) this.#verified.set(hash, imported);
    return imported;
  }

  /** Checks the hash of a new import, and writes it into the semantic cache. */
  #verify(location: Location, imported: ImportedValue, hash: string): void {
    if (imported.secret) this.#refuseIfOpaque(location);
    const { io, semanticCache = true } = this.#options;
    const { value, place } = imported;
    const bytes = withBudget(this.evaluation, (budget) => encodeValue(value, budget), place);
    const actual = hexDigest(bytes, io.sha256);
    if (actual !== hash) {
      throw hashMismatch(locationText(location), hash, imported.secret ? undefined : actual);
    }
    // What reads the environment is evaluated by every run, with its own policy.
    if (imported.secret) return;
    this.#verified.set(hash, imported);
    if (semanticCache) io.cacheWrite?.(hash, bytes);
  }

  /** Code and Bytes are not opaque, and whether a hash matches would show a guess to be right. */
  #refuseIfOpaque(location: Location): void {
    if (this.#options.opaqueVariables !== true) return;
    throw fault({
      code: 'import-refused',
      message: `${locationText(location)} depends on a variable, which is read as Text without a hash`,
      hint: 'Write `env:NAME as Text`, and no hash on a file that reads a variable.',
    });
  }
}

function refuseOpaque(location: Location): Fault {
  return fault({
    code: 'import-opaque',
    message: `a remote file cannot import ${locationText(location)}, which is local`,
    hint: 'Import it in a local file, and pass it to the remote one as an argument.',
  });
}

function checkCors(location: Location, loaded: Loaded, scope: Scope): void {
  if (location.type !== 'remote') return;
  if (corsCompliant(scope.location, location.url, loaded.allowOrigin)) return;
  throw fault({
    code: 'import-cors',
    message: `${locationText(location)} does not allow imports from ${scope.source.name}`,
    hint: 'Its server must send a matching Access-Control-Allow-Origin header.',
  });
}
