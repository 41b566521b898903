import { isFault, type Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import { importsOf } from './imports-of.ts';
import { parseExpr } from '../parse/parse.ts';
import type { Import, ImportMode } from '../syntax/expr.ts';
import { chain, locationText, localLocation, referentiallySane } from './location.ts';
import type { Location } from './location.ts';

/**
 * An import in a file of a closure.
 *
 * @example
 * closure.edges.filter(({ hash }) => hash === undefined) // imports without integrity check
 */
export interface ClosureEdge {
  /** The location of the file that contains the import, as text. */
  readonly from: string;
  /** The imported location, as text. */
  readonly to: string;
  readonly location: Location;
  readonly mode: ImportMode;
  /** 64 hexadecimal digits; undefined without integrity check. */
  readonly hash: string | undefined;
}

/**
 * Everything that a file may import, found by parsing alone.
 *
 * @example
 * const { files, env, remote } = scanner.closureOf('./config.dhall');
 */
export interface Closure {
  /** Local files that exist, the entry first; files behind a hash only with `followHashed`. */
  readonly files: readonly string[];
  /** Local files that do not exist: with `?`, creating one could change the result. */
  readonly absent: readonly string[];
  /** The names of environment variables. */
  readonly env: readonly string[];
  readonly remote: readonly { readonly url: string; readonly hash: string | undefined }[];
  readonly edges: readonly ClosureEdge[];
  /** Files that cannot be parsed or read. The rest of the closure is complete. */
  readonly problems: readonly Fault[];
}

/** Options of `closureOf`. */
export interface ClosureOptions {
  /** Also follow imports with an integrity check. Default false. */
  readonly followHashed?: boolean | undefined;
}

/** Reads a file as `ImportIo.readFile`, without a promise; undefined if it does not exist. */
export type ReadFile = (path: string) => Uint8Array | undefined;

interface ParsedFile {
  readonly bytes: Uint8Array;
  readonly imports: readonly Import[];
  readonly problem: Fault | undefined;
}

/**
 * Finds the closures of many files. A file is parsed again only if its bytes change, so one scanner can
 * be kept as long as the process runs.
 *
 * @example
 * const scanner = new ImportScanner(nodeIo().readFile);
 * scanner.closureOf('./config.dhall').files // ['./config.dhall', './types.dhall']
 */
export class ImportScanner {
  readonly #readFile: ReadFile;
  readonly #parsed = new Map<string, ParsedFile>();

  /** @param readFile reads local files */
  constructor(readFile: ReadFile) {
    this.#readFile = readFile;
  }

  /**
   * The transitive imports of the file at `path`, without evaluation: both sides of `?` are included,
   * and remote imports are not followed. Does not throw; see `problems`.
   *
   * @example
   * scanner.closureOf('./config.dhall').env // ['HOME']
   */
  closureOf(path: string, options: ClosureOptions = {}): Closure {
    const walk = new Walk(options.followHashed === true);
    const entry = localLocation(path);
    walk.visit(entry, 'code');
    // The list grows during the iteration.
    for (const { location, mode } of walk.todo) this.#scan(location, mode, walk);
    return walk;
  }

  #scan(location: Location, mode: ImportMode, walk: Walk): void {
    const path = locationText(location);
    const bytes = this.#read(path, walk);
    if (bytes === undefined) return;
    walk.addFile(path);
    if (mode !== 'code') return;
    const file = this.#parse(path, bytes);
    if (file.problem !== undefined) walk.problems.push(file.problem);
    for (const node of file.imports) walk.follow(node, location, path);
  }

  #read(path: string, walk: Walk): Uint8Array | undefined {
    try {
      const bytes = this.#readFile(path);
      if (bytes === undefined) walk.addAbsent(path);
      return bytes;
    } catch (cause) {
      const message = `${path} cannot be read`;
      walk.problems.push(fault({ code: 'import-unreadable', message, causes: [cause] }));
      return undefined;
    }
  }

  #parse(path: string, bytes: Uint8Array): ParsedFile {
    const before = this.#parsed.get(path);
    if (before !== undefined && sameBytes(before.bytes, bytes)) return before;
    const parsed = parseFile(path, bytes);
    this.#parsed.set(path, parsed);
    return parsed;
  }
}

/** A closure while it grows. */
class Walk implements Closure {
  readonly files: string[] = [];
  readonly absent: string[] = [];
  readonly env: string[] = [];
  readonly remote: { readonly url: string; readonly hash: string | undefined }[] = [];
  readonly edges: ClosureEdge[] = [];
  readonly problems: Fault[] = [];
  readonly todo: { readonly location: Location; readonly mode: ImportMode }[] = [];
  readonly #seen = new Set<string>();
  readonly #followHashed: boolean;

  constructor(followHashed: boolean) {
    this.#followHashed = followHashed;
  }

  visit(location: Location, mode: ImportMode): void {
    if (this.#first(`${mode} ${locationText(location)}`)) this.todo.push({ location, mode });
  }

  follow(node: Import, parent: Location, from: string): void {
    const { mode, hash } = node;
    const location = chain(parent, node.location);
    const to = locationText(location);
    this.edges.push({ from, to, location, mode, hash });
    if (mode === 'location' || !referentiallySane(parent, location)) return;
    if (location.type === 'env' && this.#first(to)) this.env.push(location.name);
    if (location.type === 'remote' && this.#first(`${to} ${hash ?? ''}`)) {
      this.remote.push({ url: to, hash });
    }
    if (location.type !== 'local' || (hash !== undefined && !this.#followHashed)) return;
    this.visit(location, mode);
  }

  /** One path may be read in two modes. */
  addFile(path: string): void {
    if (this.#first(`file ${path}`)) this.files.push(path);
  }

  addAbsent(path: string): void {
    if (this.#first(`absent ${path}`)) this.absent.push(path);
  }

  #first(key: string): boolean {
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }
}

function parseFile(path: string, bytes: Uint8Array): ParsedFile {
  try {
    return { bytes, imports: importsOf(parseExpr(bytes, path)), problem: undefined };
  } catch (error) {
    if (isFault(error)) return { bytes, imports: [], problem: error };
    throw error;
  }
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index++) {
    if (left[index] !== right[index]) return false;
  }
  return true;
}

/**
 * The import graph in the language of Graphviz, with one arrow per import.
 *
 * @example
 * renderDot(scanner.closureOf('./config.dhall')) // 'strict digraph { … }'
 */
export function renderDot(closure: Closure): string {
  const names = new Map<string, number>();
  const idOf = (name: string): string => {
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    return `n${known}`;
  };
  const arrows = closure.edges.map(({ from, to }) => `  ${idOf(from)} -> ${idOf(to)};`);
  for (const file of closure.files) idOf(file);
  const nodes = [...names].map(([name, id]) => `  n${id} [label=${JSON.stringify(name)}];`);
  const lines = ['strict digraph {', '  rankdir="LR";', '  node [shape="box",style="rounded"];'];
  return [...lines, ...nodes, ...new Set(arrows), '}', ''].join('\n');
}
