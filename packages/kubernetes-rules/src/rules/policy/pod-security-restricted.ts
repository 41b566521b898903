import { fieldOf, isJson, itemsOf, type Json } from '../../json.ts';
import { containersOf, podOf, type ContainerPlace, type PodPlace } from '../../pods.ts';
import type { Rule } from '../../rule.ts';
import { isBaselineCapability } from './pod-security-baseline.ts';

const SOURCE = 'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted';
const common = {
  group: 'policy',
  severity: 'error',
  profile: 'restricted',
  source: SOURCE,
} as const;

/** The containers of a Linux pod; the standard asks less of Windows. */
function* linuxContainers(json: Json): Iterable<ContainerPlace & { readonly pod: PodPlace }> {
  const pod = podOf(json);
  if (pod === undefined || fieldOf(pod.spec, 'os', 'name') === 'windows') return;
  for (const place of containersOf(pod)) yield { ...place, pod };
}

/** A field of a container's security context, else of its pod's. */
function contextField(
  { container, pod }: ContainerPlace & { readonly pod: PodPlace },
  ...path: readonly string[]
): unknown {
  return (
    fieldOf(container, 'securityContext', ...path) ?? fieldOf(pod.spec, 'securityContext', ...path)
  );
}

const runAsNonRoot: Rule = {
  ...common,
  name: 'run-as-root',
  summary: 'A container cannot run as root.',
  reason: 'A process that leaves its container has the rights of its user on the node.',
  remedy: 'Set securityContext.runAsNonRoot to True, in the pod or in the container.',
  *check({ json }) {
    for (const place of linuxContainers(json)) {
      const { path } = place;
      const isRoot = contextField(place, 'runAsUser') === 0;
      if (isRoot) yield { path, message: 'the container runs as the user 0' };
      else if (contextField(place, 'runAsNonRoot') !== true)
        yield { path, message: 'the container may run as root' };
    }
  },
};

const privilegeEscalation: Rule = {
  ...common,
  name: 'privilege-escalation',
  summary: 'A process cannot gain more rights than its parent.',
  reason: 'Programs with the setuid bit would give a process that was taken over rights of root.',
  remedy: 'Set securityContext.allowPrivilegeEscalation to False in the container.',
  *check({ json }) {
    for (const { path, container } of linuxContainers(json)) {
      // the API server refuses false in a privileged container, which has its own rule
      if (fieldOf(container, 'securityContext', 'privileged') === true) continue;
      if (fieldOf(container, 'securityContext', 'allowPrivilegeEscalation') === false) continue;
      yield { path, message: 'the container allows privilege escalation' };
    }
  },
};

const dropCapabilities: Rule = {
  ...common,
  name: 'dropped-capabilities',
  summary: 'A container drops all capabilities and adds at most NET_BIND_SERVICE.',
  reason: 'The runtime grants capabilities by default that most programs never need.',
  remedy: 'Set securityContext.capabilities.drop to [ "ALL" ] in the container.',
  *check({ json }) {
    for (const { path, container } of linuxContainers(json)) {
      const found = fieldOf(container, 'securityContext', 'capabilities');
      const dropped = itemsOf(fieldOf(found, 'drop')).map(([, name]) => name);
      if (!dropped.includes('ALL'))
        yield { path, message: 'the container does not drop all capabilities' };
      for (const [index, name] of itemsOf(fieldOf(found, 'add'))) {
        // others are not allowed by Baseline either, which has a rule
        if (name === 'NET_BIND_SERVICE' || !isBaselineCapability(name)) continue;
        yield {
          path: [...path, 'securityContext', 'capabilities', 'add', index],
          message: `the container adds the capability ${String(name)}`,
        };
      }
    }
  },
};

const profiles = new Set<unknown>(['RuntimeDefault', 'Localhost']);

const seccomp: Rule = {
  ...common,
  name: 'seccomp-profile',
  summary: 'A container has a seccomp profile.',
  reason: 'Without one, a process that was taken over may use every system call of the node.',
  remedy: 'Set securityContext.seccompProfile.type to RuntimeDefault, in the pod or container.',
  *check({ json }) {
    for (const place of linuxContainers(json)) {
      const type = contextField(place, 'seccompProfile', 'type');
      // Baseline has a rule for Unconfined
      if (profiles.has(type) || type === 'Unconfined') continue;
      yield { path: place.path, message: 'the container has no seccomp profile' };
    }
  },
};

const volumeTypes = new Set([
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'persistentVolumeClaim',
  'projected',
  'secret',
  'image',
]);

const volumes: Rule = {
  ...common,
  name: 'volume-type',
  summary: 'Volumes are of the types that belong to a pod.',
  reason: 'Others reach storage of the node or of a network with rights of the node.',
  remedy: 'Use a claim instead.',
  *check({ json }) {
    const pod = podOf(json);
    if (pod === undefined) return;
    for (const [index, volume] of itemsOf(pod.spec['volumes'])) {
      if (!isJson(volume)) continue;
      const other = Object.keys(volume).find((key) => key !== 'name' && !volumeTypes.has(key));
      // hostPath has a rule in Baseline
      if (other === undefined || other === 'hostPath') continue;
      yield {
        path: [...pod.path, 'spec', 'volumes', index, other],
        message: `the volume is of the type ${other}`,
      };
    }
  },
};

/** What the profile Restricted of the Pod Security Standards asks for beyond Baseline. */
export const restrictedRules: readonly Rule[] = [
  runAsNonRoot,
  privilegeEscalation,
  dropCapabilities,
  seccomp,
  volumes,
];
