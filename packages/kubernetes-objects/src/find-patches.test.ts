import { expect, test } from 'vitest';
import { patchesSecret, readObjects } from './read-objects.ts';

const operation = (path: string, value = 'canary', op = 'replace'): string =>
  `- op: ${op}\n  path: ${path}\n  value: ${value}\n`;
const patched = (target: string, patch: string): string =>
  `patches:\n- target: ${target}\n  patch: |\n${patch.replaceAll(/^(?=.)/gm, '    ')}`;
const linesIn = (text: string): readonly number[] =>
  readObjects(text).flatMap(({ secretPatches }) => secretPatches);

test.each([
  ['an operation on stringData', operation('/stringData/a')],
  ['an operation in other capitals', operation('/StringData/a').replace('op', 'Op')],
  ['an operation that makes a Secret', operation('/kind', 'secret')],
  ['all of stringData', '- { op: add, path: /stringData, value: { a: b } }\n'],
  ['JSON', JSON.stringify([{ op: 'add', path: '/stringData/a', value: 'b' }])],
  ['a patch of Secrets', patched('{ kind: Secret }', operation('/data/a'))],
  ['a patch of kinds that match', patched('{ kind: "S.*|ConfigMap" }', operation('/data/a'))],
  ['a patch of an invalid kind', patched('{ kind: "S[" }', operation('/data/a'))],
  ['a patch in a target with a name', patched('{ kind: Secret, name: a }', operation('/data/a'))],
  ['a patch without a target', patched('{}', operation('/stringData/a'))],
  ['a patch that is merged', patched('{ kind: Secret }', 'kind: Other\ndata: { a: b }\n')],
  ['a patch that cannot be read', patched('{ kind: Secret }', 'a: [\n')],
  ['a patch that programs read differently', patched('{ kind: Secret }', '%YAML 1.1\n---\na: b\n')],
  [
    'a patch as a list',
    'patchesJson6902:\n- target: { kind: Secret }\n  patch: [{ op: add, path: /data/a, value: b }]\n',
  ],
  [
    'a patch of Flux',
    `spec:\n${patched('{ kind: Secret }', operation('/data/a')).replaceAll(/^/gm, '  ')}`,
  ],
])('%s writes a value of a Secret', (_what, text) => {
  expect(linesIn(text)).not.toEqual([]);
});

test.each([
  ['a patch of a ConfigMap', patched('{ kind: ConfigMap }', operation('/data/a'))],
  ['a patch of anything', patched('{ name: settings }', operation('/data/a'))],
  ['labels of a Secret', patched('{ kind: Secret }', operation('/metadata/labels/a'))],
  ['the type of a Secret', patched('{ kind: Secret }', 'kind: Secret\ntype: Opaque\n')],
  ['a value that is removed', patched('{ kind: Secret }', '- { op: remove, path: /data/a }\n')],
  ['a value that Flux fills in', patched('{ kind: Secret }', operation('/data/a', '${A}'))],
  ['replicas', patched('{ kind: Deployment }', operation('/spec/replicas', '2'))],
  ['a target of something else', 'scaleTargetRef: { kind: Secret }\ntarget: { kind: Secret }\n'],
  // backtracking would try 10^15 ways
  [
    'a kind that is hard to match',
    patched(`{ kind: "${'.*'.repeat(200)}x" }`, operation('/data/a')),
  ],
  ['a route', 'http:\n- path: /stringData\n  value: b\n'],
])('%s writes none', (_what, text) => {
  expect(linesIn(text)).toEqual([]);
});

test('a patch in another file is named', () => {
  const text = 'patches:\n- { target: { kind: Secret }, path: a.yaml }\n- { path: b.yaml }\n';
  expect(readObjects(text)).toMatchObject([{ secretPatchFiles: ['a.yaml'] }]);
  expect(patchesSecret(operation('/data/a'))).toBe(true);
  expect(patchesSecret('stringData: { a: b }\n')).toBe(true);
  expect(patchesSecret('a: [')).toBe(true);
  expect(patchesSecret(operation('/metadata/labels/a'))).toBe(false);
});
