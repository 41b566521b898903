import { expect, test } from 'vitest';
import { parseJournal } from './journal.ts';

const write = { path: 'chart/a.yaml', staged: '.dhallmark/transaction/0', sha256: 'ab' };
const journal = { version: 1, writes: [write], removals: ['secrets/web/old.yaml'] };

test('reads what a run wrote', () => {
  expect(parseJournal(JSON.stringify(journal))).toEqual(journal);
});

test.each([
  ['text', 'no json'],
  ['another version', { ...journal, version: 2 }],
  ['no list', { ...journal, removals: undefined }],
  ['a removal outside of the tree', { ...journal, removals: ['../other'] }],
  ['an absolute removal', { ...journal, removals: ['/etc/hosts'] }],
  ['a write outside of the tree', { ...journal, writes: [{ ...write, path: 'a/../../b' }] }],
  ['a staged file elsewhere', { ...journal, writes: [{ ...write, staged: 'secrets/a.yaml' }] }],
  ['a write without a digest', { ...journal, writes: [{ ...write, sha256: undefined }] }],
])('refuses %s', (_name, content) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  expect(() => parseJournal(text)).toThrowError(
    expect.objectContaining({ code: 'journal-broken' }),
  );
});
