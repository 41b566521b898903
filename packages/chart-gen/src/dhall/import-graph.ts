import { posix } from 'node:path';
import { isFault } from '@dhallmark/fault';
import { importsOf, parseExpr, type Import } from '@dhallmark/dhall';

/** One import of a file. */
export interface GraphEdge {
  readonly importer: string;
  readonly node: Import;
  /** Relative to the workspace; undefined for what is outside of it or not a file. */
  readonly path: string | undefined;
}

/** Which file imports which, found by parsing only. Each file is parsed once. */
export interface ImportGraph {
  /** The imports of one file; none for a file that is absent or does not parse. */
  edgesOf(file: string): readonly GraphEdge[];
  /** Every import that evaluating a file may follow. An import with a hash is not followed further. */
  closure(file: string): readonly GraphEdge[];
}

export function createImportGraph(readFile: (path: string) => Uint8Array | undefined): ImportGraph {
  const known = new Map<string, readonly GraphEdge[]>();
  const edgesOf = (file: string): readonly GraphEdge[] => {
    let edges = known.get(file);
    if (!edges) {
      edges = readEdges(file, readFile(file));
      known.set(file, edges);
    }
    return edges;
  };
  const closures = new Map<string, readonly GraphEdge[]>();
  return {
    edgesOf,
    closure: (file) => {
      const all = closures.get(file) ?? closureOf(file, edgesOf);
      closures.set(file, all);
      return all;
    },
  };
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

function readEdges(importer: string, bytes: Uint8Array | undefined): readonly GraphEdge[] {
  if (!bytes) return [];
  try {
    return importsOf(parseExpr(bytes, importer)).map((node) => ({
      importer,
      node,
      path: pathOf(importer, node),
    }));
  } catch (error) {
    // evaluating the file reports what is wrong with it
    if (isFault(error)) return [];
    throw error;
  }
}

/** Undefined for an import that is not a file, or is outside of the workspace. */
function pathOf(importer: string, { location }: Import): string | undefined {
  if (location.type !== 'local') return undefined;
  const { prefix, path } = location;
  if (prefix !== 'here' && prefix !== 'parent') return undefined;
  const up = prefix === 'parent' ? '..' : '.';
  const file = posix.join(posix.dirname(importer), up, ...path.directory, path.file);
  return file.startsWith('../') ? undefined : file;
}
