import { describe, expect, it } from 'vitest';

import { renderCrdPackage } from './crd-package.ts';
import type { CustomKind } from './crd.ts';
import type { JsonObject } from './json-value.ts';

const options = { kubernetes: ['..', '..', 'kubernetes'] };

function toKind(group: string, kind: string, properties: JsonObject = {}): CustomKind {
  return { group, version: 'v1', kind, schema: { type: 'object', properties } };
}

function object(properties: JsonObject): JsonObject {
  return { type: 'object', properties };
}

/** The labels and full names in a record of a package. */
function entriesOf(kinds: readonly CustomKind[], file: string): string[] {
  const text = renderCrdPackage(kinds, options).get(file) ?? '';
  return [...text.matchAll(/(\S+) [=:] \.\/[a-z]+\/(\S+)\.dhall/g)].map(
    ([, label, name]) => `${label} ${name}`,
  );
}

const text = { type: 'string' };

describe('labels of one package for several groups', () => {
  const usage = { spec: object({ by: text }) };
  const kinds = [
    toKind('protection.example.org', 'Usage', usage),
    toKind('api.example.org', 'Usage', { spec: object({ of: object({ kind: text }) }) }),
    toKind('api.example.org', 'Lamp', { spec: object({ on: { type: 'boolean' } }) }),
  ];

  it('start with the group where kinds clash, also inside these kinds', () => {
    expect(entriesOf(kinds, 'schemas.dhall')).toEqual([
      'ApiUsage api.example.org.v1.Usage',
      'ApiUsageSpec api.example.org.v1.UsageSpec',
      'ApiUsageSpecOf api.example.org.v1.UsageSpecOf',
      'Lamp api.example.org.v1.Lamp',
      'LampSpec api.example.org.v1.LampSpec',
      'ProtectionUsage protection.example.org.v1.Usage',
      'ProtectionUsageSpec protection.example.org.v1.UsageSpec',
    ]);
    expect(entriesOf(kinds, 'typesUnion.dhall').map((entry) => entry.split(' ')[0])).toEqual([
      'ApiUsage',
      'Lamp',
      'ProtectionUsage',
    ]);
  });

  it('do not depend on the order of the files', () => {
    expect(renderCrdPackage(kinds.toReversed(), options)).toEqual(renderCrdPackage(kinds, options));
  });

  it('have the whole group where groups begin alike', () => {
    const alike = [toKind('apps.one.org', 'Lamp'), toKind('apps.two.org', 'Lamp')];
    expect(entriesOf(alike, 'schemas.dhall').map((entry) => entry.split(' ')[0])).toEqual([
      'AppsOneOrgLamp',
      'AppsTwoOrgLamp',
    ]);
  });

  it('leave the names of the package itself alone', () => {
    expect(entriesOf([toKind('example.org', 'Resource')], 'schemas.dhall')).toEqual([
      'ExampleResource example.org.v1.Resource',
    ]);
  });

  it('are an error where even the groups do not help', () => {
    const odd = [...kinds, toKind('other.org', 'ApiUsage')];
    expect(() => renderCrdPackage(odd, options)).toThrow(
      expect.objectContaining({ code: 'ambiguous-name' }),
    );
  });
});

describe('names in one group', () => {
  it('have a number where two paths give the same name', () => {
    const kind = toKind('example.org', 'Lamp', {
      spec: object({
        a: object({ bC: object({ x: text }) }),
        aB: object({ c: object({ y: text }) }),
      }),
    });
    const files = renderCrdPackage([kind], options);
    expect(files.get('types/example.org.v1.LampSpecA.dhall')).toBe(
      '{ bC : Optional ./example.org.v1.LampSpecABC.dhall }\n',
    );
    expect(files.get('types/example.org.v1.LampSpecAB.dhall')).toBe(
      '{ c : Optional ./example.org.v1.LampSpecABC2.dhall }\n',
    );
  });

  it('keep a kind apart from a part of another kind', () => {
    const kinds = [
      toKind('example.org', 'Lamp', { spec: object({ on: { type: 'boolean' } }) }),
      toKind('example.org', 'LampSpec', { colour: text }),
    ];
    const files = renderCrdPackage(kinds, options);
    expect(files.get('types/example.org.v1.LampSpec.dhall')).toContain('colour : Optional Text');
    expect(files.get('types/example.org.v1.LampSpec2.dhall')).toBe('{ on : Optional Bool }\n');
  });
});

it('takes a kind that is in two files once, and refuses it with two schemas', () => {
  const kind = toKind('example.org', 'Lamp');
  expect(renderCrdPackage([kind, kind], options)).toEqual(renderCrdPackage([kind], options));
  expect(() =>
    renderCrdPackage([kind, toKind('example.org', 'Lamp', { colour: text })], options),
  ).toThrow(expect.objectContaining({ code: 'ambiguous-name' }));
});
