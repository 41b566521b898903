import { parseAllDocuments } from 'yaml';
import { isRecord } from '../is-record.ts';
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
  /** Secrets of files that read variables themselves, which no render knows. */
  readonly inline: readonly SecretName[];
  /** `name` or `namespace/name` of Secrets that something else creates. */
  readonly external: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

/** References to Secrets that no chart makes: a pod with such a reference would wait forever. */
export function findDanglingReferences({
  staged,
  inline,
  external,
}: LintInput): readonly ChartFailure[] {
  const objects = [...staged].flatMap(([chart, { files }]) =>
    [...files].flatMap(([path, bytes]) =>
      objectsIn(path, bytes).map((object) => ({ chart, path, object })),
    ),
  );
  const provided: SecretName[] = [
    ...[...staged.values()].flatMap((render) =>
      readSpecs(render).map(({ name, namespace }) => ({ name, namespace })),
    ),
    ...inline,
    ...external.map(toName),
    ...objects.flatMap(({ object }) => providedBy(object)),
  ];
  return objects.flatMap(({ chart, path, object }) =>
    referencesOf(object)
      .filter((reference) => !isProvided(reference, provided))
      .map((reference) => toFailure(chart, path, object, reference)),
  );
}

function toFailure(
  chart: string,
  path: string,
  object: Json,
  reference: SecretName & { readonly field: string },
): ChartFailure {
  const { name, namespace, field } = reference;
  const shown = namespace === undefined ? name : `${namespace}/${name}`;
  const error = fault({
    code: 'dangling-secret',
    message: `${String(object['kind'])} refers to the Secret ${shown}, which no chart makes`,
    location: { file: path, path: field },
    hint: 'Specify it in secrets.dhall, or list it in the option externalSecrets if something else creates it.',
  });
  return { chart, error };
}

/** Templates that are not YAML before Helm renders them, or nest too deeply, are skipped. */
function objectsIn(path: string, bytes: Uint8Array): readonly Json[] {
  if (!/^(templates|crds)\/.*\.ya?ml$/.test(path)) return [];
  try {
    return parseObjects(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    if (error instanceof RangeError || error instanceof ReferenceError) return [];
    throw error;
  }
}

function parseObjects(text: string): readonly Json[] {
  return parseAllDocuments(text, { uniqueKeys: false }).flatMap((document) => {
    const value: unknown = document.errors.length > 0 ? undefined : document.toJS();
    return isRecord(value) ? [value] : [];
  });
}

function toName(text: string): SecretName {
  const [first = '', second] = text.split('/');
  return second === undefined
    ? { namespace: undefined, name: first }
    : { namespace: first, name: second };
}
