import type { ProjectConfiguration, RawProjectGraphDependency } from '@nx/devkit';

type Edge = Pick<RawProjectGraphDependency, 'source' | 'target'>;

/**
 * The edges without those that would close a cycle, together with what projects depend on implicitly:
 * an umbrella depends on its service charts, and these import files of the umbrella's folder. Files
 * never import each other in a cycle, but projects would. The same edges are left out in every run.
 * Affected tasks do not need them: inputs name imported files one by one.
 */
export function acyclicEdges<E extends Edge>(
  edges: readonly E[],
  projects: Readonly<Record<string, Pick<ProjectConfiguration, 'implicitDependencies'>>>,
): readonly E[] {
  const targets = new Map(
    Object.entries(projects).map(([name, { implicitDependencies = [] }]) => [
      name,
      new Set<string>(implicitDependencies),
    ]),
  );
  const kept = new Set<string>();
  for (const [pair, { source, target }] of pairsOf(edges)) {
    if (reaches(targets, target, source)) continue;
    kept.add(pair);
    const known = targets.get(source) ?? new Set();
    targets.set(source, known.add(target));
  }
  return edges.filter((edge) => kept.has(pairOf(edge)));
}

/** Sorted, so that the order of files does not matter. */
function pairsOf(edges: readonly Edge[]): readonly (readonly [string, Edge])[] {
  const pairs = new Map(edges.map((edge) => [pairOf(edge), edge]));
  return [...pairs].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function pairOf({ source, target }: Edge): string {
  return JSON.stringify([source, target]);
}

function reaches(
  targets: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  to: string,
): boolean {
  const seen = new Set<string>();
  const waiting = [from];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (each === to) return true;
    if (seen.has(each)) continue;
    seen.add(each);
    const next = targets.get(each);
    if (next?.has(to) === true) return true;
    waiting.push(...(next ?? []));
  }
  return false;
}
