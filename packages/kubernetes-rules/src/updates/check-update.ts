import { isDeepStrictEqual } from 'node:util';
import { parseQuantity } from '../formats/quantity.ts';
import { fieldOf, isJson, itemsOf, textOf, type FieldPath, type Json } from '../json.ts';
import type { Problem } from '../rule.ts';
import { builtinKindOf } from '../select-fields.ts';
import { defaults, immutableFields } from './immutable-fields.ts';

/**
 * What the API server would refuse when it changes an object: fields that stay as they are after the
 * object was created. Empty for objects that are deleted and created again instead, by a Helm hook or
 * by Flux with force.
 *
 * @param before as it was published, without what the API server adds
 * @example
 * checkUpdate(published, rendered) // [{ path: ['spec', 'selector'], message: 'selector cannot be changed' }]
 */
export function checkUpdate(before: Json, after: Json): readonly Problem[] {
  const kind = builtinKindOf(after);
  if (kind === undefined || builtinKindOf(before) !== kind || isReplaced(after)) return [];
  const paths = immutableFields
    .filter(({ kinds }) => kinds.split(' ').includes(kind))
    .flatMap(({ fields = [], only }) => [
      ...fields.map((field) => field.split('.')),
      ...(only === undefined ? [] : otherFields([before, after], only.parent, only.fields)),
    ]);
  const changed = paths.filter((path) => {
    const absent = defaults[`${kind} ${path.join('.')}`];
    const [old, now] = [fieldOf(before, ...path) ?? absent, fieldOf(after, ...path) ?? absent];
    return !isDeepStrictEqual(withoutEmpty(old), withoutEmpty(now));
  });
  return [...changed.map((path) => toProblem(path, kind)), ...checkOthers(kind, before, after)];
}

function otherFields(
  objects: readonly Json[],
  parent: string,
  mutable: readonly string[],
): readonly (readonly string[])[] {
  const names = objects.flatMap((object) => {
    const fields = fieldOf(object, parent);
    return isJson(fields) ? Object.keys(fields) : [];
  });
  return [...new Set(names)]
    .filter((name) => !mutable.includes(name))
    .map((name) => [parent, name]);
}

/** Null, an empty list and an empty map are absent for the API server. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value;
  if (value === null || (isJson(value) && Object.keys(value).length === 0)) return undefined;
  return value;
}

function toProblem(path: FieldPath, kind: string): Problem {
  return {
    path,
    message: `${String(path.at(-1))} of a ${kind} cannot be changed`,
    hint: 'Give the object another name, or delete it in the cluster first and accept immutable-field for this change.',
  };
}

const HOOK = 'helm.sh/hook';
const FORCE = 'kustomize.toolkit.fluxcd.io/force';

function isReplaced(json: Json): boolean {
  const annotations = fieldOf(json, 'metadata', 'annotations');
  return (
    textOf(annotations, HOOK) !== undefined ||
    textOf(annotations, FORCE)?.toLowerCase() === 'enabled'
  );
}

/** Fields that may change in one way only. */
function checkOthers(kind: string, before: Json, after: Json): readonly Problem[] {
  switch (kind) {
    case 'Service':
      return checkAddress(before, after);
    case 'ConfigMap':
    case 'Secret':
      return checkFixed(before, after, kind);
    case 'Pod':
      return checkPod(before, after);
    case 'Job':
      return checkCompletions(before, after);
    case 'PersistentVolumeClaim':
      return checkSize(before, after);
    default:
      return [];
  }
}

/** ValidateServiceClusterIPsRelatedFields: an address that is set stays. */
function checkAddress(before: Json, after: Json): readonly Problem[] {
  const path = ['spec', 'clusterIP'];
  const [old, now] = [textOf(before, ...path) ?? '', textOf(after, ...path) ?? ''];
  const isNamed = [before, after].some((each) => textOf(each, 'spec', 'type') === 'ExternalName');
  // the one that the API server chose is not in the published object
  const isKept = old === now || isNamed || (old === '' && now !== 'None') || now === '';
  return isKept ? [] : [toProblem(path, 'Service')];
}

/** ValidateConfigMapUpdate, ValidateSecretUpdate */
function checkFixed(before: Json, after: Json, kind: string): readonly Problem[] {
  if (before['immutable'] !== true) return [];
  if (after['immutable'] !== true) return [toProblem(['immutable'], kind)];
  return ['data', 'binaryData', 'stringData']
    .filter((field) => !isDeepStrictEqual(withoutEmpty(before[field]), withoutEmpty(after[field])))
    .map((field) => ({
      path: [field],
      message: `${field} cannot be changed, because the ${kind} is immutable`,
      hint: 'Give it another name, and refer to that.',
    }));
}

/** ValidatePodUpdate */
function checkPod(before: Json, after: Json): readonly Problem[] {
  const isSame = isDeepStrictEqual(withoutMutable(before['spec']), withoutMutable(after['spec']));
  return isSame ? [] : [toProblem(['spec'], 'Pod')];
}

function withoutMutable(spec: unknown): unknown {
  if (!isJson(spec)) return spec;
  const lists = ['containers', 'initContainers'].map((list) => [
    list,
    itemsOf(spec[list]).map(([, item]) => (isJson(item) ? { ...item, image: '' } : item)),
  ]);
  const mutable = { activeDeadlineSeconds: 0, terminationGracePeriodSeconds: 0, tolerations: [] };
  return { ...spec, ...(Object.fromEntries(lists) as Json), ...mutable };
}

/** ValidateJobSpecUpdate: an indexed Job may have more completions, with as many pods at a time. */
function checkCompletions(before: Json, after: Json): readonly Problem[] {
  const path = ['spec', 'completions'];
  const [old, now] = [fieldOf(before, ...path), fieldOf(after, ...path)];
  if (old === now) return [];
  const isElastic =
    textOf(after, 'spec', 'completionMode') === 'Indexed' &&
    now === fieldOf(after, 'spec', 'parallelism');
  return isElastic ? [] : [toProblem(path, 'Job')];
}

/** ValidatePersistentVolumeClaimUpdate: a bound claim may grow, where its class allows it. */
function checkSize(before: Json, after: Json): readonly Problem[] {
  const path = ['spec', 'resources', 'requests', 'storage'];
  const [old, now] = [
    parseQuantity(fieldOf(before, ...path)),
    parseQuantity(fieldOf(after, ...path)),
  ];
  if (old === undefined || now === undefined || now >= old) return [];
  return [
    {
      path,
      message: 'a claim cannot become smaller',
      hint: 'Create a smaller claim with another name, and copy the data.',
    },
  ];
}
