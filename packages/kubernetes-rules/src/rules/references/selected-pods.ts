import {
  groupOf,
  isSameNamespace,
  kindOf,
  namespaceOf,
  type ObjectSet,
  type RuleObject,
} from '../../object-set.ts';
import { podOf, type PodPlace } from '../../pods.ts';

/** Pods of the set in the namespace of an object. */
export function podsBeside({ json }: RuleObject, set: ObjectSet): readonly PodPlace[] {
  const namespace = namespaceOf(json);
  return podsOf(set).flatMap((each) =>
    isSameNamespace(each.namespace, namespace) ? [each.pod] : [],
  );
}

interface NamespacedPod {
  readonly namespace: string | undefined;
  readonly pod: PodPlace;
}

/** Many objects of a set ask for its pods. */
const knownPods = new WeakMap<ObjectSet, readonly NamespacedPod[]>();

function podsOf(set: ObjectSet): readonly NamespacedPod[] {
  const known = knownPods.get(set);
  if (known !== undefined) return known;
  const pods = set.objects.flatMap(({ json }) => {
    const pod = podOf(json);
    return pod === undefined ? [] : [{ namespace: namespaceOf(json), pod }];
  });
  knownPods.set(set, pods);
  return pods;
}

/** Groups of kinds for which no controller makes pods. */
const podless =
  /^(?:|[a-z]+|.*\.k8s\.io|(?:acme\.)?cert-manager\.io|.*\.toolkit\.fluxcd\.io|.*external-secrets\.io|.*\.istio\.io|bitnami\.com|keda\.sh|kyverno\.io|cilium\.io|crd\.projectcalico\.org)$/;
/** Kinds of other groups for which none does. */
const podlessKinds = new Set(['ServiceMonitor', 'PodMonitor', 'PrometheusRule', 'Probe']);
const workloads = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'Pod', 'Job', 'CronJob']);

/**
 * Whether the set can have pods that are not in it: those of a Helm template, which are known by name
 * only, and those of operators.
 */
export function hasUnknownPods(set: ObjectSet): boolean {
  const known = unknownPods.get(set);
  if (known !== undefined) return known;
  const found = findUnknownPods(set);
  unknownPods.set(set, found);
  return found;
}

const unknownPods = new WeakMap<ObjectSet, boolean>();

function findUnknownPods(set: ObjectSet): boolean {
  return (
    set.known.some(({ kind }) => workloads.has(kind)) ||
    set.objects.some(({ json }) => {
      const isPodless = podless.test(groupOf(json)) || podlessKinds.has(kindOf(json));
      return !isPodless && podOf(json) === undefined;
    })
  );
}
