import {
  assert,
  property,
  string,
  array,
  record,
  letrec,
  oneof,
  boolean,
  double,
  bigInt,
  dictionary,
  constant,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import type { Json } from './json.ts';
import { isList, isObject } from './json.ts';
import { renderYaml } from './yaml.ts';

/** What a YAML reader makes of the value. */
function plain(json: Json): unknown {
  if (isList(json)) return json.map(plain);
  if (isObject(json)) return Object.fromEntries([...json].map(([k, v]) => [k, plain(v)]));
  return typeof json === 'bigint' ? Number(json) : json;
}

const object = (fields: Record<string, Json>): Json => new Map(Object.entries(fields));

const texts = [
  '',
  ' ',
  'x',
  'a: b',
  '- x',
  'x\n',
  'x\ny',
  'x\ny\n',
  '  x',
  'x  ',
  '~',
  'null',
  'é😀',
  '#x',
  'x #y',
  'yes',
  'NO',
  'on',
  'y',
  '1',
  '1.5e3',
  '0x1f',
  '0o17',
  '1_000',
  '12:30',
  '2020-01-01',
  '.inf',
  'NaN',
  'nan',
  '.nan',
  '*x',
  '&x',
  '!x',
  '@x',
  '`x',
  '%x',
  '{x',
  '[x',
  '"x"',
  "'x",
  "x'y",
  'x\ty',
  '?',
  ':',
  'x:',
  ':x',
  ',',
  '=',
  '<<',
  '.',
  '---',
  '--- x',
  '...',
  '\n',
  '\nx',
  'x\n\n',
  ' x\n y\n',
  '\tx\n',
  'x\r\ny',
  '\u0001',
  '\u0085',
  '\u2028\n',
  '\ufeff\n',
  'a\\b',
  'x \ny\n',
  '# x\n',
  '%x\n',
  'e1',
  '1e3',
  '-',
  '--',
  '1-2',
  '/usr/bin',
  'a/b:c',
  'true',
  'True',
  'FALSE',
  'k: v\n',
  '{{ .Values.x }}',
  '|',
  '>',
];

describe('renderYaml', () => {
  it.each(texts)('keeps the text %j in every position', (text) => {
    const json = object({
      top: text,
      list: [text, [text]],
      nested: object({ [text || 'k']: text }),
    });
    for (const quoted of [false, true]) {
      const yaml = renderYaml(json, { quoted });
      expect(parse(yaml)).toEqual(plain(json));
      expect(parse(yaml, { version: '1.1', merge: false })).toEqual(plain(json));
      expect(parse(renderYaml(text, { quoted }))).toBe(text);
    }
  });

  it('keeps any value', () => {
    const { json } = letrec<{ json: Json }>((tie) => ({
      json: oneof(
        { maxDepth: 4 },
        constant(null),
        boolean(),
        string({ unit: 'binary' }).map((text) => text.replace(/[\ud800-\udfff]/gu, '?')),
        double({ noNaN: true, noDefaultInfinity: true }).filter((d) => !Object.is(d, -0)),
        bigInt({ min: -(2n ** 53n), max: 2n ** 53n }),
        array(tie('json'), { maxLength: 4 }),
        dictionary(string({ minLength: 0 }), tie('json'), {
          maxKeys: 4,
          noNullPrototype: true,
        }).map((fields): Json => new Map(Object.entries(fields))),
      ),
    }));
    assert(
      property(record({ value: json }), ({ value }) => {
        expect(parse(renderYaml(value))).toEqual(plain(value));
      }),
      { numRuns: 500 },
    );
  });

  it('lays out as dhall-to-yaml does', () => {
    const json = object({
      a: 1n,
      b: [1n, object({ c: 2n, d: [] })],
      e: object({}),
      f: object({ g: 'x' }),
    });
    expect(renderYaml(json)).toBe("a: 1\nb:\n  - 1\n  - c: 2\n    d: []\n'e': {}\nf:\n  g: x\n");
  });

  it('writes documents', () => {
    const yaml = renderYaml([object({ a: 1n }), 'x\n', null], { documents: true });
    const documents = parseAllDocuments(yaml);
    expect(yaml.startsWith('---\na: 1\n---\n')).toBe(true);
    expect(documents.map((document) => (document as { toJS: () => unknown }).toJS())).toEqual([
      { a: 1 },
      'x\n',
      null,
    ]);
    expect(renderYaml([], { documents: true })).toBe('');
    expect(renderYaml(object({ a: 1n }), { documents: true })).toBe('---\na: 1\n');
  });

  it('has numbers that JSON has not', () => {
    expect(renderYaml([NaN, Infinity, -Infinity])).toBe('\n- .nan\n- .inf\n- -.inf\n');
  });
});
