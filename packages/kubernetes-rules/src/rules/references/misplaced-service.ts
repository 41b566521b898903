import { nameOf, namespaceOf, type ObjectSet, type RuleObject } from '../../object-set.ts';
import { selectorOfService, selectPods } from '../../selection.ts';
import { hasUnknownPods } from './unknown-pods.ts';

/**
 * Whether the Services of a name are in another namespace than their pods. The rule `selects-nothing`
 * reports them, so that their users are not reported for the same fault.
 */
export function isMisplaced(name: string, set: ObjectSet): boolean {
  const found = set.find('Service', { namespace: undefined, name });
  return found.length > 0 && found.every((service) => podNamespaceOf(service, set) !== undefined);
}

/** The namespace that has the pods which a Service selects in vain; undefined where none has. */
export function podNamespaceOf(service: RuleObject, set: ObjectSet): string | undefined {
  const matchLabels = selectorOfService(service.json);
  if (matchLabels === undefined || hasUnknownPods(set)) return undefined;
  if (selectPods(service, { matchLabels }, set).length > 0) return undefined;
  const [pod] = selectPods(withoutNamespace(service), { matchLabels }, set);
  return pod === undefined ? undefined : namespaceOf(pod.object.json);
}

function withoutNamespace(object: RuleObject): RuleObject {
  return { ...object, json: { metadata: { name: nameOf(object.json) } } };
}
