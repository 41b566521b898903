import { findSimilarName } from '@dhallmark/fault';
import { fieldOf, isJson, itemsOf, textOf, type Json } from '../../json.ts';
import { kindOf, nameOf, namespaceOf, type ObjectName, type ObjectSet } from '../../object-set.ts';
import type { Problem, Rule } from '../../rule.ts';
import { selectFields } from '../../select-fields.ts';

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
  const message = `the ${what} has no key ${key}`;
  return similar === undefined
    ? { path, message }
    : { path, message, hint: `Did you mean ${similar}?` };
}

/** The keys of an object that is in the set once; undefined where they are not known. */
function keysOf(kind: string, name: ObjectName, set: ObjectSet): readonly string[] | undefined {
  const known = set.findKnown(kind, name);
  const found = [...set.find(kind, name).map(({ json }) => json), ...makersOf(kind, name, set)];
  if (known.length + found.length !== 1) return undefined;
  const [first] = known;
  if (first !== undefined) return first.keys;
  return found[0] === undefined ? undefined : keysIn(found[0]);
}

/** Objects that make a Secret of this name. */
function makersOf(kind: string, { namespace, name }: ObjectName, set: ObjectSet): readonly Json[] {
  if (kind !== 'Secret') return [];
  return ['Certificate', 'ExternalSecret', 'SealedSecret'].flatMap((maker) =>
    set
      .ofKind(maker)
      .map(({ json }) => json)
      .filter(
        (json) =>
          secretNameOf(json) === name &&
          (namespace === undefined || (namespaceOf(json) ?? namespace) === namespace),
      ),
  );
}

function secretNameOf(json: Json): string | undefined {
  if (kindOf(json) === 'Certificate') return textOf(json, 'spec', 'secretName');
  return textOf(json, 'spec', 'target', 'name') ?? nameOf(json);
}

function keysIn(json: Json): readonly string[] | undefined {
  switch (kindOf(json)) {
    case 'ConfigMap':
    case 'Secret':
      return ['data', 'binaryData', 'stringData'].flatMap((field) => namesIn(json[field]));
    case 'Certificate':
      return certificateKeys(json);
    case 'SealedSecret':
      return namesIn(fieldOf(json, 'spec', 'encryptedData'));
    default:
      return externalKeys(json);
  }
}

function certificateKeys(json: Json): readonly string[] | undefined {
  const hasMore =
    fieldOf(json, 'spec', 'keystores') !== undefined ||
    fieldOf(json, 'spec', 'additionalOutputFormats') !== undefined;
  return hasMore ? undefined : ['tls.crt', 'tls.key', 'ca.crt'];
}

function externalKeys(json: Json): readonly string[] | undefined {
  const isOpen =
    fieldOf(json, 'spec', 'dataFrom') !== undefined ||
    fieldOf(json, 'spec', 'target', 'template') !== undefined;
  if (isOpen) return undefined;
  return itemsOf(fieldOf(json, 'spec', 'data')).flatMap(
    ([, item]) => textOf(item, 'secretKey') ?? [],
  );
}

function namesIn(value: unknown): readonly string[] {
  return isJson(value) ? Object.keys(value) : [];
}
