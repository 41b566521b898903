import { fieldOf } from '../../json.ts';
import { kindOf, type ObjectSet, type RuleObject } from '../../object-set.ts';
import type { Rule } from '../../rule.ts';
import { selectPods, servicesOf } from '../../selection.ts';
import { isScaled, scalersOf } from '../scalers.ts';

const common = { group: 'policy', severity: 'warning' } as const;
const scaled = new Set(['Deployment', 'StatefulSet', 'ReplicaSet', 'Rollout']);

const singleReplica: Rule = {
  ...common,
  name: 'single-replica',
  summary: 'A Deployment that a Service uses has more than one pod.',
  reason: 'With one pod the service is interrupted whenever a node is drained or the pod moves.',
  remedy: 'Set replicas to 2 or more, or add a HorizontalPodAutoscaler.',
  source: 'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/',
  *check(object, set) {
    const { json } = object;
    if (kindOf(json) !== 'Deployment' && kindOf(json) !== 'Rollout') return;
    const replicas = fieldOf(json, 'spec', 'replicas') ?? 1;
    if (replicas !== 1 || isScaled(object, set) || servicesOf(object, set).length === 0) return;
    const isSet = fieldOf(json, 'spec', 'replicas') !== undefined;
    yield {
      path: isSet ? ['spec', 'replicas'] : ['spec'],
      message: 'a Service uses this workload, which has one pod',
    };
  },
};

const fixedReplicas: Rule = {
  ...common,
  name: 'fixed-replicas',
  summary: 'A workload that an autoscaler scales does not set replicas.',
  reason: 'Whenever the workload is applied, it is scaled to this number, whatever the load is.',
  remedy: 'Remove replicas from the workload; minReplicas of the autoscaler is the least number.',
  source:
    'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling',
  *check(object, set) {
    const replicas = fieldOf(object.json, 'spec', 'replicas');
    // with 0 the autoscaler does nothing, which may be meant
    if (replicas === undefined || replicas === 0 || scalersOf(object, set).length === 0) return;
    yield { path: ['spec', 'replicas'], message: 'an autoscaler changes replicas, too' };
  },
};

const blockedDrain: Rule = {
  ...common,
  name: 'blocked-drain',
  severity: 'error',
  summary: 'A PodDisruptionBudget allows at least one pod to be evicted.',
  reason: 'Nobody can drain the node: upgrades of the cluster wait until they are forced.',
  remedy: 'Lower minAvailable, raise maxUnavailable, or run more replicas.',
  source: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
  *check(object, set) {
    const { json } = object;
    if (kindOf(json) !== 'PodDisruptionBudget') return;
    const maxUnavailable = fieldOf(json, 'spec', 'maxUnavailable');
    if (maxUnavailable === 0 || maxUnavailable === '0%') {
      yield { path: ['spec', 'maxUnavailable'], message: 'no pod may ever be evicted' };
      return;
    }
    const minAvailable = fieldOf(json, 'spec', 'minAvailable');
    if (minAvailable === undefined) return;
    const replicas = replicasOf(object, set);
    const least = countOf(minAvailable, replicas);
    if (least === undefined || replicas === undefined || least < replicas) return;
    yield {
      path: ['spec', 'minAvailable'],
      message: `minAvailable is all of the ${replicas} pods, so none may be evicted`,
    };
  },
};

/** The pods of the only workload that the budget selects; undefined where that is not known. */
function replicasOf(budget: RuleObject, set: ObjectSet): number | undefined {
  const selector = fieldOf(budget.json, 'spec', 'selector');
  if (fieldOf(selector, 'matchLabels') === undefined) return undefined;
  const found = selectPods(budget, selector, set).filter(({ object }) =>
    scaled.has(kindOf(object.json)),
  );
  const [first] = found;
  if (first === undefined || found.length > 1 || isScaled(first.object, set)) return undefined;
  const replicas = fieldOf(first.object.json, 'spec', 'replicas') ?? 1;
  return typeof replicas === 'number' && replicas > 0 ? replicas : undefined;
}

function countOf(amount: unknown, replicas: number | undefined): number | undefined {
  if (typeof amount === 'number') return amount;
  const percent = typeof amount === 'string' ? /^(\d+)%$/.exec(amount)?.[1] : undefined;
  if (percent === undefined || replicas === undefined) return undefined;
  return Math.ceil((replicas * Number(percent)) / 100);
}

/** What keeps a service running. */
export const availabilityRules: readonly Rule[] = [singleReplica, fixedReplicas, blockedDrain];
