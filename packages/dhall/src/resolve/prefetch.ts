import { isFault } from '@dhallmark/fault';
import { parseExpr } from '../parse/parse.ts';
import type { Expr, Import } from '../syntax/expr.ts';
import type { Content } from './read-content.ts';
import { findImportSites } from '../imports/import-sites.ts';
import { chain, locationText } from '../imports/location.ts';
import type { Location } from '../imports/location.ts';
import { loadKey } from './import-scope.ts';

/** The maximum number of concurrent requests. */
const maxRequests = 16;

/** What prefetching needs from the loader. */
export interface PrefetchHooks {
  /** True if this import of `parent` will be fetched: it is allowed and not cached. */
  readonly wanted: (location: Location, node: Import, parent: Location | undefined) => boolean;
  readonly fetch: (
    location: Location,
    node: Import,
    parent: Location | undefined,
  ) => Promise<Content>;
}

/**
 * Fetches remote imports, and what they import, before they are resolved, so that there is one network
 * round trip per level and not one per import. A failure is reported when the import is resolved.
 */
export class Prefetcher {
  readonly #hooks: PrefetchHooks;
  readonly #pages = new Map<string, Promise<Content>>();
  readonly #parsed = new Map<string, Expr>();
  readonly #waiting: (() => void)[] = [];
  #active = 0;

  constructor(hooks: PrefetchHooks) {
    this.#hooks = hooks;
  }

  /** The content, if it was requested in advance. */
  page(key: string): Promise<Content> | undefined {
    return this.#pages.get(key);
  }

  /** The expression, if it was parsed in advance. */
  parsed(key: string): Expr | undefined {
    return this.#parsed.get(key);
  }

  /** Starts fetching what `expr`, the content of `parent`, will certainly import. */
  ahead(expr: Expr, parent: Location | undefined): void {
    for (const site of findImportSites(expr).sites) {
      if (site.kind === 'import') this.#start(site.node, parent);
      // Only the first alternative is certainly tried.
      else if (site.alternatives[0] !== undefined) this.ahead(site.alternatives[0], parent);
    }
  }

  #start(node: Import, parent: Location | undefined): void {
    const remote = node.location.type === 'remote' || parent?.type === 'remote';
    if (!remote || node.mode === 'location') return;
    if (node.location.type === 'remote' && node.location.headers !== undefined) return;
    const location = chain(parent, node.location);
    const key = loadKey(location, node.mode);
    if (location.type !== 'remote' || this.#pages.has(key)) return;
    if (!this.#hooks.wanted(location, node, parent)) return;
    const page = this.#inTurn(() => this.#hooks.fetch(location, node, parent));
    this.#pages.set(key, page);
    page.then(
      ({ bytes }) => this.#follow(key, node, location, bytes),
      () => undefined,
    );
  }

  /** Starts fetching what a fetched file imports. */
  #follow(key: string, node: Import, location: Location, bytes: Uint8Array): void {
    if (node.mode !== 'code') return;
    try {
      const expr = parseExpr(bytes, locationText(location));
      this.#parsed.set(key, expr);
      this.ahead(expr, location);
    } catch (error) {
      // It is reported when the import is resolved.
      if (!isFault(error)) throw error;
    }
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#active >= maxRequests) {
      await new Promise<void>((proceed) => {
        this.#waiting.push(proceed);
      });
    }
    this.#active++;
    try {
      return await work();
    } finally {
      this.#active--;
      this.#waiting.shift()?.();
    }
  }
}
