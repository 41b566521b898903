import { fieldOf, isJson, type FieldPath } from '../../json.ts';
import { matchesSelector } from '../../labels.ts';
import { kindOf, nameOf, type RuleObject } from '../../object-set.ts';
import { podOf } from '../../pods.ts';
import type { Rule } from '../../rule.ts';
import { selectFields } from '../../select-fields.ts';
import { selectorOfService, selectPods } from '../../selection.ts';
import { podNamespaceOf } from './misplaced-service.ts';
import { hasUnknownPods } from './unknown-pods.ts';

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
    const { path, selector } = found;
    if (selectPods(object, selector, set).length > 0) return;
    const name = { namespace: undefined, name: nameOf(object.json) };
    if (set.findKnown(kindOf(object.json), name).length > 0) return;
    const namespace = podNamespaceOf(object, set);
    if (namespace === undefined) {
      yield { path, message: 'no pod of the charts has these labels' };
    } else {
      const message = `the pods with these labels are in the namespace ${namespace}`;
      yield { path: ['metadata', 'namespace'], message, hint: 'Use the namespace of the pods.' };
    }
  },
};

interface Selector {
  readonly path: FieldPath;
  /** With `matchLabels` and `matchExpressions`. */
  readonly selector: unknown;
}

/** Undefined where everything is selected on purpose. */
function selectorOf({ json }: RuleObject): Selector | undefined {
  const kind = kindOf(json);
  if (kind === 'Service') {
    const matchLabels = selectorOfService(json);
    return matchLabels === undefined
      ? undefined
      : { path: ['spec', 'selector'], selector: { matchLabels } };
  }
  const field = { PodDisruptionBudget: 'selector', NetworkPolicy: 'podSelector' }[kind];
  if (field === undefined) return undefined;
  const selector = fieldOf(json, 'spec', field);
  if (!isJson(selector) || Object.keys(selector).length === 0) return undefined;
  return { path: ['spec', field], selector };
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
    const labels = podOf(json)?.metadata['labels'];
    for (const { path, value } of selectFields(json, '@pod.topologySpreadConstraints[]')) {
      const selector = fieldOf(value, 'labelSelector');
      if (selector === undefined) {
        // the API server warns of it
        yield { path, message: 'without labelSelector the constraint counts no pods' };
      } else if (!matchesSelector(selector, labels)) {
        const message = 'the pods themselves do not have these labels';
        yield { path: [...path, 'labelSelector'], message };
      }
    }
  },
};

/** Selectors that match nothing in the set. */
export const selectorRules: readonly Rule[] = [selectsNothing, spreadsOthers];
