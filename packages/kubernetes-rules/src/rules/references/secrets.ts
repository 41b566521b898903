import { findSimilarName } from '@dhallmark/fault';
import { isSameNamespace, type ObjectName, type ObjectSet } from '../../object-set.ts';
import type { Problem, Rule } from '../../rule.ts';
import { secretsMadeBy, type MadeSecret } from '../../secret-makers.ts';
import { referencesOf, type SecretReference } from '../../secret-references.ts';
import { remember } from '../../selection.ts';
import { DECLARE, groupByTarget } from './reference.ts';

/** Secrets that no chart makes. */
export const danglingSecret: Rule = {
  name: 'dangling-secret',
  group: 'reference',
  severity: 'error',
  summary: 'A Secret that an object refers to is made by a chart.',
  reason:
    'Pods that need it wait for ever, and an Ingress serves the certificate of its controller.',
  remedy: `Specify it in secrets.dhall. ${DECLARE}`,
  source: 'https://kubernetes.io/docs/concepts/configuration/secret/#using-secrets',
  *check({ json }, set) {
    const missing = referencesOf(json).filter(
      (each) =>
        findMadeSecrets(each, set).length === 0 && set.findKnown('Secret', each).length === 0,
    );
    for (const [first] of groupByTarget(missing))
      if (first !== undefined) yield toProblem(first, set);
  },
};

function toProblem({ path, namespace, name }: SecretReference, set: ObjectSet): Problem {
  const place = namespace === undefined ? name : `${namespace}/${name}`;
  const message = `the Secret ${place} is not made by any chart`;
  const others = [
    ...madeSecrets(set).keys(),
    ...set.knownOfKind('Secret').map((each) => each.name),
  ];
  const similar = findSimilarName(name, others);
  return similar === undefined || similar === name
    ? { path, message }
    : { path, message, hint: `Did you mean ${similar}? ${danglingSecret.remedy}` };
}

/** The Secrets of a name that objects of the set are, or make. */
export function findMadeSecrets(
  { namespace, name }: ObjectName,
  set: ObjectSet,
): readonly MadeSecret[] {
  const found = madeSecrets(set).get(name) ?? [];
  return found.filter((each) => isSameNamespace(each.namespace, namespace));
}

const secretsOfSets = new WeakMap<ObjectSet, ReadonlyMap<string, readonly MadeSecret[]>>();

function madeSecrets(set: ObjectSet): ReadonlyMap<string, readonly MadeSecret[]> {
  return remember(secretsOfSets, set, () =>
    Map.groupBy(
      set.objects.flatMap(({ json }) => secretsMadeBy(json)),
      ({ name }) => name,
    ),
  );
}
