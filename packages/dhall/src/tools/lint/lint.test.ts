import { describe, expect, it } from 'vitest';
import { lint } from './lint.ts';

describe('lint', () => {
  it('removes chains of bindings that only dead ones use, at once', () => {
    const chain = Array.from({ length: 1000 }, (_, at) => `let x${at + 1} = x${at}`);
    expect(lint(`let x0 = 1 ${chain.join(' ')} in 5`)).toBe('5\n');
  });

  it('lowers the indices that pass by what it removes', () => {
    expect(lint('λ(x : Bool) → let x = 1 let x = 2 in { a = x@2, b = x }')).toBe(
      'λ(x : Bool) → let x = 2 in { a = x@1, b = x }\n',
    );
  });

  it('keeps what asserts, and what that uses', () => {
    const text = 'let a = 1\n\nlet example = assert : a ≡ 1\n\nlet dead = 2\n\nin  3\n';
    expect(lint(text)).toBe('let a = 1 let example = assert : a ≡ 1 in 3\n');
  });

  it('joins chains, and takes an `in` away with the last binding', () => {
    expect(lint('let a = 1 in let b = 2 in a + b')).toBe('let a = 1 let b = 2 in a + b\n');
    expect(lint('f (let a = 1 in let b = 2 in c)')).toBe('f c\n');
    expect(lint('let a = 1 {- in {- x -} -} in b')).toContain('{- in {- x -} -}');
  });

  it('takes no stack on a long chain', () => {
    const chain = Array.from({ length: 100_000 }, (_, at) => `let x${at + 1} = x${at} + 1`);
    const text = `let x0 = 1\n${chain.join('\n')}\nin x100000`;
    expect(lint(text).match(/let/gu)).toHaveLength(100_001);
  });
});
