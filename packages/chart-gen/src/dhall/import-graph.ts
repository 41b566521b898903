import { posix } from 'node:path';
import { isFault, type Fault } from '@dhallmark/fault';
import { importsOf, parseExpr, requiredImportsOf, type Import } from '@dhallmark/dhall';

/** One import of a file. */
export interface GraphEdge {
  readonly importer: string;
  readonly node: Import;
  /** Relative to the workspace; undefined for what is outside of it or not a file. */
  readonly path: string | undefined;
  /** False inside `a ? b`, where another alternative may be taken. */
  readonly isRequired: boolean;
}

/** What certainly prevents a file from being evaluated, found by parsing only. */
export interface GraphProblems {
  /** The syntax errors of the file and of what it has to import. */
  readonly malformed: readonly Fault[];
  /** The required imports of the workspace's files that are absent. */
  readonly absent: readonly GraphEdge[];
}

/** Which file imports which, found by parsing only. Each file is parsed once. */
export interface ImportGraph {
  /** The imports of one file; none for a file that is absent or does not parse. */
  edgesOf(file: string): readonly GraphEdge[];
  /** Every import that evaluating a file may follow. An import with a hash is not followed further. */
  closure(file: string): readonly GraphEdge[];
  /** What is wrong with the file and everything that it has to import. */
  problemsOf(file: string): GraphProblems;
}

/**
 * @param readFile the content of a file that may be read, else undefined
 * @param isAbsent whether there is nothing at a path
 */
export function createImportGraph(
  readFile: (path: string) => Uint8Array | undefined,
  isAbsent: (path: string) => boolean,
): ImportGraph {
  const known = new Map<string, ParsedFile>();
  const parsed = (file: string): ParsedFile => {
    let found = known.get(file);
    if (!found) {
      found = readEdges(file, readFile(file));
      known.set(file, found);
    }
    return found;
  };
  const edgesOf = (file: string): readonly GraphEdge[] => parsed(file).edges;
  const closures = new Map<string, readonly GraphEdge[]>();
  return {
    edgesOf,
    closure: (file) => {
      const all = closures.get(file) ?? closureOf(file, edgesOf);
      closures.set(file, all);
      return all;
    },
    problemsOf: (file) => findProblems(file, parsed, isAbsent),
  };
}

interface ParsedFile {
  readonly edges: readonly GraphEdge[];
  readonly malformed: Fault | undefined;
}

function findProblems(
  file: string,
  parsed: (file: string) => ParsedFile,
  isAbsent: (path: string) => boolean,
): GraphProblems {
  const seen = new Set([file]);
  const malformed: Fault[] = [];
  const absent: GraphEdge[] = [];
  for (const at of seen) {
    const { edges, malformed: fault } = parsed(at);
    if (fault !== undefined) malformed.push(fault);
    for (const edge of edges) {
      const { path, isRequired } = edge;
      const { mode, hash } = edge.node;
      // the content of an import with a hash may be in the cache
      if (!isRequired || path === undefined || hash !== undefined || mode === 'location') continue;
      if (isAbsent(path)) absent.push(edge);
      else if (mode === 'code') seen.add(path);
    }
  }
  return { malformed, absent };
}

function closureOf(file: string, edgesOf: ImportGraph['edgesOf']): readonly GraphEdge[] {
  const seen = new Set([file]);
  const all: GraphEdge[] = [];
  for (const at of seen) {
    for (const edge of edgesOf(at)) {
      all.push(edge);
      const { path, node } = edge;
      if (path !== undefined && node.mode === 'code' && node.hash === undefined) seen.add(path);
    }
  }
  return all;
}

function readEdges(importer: string, bytes: Uint8Array | undefined): ParsedFile {
  if (!bytes) return { edges: [], malformed: undefined };
  try {
    const expr = parseExpr(bytes, importer);
    const required = new Set(requiredImportsOf(expr));
    const edges = importsOf(expr).map((node) => ({
      importer,
      node,
      path: pathOf(importer, node),
      isRequired: required.has(node),
    }));
    return { edges, malformed: undefined };
  } catch (error) {
    if (!isFault(error)) throw error;
    // evaluating the file reports anything else, such as a limit
    return { edges: [], malformed: error.code.startsWith('parse-') ? error : undefined };
  }
}

/** The file of the workspace that an import means; undefined for one that is not such a file. */
export function pathOf(importer: string, { location }: Import): string | undefined {
  if (location.type !== 'local') return undefined;
  const { prefix, path } = location;
  if (prefix !== 'here' && prefix !== 'parent') return undefined;
  const up = prefix === 'parent' ? '..' : '.';
  const file = posix.join(posix.dirname(importer), up, ...path.directory, path.file);
  return file.startsWith('../') ? undefined : file;
}
