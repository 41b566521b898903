import { renderYamlDocuments, toHelmTemplate } from '@dhallmark/chart-gen/yaml-text';
import type { JsonValue } from '@dhallmark/chart-gen';
import { parseAllDocuments } from 'yaml';
import { isProvided, referencesOf, type SecretName } from '../charts/secret-references.ts';

export interface FingerprintedSecret extends SecretName {
  readonly fingerprint: string;
}

export interface AnnotateInput {
  readonly secrets: readonly FingerprintedSecret[];
  /** Fingerprints in a stable order → the annotation's value. */
  readonly sign: (fingerprints: readonly string[]) => string;
  readonly annotation: string;
}

type Json = Readonly<Record<string, unknown>>;

const WORKLOADS = new Set(['Deployment', 'StatefulSet', 'DaemonSet']);

/**
 * A Helm template that our renderer wrote, its workloads annotated. Undefined where none refers to a
 * Secret of ours, or where the text is not what the renderer makes of its objects.
 */
export function annotate(template: string, input: AnnotateInput): string | undefined {
  const objects = parsed(template.replaceAll('{{ "{{" }}', '{{'));
  if (objects === undefined || rendered(objects) !== template) return undefined;
  const annotated = objects.map((object) => annotateObject(object, input));
  return annotated.every((object, index) => object === objects[index])
    ? undefined
    : rendered(annotated);
}

/** The names of the Secrets of an encrypted file; none where it cannot be read. */
export function secretNames(text: string): readonly SecretName[] {
  return (parsed(text) ?? []).flatMap((object) => {
    const { name, namespace } = (isObject(object) ? (object['metadata'] ?? {}) : {}) as Json;
    if (typeof name !== 'string') return [];
    return [{ name, namespace: typeof namespace === 'string' ? namespace : undefined }];
  });
}

function annotateObject(object: unknown, { secrets, sign, annotation }: AnnotateInput): unknown {
  if (!isObject(object) || !WORKLOADS.has(String(object['kind']))) return object;
  const { spec } = object;
  const template = isObject(spec) ? spec['template'] : undefined;
  if (!isObject(spec) || !isObject(template)) return object;
  // a Secret that may be absent restarts the pods too when it changes
  const required = JSON.parse(
    JSON.stringify({ metadata: object['metadata'], template }, (key, value: unknown) =>
      key === 'optional' ? undefined : value,
    ),
  ) as Json;
  const references = referencesOf(required);
  const used = secrets
    .filter((secret) => references.some((reference) => isProvided(reference, [secret])))
    .map(({ fingerprint }) => fingerprint);
  if (used.length === 0) return object;
  const metadata = (template['metadata'] ?? {}) as Json;
  const annotations = {
    ...(metadata['annotations'] as Json | undefined),
    [annotation]: sign([...new Set(used)].toSorted()),
  };
  return {
    ...object,
    spec: { ...spec, template: { ...template, metadata: { ...metadata, annotations } } },
  };
}

function parsed(text: string): readonly unknown[] | undefined {
  const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' });
  if ('empty' in documents || documents.some(({ errors }) => errors.length > 0)) return undefined;
  return documents.map((document) => document.toJS() as unknown);
}

function rendered(objects: readonly unknown[]): string {
  return toHelmTemplate(renderYamlDocuments(objects as readonly JsonValue[]));
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
