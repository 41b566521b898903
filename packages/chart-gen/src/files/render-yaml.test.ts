import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import type { JsonValue } from '../objects/json-value.ts';
import { trickyJson, trickyTexts } from '../testing/tricky-values.ts';
import { renderYaml, renderYamlDocuments, toHelmTemplate } from './render-yaml.ts';

const options = { uniqueKeys: false, maxAliasCount: 0 } as const;

describe('YAML text', () => {
  it('can be read back by YAML 1.2 and by YAML 1.1', () => {
    fc.assert(
      fc.property(trickyJson, (value) => {
        const text = renderYaml(value);
        expect(parse(text, { ...options, version: '1.2' })).toEqual(value);
        expect(parse(text, { ...options, version: '1.1', merge: true })).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  it.each(trickyTexts)('keeps the text %j text, as a value and as a key', (text) => {
    const value = { [text]: text, list: [text] };
    for (const version of ['1.2', '1.1'] as const) {
      expect(parse(renderYaml(value), { ...options, version, merge: true })).toEqual(value);
    }
  });

  it('writes numbers beyond 2^53 with all their digits', () => {
    expect(renderYaml({ a: 9007199254740993n, b: -18446744073709551617n })).toBe(
      'a: 9007199254740993\nb: -18446744073709551617\n',
    );
  });

  it('puts apiVersion, kind and metadata first, the rest by name, the same for any order', () => {
    const object: JsonValue = {
      spec: { template: {}, replicas: 1, name: 'x' },
      metadata: { namespace: 'shop', labels: { b: '1', a: '2' }, name: 'x' },
      kind: 'Thing',
      data: {},
      apiVersion: 'v1',
    };
    const expected = [
      'apiVersion: v1',
      'kind: Thing',
      'metadata:',
      '  name: x',
      '  namespace: shop',
      '  labels:',
      '    a: "2"',
      '    b: "1"',
      'data: {}',
      'spec:',
      '  name: x',
      '  replicas: 1',
      '  template: {}',
      '',
    ].join('\n');
    expect(renderYaml(object)).toBe(expected);
    const reversed = Object.fromEntries(Object.entries(object).toReversed());
    expect(renderYaml(reversed)).toBe(expected);
  });

  it('separates documents, and text that looks like a separator is not one', () => {
    const values = [{ a: '---' }, { a: 'x\n---\ny\n' }, { a: '...' }];
    const documents = parseAllDocuments(renderYamlDocuments(values));
    expect(Array.isArray(documents) && documents.map((each): unknown => each.toJS())).toEqual(
      values,
    );
  });
});

it('a Helm template has no action but those that print a literal delimiter', () => {
  fc.assert(
    fc.property(trickyJson, (value) => {
      const template = toHelmTemplate(renderYaml(value));
      const withoutLiterals = template.replaceAll('{{ "{{" }}', '');
      expect(withoutLiterals).not.toContain('{{');
      expect(template.replaceAll('{{ "{{" }}', '{{')).toBe(renderYaml(value));
    }),
    { numRuns: 300 },
  );
});
