import { expect, test } from 'vitest';

import { emitDocuments } from '../stores/emit/index.ts';
import { readJson } from '../stores/json-reader.ts';
import { findNode, setValue, unsetValue, valueFromJson } from './change-tree.ts';
import type { TreePath } from './tree-path.ts';

const before = '{"a":1,"b":{"c":["x",{"d":true}]},"n":null}';
const treeOf = (json: string) => readJson(json).root;
const jsonOf = (root: ReturnType<typeof treeOf>) => emitDocuments([root], 'json', { indent: 0 });

test.each<[TreePath, string, string]>([
  [['a'], '2', '{"a":2,"b":{"c":["x",{"d":true}]},"n":null}\n'],
  [['a'], '"s"', '{"a":"s","b":{"c":["x",{"d":true}]},"n":null}\n'],
  [['b', 'c', 0], '1.5', '{"a":1,"b":{"c":[1.5,{"d":true}]},"n":null}\n'],
  [['b', 'c', 1, 'd'], 'null', '{"a":1,"b":{"c":["x",{"d":null}]},"n":null}\n'],
  [['b', 'c', 9], '[]', '{"a":1,"b":{"c":["x",{"d":true},[]]},"n":null}\n'],
  [['z', 'y', 0], '{"k":1}', '{"a":1,"b":{"c":["x",{"d":true}]},"n":null,"z":{"y":[{"k":1}]}}\n'],
  [['a', 'k'], '1', '{"a":{"k":1},"b":{"c":["x",{"d":true}]},"n":null}\n'],
])('set %j to %s', (path, value, after) => {
  const root = treeOf(before);
  expect(setValue(root, path, valueFromJson(value))).toBe(true);
  expect(jsonOf(root)).toBe(after);
});

test.each<[TreePath, string]>([
  [['a'], '1'],
  [['b'], '{"c":["x",{"d":true}]}'],
  [['b', 'c', 1, 'd'], 'true'],
])('setting %j to what it is changes nothing', (path, value) => {
  const root = treeOf(before);
  expect(setValue(root, path, valueFromJson(value))).toBe(false);
  expect(jsonOf(root)).toBe(`${before}\n`);
});

test('a whole document can only be a mapping', () => {
  const root = treeOf(before);
  expect(setValue(root, [], valueFromJson('{"k":1}'))).toBe(true);
  expect(jsonOf(root)).toBe('{"k":1}\n');
  for (const value of ['1', '[]', 'null']) {
    expect(() => setValue(root, [], valueFromJson(value))).toThrow(
      expect.objectContaining({ code: 'invalid-set' }),
    );
  }
});

test('unset takes entries and items out', () => {
  const root = treeOf(before);
  unsetValue(root, ['b', 'c', 0]);
  unsetValue(root, ['a']);
  expect(jsonOf(root)).toBe('{"b":{"c":[{"d":true}]},"n":null}\n');
  for (const path of [['a'], ['b', 'c', 7], ['b', 'c', 'd'], []]) {
    expect(() => unsetValue(root, path)).toThrow(
      expect.objectContaining({ code: 'invalid-path', exitStatus: 1 }),
    );
  }
});

test('findNode', () => {
  const root = treeOf(before);
  expect(findNode(root, ['b', 'c', 0])).toMatchObject({ scalar: { text: 'x' } });
  expect(findNode(root, [])).toBe(root);
  expect(findNode(root, ['a', 'b'])).toBeUndefined();
});

test.each(['', 'text', '{"a":', '1}, {', '"hunter2'])('%j is not a value', (json) => {
  expect(() => valueFromJson(json)).toThrow(
    expect.objectContaining({
      code: 'invalid-set',
      message: expect.not.stringContaining('hunter2'),
    }),
  );
});
