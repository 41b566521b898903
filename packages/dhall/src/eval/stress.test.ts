import { describe, expect, it } from 'vitest';
import { parseExpr } from '../parse/parse.ts';
import { print } from '../print/print.ts';
import { check } from '../typecheck/typecheck.ts';
import { quote } from './normalize.ts';

const many = 100_000;
const some = 10_000;
const million = 1_000_000;

function repeat(count: number, part: (i: number) => string, separator = ' '): string {
  return Array.from({ length: count }, (_, i) => part(i)).join(separator);
}

/** Type-checked and normalised, as text. */
function normal(text: string): string {
  return print(quote(check(parseExpr(text)).value));
}

describe('large inputs', () => {
  it('follows let chains', () => {
    const each = repeat(many, (i) => `let x${i + 1} = x${i} + 1`);
    expect(normal(`let x0 = 0 ${each} in x${many}`)).toBe(String(many));
    const first = repeat(some, (i) => `let x${i + 1} = x0 + 1`);
    expect(normal(`let x0 = 0 ${first} in x${some}`)).toBe('1');
    const functions = repeat(some, (i) => `let f${i + 1} = λ(x : Natural) → f${i} x`);
    expect(normal(`let f0 = λ(x : Natural) → x + 1 ${functions} in f${some} 1`)).toBe('2');
  });

  it.each([
    ['+', () => '1', String(many)],
    ['&&', () => 'True', 'True'],
    ['==', () => 'True', 'True'],
  ])('follows chains of %s', (op, operand, result) => {
    expect(normal(repeat(many, operand, ` ${op} `))).toBe(result);
  });

  it('follows chains of operators on text, lists and records', () => {
    expect(normal(`Text/replace "a" "" (${repeat(many, () => '"a"', ' ++ ')})`)).toBe('""');
    expect(normal(`List/length Natural (${repeat(some, (i) => `[ ${i} ]`, ' # ')})`)).toBe(
      String(some),
    );
    expect(normal(`(${repeat(some, (i) => `{ a${i} = ${i} }`, ' // ')}).a7`)).toBe('7');
    expect(normal(`(${repeat(10_000, (i) => `{ a${i} = ${i} }`, ' /\\ ')}).a7`)).toBe('7');
    expect(normal(`({=} ${repeat(10_000, (i) => `with a${i} = ${i}`)}).a7`)).toBe('7');
    const neutral = normal(`λ(x : Natural) → ${repeat(some, () => 'x', ' + ')}`);
    expect(neutral.split('+')).toHaveLength(some);
  });

  it('takes wide records and long lists', () => {
    const fields = repeat(10_000, (i) => `f${i} = ${i}`, ', ');
    expect(normal(`let r = { ${fields} } in ${repeat(10_000, (i) => `r.f${i}`, ' + ')}`)).toBe(
      '49995000',
    );
    expect(normal(`List/length Natural [ ${repeat(many, String, ', ')} ]`)).toBe(String(many));
  });

  it('folds a million times', () => {
    const pair = '{ a : Natural, b : Natural }';
    expect(normal(`Natural/fold ${million} Natural (λ(x : Natural) → x + 1) 0`)).toBe(
      String(million),
    );
    const swap = `λ(s : ${pair}) → { a = s.b, b = s.a }`;
    expect(normal(`(Natural/fold ${million} ${pair} (${swap}) { a = 1, b = 2 }).a`)).toBe('1');
    const list = `Natural/fold ${many} (List Natural) (λ(x : List Natural) → [ 1 ] # x) ([] : List Natural)`;
    expect(
      normal(`List/fold Natural (${list}) Natural (λ(x : Natural) → λ(y : Natural) → x + y) 0`),
    ).toBe(String(many));
    const built = `List/build Natural (λ(l : Type) → λ(c : Natural → l → l) → Natural/fold ${million} l (c 3))`;
    expect(normal(`List/length Natural (${built})`)).toBe(String(million));
  });

  it('follows chains of unevaluated parts', () => {
    const list = `Natural/fold ${many} (List Natural) (λ(x : List Natural) → [ 1 ] # x) ([] : List Natural)`;
    const cons = 'λ(x : Natural) → λ(f : Natural → Natural) → λ(l : Natural) → f (l + x)';
    const foldLeft = `List/fold Natural (${list}) (Natural → Natural) (${cons}) (λ(l : Natural) → l) 0`;
    expect(normal(foldLeft)).toBe(String(many));
    const counter = '{ n : Natural, rest : { unused : Natural } }';
    const step = `λ(s : ${counter}) → s with n = s.n + 1 with rest.unused = s.rest.unused + 1`;
    const start = '{ n = 0, rest = { unused = 0 } }';
    expect(normal(`(Natural/fold ${many} ${counter} (${step}) ${start}).rest.unused`)).toBe(
      String(many),
    );
  });

  it('evaluates Church numerals on a short stack', () => {
    const nat = 'let Nat = ∀(N : Type) → (N → N) → N → N';
    const ten = `λ(N : Type) → λ(s : N → N) → λ(z : N) → ${'s ('.repeat(9)}s z${')'.repeat(9)}`;
    const times = 'λ(a : Nat) → λ(b : Nat) → λ(N : Type) → λ(s : N → N) → λ(z : N) → a N (b N s) z';
    const numerals = `${nat} let n1 = ${ten} let times = ${times}
      let n2 = times n1 n1 let n4 = times n2 n2 let n5 = times n4 n1`;
    expect(normal(`${numerals} in n5 Natural (λ(x : Natural) → x + 1) 0`)).toBe(String(many));
  });

  it('ends folds that change nothing any more', () => {
    const huge = '100000000000000000000';
    expect(normal(`Natural/fold ${huge} Natural (λ(x : Natural) → 7) 0`)).toBe('7');
    expect(
      normal(`Natural/fold ${huge} { a : Natural } (λ(x : { a : Natural }) → { a = 7 }) { a = 0 }`),
    ).toBe('{ a = 7 }');
  });

  it('makes text of 50 MB', () => {
    let text = 'let t0 = "0123456789abcdef" ';
    for (let i = 0; i < 22; i += 1) text += `let t${i + 1} = "\${t${i}}\${t${i}}" `;
    const value = check(parseExpr(`${text} in Text/replace "0" "" t22`)).value;
    const expr = quote(value);
    expect(expr.kind === 'Text' && expr.suffix.length).toBe(15 * 2 ** 22);
  });
});
