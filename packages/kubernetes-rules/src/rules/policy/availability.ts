import { fieldOf, isJson, textOf, type Json } from '../../json.ts';
import { hasLabels } from '../../labels.ts';
import { kindOf, nameOf, namespaceOf, type ObjectSet, type RuleObject } from '../../object-set.ts';
import { podOf } from '../../pods.ts';
import type { Rule } from '../../rule.ts';

const common = { group: 'policy', severity: 'warning' } as const;
const scalers = ['HorizontalPodAutoscaler', 'ScaledObject'];
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
    if (replicas !== 1 || isAutoscaled(json, set) || !isServed(object, set)) return;
    const isSet = fieldOf(json, 'spec', 'replicas') !== undefined;
    yield {
      path: isSet ? ['spec', 'replicas'] : ['spec'],
      message: 'a Service uses this workload, which has one pod',
    };
  },
};

function isAutoscaled(json: Json, set: ObjectSet): boolean {
  return scalers.some((kind) => {
    const namespace = namespaceOf(json);
    // what a template scales is not known; usually both have one name
    if (set.findKnown(kind, { namespace, name: nameOf(json) }).length > 0) return true;
    return set
      .ofKind(kind)
      .some(
        ({ json: scaler }) => textOf(scaler, 'spec', 'scaleTargetRef', 'name') === nameOf(json),
      );
  });
}

function isServed({ json }: RuleObject, set: ObjectSet): boolean {
  const labels = podOf(json)?.metadata['labels'];
  return set.ofKind('Service').some((service) => {
    const selector = fieldOf(service.json, 'spec', 'selector');
    return isJson(selector) && Object.keys(selector).length > 0 && hasLabels(labels, selector);
  });
}

const blockedDrain: Rule = {
  ...common,
  name: 'blocked-drain',
  severity: 'error',
  summary: 'A PodDisruptionBudget allows at least one pod to be evicted.',
  reason: 'Nobody can drain the node: upgrades of the cluster wait until they are forced.',
  remedy: 'Lower minAvailable, raise maxUnavailable, or run more replicas.',
  source: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
  *check({ json }, set) {
    if (kindOf(json) !== 'PodDisruptionBudget') return;
    const maxUnavailable = fieldOf(json, 'spec', 'maxUnavailable');
    if (maxUnavailable === 0 || maxUnavailable === '0%') {
      yield { path: ['spec', 'maxUnavailable'], message: 'no pod may ever be evicted' };
      return;
    }
    const minAvailable = fieldOf(json, 'spec', 'minAvailable');
    if (minAvailable === undefined) return;
    const replicas = replicasOf(json, set);
    const least = countOf(minAvailable, replicas);
    if (least === undefined || replicas === undefined || least < replicas) return;
    yield {
      path: ['spec', 'minAvailable'],
      message: `minAvailable is all of the ${replicas} pods, so none may be evicted`,
    };
  },
};

/** The pods of the only workload that the budget selects; undefined where that is not known. */
function replicasOf(json: Json, set: ObjectSet): number | undefined {
  const selector = fieldOf(json, 'spec', 'selector', 'matchLabels');
  if (!isJson(selector)) return undefined;
  const found = set.objects.filter(
    (object) =>
      scaled.has(kindOf(object.json)) &&
      (namespaceOf(object.json) ?? namespaceOf(json)) === namespaceOf(json) &&
      hasLabels(podOf(object.json)?.metadata['labels'], selector),
  );
  const [first] = found;
  if (first === undefined || found.length > 1 || isAutoscaled(first.json, set)) return undefined;
  const replicas = fieldOf(first.json, 'spec', 'replicas') ?? 1;
  return typeof replicas === 'number' ? replicas : undefined;
}

function countOf(amount: unknown, replicas: number | undefined): number | undefined {
  if (typeof amount === 'number') return amount;
  const percent = typeof amount === 'string' ? /^(\d+)%$/.exec(amount)?.[1] : undefined;
  if (percent === undefined || replicas === undefined) return undefined;
  return Math.ceil((replicas * Number(percent)) / 100);
}

/** What keeps a service running. */
export const availabilityRules: readonly Rule[] = [singleReplica, blockedDrain];
