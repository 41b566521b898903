import {
  dnsLabel,
  dnsLabelWithLetter,
  dnsName,
  pathSegment,
  qualifiedName,
} from '../../formats/names.ts';
import { type Format } from '../../formats/format.ts';
import { fieldOf, isJson, itemsOf, textOf, type Json } from '../../json.ts';
import { releaseOf } from '../../releases.ts';
import type { Problem } from '../../rule.ts';
import { builtinKindOf } from '../../select-fields.ts';
import { formatProblem, isTemplated, serverRule } from './table-rules.ts';

/** Names of kinds that are not DNS names. */
const formats: Readonly<Record<string, Format>> = {
  Namespace: dnsLabel,
  StatefulSet: dnsLabel,
  Role: pathSegment,
  ClusterRole: pathSegment,
  RoleBinding: pathSegment,
  ClusterRoleBinding: pathSegment,
  PodDisruptionBudget: pathSegment,
};

/** A Service may start with a digit since this release. */
const RELAXED_SERVICE_NAMES = 36;

function formatOf(json: Json, minor: number): Format {
  const kind = builtinKindOf(json) ?? '';
  if (kind === 'Service') return minor < RELAXED_SERVICE_NAMES ? dnsLabelWithLetter : dnsLabel;
  return formats[kind] ?? dnsName;
}

/** The name, the namespace, finalizers and owners of an object. */
export const objectName = serverRule(
  {
    name: 'object-name',
    summary: 'The name of an object has the characters and the length that its kind allows.',
    remedy: 'Use lowercase letters, digits and -, and a shorter name where the message says so.',
    source: 'staging/src/k8s.io/apimachinery/pkg/api/validation/objectmeta.go, ValidateObjectMeta',
  },
  function* check({ json }, set) {
    const format = formatOf(json, releaseOf(set.kubernetes));
    const name = textOf(json, 'metadata', 'name');
    const prefix = textOf(json, 'metadata', 'generateName');
    if (name !== undefined && name !== '' && !isTemplated(name)) {
      const path = ['metadata', 'name'];
      if (!format.accepts(name)) yield formatProblem(path, name, format);
      else yield* checkLength(json, name);
    } else if (prefix !== undefined && !isTemplated(prefix)) {
      const path = ['metadata', 'generateName'];
      // a suffix follows it
      if (!format.accepts(`${prefix}x`)) yield formatProblem(path, prefix, format);
    }
    const namespace = textOf(json, 'metadata', 'namespace');
    if (
      namespace !== undefined &&
      namespace !== '' &&
      !isTemplated(namespace) &&
      !dnsLabel.accepts(namespace)
    ) {
      yield formatProblem(['metadata', 'namespace'], namespace, dnsLabel);
    }
    yield* checkOthers(json);
  },
);

/** Pods of a Job have its name and a number; a CronJob's Jobs have its name and a time. */
function* checkLength(json: Json, name: string): Iterable<Problem> {
  const kind = builtinKindOf(json);
  const path = ['metadata', 'name'];
  if (kind === 'CronJob' && name.length > 52) {
    yield { path, message: `name has ${name.length} characters, and a CronJob may have 52` };
  }
  if (kind === 'PriorityClass' && name.startsWith('system-') && !system.has(name)) {
    yield { path, message: 'names that start with system- are reserved' };
  }
  if (kind !== 'Job') return;
  const completions = fieldOf(json, 'spec', 'completions');
  const isIndexed = textOf(json, 'spec', 'completionMode') === 'Indexed';
  const suffix = isIndexed && typeof completions === 'number' ? `-${completions - 1}` : '';
  if (suffix !== '' && !dnsLabel.accepts(name + suffix)) {
    yield {
      path,
      message: `name and the suffix ${suffix} of an indexed pod must be ${dnsLabel.words}`,
    };
  } else if (name.length > 63) {
    yield { path, message: `name has ${name.length} characters, and a Job may have 63` };
  }
}

const system = new Set(['system-cluster-critical', 'system-node-critical']);

function* checkOthers(json: Json): Iterable<Problem> {
  for (const [index, finalizer] of itemsOf(fieldOf(json, 'metadata', 'finalizers'))) {
    if (typeof finalizer !== 'string' || isTemplated(finalizer)) continue;
    const path = ['metadata', 'finalizers', index];
    if (!qualifiedName.accepts(finalizer)) yield formatProblem(path, finalizer, qualifiedName);
  }
  for (const [index, owner] of itemsOf(fieldOf(json, 'metadata', 'ownerReferences'))) {
    for (const field of ['apiVersion', 'kind', 'name', 'uid']) {
      if (!isJson(owner) || owner[field] !== '') continue;
      const path = ['metadata', 'ownerReferences', index, field];
      yield { path, message: `${field} must be set` };
    }
  }
}
