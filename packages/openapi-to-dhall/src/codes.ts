import { Fault } from '@dhallmark/fault';
import type { CodeTable, FaultInit } from '@dhallmark/fault';

/** Everything that the generator refuses. */
export const codes = {
  'ambiguous-name': {
    meaning:
      'Two kinds would have the same name in the package, even with their API groups, or one kind has two schemas.',
    remedy: 'Pass each CRD once, or generate one package for each of the two.',
  },
  'bad-crd': {
    meaning: 'A CustomResourceDefinition is not valid YAML, or lacks a part that is needed.',
    remedy: 'Pass the apiextensions.k8s.io/v1 manifests that the project releases.',
  },
  'no-crd': {
    meaning: 'The files that are given contain no CustomResourceDefinition.',
    remedy:
      'Pass the apiextensions.k8s.io/v1 manifests that the project releases, or the folder with them.',
  },
  'not-json': {
    meaning: 'The OpenAPI document is not JSON.',
    remedy: 'Pass the swagger.json file of a Kubernetes release.',
  },
  'not-swagger': {
    meaning: 'The document is JSON, but not an OpenAPI v2 document: it has no "definitions".',
    remedy: 'Pass the OpenAPI v2 document of Kubernetes, api/openapi-spec/swagger.json.',
  },
  'unknown-integer': {
    meaning: 'An integer that may be negative is named, but no type of the package has it.',
    remedy: 'Name it as the package does: the type and the field, such as LampSpec.level.',
  },
  'unknown-schema': {
    meaning: 'The OpenAPI document has a schema of a type that has no Dhall type.',
    remedy: 'Check that the document is the OpenAPI v2 document of a Kubernetes release.',
  },
  unreadable: {
    meaning: 'An input file does not exist or cannot be read.',
    remedy: 'Check the path and its permissions.',
  },
} as const satisfies CodeTable;

/** The codes of this package. */
export type GeneratorCode = keyof typeof codes;

/**
 * A failure of the generator. The hint is that of its code.
 *
 * @example
 * throw generatorFault({ code: 'no-crd', message: 'there is no CustomResourceDefinition' });
 */
export function generatorFault(init: FaultInit<GeneratorCode>): Fault<GeneratorCode> {
  return new Fault({ hint: codes[init.code].remedy, ...init });
}
