import { afterAll, describe, expect, it } from 'vitest';

import { decryptFile, encryptFile } from '../../crypt/encrypted-file.ts';
import { makeBench, sopsProgram, sopsSkip } from '../../testing/sops-program.ts';
import type { TreeNode } from '../../tree/tree.ts';
import { resolveScalar } from './resolve.ts';
import { yamlStore } from './store.ts';
import { scalarYaml } from './writer.ts';

const bench = makeBench();
afterAll(() => bench.remove());

/** Paths with their values, in order. */
function outline(text: string): string[] {
  const found: string[] = [];
  const visit = (node: TreeNode, path: string): void => {
    if (node.kind === 'leaf') found.push(`${path} ${node.scalar.type}:${String(node.scalar.text)}`);
    if (node.kind === 'null') found.push(`${path} null`);
    if (node.kind === 'branch') {
      for (const item of node.items) {
        if (item.kind === 'comment') found.push(`${path} #${item.text}`);
        else visit(item.value, `${path}/${item.key}`);
      }
    }
    if (node.kind === 'list') {
      for (const item of node.items) {
        if (item.kind === 'comment') found.push(`${path} #${item.text}`);
        else visit(item, path);
      }
    }
  };
  for (const document of yamlStore.parse(text, 'plain').documents) visit(document, '');
  return found;
}

describe('scalars as go-yaml resolves them', () => {
  it.each([
    ['1', 'int:1'],
    ['+7', 'int:7'],
    ['-0x10', 'int:-16'],
    ['0o17', 'int:15'],
    ['017', 'int:15'],
    ['08', 'float:8'],
    ['0b101', 'int:5'],
    ['1_000', 'int:1000'],
    ['9223372036854775807', 'int:9223372036854775807'],
    ['18446744073709551616', 'float:18446744073709552000'],
    ['9223372036854775808', 'too-large'],
    ['1.50', 'float:1.5'],
    ['1e3', 'float:1000'],
    ['1e-9', 'float:0.000000001'],
    ['.5', 'float:0.5'],
    ['-.inf', 'float:-Inf'],
    ['.NaN', 'float:NaN'],
    ['-0.0', 'float:-0'],
    ['1e999', 'str:1e999'],
    ['True', 'bool:True'],
    ['false', 'bool:False'],
    ['yes', 'str:yes'],
    ['~', 'null'],
    ['', 'null'],
    ['2001-12-14', 'time:2001-12-14T00:00:00Z'],
    ['2001-1-2 3:4:5.60', 'time:2001-01-02T03:04:05.6Z'],
    ['2001-12-14T21:59:43.10-05:00', 'time:2001-12-14T21:59:43.1-05:00'],
    ['2001-02-30', 'str:2001-02-30'],
    ['1:30', 'str:1:30'],
    ['<<', 'str:<<'],
    ['0x', 'str:0x'],
    ['-', 'str:-'],
  ])('%j', (text, expected) => {
    const found = resolveScalar(text, '', true);
    expect(typeof found === 'string' ? found : `${found.type}:${String(found.text)}`).toBe(
      expected,
    );
  });

  it.each([
    ['12', '!!str', 'str:12'],
    ['3', '!!float', 'float:3'],
    ['aGk=', '!!binary', 'str:hi'],
    ['x', '!custom', 'str:x'],
    ['x', '!!int', 'mismatch'],
    ['1', '!<tag:yaml.org,2002:str>', 'str:1'],
  ])('%j tagged %s', (text, tag, expected) => {
    const found = resolveScalar(text, tag, true);
    expect(typeof found === 'string' ? found : `${found.type}:${String(found.text)}`).toBe(
      expected,
    );
  });
});

describe('scalars as they are written', () => {
  it.each([
    ['plain', 'plain'],
    ['a b/c:d', 'a b/c:d'],
    ['yes', '"yes"'],
    ['12', '"12"'],
    ['', '""'],
    ['a: b', "'a: b'"],
    ["it's #1", "it's #1".includes(' #') ? "'it''s #1'" : ''],
    ['-x', '-x'],
    ['- x', "'- x'"],
    ['one\ntwo\n', '|\n  one\n  two'],
    ['one\ntwo', '|-\n  one\n  two'],
    [' one\ntwo', '" one\\ntwo"'],
    ['\u0000\u2028', '"\\u0000\\u2028"'],
    ['tab\t', '"tab\\t"'],
  ])('%j', (value, expected) => {
    expect(scalarYaml({ type: 'str', text: value }, { flow: false, column: 2 })).toBe(expected);
  });

  it('keep commas and brackets in quotes in flow style', () => {
    expect(scalarYaml({ type: 'str', text: 'a,b' }, { flow: true, column: undefined })).toBe(
      "'a,b'",
    );
  });
});

