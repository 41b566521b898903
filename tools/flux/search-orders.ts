import { emptyCluster, nextSteps, type Commit, type State } from './controllers.ts';

/** What a search over all orders of steps found. */
export interface Search {
  /** The number of different states. */
  readonly states: number;
  /** The steps to the first state that breaks the guarantee; undefined where none does. */
  readonly violation: readonly string[] | undefined;
  /** The steps to a state in which nothing happens any more, although the last commit is not installed. */
  readonly stuck: readonly string[] | undefined;
}

interface Visit {
  readonly state: State;
  readonly from: string | undefined;
  readonly step: string;
}

/**
 * Every state that publishing these commits in this order can lead to, with at most so many failures.
 * Breadth first, so that what it finds is as short as possible.
 */
export function searchOrders(commits: readonly Commit[], failures: number): Search {
  const start = emptyCluster(commits[0]?.secrets.length ?? 0, failures);
  const visits = new Map<string, Visit>([
    [keyOf(start), { state: start, from: undefined, step: '' }],
  ]);
  let violation: readonly string[] | undefined;
  let stuck: readonly string[] | undefined;
  for (const [key, { state }] of visits) {
    if (readsOldSecret(state, commits)) violation ??= pathTo(key, visits);
    const steps = nextSteps(state, commits);
    if (steps.length === 0 && !isConverged(state, commits)) stuck ??= pathTo(key, visits);
    for (const { name, state: next } of steps) {
      const nextKey = keyOf(next);
      if (!visits.has(nextKey)) visits.set(nextKey, { state: next, from: key, step: name });
    }
  }
  return { states: visits.size, violation, stuck };
}

/** Whether pods were started for a chart with a Secret from before the commit of that chart. */
function readsOldSecret({ installed, pods }: State, commits: readonly Commit[]): boolean {
  if (installed === undefined) return false;
  return pods.some((commit, index) => {
    const isSame = commits[commit]?.secrets[index] === commits[installed.commit]?.secrets[index];
    return commit < installed.commit && !isSame;
  });
}

/** Whether the last commit is installed, and its pods have read its Secrets. */
function isConverged(
  { pushed, applied, installed, pods }: State,
  commits: readonly Commit[],
): boolean {
  const wanted = JSON.stringify(commits[pushed]?.secrets);
  const valuesOf = (from: readonly number[]): string =>
    JSON.stringify(from.map((commit, index) => commits[commit]?.secrets[index]));
  const chart = commits[installed?.commit ?? -1];
  return (
    valuesOf(applied) === wanted &&
    valuesOf(pods) === wanted &&
    JSON.stringify(chart?.secrets) === wanted &&
    chart?.chartVersion === commits[pushed]?.chartVersion
  );
}

function keyOf(state: State): string {
  return JSON.stringify(state);
}

function pathTo(key: string, visits: ReadonlyMap<string, Visit>): readonly string[] {
  const steps: string[] = [];
  for (let at: string | undefined = key; at !== undefined; at = visits.get(at)?.from) {
    const step = visits.get(at)?.step;
    if (step) steps.unshift(step);
  }
  return steps;
}
