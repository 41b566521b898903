import { expect, it } from 'vitest';
import { compareLabels, sortedLabels } from './label-order.ts';
import { showDouble, showInteger } from './scalars.ts';
import { Budget } from '../eval/budget.ts';
import { showText } from '../eval/text.ts';

it('shows special doubles and signs', () => {
  expect(
    [NaN, Infinity, -Infinity, 1e21, 123456.789, 5e-324, 9999999, 1e22].map(showDouble),
  ).toEqual([
    'NaN',
    'Infinity',
    '-Infinity',
    '1.0e21',
    '123456.789',
    '5.0e-324',
    '9999999.0',
    '1.0e22',
  ]);
  expect([0n, 5n, -5n].map(showInteger)).toEqual(['+0', '+5', '-5']);
});

it('reads back as the same double', () => {
  for (const value of [0.1, 1 / 3, 1e-5, 123456789.125, 2 ** 70, -7.5e-11]) {
    expect(Number(showDouble(value))).toBe(value);
  }
});

it('escapes text as JSON', () => {
  const text = 'quote " dollar $ back \\ line \n bell \u0007 wide 😀';
  expect(JSON.parse(showText(text, new Budget()))).toBe(text);
  expect(showText('$', new Budget())).toBe('"\\u0024"');
});

it('orders labels by code point', () => {
  expect(sortedLabels(['\ufb01', '😀', 'b', 'a', 'aa', ''])).toEqual([
    '',
    'a',
    'aa',
    'b',
    '\ufb01',
    '😀',
  ]);
  expect(compareLabels('same', 'same')).toBe(0);
});
