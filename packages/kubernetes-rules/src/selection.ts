import { fieldOf, isJson, type Json } from './json.ts';
import { LabelIndex, SelectorIndex } from './label-index.ts';
import { isSameNamespace, namespaceOf, type ObjectSet, type RuleObject } from './object-set.ts';
import { podOf, type PodPlace } from './pods.ts';

/** A pod that a workload of the set makes. */
export interface SelectedPod {
  /** The workload, or the Pod itself. */
  readonly object: RuleObject;
  readonly pod: PodPlace;
}

/**
 * The pods of the set that a selector matches, in the namespace of the object that selects.
 *
 * @param selector with `matchLabels` and `matchExpressions`; an empty one matches all pods
 * @example
 * selectPods(budget, fieldOf(budget.json, 'spec', 'selector'), set)
 */
export function selectPods(
  { json }: RuleObject,
  selector: unknown,
  set: ObjectSet,
): readonly SelectedPod[] {
  const { all, byNamespace } = remember(podIndexes, set, indexPods);
  const namespace = namespaceOf(json);
  if (namespace === undefined) return all.select(selector);
  return [namespace, undefined].flatMap((each) => byNamespace.get(each)?.select(selector) ?? []);
}

interface PodIndex {
  readonly all: LabelIndex<SelectedPod>;
  readonly byNamespace: ReadonlyMap<string | undefined, LabelIndex<SelectedPod>>;
}

const podIndexes = new WeakMap<ObjectSet, PodIndex>();

function indexPods(set: ObjectSet): PodIndex {
  const pods = set.objects.flatMap((object): readonly SelectedPod[] => {
    const pod = podOf(object.json);
    return pod === undefined ? [] : [{ object, pod }];
  });
  const groups = Map.groupBy(pods, ({ object }) => namespaceOf(object.json));
  return {
    all: indexByLabel(pods),
    byNamespace: new Map([...groups].map(([name, group]) => [name, indexByLabel(group)])),
  };
}

function indexByLabel(pods: readonly SelectedPod[]): LabelIndex<SelectedPod> {
  return new LabelIndex(pods, ({ pod }) => pod.metadata['labels']);
}

/**
 * The Services of the set that send requests to a workload.
 *
 * @example
 * servicesOf(deployment, set).length > 0
 */
export function servicesOf({ json }: RuleObject, set: ObjectSet): readonly RuleObject[] {
  const labels = podOf(json)?.metadata['labels'];
  const namespace = namespaceOf(json);
  return remember(serviceIndexes, set, indexServices)
    .selecting(labels)
    .filter((service) => isSameNamespace(namespaceOf(service.json), namespace));
}

const serviceIndexes = new WeakMap<ObjectSet, SelectorIndex<RuleObject>>();

function indexServices(set: ObjectSet): SelectorIndex<RuleObject> {
  return new SelectorIndex(set.ofKind('Service'), ({ json }) => selectorOfService(json));
}

/**
 * The labels that a Service selects; undefined where it selects no pods by itself.
 *
 * @example
 * selectorOfService(service) // { app: 'web' }
 */
export function selectorOfService(json: Json): Json | undefined {
  const selector = fieldOf(json, 'spec', 'selector');
  return isJson(selector) && Object.keys(selector).length > 0 ? selector : undefined;
}

/**
 * What is made once per set.
 *
 * @example
 * remember(indexes, set, (set) => new LabelIndex(set.objects, labelsOf))
 */
export function remember<Value>(
  known: WeakMap<ObjectSet, Value>,
  set: ObjectSet,
  make: (set: ObjectSet) => Value,
): Value {
  const found = known.get(set);
  if (found !== undefined) return found;
  const made = make(set);
  known.set(set, made);
  return made;
}
