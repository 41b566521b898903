import { describe, expect, it } from 'vitest';
import { parseExpr } from '../parse/parse.ts';
import { diff } from './diff.ts';

const between = (left: string, right: string) => diff(parseExpr(left), parseExpr(right));

describe('diff', () => {
  it('finds no difference between equal trees, whatever the order of fields', () => {
    expect(between('{ a = 1, b = [ 2 ] }', '{ b = [ 2 ], a = 1 }')).toBeUndefined();
    expect(between('f x y', 'f x y')).toBeUndefined();
  });

  it('shows the way to what differs and leaves out the rest', () => {
    expect(
      between('{ a.b = [ { n = 1, m = 2 } ], c = 1 }', '{ a.b = [ { n = 1, m = 3 } ], c = 1 }'),
    ).toBe(
      '{ a = { b = [ { m = - 2\n                    + 3\n              , …\n              }\n            ]\n      }\n, …\n}',
    );
  });

  it('compares functions, applications and alternatives', () => {
    expect(between('λ(x : Bool) → 1', 'λ(x : Bool) → 2')).toBe('λ(x : …) →\n  - 1\n  + 2');
    expect(between('f 1', 'f 2')).toBe('f - 1\n  + 2');
    expect(between('< A >', '< A : Bool >')).toBe('< A : - (nothing)\n      + Bool\n>');
  });

  it('shows where long and multi-line strings differ', () => {
    expect(between('"ab"', '"ac"')).toBe('- "ab"\n+ "ac"');
    expect(between("''\na\nb\n''", "''\na\nc\n''")).toBe('- "a\\nb\\n"\n+ "a\\nc\\n"');
    const [head, tail] = ['x'.repeat(100), 'y'.repeat(100)];
    expect(between(`"${head}1${tail}"`, `"${head}${'2'.repeat(300)}${tail}"`)).toBe(
      `- "…${head.slice(80)}1${tail.slice(80)}…"\n+ "…${head.slice(80)}${'2'.repeat(100)}…"`,
    );
    expect(between(`"${'😀'.repeat(60)}a"`, `"${'😀'.repeat(60)}b"`)).toBe(
      `- "…${'😀'.repeat(10)}a"\n+ "…${'😀'.repeat(10)}b"`,
    );
  });

  it('cuts long parts', () => {
    const text = `"${'x'.repeat(500)}"`;
    expect(between(text, '1')?.length).toBeLessThan(60);
  });
});
