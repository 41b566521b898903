/** What we write sops reads, and the other way round: every store, type and selector. */

import { afterAll, describe, expect, it } from 'vitest';

import { decryptFile, encryptFile, readEncrypted, readPlain } from './encrypted-file.ts';
import type { Selectors } from '../metadata/selectors.ts';
import { isCipherText } from '../tree/cipher-text.ts';
import { makeBench, sopsProgram, sopsSkip } from '../testing/sops-program.ts';
import { sameTree, walkTree } from '../tree/tree.ts';
import type { Branch, TreeNode } from '../tree/tree.ts';

const YAML = `# top

# of a
a: 1 # beside a
b_secret:
  # in b
  str: hello   # beside
  literal: |
    two
    lines
  folded: >-
    one
    line
  # foot of b
# before c
c_clear: [1, 2.50, true, null, "", ~, 2001-12-14, 0x1F, 0o17, 017, 1_000, 1e3, .inf, yes, "x" ]
flow: {g: 1, "h i": 'q'}
# encrypt-me
list:
  - a
  - b: 1
    c: -0.5
  - - nested
empty: ""
nothing:
tagged: !!str 123
when: 2001-12-14T21:59:43.10-05:00
em: {}
es: []
"quoted key": ünï ✓ 🎉
key:with:colons: x
x_unencrypted: keep
---
# second document
data: {clear: me}
`;

const JSON_TEXT = `{
  "a": 1,
  "b_secret": {"str": "hello", "esc": "a\\n\\"b\\" \\u00e9 \\ud83c\\udf89", "list": [1.5, true, null, "", [], {}]},
  "c_clear": {"big": 9007199254740993, "float": 1e30, "small": 1.25e-9, "whole": 3.0, "neg": -7},
  "x_unencrypted": "keep"
}
`;

const DOTENV = `# top
A=1
B_secret=two words

# encrypt-me
C_clear=line\\nbreak
EMPTY=
QUOTED="as is"
X_unencrypted=keep
`;

const INI = `; top
root = 1

; of the section
[b_secret]
; of the key
key = value
quoted = "a b"
empty =
colon: v

[c_clear] ; beside
multi = """one
two"""
hash = \`a#b\`
x_unencrypted = keep
`;

const FILES: Readonly<Record<string, string>> = {
  'a.yaml': YAML,
  'a.json': JSON_TEXT,
  'a.env': DOTENV,
  'a.ini': INI,
  'a.bin': 'any text\nwith "quotes" and ünï\n',
};

const SELECTORS: Readonly<Record<string, Selectors>> = {
  default: {},
  unencrypted_suffix: { unencryptedSuffix: '_clear' },
  encrypted_suffix: { encryptedSuffix: '_secret' },
  unencrypted_regex: { unencryptedRegex: '^(a|c_.*|data)$' },
  encrypted_regex: { encryptedRegex: '(?i)secret$|^flow$|^data$' },
  unencrypted_comment_regex: { unencryptedCommentRegex: 'encrypt-me|in b' },
  encrypted_comment_regex: { encryptedCommentRegex: 'encrypt-me|in b|of the key' },
  mac_only_encrypted: { encryptedRegex: 'secret', macOnlyEncrypted: true },
};

const bench = makeBench();
afterAll(() => bench.remove());

