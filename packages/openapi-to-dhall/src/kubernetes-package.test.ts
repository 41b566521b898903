import { describe, expect, it } from 'vitest';

import { renderKubernetesPackage } from './kubernetes-package.ts';

const objectMeta = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';
const intOrString = 'io.k8s.apimachinery.pkg.util.intstr.IntOrString';
const ref = (name: string): object => ({ $ref: `#/definitions/${name}` });

function render(definitions: Record<string, object>): ReadonlyMap<string, string> {
  return renderKubernetesPackage({ definitions });
}

describe('renderKubernetesPackage', () => {
  const files = render({
    [objectMeta]: { type: 'object', properties: { name: { type: 'string' } } },
    [intOrString]: { type: 'string', format: 'int-or-string' },
    'io.k8s.api.core.v1.Probe': {
      type: 'object',
      required: ['port'],
      properties: { port: ref(intOrString), exitCode: { type: 'integer' } },
    },
    'io.k8s.api.core.v1.PodSpec': {
      type: 'object',
      properties: {
        priority: { type: 'integer', format: 'int32' },
        overhead: { type: 'object', additionalProperties: ref(intOrString) },
        nodeSelector: { type: 'object', additionalProperties: { type: 'string' } },
        probes: { type: 'array', items: ref('io.k8s.api.core.v1.Probe') },
      },
    },
    'io.k8s.api.core.v1.Pod': {
      type: 'object',
      properties: {
        apiVersion: { type: 'string' },
        kind: { type: 'string' },
        metadata: ref(objectMeta),
        spec: ref('io.k8s.api.core.v1.PodSpec'),
      },
      'x-kubernetes-group-version-kind': [{ group: '', kind: 'Pod', version: 'v1' }],
    },
  });

  it('puts required fields first and makes the others Optional', () => {
    expect(files.get('types/io.k8s.api.core.v1.Probe.dhall')).toBe(
      `{ port : ./io.k8s.apimachinery.pkg.util.intstr.NatOrString.dhall
, exitCode : Optional Natural
}
`,
    );
  });

  it('has Integer only where a number may be negative, and maps by their values', () => {
    expect(files.get('types/io.k8s.api.core.v1.PodSpec.dhall')).toBe(
      `{ nodeSelector : Optional (List { mapKey : Text, mapValue : Text })
, overhead :
    Optional
      ( List
          { mapKey : Text
          , mapValue : ./io.k8s.apimachinery.pkg.util.intstr.NatOrString.dhall
          }
      )
, priority : Optional Integer
, probes : Optional (List ./io.k8s.api.core.v1.Probe.dhall)
}
`,
    );
  });

  it('gives objects their apiVersion and kind', () => {
    expect(files.get('defaults/io.k8s.api.core.v1.Pod.dhall')).toBe(
      `{ apiVersion = "v1"
, kind = "Pod"
, spec = None ./../types/io.k8s.api.core.v1.PodSpec.dhall
}
`,
    );
    expect(files.get('schemas/io.k8s.api.core.v1.Pod.dhall')).toBe(
      `{ Type = ./../types/io.k8s.api.core.v1.Pod.dhall
, default = ./../defaults/io.k8s.api.core.v1.Pod.dhall
}
`,
    );
  });

  it('has both forms of int-or-string, without defaults', () => {
    expect(files.get(`types/${intOrString}.dhall`)).toBe('< Int : Integer | String : Text >\n');
    expect(files.has(`schemas/${intOrString}.dhall`)).toBe(false);
    expect(files.get('types.dhall')).toContain('NatOrString');
  });

  it('leaves out what would make a type import itself', () => {
    const name = 'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps';
    const properties = { not: ref(name), title: { type: 'string' } };
    const cyclic = render({ [name]: { type: 'object', properties } });
    expect(cyclic.get(`types/${name}.dhall`)).toBe('{ title : Optional Text }\n');
  });

  it('says what a document lacks', () => {
    expect(() => renderKubernetesPackage({ openapi: '3.0.0' })).toThrow(
      expect.objectContaining({ code: 'not-swagger' }),
    );
    const odd = { 'io.k8s.api.core.v1.Odd': { properties: { x: { type: 'file' } } } };
    expect(() => render(odd)).toThrow(expect.objectContaining({ code: 'unknown-schema' }));
  });
});
