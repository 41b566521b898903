import { renderYamlDocuments, toHelmTemplate } from '@dhallmark/chart-gen/yaml-text';
import type { JsonValue } from '@dhallmark/chart-gen';
import { hasSecret, referencesOf, type ObjectName } from '@dhallmark/kubernetes-rules';
import { parseAllDocuments } from 'yaml';
import { isRecord } from '../is-record.ts';

/** A Secret with the fingerprint of its values. */
export interface FingerprintedSecret extends ObjectName {
  readonly fingerprint: string;
}

/** What workloads are annotated with. */
export interface AnnotateInput {
  readonly secrets: readonly FingerprintedSecret[];
  /** Fingerprints in a stable order → the annotation's value. */
  readonly sign: (fingerprints: readonly string[]) => string;
  readonly annotation: string;
}

type Json = Readonly<Record<string, unknown>>;

const WORKLOADS = new Set(['Deployment', 'StatefulSet', 'DaemonSet']);

/**
 * A Helm template that our renderer wrote, with its workloads annotated. Undefined where none of them
 * refers to a Secret of ours, or where the text is not what the renderer writes for its objects.
 */
export function annotate(template: string, input: AnnotateInput): string | undefined {
  const objects = parseObjects(template.replaceAll('{{ "{{" }}', '{{'));
  if (objects === undefined || renderObjects(objects) !== template) return undefined;
  const annotated = objects.map((object) => annotateObject(object, input));
  return annotated.every((object, index) => object === objects[index])
    ? undefined
    : renderObjects(annotated);
}

/** The names of the Secrets in an encrypted file; none where it cannot be parsed. */
export function secretNames(text: string): readonly ObjectName[] {
  return (parseObjects(text) ?? []).flatMap((object) => {
    const { name, namespace } = (isRecord(object) ? (object['metadata'] ?? {}) : {}) as Json;
    if (typeof name !== 'string') return [];
    return [{ name, namespace: typeof namespace === 'string' ? namespace : undefined }];
  });
}

function annotateObject(object: unknown, { secrets, sign, annotation }: AnnotateInput): unknown {
  if (!isRecord(object) || !WORKLOADS.has(String(object['kind']))) return object;
  const { spec } = object;
  const template = isRecord(spec) ? spec['template'] : undefined;
  if (!isRecord(spec) || !isRecord(template)) return object;
  // a Secret that may be absent restarts the pods too when it changes
  const required = JSON.parse(
    JSON.stringify({ metadata: object['metadata'], template }, (key, value: unknown) =>
      key === 'optional' ? undefined : value,
    ),
  ) as Json;
  const references = referencesOf(required);
  const used = secrets
    .filter((secret) => references.some((reference) => hasSecret([secret], reference)))
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

function parseObjects(text: string): readonly unknown[] | undefined {
  const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' });
  if ('empty' in documents || documents.some(({ errors }) => errors.length > 0)) return undefined;
  return documents.map((document) => document.toJS() as unknown);
}

function renderObjects(objects: readonly unknown[]): string {
  return toHelmTemplate(renderYamlDocuments(objects as readonly JsonValue[]));
}
