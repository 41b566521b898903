import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasComments, isUnreadable, readObjects } from './index.ts';

const values = 'stringData:\n  a: b\n';

function secretsIn(text: string | Uint8Array): readonly string[] {
  return readObjects(text)
    .flatMap(({ objects }) => objects)
    .filter(({ holdsSecretValues }) => holdsSecretValues)
    .map(({ path, line, isNested }) => `${path}:${line}${isNested ? ' nested' : ''}`);
}

describe('an item of a SecretList is a Secret', () => {
  const list = (item: string, kind = 'SecretList'): string =>
    `apiVersion: v1\nkind: ${kind}\nitems:\n- metadata: {name: a}\n  ${item}\n`;

  test.each([
    ['without a kind', list('stringData: {a: b}'), 'items[0]:4'],
    ['of another kind', list('kind: ConfigMap\n  data: {a: b}'), 'items[0]:4'],
    ['in other capitals', list('data: {a: b}', 'SECRETLIST'), 'items[0]:4'],
    ['in JSON', '{"kind":"SecretList","items":[{"data":{"a":"b"}}]}', 'items[0]:1'],
    [
      'in a List',
      'kind: List\nitems:\n- kind: SecretList\n  items: [{data: {a: b}}]\n',
      'items[0].items[0]:4',
    ],
    [
      'whose kind is an alias',
      'a: &k SecretList\nkind: *k\nitems: [{data: {a: b}}]\n',
      'items[0]:3',
    ],
    [
      'inside of another object',
      'kind: Template\nobjects:\n- kind: SecretList\n  items: [{data: {a: b}}]\n',
      'items[0]:4 nested',
    ],
  ])('%s', (_what, text, place) => {
    expect(secretsIn(text)).toEqual([place]);
  });

  test.each([
    ['without values', list('type: Opaque')],
    ['of a list of another kind', list('data: {a: b}', 'ConfigMapList')],
    ['that is not in the list', 'kind: SecretList\nitems: []\nx: {data: {a: b}}\n'],
  ])('but not one %s', (_what, text) => {
    expect(secretsIn(text).filter((found) => found.includes('items'))).toEqual([]);
  });
});

describe('a Secret is found', () => {
  test.each([
    ['in block style', `kind: Secret\n${values}`],
    ['in flow style', '{apiVersion: v1, kind: Secret, data: {a: b}}'],
    ['in one line of JSON', '{"apiVersion":"v1","kind":"Secret","data":{"a":"b"}}'],
    ['with a tag', `kind: !!str Secret\n${values}`],
    ['with a tag of an application', `!x\nkind: !y Secret\n${values}`],
    ['with an anchor', `kind: &k Secret\n${values}`],
    ['by an alias', `a: &k Secret\nkind: *k\n${values}`],
    ['by an alias as key', `a: &k kind\n*k : Secret\n${values}`],
    ['by a merge key', `<<: {kind: Secret}\n${values}`],
    ['by a list of merged mappings', `<<: [{a: b}, {<<: {kind: Secret}}]\n${values}`],
    ['with an escaped key', `"\\x6b\\u0069nd": Secret\n${values}`],
    ['with a binary kind', `kind: !!binary U2VjcmV0\n${values}`],
    ['with a binary key', `!!binary a2luZA==: Secret\n${values}`],
    ['with its kind on the next line', `kind:\n  Secret\n${values}`],
    ['with a folded kind', `kind: "Sec\\\n  ret"\n${values}`],
    ['as block scalar', `kind: |-\n  Secret\n${values}`],
    ['with an explicit key', `? kind\n: Secret\n${values}`],
    ['with other capitals', `Kind: SECRET\n${values}`],
    ['with letters that Go takes for k and s', `\u212Aind: \u017Fecret\n${values}`],
    ['after a byte order mark', `\uFEFFkind: Secret\n${values}`],
    ['with CRLF', `kind: Secret\r\nstringData:\r\n  a: b\r\n`],
    ['in another version', `apiVersion: example.com/v1\nkind: Secret\n${values}`],
    ['in a field that Kubernetes does not know', 'kind: Secret\nextra: a\n'],
  ])('%s', (_, text) => {
    expect(secretsIn(text)).toEqual([expect.stringMatching(/^:\d$/)]);
  });

  test('in Lists, arrays and further documents, with its place', () => {
    expect(secretsIn('a: b\n---\nkind: Secret\ndata: {a: b}\n')).toEqual([':3']);
    expect(secretsIn('[{"kind":"Secret","data":{"a":"b"}}]')).toEqual(['[0]:1']);
    expect(
      secretsIn(
        'kind: List\nitems:\n- kind: SecretList\n  Items:\n  - kind: Secret\n    data: {a: b}\n',
      ),
    ).toEqual(['items[0].items[0]:5']);
  });

  test('deeper, and in strings', () => {
    expect(secretsIn('spec:\n  template: {kind: Secret, data: {a: b}}\n')).toEqual([':2 nested']);
    expect(secretsIn('patch: |\n  kind: Secret\n  data: {a: b}\n')).toEqual([':1 nested']);
    expect(secretsIn('a: "{\\"kind\\":\\"Secret\\",\\"data\\":{\\"a\\":\\"b\\"}}"')).toEqual([
      ':1 nested',
    ]);
  });
});

