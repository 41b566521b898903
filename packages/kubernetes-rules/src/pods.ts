import { fieldOf, isJson, itemsOf, type FieldPath, type Json } from './json.ts';
import { kindOf } from './object-set.ts';

/** The pod that an object is, or makes from a template. */
export interface PodPlace {
  /** Of the object with `metadata` and `spec`; empty for a Pod. */
  readonly path: FieldPath;
  readonly metadata: Json;
  readonly spec: Json;
}

const template: FieldPath = ['spec', 'template'];

/** Where each kind has its pod. Rollout is Argo's Deployment. */
const places: Readonly<Record<string, FieldPath>> = {
  Pod: [],
  Deployment: template,
  StatefulSet: template,
  DaemonSet: template,
  ReplicaSet: template,
  ReplicationController: template,
  Rollout: template,
  Job: template,
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  PodTemplate: ['template'],
};

/**
 * The pod of a workload; undefined for other kinds, and where there is no template.
 *
 * @example
 * podOf(deployment)?.spec
 */
export function podOf(json: Json): PodPlace | undefined {
  const kind = kindOf(json);
  const path = Object.hasOwn(places, kind) ? places[kind] : undefined;
  if (path === undefined) return undefined;
  const pod = fieldOf(json, ...path);
  if (!isJson(pod) || !isJson(pod['spec'])) return undefined;
  return { path, metadata: isJson(pod['metadata']) ? pod['metadata'] : {}, spec: pod['spec'] };
}

/** A container of a pod. */
export interface ContainerPlace {
  readonly list: 'containers' | 'initContainers' | 'ephemeralContainers';
  /** From the root of the object. */
  readonly path: FieldPath;
  readonly container: Json;
}

const lists = ['initContainers', 'containers', 'ephemeralContainers'] as const;

/**
 * All containers of a pod, in the order in which they start.
 *
 * @example
 * for (const { path, container } of containersOf(pod)) check(container['image'], [...path, 'image']);
 */
export function containersOf(pod: PodPlace): readonly ContainerPlace[] {
  return lists.flatMap((list) =>
    itemsOf(pod.spec[list]).flatMap(([index, container]) =>
      isJson(container) ? [{ list, path: [...pod.path, 'spec', list, index], container }] : [],
    ),
  );
}

/**
 * All containers of an object; empty for a kind without pods.
 *
 * @example
 * for (const { path, container } of containersIn(deployment)) check(container['image']);
 */
export function containersIn(json: Json): readonly ContainerPlace[] {
  const pod = podOf(json);
  return pod === undefined ? [] : containersOf(pod);
}
