import { findImageProblem } from '../../formats/image.ts';
import { fieldOf, isJson, textOf, type Json } from '../../json.ts';
import { kindOf } from '../../object-set.ts';
import { containersIn, type ContainerPlace } from '../../pods.ts';
import type { Rule } from '../../rule.ts';

const common = { group: 'policy', severity: 'warning' } as const;

const writableRoot: Rule = {
  ...common,
  name: 'writable-root-file-system',
  summary: 'The root file system of a container is read-only.',
  reason: 'Who takes over a process could replace programs of the container or leave new ones.',
  remedy:
    'Set securityContext.readOnlyRootFilesystem to True, and mount an emptyDir where the program writes.',
  source: 'https://kubernetes.io/docs/concepts/security/security-checklist/',
  *check({ json }) {
    for (const { path, container } of containersIn(json)) {
      if (fieldOf(container, 'securityContext', 'readOnlyRootFilesystem') === true) continue;
      yield { path, message: 'the root file system of the container is writable' };
    }
  },
};

const missingLimits: Rule = {
  ...common,
  name: 'missing-resources',
  summary: 'A container requests processor time and memory, and limits its memory.',
  reason:
    'Without requests the scheduler fills nodes too much; without a limit one container can use all memory of its node.',
  remedy: 'Set resources.requests.cpu, resources.requests.memory and resources.limits.memory.',
  source: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
  *check({ json }) {
    for (const { path, container, list } of containersIn(json)) {
      // resources of ephemeral containers are not allowed
      if (list === 'ephemeralContainers') continue;
      const resources = container['resources'];
      const missing = [
        ...(has(resources, 'cpu') ? [] : ['requests.cpu']),
        ...(has(resources, 'memory') ? [] : ['requests.memory']),
        ...(fieldOf(resources, 'limits', 'memory') === undefined ? ['limits.memory'] : []),
      ];
      if (missing.length === 0) continue;
      const at = isJson(resources) ? [...path, 'resources'] : path;
      yield { path: at, message: `the container lacks ${missing.join(', ')}` };
    }
  },
};

/** A limit without a request is the request, too. */
function has(resources: unknown, name: string): boolean {
  return (fieldOf(resources, 'requests', name) ?? fieldOf(resources, 'limits', name)) !== undefined;
}

/** Kinds whose pods serve for as long as they run. */
const serving = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Rollout']);

function* servingContainers(json: Json): Iterable<ContainerPlace> {
  if (!serving.has(kindOf(json))) return;
  for (const place of containersIn(json)) if (place.list === 'containers') yield place;
}

interface ProbeRule extends Pick<Rule, 'name' | 'summary' | 'reason' | 'remedy'> {
  readonly probe: 'readinessProbe' | 'livenessProbe';
  readonly words: string;
}

function probeRule({ probe, words, ...rule }: ProbeRule): Rule {
  return {
    ...common,
    ...rule,
    source: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes',
    *check({ json }) {
      for (const { path, container } of servingContainers(json)) {
        const { ports } = container;
        if (!Array.isArray(ports) || ports.length === 0 || container[probe] !== undefined) continue;
        yield { path, message: `the container has ports and no ${words} probe` };
      }
    },
  };
}

const missingReadiness = probeRule({
  name: 'missing-readiness-probe',
  probe: 'readinessProbe',
  words: 'readiness',
  summary: 'A container with ports has a readiness probe.',
  reason: 'Services send requests to a container that has not started or cannot answer.',
  remedy: 'Add a readinessProbe.',
});

const missingLiveness = probeRule({
  name: 'missing-liveness-probe',
  probe: 'livenessProbe',
  words: 'liveness',
  summary: 'A container that serves has a liveness probe.',
  reason: 'Kubernetes does not restart a process that hangs without ending.',
  remedy: 'Add a livenessProbe that does not depend on other services.',
});

const imageTag: Rule = {
  ...common,
  name: 'image-tag',
  summary: 'An image has a tag other than latest, or a digest.',
  reason: 'Otherwise the same manifest runs different programs, and cannot be rolled back.',
  remedy: 'Name a version, or pin a digest.',
  source: 'https://kubernetes.io/docs/concepts/containers/images/#image-names',
  *check({ json }) {
    for (const { path, container } of containersIn(json)) {
      const image = textOf(container, 'image');
      if (image === undefined || image === '' || image.includes('@')) continue;
      // that has a rule
      if (findImageProblem(image) !== undefined) continue;
      const tag = /:([^:/]+)$/.exec(image)?.[1];
      if (tag !== undefined && tag !== 'latest') continue;
      const what = tag === undefined ? 'the image has no tag' : 'the tag of the image is latest';
      yield { path: [...path, 'image'], message: what };
    }
  },
};

/** What a container should declare. */
export const containerRules: readonly Rule[] = [
  writableRoot,
  missingLimits,
  missingReadiness,
  missingLiveness,
  imageTag,
];
