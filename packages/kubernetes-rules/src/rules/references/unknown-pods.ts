import { groupOf, kindOf, type ObjectSet } from '../../object-set.ts';
import { podOf } from '../../pods.ts';
import { remember } from '../../selection.ts';

/** Groups of kinds for which no controller makes pods. */
const podless =
  /^(?:|[a-z]+|.*\.k8s\.io|(?:acme\.)?cert-manager\.io|.*\.toolkit\.fluxcd\.io|.*external-secrets\.io|.*\.istio\.io|bitnami\.com|keda\.sh|kyverno\.io|cilium\.io|crd\.projectcalico\.org)$/;
/** Kinds of other groups for which none does. */
const podlessKinds = new Set(['ServiceMonitor', 'PodMonitor', 'PrometheusRule', 'Probe']);
const workloads = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'Pod', 'Job', 'CronJob']);

const unknownPods = new WeakMap<ObjectSet, boolean>();

/**
 * Whether the set can have pods that are not in it: those of a Helm template, which are known by name
 * only, and those of operators.
 */
export function hasUnknownPods(set: ObjectSet): boolean {
  return remember(unknownPods, set, findUnknownPods);
}

function findUnknownPods(set: ObjectSet): boolean {
  return (
    set.known.some(({ kind }) => workloads.has(kind)) ||
    set.objects.some(({ json }) => {
      const isPodless = podless.test(groupOf(json)) || podlessKinds.has(kindOf(json));
      return !isPodless && podOf(json) === undefined;
    })
  );
}
