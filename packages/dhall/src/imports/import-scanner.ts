import { isFault, type Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import { importsOf } from './imports-of.ts';
import { parseExpr } from '../parse/parse.ts';
import type { Import, ImportMode } from '../syntax/expr.ts';
import { chain, locationText, localLocation, referentiallySane } from './location.ts';
import type { Location } from './location.ts';

/** An import as written in a file of the closure. */
export interface ClosureEdge {
  /** The text of the location of the file that holds it. */
  readonly from: string;
  /** The text of the imported location. */
  readonly to: string;
  readonly location: Location;
  readonly mode: ImportMode;
  /** 64 hexadecimal digits. */
  readonly hash: string | undefined;
}

/** All that an expression may read, found by parsing alone. */
export interface Closure {
  /** Local files that are there, the entry first; those behind a hash only with `followHashed`. */
  readonly files: readonly string[];
  /** Local files that are not there: a later one would change the result where `?` is used. */
  readonly absent: readonly string[];
  readonly env: readonly string[];
  readonly remote: readonly { readonly url: string; readonly hash: string | undefined }[];
  readonly edges: readonly ClosureEdge[];
  /** What could not be parsed or read. The rest of the closure is complete without it. */
  readonly problems: readonly Fault[];
}

/** How far a closure reaches. */
export interface ClosureOptions {
  /** Also look behind imports whose content a hash pins already. Default false. */
  readonly followHashed?: boolean | undefined;
}

/** Reads a file at once, as `ImportIo.readFile` does; undefined for none. */
export type ReadFile = (path: string) => Uint8Array | undefined;

interface ParsedFile {
  readonly bytes: Uint8Array;
  readonly imports: readonly Import[];
  readonly problem: Fault | undefined;
}

/**
 * Finds closures of many files. A file is parsed once and again only when its bytes change, so one
 * scanner may be kept as long as its process lives.
 *
 * @example
 * const scanner = new ImportScanner(nodeIo().readFile);
 * scanner.closureOf('charts/chart.dhall').files;
 */
export class ImportScanner {
  readonly #readFile: ReadFile;
  readonly #parsed = new Map<string, ParsedFile>();

  constructor(readFile: ReadFile) {
    this.#readFile = readFile;
  }

  /**
   * The transitive import graph of the file at `path`, without evaluating anything: both sides of
   * `?` belong to it, remote imports are leaves. Throws nothing; see `problems`.
   */
  closureOf(path: string, options: ClosureOptions = {}): Closure {
    const walk = new Walk(options.followHashed === true);
    const entry = localLocation(path);
    walk.visit(entry, 'code');
    // The list grows while it is gone through.
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
      const reason = cause instanceof Error ? cause.message : String(cause);
      const message = `${path} cannot be read: ${reason}`;
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

/** A closure as it grows. */
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
 * The graph in the language of Graphviz, an arrow for each import.
 *
 * @example
 * renderDot(new ImportScanner(nodeIo().readFile).closureOf('main.dhall'));
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
