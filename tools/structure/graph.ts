/** A directed graph: what each node uses. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The graph of these edges; an edge from a node to itself is left out. */
export function toGraph(edges: Iterable<readonly [from: string, to: string]>): Graph {
  const graph = new Map<string, Set<string>>();
  const node = (name: string): Set<string> => {
    const uses = graph.get(name) ?? new Set();
    graph.set(name, uses);
    return uses;
  };
  for (const [from, to] of edges) {
    node(to);
    if (from !== to) node(from).add(to);
  }
  return graph;
}

/**
 * The nodes in groups: those that use one another in a circle are one group, every other node is a
 * group of its own (strongly connected components).
 */
function groupCycles(graph: Graph): readonly (readonly string[])[] {
  const reached = new Map([...graph.keys()].map((name) => [name, reachable(graph, name)]));
  const groups: string[][] = [];
  for (const name of graph.keys()) {
    const own = groups.find(
      ([first = '']) => reached.get(first)?.has(name) && reached.get(name)?.has(first),
    );
    if (own === undefined) groups.push([name]);
    else own.push(name);
  }
  return groups;
}

/** One shortest cycle of each group, from its first name in order, which is not repeated at the end. */
export function findCycles(graph: Graph): readonly (readonly string[])[] {
  return groupCycles(graph)
    .filter((group) => group.length > 1)
    .map((group) =>
      group
        .toSorted()
        .map((name) => shortestPath(graph, name, name) ?? group)
        .reduce((a, b) => (b.length < a.length ? b : a)),
    );
}

/** The nodes on a shortest path of at least one edge, without its end; undefined where there is none. */
function shortestPath(graph: Graph, from: string, to: string): readonly string[] | undefined {
  const paths = [[from]];
  const seen = new Set<string>();
  for (const path of paths) {
    for (const next of graph.get(path.at(-1) ?? from) ?? []) {
      if (next === to) return path;
      if (seen.has(next)) continue;
      seen.add(next);
      paths.push([...path, next]);
    }
  }
  return undefined;
}

/** All nodes that can be reached from one, itself left out unless it is in a cycle. */
export function reachable(graph: Graph, from: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [from];
  for (const name of open) {
    for (const next of graph.get(name) ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(next);
    }
  }
  return found;
}

/**
 * The layer of each node: 1 where it uses nothing, otherwise one above the highest it uses. The nodes
 * of a cycle share a layer, as far up as if they formed a chain.
 */
export function findLayers(graph: Graph): ReadonlyMap<string, number> {
  const groups = groupCycles(graph);
  const groupOf = new Map(groups.flatMap((group) => group.map((name) => [name, group] as const)));
  const layers = new Map<string, number>();
  const layerOf = (name: string): number => {
    const known = layers.get(name);
    if (known !== undefined) return known;
    const group = groupOf.get(name) ?? [name];
    const below = group
      .flatMap((member) => [...(graph.get(member) ?? [])])
      .filter((used) => groupOf.get(used) !== group);
    const layer = group.length + Math.max(0, ...below.map(layerOf));
    for (const member of group) layers.set(member, layer);
    return layer;
  };
  for (const name of graph.keys()) layerOf(name);
  return layers;
}