describe.skipIf(sopsProgram === undefined)(`interoperation with sops${sopsSkip}`, () => {
  for (const [path, plaintext] of Object.entries(FILES)) {
    for (const [name, selectors] of Object.entries(SELECTORS)) {
      it(`sops reads our ${path} with ${name}`, async () => {
        const options = { path, context: bench.context, rule: bench.rule(selectors) };
        const encrypted = await encryptFile(plaintext, options);
        const theirs = bench.decrypt(path, encrypted);
        expect(theirs.stderr).toBe('');
        expect(theirs.status).toBe(0);
        expect(theirs.stdout.toString()).not.toContain('ENC[');
        expectSame(path, theirs.stdout, plaintext);
      });

      it(`we read sops' ${path} with ${name}`, async () => {
        const encrypted = bench.encrypt(path, plaintext, selectors);
        expect(encrypted.stderr.replaceAll(/^.*level=warning.*\n/gm, '')).toBe('');
        expect(encrypted.status).toBe(0);
        const ours = await decryptFile(encrypted.stdout, { path, context: bench.context });
        expectSame(path, ours.plaintext, bench.decrypt(path, encrypted.stdout).stdout);
      });

      it(`sops and we encrypt the same values of ${path} with ${name}`, async () => {
        const options = { path, context: bench.context, rule: bench.rule(selectors) };
        const ours = readEncrypted(await encryptFile(plaintext, options), { path });
        const theirs = readEncrypted(bench.encrypt(path, plaintext, selectors).stdout, { path });
        expect(sealed(ours.file.documents)).toEqual(sealed(theirs.file.documents));
        expect(ours.metadata.selectors).toEqual(theirs.metadata.selectors);
      });
    }
  }

  it('binary files that are not UTF-8 go both ways', async () => {
    const bytes = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
    const options = { path: 'a.bin', context: bench.context };
    const ours = await encryptFile(bytes, { ...options, rule: bench.rule() });
    expect(bench.decrypt('a.bin', ours).stdout).toEqual(Buffer.from(bytes));
    const theirs = bench.encrypt('a.bin', bytes).stdout;
    const { plaintext } = await decryptFile(theirs, options);
    expect(Buffer.from(plaintext)).toEqual(Buffer.from(bytes));
  });

  it("our sops block is sops' own, character for character", async () => {
    const options = { path: 'a.yaml', context: bench.context };
    const encrypted = bench.encrypt('a.yaml', 'a: 1\n', { encryptedRegex: '^[a-z]: #$' }).stdout;
    const rule = bench.rule({ encryptedRegex: '^[a-z]: #$' });
    const ours = await encryptFile('a: 1\n', { ...options, rule });
    expect(masked(ours)).toBe(masked(encrypted.toString()));
  });

  for (const format of ['json', 'env', 'ini', 'bin']) {
    it(`our ${format} sops block is sops' own but for what is random`, async () => {
      const plain =
        { json: '{\n\t"a": "b"\n}\n', env: 'a=b\n', ini: '[s]\na = b\n', bin: 'b' }[format] ?? '';
      const path = `a.${format}`;
      const theirs = bench.encrypt(path, plain).stdout.toString();
      const ours = await encryptFile(plain, { path, context: bench.context, rule: bench.rule() });
      expect(masked(ours)).toBe(masked(theirs));
    });
  }
});

function expectSame(path: string, a: string | Uint8Array, b: string | Uint8Array): void {
  const one = readPlain(a, { path }).documents;
  const other = readPlain(b, { path }).documents;
  expect(one.map(withoutComments).map(loose)).toEqual(other.map(withoutComments).map(loose));
}

/** sops prints a whole float without a point, as an int. */
function loose(node: TreeNode): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) => {
      if (key === 'slot' || key === 'cipherText') return undefined;
      return value === 'int' || value === 'float' ? 'number' : value;
    }),
  );
}

function withoutComments(node: TreeNode): TreeNode {
  if (node.kind === 'branch') {
    const items = node.items.flatMap((item) =>
      item.kind === 'comment' ? [] : [{ ...item, value: withoutComments(item.value) }],
    );
    return { kind: 'branch', items };
  }
  if (node.kind === 'list') {
    const items = node.items.flatMap((item) =>
      item.kind === 'comment' ? [] : [withoutComments(item)],
    );
    return { kind: 'list', items };
  }
  return node;
}

/** Each leaf's and comment's path, with whether it is encrypted; sops writes a list's comments as items. */
function sealed(documents: readonly Branch[]): string[] {
  const found: string[] = [];
  for (const document of documents) {
    walkTree(document, {
      leaf: ({ scalar }, path) => {
        const text = String(scalar.text);
        const comment = text.includes('type:comment');
        found.push(`${comment ? '#' : ''}${path.join('.')} ${isCipherText(text)}`);
      },
      comment: ({ text }, path) => found.push(`#${path.join('.')} ${isCipherText(text)}`),
    });
  }
  return found.toSorted();
}

/** Without what is random or a time. */
function masked(text: string): string {
  return text
    .replaceAll(/data:[^,]+,iv:[^,]+,tag:[^,]+/g, 'data')
    .replaceAll(/[A-Za-z0-9+/=]{60,}/g, 'wrapped')
    .replaceAll(/(\\n|\s)[A-Za-z0-9+/=]{20,59}(?=\\n|\s)/g, '$1rest')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, 'time');
}

it('the trees of this file are compared by what they hold', () => {
  const [one, other] = ['a: 1\n', 'a: "1"\n'].map((text) => readPlain(text, { path: 'a.yaml' }));
  expect(
    sameTree(one?.documents[0] ?? { kind: 'null' }, other?.documents[0] ?? { kind: 'null' }),
  ).toBe(false);
});
