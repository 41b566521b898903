import { findSimilarName } from '@dhallmark/fault';
import { isJson, textOf } from '../../json.ts';
import { namespaceOf, type ObjectName, type ObjectSet } from '../../object-set.ts';
import type { Problem, Rule } from '../../rule.ts';
import { namesIn } from '../../secret-makers.ts';
import { selectFields } from '../../select-fields.ts';
import { findMadeSecrets } from './secrets.ts';

/** Where a key of a ConfigMap or Secret is named: the object with the name, and where its keys are. */
const places: readonly (readonly [
  kind: string,
  around: string,
  nameField: string,
  keys: string,
])[] = [
  ['ConfigMap', '@container.env[].valueFrom.configMapKeyRef', 'name', 'key'],
  ['Secret', '@container.env[].valueFrom.secretKeyRef', 'name', 'key'],
  ['ConfigMap', '@pod.volumes[].configMap', 'name', 'items[].key'],
  ['Secret', '@pod.volumes[].secret', 'secretName', 'items[].key'],
  ['ConfigMap', '@pod.volumes[].projected.sources[].configMap', 'name', 'items[].key'],
  ['Secret', '@pod.volumes[].projected.sources[].secret', 'name', 'items[].key'],
];

/** A pod refers to keys that exist. */
export const missingKey: Rule = {
  name: 'missing-key',
  group: 'reference',
  severity: 'error',
  summary: 'A key that a pod uses is a key of the ConfigMap or Secret.',
  reason: 'The container waits in CreateContainerConfigError, or its volume is never mounted.',
  remedy: 'Use a key of the ConfigMap, or one that secrets.dhall specifies.',
  source: 'https://kubernetes.io/docs/concepts/configuration/secret/#using-secrets',
  *check({ json }, set) {
    for (const [kind, around, nameField, keys] of places) {
      for (const { path, value } of selectFields(json, around)) {
        const name = textOf(value, nameField);
        if (!isJson(value) || name === undefined || value['optional'] === true) continue;
        const known = keysOf(kind, { namespace: namespaceOf(json), name }, set);
        if (known === undefined) continue;
        for (const place of selectFields(value, keys)) {
          if (typeof place.value !== 'string' || known.includes(place.value)) continue;
          yield toProblem([...path, ...place.path], place.value, `${kind} ${name}`, known);
        }
      }
    }
  },
};

function toProblem(
  path: Problem['path'],
  key: string,
  what: string,
  known: readonly string[],
): Problem {
  const similar = findSimilarName(key, known);
  const message = `the ${what} does not have the key ${key}`;
  return similar === undefined
    ? { path, message }
    : { path, message, hint: `Did you mean ${similar}?` };
}

/** The keys of an object that is in the set once; undefined where they are not known. */
function keysOf(kind: string, name: ObjectName, set: ObjectSet): readonly string[] | undefined {
  const found = [
    ...set.findKnown(kind, name).map(({ keys }) => keys),
    ...keysInSet(kind, name, set),
  ];
  return found.length === 1 ? found[0] : undefined;
}

function keysInSet(
  kind: string,
  name: ObjectName,
  set: ObjectSet,
): readonly (readonly string[] | undefined)[] {
  if (kind === 'Secret') return findMadeSecrets(name, set).map(({ keys }) => keys);
  return set
    .find(kind, name)
    .map(({ json }) => ['data', 'binaryData'].flatMap((field) => namesIn(json[field])));
}
