import { textOf } from '../json.ts';
import {
  isSameNamespace,
  kindOf,
  nameOf,
  namespaceOf,
  type ObjectSet,
  type RuleObject,
} from '../object-set.ts';
import { remember } from '../selection.ts';

const kinds = ['HorizontalPodAutoscaler', 'ScaledObject'];

/**
 * The autoscalers of the set that change the replicas of a workload.
 *
 * @example
 * scalersOf(deployment, set).length > 0
 */
export function scalersOf({ json }: RuleObject, set: ObjectSet): readonly RuleObject[] {
  const found = remember(scalers, set, indexScalers).get(`${kindOf(json)} ${nameOf(json)}`) ?? [];
  return found.filter((each) => isSameNamespace(namespaceOf(each.json), namespaceOf(json)));
}

const scalers = new WeakMap<ObjectSet, ReadonlyMap<string, readonly RuleObject[]>>();

function indexScalers(set: ObjectSet): ReadonlyMap<string, readonly RuleObject[]> {
  const all = kinds.flatMap((kind) => set.ofKind(kind));
  return Map.groupBy(all, ({ json }) => {
    const name = textOf(json, 'spec', 'scaleTargetRef', 'name') ?? '';
    return `${textOf(json, 'spec', 'scaleTargetRef', 'kind') ?? 'Deployment'} ${name}`;
  });
}

/**
 * Whether a workload is scaled, by an autoscaler of the set or probably by one of its name: of those of
 * templates only the name is known, and the target of one may be misspelled, which has a rule.
 *
 * @example
 * isScaled(deployment, set)
 */
export function isScaled(object: RuleObject, set: ObjectSet): boolean {
  const name = { namespace: namespaceOf(object.json), name: nameOf(object.json) };
  return (
    scalersOf(object, set).length > 0 ||
    kinds.some(
      (kind) =>
        set.findKnown(kind, name).length > 0 ||
        set.find(kind, name).some((scaler) => targetsOf(scaler, set).length === 0),
    )
  );
}

/** The workloads that an autoscaler names. */
export function targetsOf({ json }: RuleObject, set: ObjectSet): readonly RuleObject[] {
  const name = textOf(json, 'spec', 'scaleTargetRef', 'name') ?? '';
  const kind = textOf(json, 'spec', 'scaleTargetRef', 'kind') ?? 'Deployment';
  return set.find(kind, { namespace: namespaceOf(json), name });
}
