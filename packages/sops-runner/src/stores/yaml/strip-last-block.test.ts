import { expect, test } from 'vitest';

import { stripLastBlock } from './strip-last-block.ts';

test.each([
  ['a: |\n  text', 'a: |-\n  text'],
  ['a: >\n  text\n  more', 'a: >-\n  text\n  more'],
  ['a: |+\n  text', 'a: |-\n  text'],
  ['a: |2+ # note\n    text', 'a: |2- # note\n    text'],
  ['a:\n  - |\n    text', 'a:\n  - |-\n    text'],
  ['a: 1\n---\nb: |\n  text', 'a: 1\n---\nb: |-\n  text'],
  ['? |\n  text', '? |-\n  text'],
  ['a: |\n  text\nb: |\n  text', 'a: |\n  text\nb: |-\n  text'],
  ['a: |+\n  text\n     ', 'a: |-\n  text\n     '],
  ['a: |+\n  text\n\n ', 'a: |+\n  text\n\n'],
  ['a: |\n  text\n  ', 'a: |\n  text\n'],
  ['a: |+\n  text\n  ', 'a: |+\n  text\n'],
])('%j has no line break that the block would get', (source, stripped) => {
  expect(stripLastBlock(source)).toBe(stripped);
});

test.each([
  'a: |\n  text\n',
  'a: |-\n  text\n',
  'a: text',
  'a: |',
  '',
  'a: |\n  text\n# note',
  'a: |\n  text\nb: 1\n  ',
])('%j stays', (source) => expect(stripLastBlock(source)).toBe(source));
