import { fieldOf, isJson, type FieldPath, type Json } from '../../json.ts';
import { containersOf, podOf, type PodPlace } from '../../pods.ts';
import type { Problem, Rule } from '../../rule.ts';
import { selectFields } from '../../select-fields.ts';

/** Annotations of pods without effect, and what replaces them. */
const annotations: Readonly<Record<string, string>> = {
  'scheduler.alpha.kubernetes.io/critical-pod': 'priorityClassName',
  'security.alpha.kubernetes.io/sysctls': 'securityContext.sysctls',
  'security.alpha.kubernetes.io/unsafe-sysctls': 'securityContext.sysctls',
};
const SECCOMP = 'seccomp.security.alpha.kubernetes.io/pod';
const SECCOMP_OF_CONTAINER = 'container.seccomp.security.alpha.kubernetes.io/';
const APPARMOR = 'container.apparmor.security.beta.kubernetes.io/';

/** pkg/api/node/util.go, deprecatedNodeLabels */
const nodeLabels: Readonly<Record<string, string>> = {
  'beta.kubernetes.io/arch': 'kubernetes.io/arch',
  'beta.kubernetes.io/os': 'kubernetes.io/os',
  'failure-domain.beta.kubernetes.io/region': 'topology.kubernetes.io/region',
  'failure-domain.beta.kubernetes.io/zone': 'topology.kubernetes.io/zone',
  'beta.kubernetes.io/instance-type': 'node.kubernetes.io/instance-type',
};
const affinity = '@pod.affinity.nodeAffinity';
const labelFields = [
  '@pod.nodeSelector{key}',
  '@pod.topologySpreadConstraints[].topologyKey',
  `${affinity}.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[].matchExpressions[].key`,
  `${affinity}.preferredDuringSchedulingIgnoredDuringExecution[].preference.matchExpressions[].key`,
];

/** What the API server accepts with a warning. */
export const deprecatedField: Rule = {
  name: 'deprecated-field',
  group: 'policy',
  severity: 'warning',
  summary: 'A pod has no annotations and node labels that Kubernetes has replaced.',
  reason: 'The annotations have no effect any longer, and the labels are not on new nodes.',
  remedy: 'Use what the message names.',
  source: 'pkg/api/pod/warnings.go, warningsForPodSpecAndMeta',
  *check({ json }) {
    const pod = podOf(json);
    if (pod === undefined) return;
    yield* checkAnnotations(pod);
    for (const pattern of labelFields) {
      for (const { path, value } of selectFields(json, pattern)) {
        const use = replacement(nodeLabels, value);
        if (use === undefined) continue;
        yield { path, message: `the label ${String(value)} is replaced`, hint: `Use ${use}.` };
      }
    }
  },
};

function* checkAnnotations(pod: PodPlace): Iterable<Problem> {
  const given = pod.metadata['annotations'];
  if (!isJson(given)) return;
  for (const name of Object.keys(given)) {
    const use = replacement(annotations, name) ?? profileField(name, pod);
    if (use === undefined) continue;
    const path: FieldPath = [...pod.path, 'metadata', 'annotations', name];
    yield { path, message: `the annotation ${name} has no effect`, hint: `Use ${use}.` };
  }
}

/** The field that replaces an annotation for seccomp or AppArmor, where the pod does not have it. */
function profileField(name: string, pod: PodPlace): string | undefined {
  if (name === SECCOMP) {
    return hasField(pod.spec, 'seccompProfile') ? undefined : 'securityContext.seccompProfile';
  }
  for (const [prefix, field] of [
    [SECCOMP_OF_CONTAINER, 'seccompProfile'],
    [APPARMOR, 'appArmorProfile'],
  ] as const) {
    if (!name.startsWith(prefix)) continue;
    const owner = containersOf(pod).find(
      ({ container }) => container['name'] === name.slice(prefix.length),
    );
    const has = hasField(owner?.container, field) || hasField(pod.spec, field);
    return owner === undefined || has ? undefined : `securityContext.${field}`;
  }
  return undefined;
}

function hasField(place: Json | undefined, field: string): boolean {
  return fieldOf(place, 'securityContext', field) !== undefined;
}

function replacement(table: Readonly<Record<string, string>>, name: unknown): string | undefined {
  return typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined;
}
