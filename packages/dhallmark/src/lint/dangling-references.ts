import type { KnownObject, RuleObject } from '@dhallmark/kubernetes-rules';
import { fault } from '../fault.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import {
  isProvided,
  providedBy,
  referencesOf,
  type SecretName,
} from '../charts/secret-references.ts';

/**
 * References to Secrets that no chart makes: a pod with such a reference would wait forever.
 *
 * @param known Secrets that are not among the objects; other kinds are ignored
 */
export function findDanglingReferences(
  objects: readonly RuleObject[],
  known: readonly KnownObject[],
): readonly ChartFailure[] {
  const provided: SecretName[] = [
    ...known.filter(({ kind }) => kind === 'Secret'),
    ...objects.flatMap(({ json }) => providedBy(json)),
  ];
  return objects.flatMap((object) =>
    referencesOf(object.json)
      .filter((reference) => !isProvided(reference, provided))
      .map((reference) => toFailure(object, reference)),
  );
}

function toFailure(
  { chart, file, json }: RuleObject,
  reference: SecretName & { readonly field: string },
): ChartFailure {
  const { name, namespace, field } = reference;
  const shown = namespace === undefined ? name : `${namespace}/${name}`;
  const error = fault({
    code: 'dangling-secret',
    message: `${String(json['kind'])} refers to the Secret ${shown}, which no chart makes`,
    location: { file, path: field },
    hint: 'Specify it in secrets.dhall, or list it in the option externalSecrets if something else creates it.',
  });
  return { chart, error };
}