test('with repeated keys, each value counts', () => {
  const text = 'kind: ConfigMap\nkind: Secret\ndata: {a: b}\n';
  expect(isUnreadable(readObjects(text))).toBe(true);
  expect(readObjects(text, { canRepeatKeys: true })).toMatchObject([
    { refusal: undefined, objects: [{ holdsSecretValues: true }] },
  ]);
});

test('what a kustomization generates Secrets from', () => {
  const text =
    'secretGenerator:\n- name: a\n  literals: [a=b]\n- name: b\n  files: [c=d/e.txt]\n  envs: [f.env]\n';
  expect(readObjects(text)[0]?.objects).toMatchObject([
    { hasSecretLiterals: true, secretFiles: ['d/e.txt', 'f.env'] },
  ]);
});

test('what a generator in a string generates Secrets from', () => {
  const generator = (field: string): string =>
    `generators:\n- |\n  kind: SecretGenerator\n  metadata: {name: a}\n  ${field}\n`;
  const objectsIn = (text: string) => readObjects(text)[0]?.objects;
  expect(objectsIn(generator('literals: [a=b]'))).toMatchObject([{}, { hasSecretLiterals: true }]);
  expect(objectsIn(generator('envs: [a.env]'))).toMatchObject([{}, { secretFiles: ['a.env'] }]);
});

test('what a kustomization reads as YAML', () => {
  const text =
    'resources: [a.png, ../base]\ncomponents: [c]\npatches:\n- path: b\n- patch: |\n    kind: A\nreplacements: [{path: d.txt}]\n';
  expect(readObjects(text)[0]?.objects[0]?.manifestFiles.toSorted()).toEqual([
    '../base',
    'a.png',
    'b',
    'd.txt',
  ]);
});

test('an encrypted kind can be that of a Secret', () => {
  const kind = 'kind: ENC[AES256_GCM,data:eA==,iv:eA==,tag:eA==,type:str]\n';
  expect(secretsIn(`${kind}stringData: {a: b}\n`)).not.toEqual([]);
  expect(secretsIn(`${kind}sops: {mac: x}\n`)).toEqual([]);
});

test('a private key that is written with escapes', () => {
  const key = String.raw`a: "-----BEGIN PRIVATE\x20KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj\n"`;
  expect(readObjects(key)).toMatchObject([{ hasPrivateKey: true }]);
  expect(readObjects('a: PRIVATE KEY\n')).toMatchObject([{ hasPrivateKey: false }]);
});

describe('no false alarm', () => {
  test.each([
    ['a reference', 'spec:\n  valuesFrom:\n  - kind: Secret\n    name: a\n'],
    ['a Secret without values', 'kind: Secret\ntype: Opaque\nmetadata: {name: a}\ndata: {}\n'],
    ['another kind', 'kind: ConfigMap\ndata: {a: b}\n'],
    ['prose', 'Keep the kind Secret\nout of here.\n'],
  ])('%s', (_, text) => {
    expect(secretsIn(text)).toEqual([]);
    expect(isUnreadable(readObjects(text))).toBe(false);
  });

  test('a pipeline with tags of GitLab', () => {
    expect(isUnreadable(readObjects('job:\n  script: !reference [.a, script]\n'))).toBe(false);
  });
});

