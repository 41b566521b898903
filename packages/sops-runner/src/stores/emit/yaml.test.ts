import { parseAllDocuments } from 'yaml';
import { describe, expect, test } from 'vitest';

import { readPlain } from '../../crypt/encrypted-file.ts';
import type { Branch, Comment, List, TreeNode } from '../../tree/tree.ts';
import { emitJson } from './json.ts';
import { emitYaml } from './yaml.ts';

const said: Comment = { kind: 'comment', text: ' said', cipherText: undefined, slot: 0 };
const list: List = { kind: 'list', items: [said] };
const branch: Branch = { kind: 'branch', items: [said] };
const under = (value: TreeNode): Branch => ({
  kind: 'branch',
  items: [{ kind: 'entry', key: 'a', value }],
});

describe('what holds comments only keeps its kind', () => {
  test.each<[string, Branch, unknown]>([
    ['a document', branch, {}],
    ['a mapping', under(branch), { a: {} }],
    ['a list', under(list), { a: [] }],
    ['a mapping deep down', under(under(branch)), { a: { a: {} } }],
    ['a list deep down', under(under(list)), { a: { a: [] } }],
    ['a mapping in a list', under({ kind: 'list', items: [branch, branch] }), { a: [{}, {}] }],
    ['a list in a list', under({ kind: 'list', items: [list, said] }), { a: [[]] }],
  ])('%s', (_what, document, value) => {
    const text = emitYaml([document], undefined);
    const documents = parseAllDocuments(text);
    expect(documents.map((each) => [each.errors, each.toJS() as unknown])).toEqual([[[], value]]);
    expect(text).toContain('# said');
    const [read] = readPlain(text, { format: 'yaml' }).documents;
    expect(JSON.parse(emitJson(read ?? document, undefined))).toEqual(value);
  });
});
