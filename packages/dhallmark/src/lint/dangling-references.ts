import type { RuleObject } from '@dhallmark/kubernetes-rules';
import { fault } from '../fault.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { readSpecs } from '../render/staged-specs.ts';
import type { Staged } from '../render/staging.ts';
import {
  isProvided,
  providedBy,
  referencesOf,
  type SecretName,
} from '../charts/secret-references.ts';

/** Rendered charts, and the Secrets that are known besides. */
export interface LintInput {
  /** By chart. */
  readonly staged: ReadonlyMap<string, Staged>;
  readonly objects: readonly RuleObject[];
  /** Secrets of files that read variables themselves, which no render knows. */
  readonly inline: readonly SecretName[];
  /** `name` or `namespace/name` of Secrets that something else creates. */
  readonly external: readonly string[];
}

/** References to Secrets that no chart makes: a pod with such a reference would wait forever. */
export function findDanglingReferences({
  staged,
  objects,
  inline,
  external,
}: LintInput): readonly ChartFailure[] {
  const provided: SecretName[] = [
    ...[...staged.values()].flatMap((render) =>
      readSpecs(render).map(({ name, namespace }) => ({ name, namespace })),
    ),
    ...inline,
    ...external.map(toName),
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

function toName(text: string): SecretName {
  const [first = '', second] = text.split('/');
  return second === undefined
    ? { namespace: undefined, name: first }
    : { namespace: first, name: second };
}