describe('refused', () => {
  test.each([
    ['UTF-16', Buffer.from('kind: Secret', 'utf16le'), 1],
    ['bytes that are not UTF-8', Buffer.from([0x61, 0xff]), 1],
    ['NEL', 'a: b\nc: d\u0085kind: Secret\n', 2],
    ['a carriage return alone', 'a: b\rkind: Secret\n', 1],
    ['a byte order mark inside', 'a: b\n---\n\uFEFFkind: Secret\n', 3],
    ['a directive', '%TAG ! tag:yaml.org,2002:\n---\na: b\n', 1],
    ['content after a separator', 'a: b\n--- |\n kind: Secret\n', 2],
    ['a separator that only kubectl sees', 'a\n---b\nkind: Secret\n', 2],
    ['a space that only kubectl skips', '\u00A0{"kind":"Secret","data":{"a":"b"}}', 1],
    ['the same key twice', '{"kind":"ConfigMap","kind":"Secret"}', 1],
    ['concatenated JSON', '{"kind":"Secret"}{"kind":"Secret"}', 1],
    ['a key that is a list', '? [a]\n: b\n', 1],
    ['an anchor whose name Go ends earlier', 'a: &a.b c\n', 1],
    ['a tag whose end is not clear', '{a: !t:x b}', 1],
    ['a tag of YAML for another type', 'a: !!set {b}\n', 1],
    ['a value that contains itself', 'a: &a [*a]\n', 1],
    ['invalid YAML', 'a: [\n', 2],
    ['10,000 nested lists', '['.repeat(10_000), 1],
    ['a million nested mappings', '{a: '.repeat(1_000_000), 1],
  ])('%s', (_, text, line) => {
    const [refusal] = readObjects(text).flatMap((document) => document.refusal ?? []);
    expect(refusal).toMatchObject({ line });
  });

  test('mappings that merge more and more', () => {
    const lines = Array.from(
      { length: 20 },
      (_, n) => `a${n + 1}: &a${n + 1} {<<: [*a${n}, *a${n}]}\n`,
    );
    const text = `a0: &a0 {b: c}\n${lines.join('')}`;
    expect(isUnreadable(readObjects(text))).toBe(true);
  });

  test('a refusal quotes nothing of the text', () => {
    const text = 'password: hunter2\n\tb: [hunter2\n';
    expect(JSON.stringify(readObjects(text))).not.toContain('hunter2');
  });
});

test('the caller says which values may be there', () => {
  const isHarmless = (value: string): boolean => value.startsWith('ENC[');
  const holds = (text: string) =>
    readObjects(text, { isHarmless })
      .flatMap(({ objects }) => objects)
      .some(({ holdsSecretValues }) => holdsSecretValues);
  expect(holds('kind: Secret\ndata: {a: "ENC[x]", b: ["ENC[y]"], c: ""}\n')).toBe(false);
  expect(holds('kind: Secret\ndata: {a: "ENC[x]", b: [{c: hunter2}]}\n')).toBe(true);
  expect(holds('x: &a {a: hunter2}\nkind: Secret\ndata: *a\n')).toBe(true);
  expect(holds('x: &a hunter2\nkind: Secret\ndata: {<<: {b: *a}}\n')).toBe(true);
  expect(holds('p: |\n  kind: Secret\n  data: {a: "ENC[x]"}\n')).toBe(false);
});

test('describes each object', () => {
  const text = 'apiVersion: v1\nkind: Secret\nmetadata: {name: web}\nsops: {mac: x}\n';
  expect(readObjects(text)[0]?.objects).toEqual([
    {
      kind: 'Secret',
      apiVersion: 'v1',
      name: 'web',
      line: 1,
      path: '',
      fields: ['apiVersion', 'kind', 'metadata', 'sops'],
      isSecret: true,
      holdsSecretValues: false,
      isNested: false,
      hasSecretLiterals: false,
      secretFiles: [],
      manifestFiles: [],
    },
  ]);
});

test('reads its own package description', () => {
  const text = readFileSync(new URL('../package.json', import.meta.url));
  expect(isUnreadable(readObjects(text))).toBe(false);
});

test.each([
  ['# a\nb: c\n', true],
  ['b: c # d\n', true],
  ['b:\n  - c\n  # d\n', true],
  ['b: |\n  # c\n', false],
  ['b: "# c"\nd: e#f\n', false],
])('%j has comments: %s', (text, expected) => {
  expect(hasComments(text)).toBe(expected);
});
