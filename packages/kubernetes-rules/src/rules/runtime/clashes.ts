import { fieldOf, itemsOf, renderScalar, textOf, type FieldPath, type Json } from '../../json.ts';
import {
  isSameNamespace,
  kindOf,
  nameOf,
  namespaceOf,
  type ObjectSet,
  type RuleObject,
} from '../../object-set.ts';
import { containersIn, podOf } from '../../pods.ts';
import type { Problem, Rule } from '../../rule.ts';
import { remember, selectPods } from '../../selection.ts';
import { scalersOf, targetsOf } from '../scalers.ts';

const common = { group: 'runtime', severity: 'error' } as const;

/** A port that something takes, and the key under which only one can have it. */
interface Claim {
  readonly object: RuleObject;
  readonly path: FieldPath;
  readonly key: string;
}

/** Ports that two would listen on. */
export const portClash: Rule = {
  ...common,
  name: 'port-clash',
  summary: 'No two containers of a pod, node ports, or host ports of DaemonSets are the same.',
  reason:
    'The second container cannot listen, the second Service is refused, or the second pod is on no node.',
  remedy: 'Use another port for one of them.',
  source: 'pkg/api/pod/warnings.go, warningsForPodSpecAndMeta',
  *check(object, set) {
    yield* checkContainers(object.json);
    const claims = remember(claimsOfSets, set, claimPorts);
    for (const claim of claimsOf(object)) {
      const first = claims.get(claim.key)?.[0];
      if (first === undefined || first.object === object) continue;
      const { json } = first.object;
      yield { path: claim.path, message: `${kindOf(json)} ${nameOf(json)} has the same port` };
    }
  },
};

function* checkContainers(json: Json): Iterable<Problem> {
  const owners = new Map<string, FieldPath>();
  for (const { path, container, list } of containersIn(json)) {
    // init containers end before others start, unless they are sidecars
    if (list === 'initContainers' && container['restartPolicy'] !== 'Always') continue;
    for (const [index, port] of itemsOf(container['ports'])) {
      const key = portKey(port, 'containerPort');
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, path);
      else if (owner !== path) {
        const message = 'another container of the pod has the same port';
        yield { path: [...path, 'ports', index, 'containerPort'], message };
      }
    }
  }
}

function portKey(port: unknown, field: string): string {
  return `${renderScalar(fieldOf(port, field))}/${textOf(port, 'protocol') ?? 'TCP'}`;
}

const claimsOfSets = new WeakMap<ObjectSet, ReadonlyMap<string, readonly Claim[]>>();

function claimPorts(set: ObjectSet): ReadonlyMap<string, readonly Claim[]> {
  return Map.groupBy(set.objects.flatMap(claimsOf), ({ key }) => key);
}

function claimsOf(object: RuleObject): readonly Claim[] {
  const { json } = object;
  if (kindOf(json) === 'Service') {
    return itemsOf(fieldOf(json, 'spec', 'ports')).flatMap(([index, port]) =>
      isPort(fieldOf(port, 'nodePort'))
        ? [
            {
              object,
              path: ['spec', 'ports', index, 'nodePort'],
              key: `node ${portKey(port, 'nodePort')}`,
            },
          ]
        : [],
    );
  }
  const spec = podOf(json)?.spec;
  // pods of others can be on different nodes
  if (kindOf(json) !== 'DaemonSet' || spec?.['nodeSelector'] || spec?.['affinity']) return [];
  return containersIn(json).flatMap(({ path, container }) =>
    itemsOf(container['ports']).flatMap(([index, port]) =>
      isPort(fieldOf(port, 'hostPort'))
        ? [
            {
              object,
              path: [...path, 'ports', index, 'hostPort'],
              key: `host ${portKey(port, 'hostPort')} ${textOf(port, 'hostIP') ?? ''}`,
            },
          ]
        : [],
    ),
  );
}

function isPort(value: unknown): boolean {
  return typeof value === 'number' && value > 0;
}

/** Two autoscalers of one workload. */
export const scaledTwice: Rule = {
  ...common,
  name: 'scaled-twice',
  summary: 'A workload has one autoscaler.',
  reason: 'Both report AmbiguousSelector and scale nothing, or undo what the other does.',
  remedy: 'Put the metrics of both into one autoscaler.',
  source: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
  *check(object, set) {
    const { json } = object;
    if (!['HorizontalPodAutoscaler', 'ScaledObject'].includes(kindOf(json))) return;
    const [target] = targetsOf(object, set);
    const [first] = target === undefined ? [] : scalersOf(target, set);
    if (first === undefined || first === object) return;
    const what = `${kindOf(first.json)} ${nameOf(first.json)}`;
    yield { path: ['spec', 'scaleTargetRef', 'name'], message: `${what} scales the same workload` };
  },
};

/** Two budgets of one pod. */
export const twoBudgets: Rule = {
  ...common,
  name: 'two-budgets',
  summary: 'A pod has one PodDisruptionBudget.',
  reason:
    'The API server refuses to evict pods with several budgets: no node with one can be drained.',
  remedy: 'Remove one of the budgets, or change its selector.',
  source: 'pkg/registry/core/pod/storage/eviction.go, Create',
  *check(object, set) {
    const { json } = object;
    if (kindOf(json) !== 'PodDisruptionBudget') return;
    const selector = fieldOf(json, 'spec', 'selector');
    if (selector === undefined) return;
    const budgets = remember(budgetsOfSets, set, findBudgets);
    for (const pod of selectPods(object, selector, set)) {
      const first = budgets
        .get(pod.object)
        ?.find((each) => isSameNamespace(namespaceOf(each.json), namespaceOf(json)));
      if (first === undefined || first === object) continue;
      const what = `${kindOf(pod.object.json)} ${nameOf(pod.object.json)}`;
      const message = `the pods of ${what} have the budget ${nameOf(first.json)}, too`;
      yield { path: ['spec', 'selector'], message };
      return;
    }
  },
};

const budgetsOfSets = new WeakMap<ObjectSet, ReadonlyMap<RuleObject, readonly RuleObject[]>>();

/** The budgets of each workload. */
function findBudgets(set: ObjectSet): ReadonlyMap<RuleObject, readonly RuleObject[]> {
  const pairs = set.ofKind('PodDisruptionBudget').flatMap((budget) => {
    const selector = fieldOf(budget.json, 'spec', 'selector');
    const pods = selector === undefined ? [] : selectPods(budget, selector, set);
    return pods.map(({ object }) => [object, budget] as const);
  });
  const grouped = Map.groupBy(pairs, ([object]) => object);
  return new Map([...grouped].map(([object, group]) => [object, group.map(([, each]) => each)]));
}
