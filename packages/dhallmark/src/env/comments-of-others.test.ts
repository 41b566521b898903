import { expect, test } from 'vitest';
import { findCommentsOfOthers } from './comments-of-others.ts';

const writer = { name: 'shop', others: ['blog', 'chart'], variables: new Set(['A', 'B', 'C']) };

function find(example: string): object {
  const present = [...example.matchAll(/^(\w+)=/gm)].map(([, name = '']) => name);
  const found = findCommentsOfOthers(Buffer.from(example), present, writer);
  return Object.fromEntries(found);
}

test.each<[what: string, example: string, kept: object]>([
  [
    'a variable of both',
    '# blog/web: n/s a\n# shop: n/s a\n# form: text\nA=x\n',
    { A: ['# blog/web: n/s a'] },
  ],
  ['a variable of this umbrella', '# shop/web: n/s a\n# form: text\nA=x\n', {}],
  [
    'a variable that this umbrella needs for the first time',
    '# blog: n/s b\n# form: text\nB=x\n',
    { B: ['# blog: n/s b'] },
  ],
  [
    'a variable of another',
    '# chart/db: n/s d\n# form: file\nD=x\n',
    { D: ['# chart/db: n/s d', '# form: file'] },
  ],
  [
    'a variable that this umbrella does not need any longer',
    '# shop/web: n/s d\n# form: text\nD=x\n',
    {},
  ],
  [
    'one that the other still needs',
    '# blog: n/s d\n# shop: n/s d\nD=x\n',
    { D: ['# blog: n/s d'] },
  ],
  ['a comment of a person', '# ask Ada for it\nD=x\n', { D: ['# ask Ada for it'] }],
  [
    'lines of a workspace that had one umbrella',
    '# web: n/s a\nA=x\n\n# web: n/s d\nD=x\n',
    { D: ['# web: n/s d'] },
  ],
  ['Windows line ends', '# blog: n/s a\r\nA=x\r\n', { A: ['# blog: n/s a'] }],
  ['names that begin alike', '# shopping: n/s d\nD=x\n', { D: ['# shopping: n/s d'] }],
])('%s', (_what, example, kept) => {
  expect(find(example)).toEqual(kept);
});
