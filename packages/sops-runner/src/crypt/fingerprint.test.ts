import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, type FingerprintKey } from './fingerprint.ts';

const by: FingerprintKey = { key: 'k'.repeat(40), environment: 'prod', path: 's.yaml' };
const printOf = (text: string, more: Partial<FingerprintKey> = {}) =>
  fingerprint(text, { ...by, ...more });

describe('a fingerprint', () => {
  it.each([
    ['x: v', 'x: [v]'],
    ['x: [v]', 'x: [[v]]'],
    ['a: 1\nb: null', 'a: 1'],
    ['a: 1\nb: {}', 'a: 1'],
    ['a: 1\nb: []', 'a: 1\nb: {}'],
    ['u: [{n: A}, {n: B, k: 1}]', 'u: [{n: A}, {n: B}, {k: 1}]'],
    ['a: null', 'a: {}'],
    ['a: ""', 'a: null'],
    ['a: {}\n---\nb: 1', '---\nb: 1'],
    ['a: 1\n---\nb: 1', 'a: 1\nb: 1'],
    ['a: {b: 1}\nc: 1', 'a: {b: 1, c: 1}'],
    ['a: 1', 'a: "1"'],
    ['a: end', 'a: {}'],
    ['a: [leaf, str, x]', 'a: [x]'],
    ['a: 1\nb: 2', 'b: 2\na: 1'],
  ])('differs for %j and %j', (one, other) => {
    expect(printOf(`${one}\n`)).not.toBe(printOf(`${other}\n`));
  });

  it('differs for different trees', () => {
    const { tree } = fc.letrec<{ tree: unknown; mapping: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3, depthSize: 'small' },
        fc.constantFrom(null, '', 'a', 'key', 'end', 'leaf', '1', 1, true),
        fc.array(tie('tree'), { maxLength: 3 }),
        tie('mapping'),
      ),
      mapping: fc.dictionary(fc.constantFrom('a', 'b', 'key', 'end'), tie('tree'), { maxKeys: 3 }),
    }));
    const found = new Map<string, string>();
    fc.assert(
      fc.property(tree, (value) => {
        const text = JSON.stringify({ value });
        const print = printOf(text);
        expect(found.get(print) ?? text).toBe(text);
        found.set(print, text);
      }),
      { numRuns: 3000 },
    );
  });

  it('does not depend on layout and comments', () => {
    const text = 'a: {b: [1, x]} # c\n';
    const other = '# d\na:\n  # e\n  b:\n  - 1\n  # f\n  - x\n';
    expect(printOf(text)).toBe(printOf(other));
  });

  it('depends on key, environment and path', () => {
    const prints = [
      printOf('a: 1\n'),
      printOf('a: 1\n', { key: 'l'.repeat(40) }),
      printOf('a: 1\n', { environment: 'test' }),
      printOf('a: 1\n', { path: 't.yaml' }),
    ];
    expect(new Set(prints).size).toBe(4);
  });

  it('leaves out fields, and mappings that have only these', () => {
    const leaveOut = [['metadata', 'annotations', 'x']];
    const without = printOf('metadata: {name: a}\n', { leaveOut });
    expect(printOf('metadata: {name: a, annotations: {x: 1}}\n', { leaveOut })).toBe(without);
    const other = printOf('metadata: {name: a, annotations: {y: 1}}\n', { leaveOut });
    expect(printOf('metadata: {name: a, annotations: {x: 2, y: 1}}\n', { leaveOut })).toBe(other);
    expect(other).not.toBe(without);
    expect(printOf('metadata: {name: a, annotations: {}}\n', { leaveOut })).not.toBe(without);
  });
});
