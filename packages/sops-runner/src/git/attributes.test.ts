import { expect, test } from 'vitest';

import { addAttributes, removeAttributes } from './attributes.ts';

const OURS = 'diff=sops-runner merge=sops-runner';

test('lines are added before all others, once, and removed again', () => {
  const before = '* text=auto\n# *.yaml merge=union\nsecrets/*.json -diff\n';
  const added = addAttributes(before, ['*.yaml', 'my secrets/**']);
  expect(added.text).toBe(`*.yaml ${OURS}\n"my secrets/**" ${OURS}\n${before}`);
  expect(added.patterns).toEqual(['*.yaml', 'my secrets/**']);
  expect(addAttributes(added.text, ['my secrets/**'])).toEqual({ text: added.text, patterns: [] });
  expect(removeAttributes(added.text)).toEqual({ text: before, patterns: added.patterns });
});

test('a line to which somebody added something stays', () => {
  const text = `*.yaml ${OURS} eol=lf\n`;
  expect(addAttributes(text, ['*.yaml'])).toEqual({ text, patterns: [] });
  expect(removeAttributes(text)).toEqual({ text, patterns: [] });
});

test.each([
  ['*.yaml merge=union\n', 1],
  ['# first\n*.yaml text -diff\n', 2],
  ['*.yaml binary\n', 1],
  ['* merge=ours\n', 1],
  ['** !diff\n', 1],
  ['"*.yaml" diff=yaml merge=sops-runner\n', 1],
])('%j is not overridden', (text, line) => {
  expect(() => addAttributes(text, ['*.yaml'])).toThrow(
    expect.objectContaining({ code: 'git-entry', location: { line } }),
  );
});
