import { parseModule } from '@dhallmark/dhall';
import { describe, expect, it } from 'vitest';

import { readDocComment } from './doc-comment.ts';

function read(...lines: readonly string[]) {
  const { comments, source } = parseModule([...lines, '1'].join('\n'));
  return readDocComment(source.text, comments);
}

describe('readDocComment', () => {
  it.each([
    ['a block', ['{-|', '    foo', '    -}'], 'foo\n'],
    ['its end on the last line', ['{-|', '  foo', '    bar -}'], 'foo\n  bar '],
    ['indented lines', ['{-|', '    foo', '        bar', '    -}'], 'foo\n    bar\n'],
    ['an empty line', ['{-|', '    foo', '', '    bar', '    -}'], 'foo\n\nbar\n'],
    ['a line of spaces', ['{-|', '    foo', '  ', '    bar', '    -}'], 'foo\n\n  bar\n  '],
    ['the bracket at the margin', ['{-|', 'foo', '  bar', '-}'], 'foo\n  bar\n'],
    ['other line ends', ['{-|\r', 'foo\r', '-}'], 'foo\n'],
    ['other comments around', ['-- qux', '{-|', '    foo', '    -}', '{- bar -}'], 'foo\n'],
    ['lines', ['--| first', '--  second', '--', '--      fourth'], 'first\nsecond\n\n    fourth\n'],
    [
      'the marker after other lines',
      ['--  one', '-- two', '--| three', '--  four'],
      'three\nfour\n',
    ],
    ['lines up to an empty one', ['--| foo', '--  bar', '', '--  baz'], 'foo\nbar\n'],
    ['lines after a remark', ['-- bla', '', '--| foo', '{-', ' -}'], 'foo\n'],
    ['indented comments', ['  --| foo', '  --  bar'], 'foo\nbar\n'],
  ])('reads %s', (_, lines, markdown) => {
    expect(read(...lines)).toEqual({ kind: 'text', markdown });
  });

  it.each([
    ['nothing', []],
    ['a block without a marker', ['{- foo -}', '-- bar']],
    ['lines without a marker', ['-- foo', '--  bar']],
  ])('ignores %s', (_, lines) => {
    expect(read(...lines)).toEqual({ kind: 'none' });
  });

  it.each([
    ['text on the line of the marker', ['{-| foo -}'], 'a line break must follow'],
    ['lines at several columns', ['--| foo', '  --  bar'], 'must start at one column'],
    ['no space after the marker', ['--|foo'], 'must start with `--| `'],
    ['one space', ['--| foo', '-- bar'], 'each further line with `--  `'],
    ['two blocks', ['{-|', 'foo -}', '{-|', 'bar -}'], 'this one has several'],
    ['a block and lines', ['{-|', 'foo -}', '--| bar'], 'this one has several'],
    ['two groups', ['--| foo', '--  bar', '', '--| baz'], 'this one has several'],
    ['two markers in one group', ['--| foo', '--| bar'], 'this one has several'],
  ])('refuses %s', (_, lines, message) => {
    expect(read(...lines)).toEqual({
      kind: 'problem',
      messages: [expect.stringContaining(message)],
    });
  });
});
