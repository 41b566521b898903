import { expect, test } from 'vitest';

import { parseTreePath } from './tree-path.ts';

test.each([
  ['', []],
  ['["a"]', ['a']],
  [`["a"]['b'][0]["c d"]`, ['a', 'b', 0, 'c d']],
  ['["[0]"]["x]y"]', ['[0]', 'x]y']],
  ['[""]', ['']],
])('%s', (text, path) => {
  expect(parseTreePath(text, 'invalid-path')).toEqual(path);
});

test.each(['a', '["a"', '["a"]b', '[a]', '[-1]', '["a"] ["b"]'])('%s is not a path', (text) => {
  expect(() => parseTreePath(text, 'invalid-path')).toThrow(
    expect.objectContaining({ code: 'invalid-path' }),
  );
  expect(() => parseTreePath(text, 'invalid-set')).toThrow(
    expect.objectContaining({ code: 'invalid-set' }),
  );
});
