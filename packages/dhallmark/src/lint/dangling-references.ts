import {
  kindOf,
  nameOf,
  namespaceOf,
  renderPath,
  type KnownObject,
  type RuleObject,
} from '@dhallmark/kubernetes-rules';
import { fault } from '../fault.ts';
import type { IdentifiedProblem } from './find-problems.ts';
import {
  isProvided,
  providedBy,
  referencesOf,
  type SecretName,
  type SecretReference,
} from '../charts/secret-references.ts';

/**
 * References to Secrets that no chart makes: a pod with such a reference would wait forever.
 *
 * @param known Secrets that are not among the objects; other kinds are ignored
 */
export function findDanglingReferences(
  objects: readonly RuleObject[],
  known: readonly KnownObject[],
): readonly IdentifiedProblem[] {
  const provided: SecretName[] = [
    ...known.filter(({ kind }) => kind === 'Secret'),
    ...objects.flatMap(({ json }) => providedBy(json)),
  ];
  return objects.flatMap((object) =>
    referencesOf(object.json)
      .filter((reference) => !isProvided(reference, provided))
      .map((reference) => toProblem(object, reference)),
  );
}

function toProblem(object: RuleObject, reference: SecretReference): IdentifiedProblem {
  const { chart, file, json } = object;
  const { name, namespace, path } = reference;
  const shown = namespace === undefined ? name : `${namespace}/${name}`;
  const field = renderPath(path);
  const error = fault({
    code: 'dangling-secret',
    message: `${kindOf(json)} refers to the Secret ${shown}, which no chart makes`,
    location: { file, path: field },
    hint: 'Specify it in secrets.dhall, or declare it in the field external of dhallmark.dhall if something else creates it.',
  });
  const identity = { rule: error.code, chart, kind: kindOf(json), name: nameOf(json), path: field };
  const own = namespaceOf(json);
  return {
    failure: { chart, error },
    identity: own === undefined ? identity : { ...identity, namespace: own },
    object,
    path,
  };
}