describe('comments as go-yaml gives them to blocks', () => {
  it.each([
    ['# a\n\n# b\nk: 1\n', [' # a', ' # b', '/k int:1']],
    ['k: 1 # beside\n', [' # beside', '/k int:1']],
    ['k: # beside\n  # in\n  x: 1\n', [' # beside', '/k # in', '/k/x int:1']],
    ['k:\n# shallow\n  x: 1\n', ['/k # shallow', '/k/x int:1']],
    ['k:\n  x: 1\n  # foot\nl: 2\n', ['/k/x int:1', '/k # foot', '/l int:2']],
    ['k:\n  x:\n    y: 1\n  # foot\nl: 2\n', ['/k/x/y int:1', '/k/x # foot', '/l int:2']],
    [
      'k:\n  x:\n    y: 1\n    # a\n  # b\nl: 2\n',
      ['/k/x/y int:1', '/k/x # a', '/k # b', '/l int:2'],
    ],
    ['k:\n- a\n# next\nl: 2\n', ['/k str:a', ' # next', '/l int:2']],
    ['k:\n- a\n# foot\n\nl: 2\n', ['/k str:a', '/k # foot', '/l int:2']],
    ['k:\n  # item\n  - a # beside\n  - b\n', ['/k # item', '/k # beside', '/k str:a', '/k str:b']],
    ['k: {x: 1} # beside\n', ['/k # beside', '/k/x int:1']],
    ['k: | # beside\n  x\n', [' # beside', '/k str:x\n']],
  ])('%j', (text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it.skipIf(sopsProgram === undefined)(
    `so that sops decrypts each of them${sopsSkip}`,
    async () => {
      const text = `# top

k0: # of k0
  # first
  a: 1 # beside a
  # foot of a

  # head of b
  b:
    - x # beside x
    # between
    - y: 1
      # in y
      z: 2
    # end of b
  # end of k0
# head of k1
k1: |
  text
# after text
k2: [1, 2] # beside k2
# end
---
# second
k3:
- a
# foot

k4: 1
# last
`;
      const options = { path: 'a.yaml', context: bench.context, rule: bench.rule() };
      const encrypted = await encryptFile(text, options);
      const theirs = bench.decrypt('a.yaml', encrypted).stdout.toString();
      expect(theirs).not.toContain('ENC[');
      expect(theirs.match(/#/g)).toHaveLength(text.match(/#/g)?.length ?? 0);
      expect(String((await decryptFile(encrypted, options)).plaintext)).toBe(
        text.replace('k1: |\n  text', 'k1: |\n    text'),
      );
    },
  );
});

describe('a file in place', () => {
  it('keeps everything that is not a value: comments, empty lines, quotes, flow style', async () => {
    const text = `%YAML 1.1
--- # start
"a":   plain   # c


list:
    -   'single'
    - {x: "q", z: [1,   2]}
? explicit
: value
x_unencrypted:   kept   as it is
...
`;
    const options = { path: 'a.yaml', context: bench.context, rule: bench.rule() };
    const encrypted = await encryptFile(text, options);
    expect(encrypted).toMatch(/^%YAML 1\.1\n--- #ENC\[[^\n]+\]\n"a": {3}ENC\[[^\n]+\] {3}#ENC/);
    expect(encrypted).toContain('x_unencrypted:   kept   as it is\n');
    const { plaintext } = await decryptFile(encrypted, options);
    expect(String(plaintext)).toBe(text.replace("'single'", 'single').replace('"q"', 'q'));
  });

  it('keeps CRLF line breaks', async () => {
    const text = 'a: 1\r\nb:\r\n  - x # c\r\n';
    const options = { path: 'a.yaml', context: bench.context, rule: bench.rule() };
    const encrypted = await encryptFile(text, options);
    expect(String((await decryptFile(encrypted, options)).plaintext)).toBe(text);
  });

  it('puts the block inside a document that is one flow mapping', async () => {
    const options = { path: 'a.yaml', context: bench.context, rule: bench.rule() };
    for (const text of ['{a: 1, b: [x]}\n', '{}\n', '--- {a: 1}\n---\nb: 2\n']) {
      const encrypted = await encryptFile(text, options);
      expect(String((await decryptFile(encrypted, options)).plaintext)).toBe(text);
    }
  });
});
