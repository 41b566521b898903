import { expect, it } from 'vitest';
import { createLineReader } from './lines.ts';

it('puts lines together, whatever pieces they arrive in', () => {
  const reader = createLineReader();
  expect(reader.read('a')).toEqual([]);
  expect(reader.read('b\nc\n\nd')).toEqual(['ab', 'c', '']);
  expect(reader.read('\n')).toEqual(['d']);
});

it('refuses a line that is too long, however it arrives', () => {
  const pieces = createLineReader(3);
  expect(pieces.read('ab')).toEqual([]);
  expect(pieces.read('cd')).toBeUndefined();
  expect(createLineReader(3).read('abcd\n')).toBeUndefined();
  expect(createLineReader(3).read('a\nbcde')).toBeUndefined();
  expect(createLineReader(3).read('a\nbcde\n')).toBeUndefined();
  expect(createLineReader(3).read('abc\nabc\n')).toEqual(['abc', 'abc']);
});
