import { expect, test } from 'vitest';
import { parseJournal } from './journal.ts';

const write = { path: 'chart/a.yaml', staged: 'transaction/0', sha256: 'ab' };
const journal = { version: 1, tree: '', writes: [write], removals: ['secrets/web/old.yaml'] };

test('reads what a run wrote', () => {
  expect(parseJournal(JSON.stringify(journal), 'journal.json')).toEqual(journal);
});

test.each([
  ['text', 'no json'],
  ['another version', { ...journal, version: 2 }],
  ['no tree', { ...journal, tree: undefined }],
  ['no list', { ...journal, removals: undefined }],
  ['a removal outside of the tree', { ...journal, removals: ['../other'] }],
  ['an absolute removal', { ...journal, removals: ['/etc/hosts'] }],
  ['a write outside of the tree', { ...journal, writes: [{ ...write, path: 'a/../../b' }] }],
  ['a write into .git', { ...journal, writes: [{ ...write, path: '.GIT/config' }] }],
  ['a removal of .git', { ...journal, removals: ['.git'] }],
  ['a staged file elsewhere', { ...journal, writes: [{ ...write, staged: 'secrets/a.yaml' }] }],
  ['a write without a digest', { ...journal, writes: [{ ...write, sha256: undefined }] }],
])('refuses %s', (_name, content) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  expect(() => parseJournal(text, 'journal.json')).toThrowError(
    expect.objectContaining({ code: 'journal-broken' }),
  );
});
