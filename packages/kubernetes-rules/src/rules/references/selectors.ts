import { fieldOf, isJson, type FieldPath } from '../../json.ts';
import { hasLabels, matchesSelector } from '../../labels.ts';
import { kindOf, nameOf, type ObjectSet, type RuleObject } from '../../object-set.ts';
import { podOf, type PodPlace } from '../../pods.ts';
import type { Rule } from '../../rule.ts';
import { selectFields } from '../../select-fields.ts';
import { hasUnknownPods, podsBeside } from './selected-pods.ts';

const REMEDY =
  'Use labels of the pods that are meant. If an operator creates them, declare the object that selects them as external.';

const selectsNothing: Rule = {
  name: 'selects-nothing',
  group: 'reference',
  severity: 'error',
  summary: 'The selector of a Service, PodDisruptionBudget or NetworkPolicy matches a pod.',
  reason:
    'A Service without pods answers nothing; a budget or policy without pods protects nothing.',
  remedy: REMEDY,
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/',
  *check(object, set) {
    const found = selectorOf(object);
    if (found === undefined || hasUnknownPods(set)) return;
    const { path, matches } = found;
    if (podsBeside(object, set).some((pod) => matches(pod.metadata['labels']))) return;
    if (
      set.findKnown(kindOf(object.json), { namespace: undefined, name: nameOf(object.json) })
        .length > 0
    )
      return;
    yield { path, message: 'no pod of the charts has these labels' };
  },
};

interface Selector {
  readonly path: FieldPath;
  readonly matches: (labels: unknown) => boolean;
}

/** Undefined where everything is selected on purpose. */
function selectorOf({ json }: RuleObject): Selector | undefined {
  const kind = kindOf(json);
  if (kind === 'Service') {
    const selector = fieldOf(json, 'spec', 'selector');
    if (!isJson(selector) || Object.keys(selector).length === 0) return undefined;
    return { path: ['spec', 'selector'], matches: (labels) => hasLabels(labels, selector) };
  }
  const field = { PodDisruptionBudget: 'selector', NetworkPolicy: 'podSelector' }[kind];
  if (field === undefined) return undefined;
  const selector = fieldOf(json, 'spec', field);
  if (!isJson(selector) || Object.keys(selector).length === 0) return undefined;
  return { path: ['spec', field], matches: (labels) => matchesSelector(selector, labels) };
}

const monitors: Readonly<Record<string, string>> = { ServiceMonitor: 'Service', PodMonitor: 'Pod' };

const monitorsNothing: Rule = {
  name: 'monitors-nothing',
  group: 'reference',
  severity: 'warning',
  summary: 'The selector of a ServiceMonitor or PodMonitor matches a Service or a pod.',
  reason: 'Prometheus collects nothing.',
  remedy: 'Use labels of the Service or of the pods that are meant.',
  source: 'https://prometheus-operator.dev/docs/api-reference/api/',
  *check(object, set) {
    const { json } = object;
    const selector = fieldOf(json, 'spec', 'selector');
    const kind = monitors[kindOf(json)];
    // another namespace is outside of the set
    if (kind === undefined || fieldOf(json, 'spec', 'namespaceSelector') !== undefined) return;
    if (kind === 'Pod' && hasUnknownPods(set)) return;
    if (set.known.some((known) => known.kind === kind)) return;
    const labels = kind === 'Pod' ? podLabels(object, set) : serviceLabels(set);
    if (labels.some((each) => matchesSelector(selector, each))) return;
    yield { path: ['spec', 'selector'], message: `no ${kind} of the charts has these labels` };
  },
};

function podLabels(object: RuleObject, set: ObjectSet): readonly unknown[] {
  return podsBeside(object, set).map((pod) => pod.metadata['labels']);
}

function serviceLabels(set: ObjectSet): readonly unknown[] {
  return set.ofKind('Service').map(({ json }) => fieldOf(json, 'metadata', 'labels'));
}

const spreadsOthers: Rule = {
  name: 'spreads-other-pods',
  group: 'reference',
  severity: 'warning',
  summary: 'A topology spread constraint selects the pods that have it.',
  reason: 'The scheduler counts other pods, and puts all pods of this workload on one node.',
  remedy: 'Use the labels of the pod template in labelSelector.',
  source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
  *check({ json }) {
    const pod = podOf(json);
    if (pod === undefined) return;
    for (const { path, value } of selectFields(
      json,
      '@pod.topologySpreadConstraints[].labelSelector',
    )) {
      if (!matchesSelector(value, labelsOf(pod)))
        yield { path, message: 'the pods themselves do not have these labels' };
    }
  },
};

function labelsOf(pod: PodPlace): unknown {
  return pod.metadata['labels'];
}

/** Selectors that match nothing in the set. */
export const selectorRules: readonly Rule[] = [selectsNothing, monitorsNothing, spreadsOthers];
