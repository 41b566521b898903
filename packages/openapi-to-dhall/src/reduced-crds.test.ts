import { expect, it } from 'vitest';

import { parseInputs } from './crd.ts';
import { renderReducedCrds } from './reduced-crds.ts';

const lamp = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: lamps.example.org, annotations: { made: today } }
spec:
  group: example.org
  scope: Namespaced
  names: { kind: Lamp, plural: lamps, shortNames: [lp] }
  conversion: { strategy: None }
  versions:
    - name: v1
      served: true
      storage: true
      subresources: { status: {} }
      additionalPrinterColumns: [{ name: Age, type: date, jsonPath: .x }]
      schema:
        openAPIV3Schema:
          description: A lamp.
          type: object
          properties:
            description: { type: string, description: What it is., default: none }
            level: { type: integer, description: The brightness. }
            depth: { type: integer, description: Use -1 for no limit. }
            any:
              anyOf: [{ description: either, type: string }, { type: integer }]
    - { name: v1beta1, served: false, storage: false, schema: { openAPIV3Schema: { type: object } } }
status: { conditions: [] }
`;
const other = lamp.replaceAll('lamp', 'fan').replaceAll('Lamp', 'Fan');

function reduce(...texts: string[]): string {
  const crds = parseInputs(texts.map((text, index) => ({ name: `${index}.yaml`, text })));
  return renderReducedCrds(crds.map(({ definition }) => definition));
}

it('keeps what types and validation need', () => {
  const [crd] = (JSON.parse(reduce(lamp)) as { items: unknown[] }).items;
  expect(crd).toEqual({
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'lamps.example.org' },
    spec: {
      group: 'example.org',
      names: { kind: 'Lamp', plural: 'lamps' },
      scope: 'Namespaced',
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          subresources: { status: {} },
          schema: {
            openAPIV3Schema: {
              type: 'object',
              properties: {
                description: { type: 'string', default: 'none' },
                level: { type: 'integer' },
                depth: { type: 'integer', description: 'Use -1 for no limit.' },
                any: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
              },
            },
          },
        },
        { name: 'v1beta1', served: false, storage: false },
      ],
    },
  });
});

it('is the same for the same definitions in any order, and for what it wrote', () => {
  const made = reduce(lamp, other);
  expect(reduce(other, lamp, lamp)).toBe(made);
  expect(reduce(made)).toBe(made);
  expect(made.split('\n').every((line) => line.length < 600)).toBe(true);
});

it('reads definitions in a List, in YAML and in JSON', () => {
  const list = `kind: List\nitems:\n${lamp.replace('\n', '\n- ').replaceAll('\n', '\n  ').replace('\n  - ', '\n- ')}`;
  expect(reduce(list)).toBe(reduce(lamp));
  expect(() => reduce('kind: ConfigMap')).toThrow('no CustomResourceDefinition in 0.yaml');
});
