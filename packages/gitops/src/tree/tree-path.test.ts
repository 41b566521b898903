import { expect, test } from 'vitest';
import { isTreePath } from './tree-path.ts';

test.each([
  'chart/Chart.yaml',
  'a',
  '.gitignore',
  '.gitattributes',
  'a/.github/b',
  'git',
  'x..y/größe',
])('a file of a tree may be at %j', (path) => {
  expect(isTreePath(path)).toBe(true);
});

test.each([
  '',
  '/etc/hosts',
  '../a',
  'a/../../b',
  './a',
  'a//b',
  'a/',
  'a\\b',
  'a\0',
  'a\nb',
  '.git',
  '.git/config',
  'a/.git/hooks/post-checkout',
  '.GIT/config',
  '.Git./config',
  '.git /config',
  '.git::$INDEX_ALLOCATION/config',
  'git~1/config',
  '.g\u200cit/config',
  'x'.repeat(256),
])('no file of a tree may be at %j', (path) => {
  expect(isTreePath(path)).toBe(false);
});
