import { expect, it } from 'vitest';

import { mayBeNegative } from './negative-integers.ts';

it.each([
  ['a negative minimum', { minimum: -5 }],
  ['a minimum above −2', { minimum: -2, exclusiveMinimum: true }],
  ['a negative maximum', { maximum: -1 }],
  ['a negative default', { default: -1 }],
  ['a negative value of an enumeration', { enum: [-1, 0] }],
  ['a description with −1', { description: 'Retries. Use -1 for no limit.' }],
  ['a description of negative numbers', { description: 'A negative integer means no limit.' }],
])('an integer with %s may be negative', (_, schema) => {
  expect(mayBeNegative({ type: 'integer', ...schema })).toBe(true);
});

it.each([
  ['only a type', {}],
  ['a minimum of 0, whatever else it says', { minimum: 0, description: 'Formerly -1.' }],
  ['a minimum above −1', { minimum: -1, exclusiveMinimum: true }],
  ['a default of 0', { default: 0 }],
  ['a range', { description: 'In the range 1-100, or n-1 of them.' }],
  ['a refusal', { description: 'A non-negative number, not a negative number.' }],
])('an integer with %s is not negative', (_, schema) => {
  expect(mayBeNegative({ type: 'integer', ...schema })).toBe(false);
});
