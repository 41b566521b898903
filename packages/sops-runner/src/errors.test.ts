import { expect, test } from 'vitest';

import { SopsError } from './errors.ts';

test.each([
  [{ file: 'a.yaml', line: 3, path: 'b.c' }, 'a.yaml:3: b.c: wrong'],
  [{ file: 'a.yaml' }, 'a.yaml: wrong'],
  [{ line: 3 }, 'line 3: wrong'],
  [{ path: 'b' }, 'b: wrong'],
  [{}, 'wrong'],
])('the place %j is told', (place, text) => {
  expect(new SopsError({ code: 'malformed-file', message: 'wrong', ...place }).userText).toBe(text);
});

test('another exit status changes nothing else', () => {
  const error = new SopsError({ code: 'no-file', message: 'none', hint: 'name one', line: 2 });
  const other = error.exitingWith(2);
  expect(other).toMatchObject({ code: 'no-file', message: 'none', exitCode: 2 });
  expect(other.userText).toBe(error.userText);
});
