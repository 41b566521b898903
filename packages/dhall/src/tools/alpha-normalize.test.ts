import { expect, it } from 'vitest';
import { parseExpr } from '../parse/parse.ts';
import { print } from '../print/print.ts';
import { alphaNormalize } from './alpha-normalize.ts';

const renamed = (text: string): string => print(alphaNormalize(parseExpr(text)));

it('renames bound variables to _', () => {
  expect(renamed('λ(a : Bool) → λ(b : Bool) → a && b')).toBe(
    'λ(_ : Bool) → λ(_ : Bool) → _@1 && _',
  );
  expect(renamed('∀(a : Type) → List a')).toBe('Type → List _');
  expect(renamed('let x = 1 let y = x in x + y')).toBe('let _ = 1 let _ = _ in _@1 + _');
});

it('keeps free variables, and steps over binders with those called _', () => {
  expect(renamed('λ(x : Bool) → y')).toBe('λ(_ : Bool) → y');
  expect(renamed('λ(x : Bool) → _')).toBe('λ(_ : Bool) → _@1');
  expect(renamed('λ(x : Bool) → x@1')).toBe('λ(_ : Bool) → x');
});

it('follows long chains of operators', () => {
  const text = Array.from({ length: 50_000 }, () => 'x').join(' + ');
  expect(alphaNormalize(parseExpr(`λ(x : Natural) → ${text}`)).kind).toBe('Lambda');
});
