import { describe, expect, it } from 'vitest';

import { renderCrdPackage } from './crd-package.ts';
import { parseCrds } from './crd.ts';

const options = { kubernetes: ['..', '..', 'kubernetes'] };

const manifest = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
spec:
  group: example.org
  names: { kind: Lamp }
  versions:
    - { name: v1beta1, served: true, storage: true, schema: { openAPIV3Schema: {} } }
    - { name: v2, served: false, schema: { openAPIV3Schema: {} } }
    - name: v1
      served: true
      schema:
        openAPIV3Schema:
          type: object
          required: [spec]
          properties:
            apiVersion: { type: string }
            kind: { type: string }
            metadata: { type: object }
            spec:
              type: object
              required: [colour, level, power, secret]
              properties:
                colour: { type: string, enum: [red, blue] }
                level: { type: integer, minimum: -5 }
                power: { type: integer, default: 60 }
                secret: { type: string, nullable: true }
                timeout: { x-kubernetes-int-or-string: true }
                labels: { type: object, additionalProperties: { type: string } }
                extra: { x-kubernetes-preserve-unknown-fields: true }
                fuse: { type: object }
                ratio: { type: number }
                left-side: { type: object, properties: { on: { type: boolean } } }
                others:
                  type: array
                  items: { type: object, properties: { on: { type: boolean } } }
---
kind: ConfigMap
`;

describe('renderCrdPackage', () => {
  const kinds = parseCrds(manifest, 'lamp.yaml');
  const files = renderCrdPackage(kinds, options);

  it('takes the most stable version that is served', () => {
    expect(kinds.map(({ version, kind }) => `${version}.${kind}`)).toEqual(['v1.Lamp']);
  });

  it('types every kind of field', () => {
    expect(files.get('types/example.org.v1.LampSpec.dhall')).toBe(
      `{ colour : Text
, level : Integer
, extra : Optional ./Json.dhall
, fuse : Optional {}
, labels : Optional (List { mapKey : Text, mapValue : Text })
, left-side : Optional ./example.org.v1.LampSpecOthers.dhall
, others : Optional (List ./example.org.v1.LampSpecOthers.dhall)
, power : Optional Natural
, ratio : Optional Double
, secret : Optional Text
, timeout : Optional ./NatOrString.dhall
}
`,
    );
  });

  it('makes an integer that an option names an Integer, and refuses one that is not there', () => {
    const made = renderCrdPackage(kinds, { ...options, negative: ['LampSpec.power'] });
    expect(made.get('types/example.org.v1.LampSpec.dhall')).toContain('power : Optional Integer');
    expect(() => renderCrdPackage(kinds, { ...options, negative: ['LampSpec.secret'] })).toThrow(
      expect.objectContaining({ code: 'unknown-integer' }),
    );
  });

  it('shares a file between equal objects, under the shortest name, and knows both names', () => {
    expect(files.get('types/example.org.v1.LampSpecOthers.dhall')).toBe('{ on : Optional Bool }\n');
    expect(files.has('types/example.org.v1.LampSpecLeftSide.dhall')).toBe(false);
    expect(files.get('schemas.dhall')).toBe(
      `{ Lamp = ./schemas/example.org.v1.Lamp.dhall
, LampSpec = ./schemas/example.org.v1.LampSpec.dhall
, LampSpecLeftSide = ./schemas/example.org.v1.LampSpecOthers.dhall
, LampSpecOthers = ./schemas/example.org.v1.LampSpecOthers.dhall
}
`,
    );
  });

  it('takes metadata from the Kubernetes package', () => {
    expect(files.get('types/example.org.v1.Lamp.dhall')).toBe(
      `{ apiVersion : Text
, kind : Text
, metadata :
    ./../../kubernetes/types/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta.dhall
, spec : ./example.org.v1.LampSpec.dhall
}
`,
    );
    expect(files.get('defaults/example.org.v1.Lamp.dhall')).toBe(
      '{ apiVersion = "example.org/v1", kind = "Lamp" }\n',
    );
  });

  it('has only kinds in the union', () => {
    expect(files.get('typesUnion.dhall')).toBe('< Lamp : ./types/example.org.v1.Lamp.dhall >\n');
  });

  it.each([
    ['no version', manifest.replaceAll('served: true', 'served: false')],
    ['no group', manifest.replace('group: example.org', 'groups: []')],
    ['bad YAML', '{'],
    ['too many aliases', aliasBomb()],
    ['too many levels', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ])('refuses a manifest with %s', (_, text) => {
    expect(() => parseCrds(text, 'lamp.yaml')).toThrow(
      expect.objectContaining({ code: 'bad-crd' }),
    );
  });
});

/** Nine levels of ten aliases: a billion items. */
function aliasBomb(): string {
  const levels = Array.from(
    { length: 9 },
    (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 10 }, () => `*a${i}`).join(', ')}]`,
  );
  return ['a0: &a0 x', ...levels].join('\n');
}
