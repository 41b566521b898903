import { afterAll, describe, expect, test } from 'vitest';

import { encryptFile } from '../crypt/encrypted-file.ts';
import { readMetadata } from '../crypt/read-metadata.ts';
import { reencryptFile } from '../crypt/reencrypt.ts';
import type { Format } from '../stores/store.ts';
import { ciphertextOf, makeMergeBench } from '../testing/merge-bench.ts';
import { keyContext } from '../testing/reference-programs.ts';
import { sopsProgram, sopsSkip } from '../testing/sops-program.ts';
import { splitConflict } from './conflict-file.ts';
import { mergeFiles } from './merge-files.ts';

const own = makeMergeBench();
const { bench, context, options, keyOf, encrypt, edit, decrypt, merge, mergePlain } = own;
afterAll(() => bench.remove());

describe('values', () => {
  test('of different keys are merged, and unchanged ones keep their ciphertext', async () => {
    const base = await encrypt('a: one\nb: two\nc: three\n');
    const ours = await edit(base, 'a: mine\nb: two\nc: three\n');
    const theirs = await edit(base, 'a: one\nb: theirs\nc: three\n');
    const { text, conflicts } = await merge(base, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(await decrypt(text)).toBe('a: mine\nb: theirs\nc: three\n');
    expect(ciphertextOf(text)).toEqual([
      ciphertextOf(ours)[0],
      ciphertextOf(theirs)[1],
      ciphertextOf(base)[2],
    ]);
  });

  test.each([
    [
      'both add behind the same key',
      'x: 1\n',
      'x: 1\na: 2\n',
      'x: 1\nb: 3\n',
      'x: 1\na: 2\nb: 3\n',
    ],
    ['one deletes, one changes another', 'x: 1\ny: 2\n', 'y: 2\n', 'x: 1\ny: 3\n', 'y: 3\n'],
    ['both make the same change', 'x: 1\n', 'x: 2\ny: 1\n', 'x: 2\n', 'x: 2\ny: 1\n'],
    [
      'one moves keys',
      'x: 1\ny: 2\nz: 3\n',
      'x: 1\ny: 2\nz: 4\n',
      'z: 3\nx: 1\ny: 2\n',
      'z: 4\nx: 1\ny: 2\n',
    ],
    [
      'nested mappings',
      'n:\n  p: 1\n  q: 2\n',
      'n:\n  p: 5\n  q: 2\n',
      'n:\n  p: 1\n  q: 6\n',
      'n:\n  p: 5\n  q: 6\n',
    ],
    [
      'lists',
      'l:\n- a\n- b\n- c\n',
      'l:\n- A\n- b\n- c\n',
      'l:\n- a\n- b\n- c\n- d\n',
      'l:\n- A\n- b\n- c\n- d\n',
    ],
    [
      'items of lists',
      'l:\n- name: a\n  p: 1\n  q: 2\n',
      'l:\n- name: a\n  p: 3\n  q: 2\n',
      'l:\n- name: a\n  p: 1\n  q: 4\n',
      'l:\n- name: a\n  p: 3\n  q: 4\n',
    ],
    ['a new list beside a new value', 'x: 1\n', 'x: 1\nl: [1, 2]\n', 'x: 2\n', 'x: 2\nl: [1, 2]\n'],
    [
      'documents',
      'x: 1\n---\ny: 1\n',
      'x: 2\n---\ny: 1\n',
      'x: 1\n---\ny: 2\n---\nz: 1\n',
      'x: 2\n---\ny: 2\n---\nz: 1\n',
    ],
    ['types', 'x: 1\ny: a\n', 'x: "1"\ny: a\n', 'x: 1\ny: true\n', 'x: "1"\ny: true\n'],
    [
      'comments, blank lines, layout',
      '# top\nx: 1 # one\n\n# for y\ny: {a: 1}\n',
      '# top\nx: 2 # one\n\n# for y\ny: {a: 1}\n\n# mine\nm: 1\n',
      '# top\nx: 1 # one\n\n# for y, always\ny: {a: 1}\n# theirs\nt: 1\n',
      '# top\nx: 2 # one\n\n# for y, always\ny: {a: 1}\n\n# mine\nm: 1\n# theirs\nt: 1\n',
    ],
  ])('%s', async (_what, base, ours, theirs, wanted) => {
    const { text, conflicts } = await mergePlain(base, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(await decrypt(text)).toBe(wanted);
  });

  test.each<[Format, string, string, string, string]>([
    [
      'json',
      '{"a": 1, "l": [1]}',
      '{"a": 2, "l": [1], "x": "X"}',
      '{"a": 1, "l": [1, 2], "y": null}',
      '{"a":2,"l":[1,2],"x":"X","y":null}',
    ],
    [
      'dotenv',
      '# c\nA=1\nB=C:\\new\n',
      '# c\nA=2\nB=C:\\new\nX=x\n',
      '# c\nA=1\nB=C:\\new\n# t\nY=y\n',
      '# c\nA=2\nB=C:\\new\nX=x\n# t\nY=y\n',
    ],
    [
      'ini',
      '[s]\na = 1\nb = 2\n',
      '[s]\na = 3\nb = 2\n',
      '[s]\na = 1\nb = 2\nc = 4\n',
      '[s]\na = 3\nb = 2\nc = 4\n',
    ],
  ])('of %s files', async (type, base, ours, theirs, wanted) => {
    const files = makeMergeBench(type);
    const { text, conflicts } = await files.mergePlain(base, ours, theirs);
    const plain = String(await files.decrypt(text));
    files.bench.remove();
    expect(conflicts).toEqual([]);
    expect(type === 'json' ? JSON.stringify(JSON.parse(plain)) : plain).toBe(wanted);
  });

  test('of a binary file: one side changed it, or both did', async () => {
    const files = makeMergeBench('binary');
    const base = await files.encrypt(Uint8Array.from([0xff, 1]));
    const ours = await files.edit(base, Uint8Array.from([0xff, 2]));
    const clean = await files.merge(base, base, ours);
    const conflict = await files.merge(base, ours, await files.edit(base, 'text'));
    const sides = splitConflict(conflict.text);
    const plain = [clean.text, sides?.ours ?? '', sides?.theirs ?? ''].map(files.decrypt);
    expect(await Promise.all(plain)).toEqual([
      Uint8Array.from([0xff, 2]),
      Uint8Array.from([0xff, 2]),
      'text',
    ]);
    files.bench.remove();
    expect(conflict.conflicts).toEqual(['data']);
  });

  test('a file that both added has the keys of both', async () => {
    const [ours, theirs] = [await encrypt('a: 1\nx: 1\n'), await encrypt('b: 2\nx: 1\n')];
    const { text, conflicts } = await merge('', ours, theirs);
    expect(conflicts).toEqual([]);
    expect(await decrypt(text)).toBe('a: 1\nb: 2\nx: 1\n');
  });

  test('equal values of a list do not share a ciphertext', async () => {
    const { text } = await mergePlain('l: [x]\n', 'l: [x, x]\nm: 1\n', 'l: [x]\nk: 1\n');
    expect(await decrypt(text)).toBe('l: [x, x]\nm: 1\nk: 1\n');
    expect(new Set(ciphertextOf(text)).size).toBe(4);
  });

  test('the date is the later one', async () => {
    const base = await encrypt('a: 1\nb: 1\n');
    const at = (time: string, plain: string) =>
      reencryptFile(plain, base, {
        ...options(),
        context: keyContext(context.env, { now: () => new Date(time) }),
        dataKey: 'old',
      });
    const ours = await at('2027-03-01T00:00:00Z', 'a: 2\nb: 1\n');
    const theirs = await at('2027-02-01T00:00:00Z', 'a: 1\nb: 2\n');
    const { text } = await merge(base, ours.text, theirs.text);
    expect((await readMetadata(text, options())).lastModified).toBe('2027-03-01T00:00:00Z');
  });

  test('a side in plaintext is encrypted in the result', async () => {
    const ours = await encrypt('a: 1\nb: 2\n');
    const { text } = await merge('a: 1\nb: 2\n', ours, 'a: 1\nb: 3\n');
    expect(await decrypt(text)).toBe('a: 1\nb: 3\n');
    expect(ciphertextOf(text)[0]).toBe(ciphertextOf(ours)[0]);
  });
});

test.skipIf(sopsProgram === undefined)(`sops decrypts what was merged${sopsSkip}`, async () => {
  const { text } = await mergePlain(
    'a: 1\nl: [x]\n# c\nz: true\n',
    'a: 2\nl: [x]\nm: 1\n# c\nz: true\n',
    'a: 1\nl: [x, y]\n# c\nz: false\nt: 1\n',
  );
  const { status, stdout } = bench.decrypt('f.yaml', text);
  expect(status).toBe(0);
  expect(String(stdout)).toContain('z: false');
});

describe('conflicts', () => {
  test('have both sides between markers: each one is a whole encrypted file', async () => {
    const base = await encrypt('a: one\nb: two\nc: 3\n');
    const ours = await edit(base, 'a: mine\nb: two\nc: 3\nx: 1\n');
    const theirs = await edit(base, 'a: other\nb: two\nc: 4\n');
    const { text, conflicts } = await merge(base, ours, theirs);
    expect(conflicts).toEqual(['a']);
    expect(text).not.toMatch(/mine|other/);
    const sides = splitConflict(text);
    expect(await decrypt(sides?.ours ?? '')).toBe('a: mine\nb: two\nc: 4\nx: 1\n');
    expect(await decrypt(sides?.theirs ?? '')).toBe('a: other\nb: two\nc: 4\nx: 1\n');
    expect(text.match(/^<{7} ours$/gm)).toHaveLength(2);
    await expect(decrypt(text)).rejects.toMatchObject({
      code: 'malformed-file',
      hint: expect.stringContaining('sops-runner edit'),
    });
  });

  test.each([
    ['a: 1\nb: 1\n', 'b: 1\n', 'a: 2\nb: 1\n', ['a']],
    ['a: 1\n', 'a: {b: 1}\n', 'a: [1]\n', ['a']],
    ['n: {p: {q: 1}}\n', 'n: {p: {q: 2}}\n', 'n: {p: {q: 3}}\n', ['n.p.q']],
    ['l: [a]\n', 'l: [a, b]\n', 'l: [a, c]\n', ['l']],
    ['l:\n- name: a\n  p: 1\n', 'l:\n- name: c\n  p: 1\n', 'l:\n- name: a\n  p: 2\n', ['l']],
    ['x: 1\n---\ny: 1\n', 'x: 1\n---\ny: 2\n', 'x: 1\n---\ny: 3\n', ['#2:y']],
  ])('%j, %j, %j', async (base, ours, theirs, wanted) => {
    expect((await mergePlain(base, ours, theirs)).conflicts).toEqual(wanted);
  });

  test('in a base that Git merged from several are settled where both sides agree', async () => {
    const old = await encrypt('a: 1\nb: 1\nc: 1\n');
    const one = await edit(old, 'a: 2\nb: 1\nc: 1\n');
    const base = await merge(old, one, await edit(old, 'a: 3\nb: 1\nc: 1\n'));
    expect(base.conflicts).toEqual(['a']);
    const [ours, theirs] = ['a: 4\nb: 2\nc: 1\n', 'a: 4\nb: 1\nc: 2\n'];
    const merged = await merge(base.text, await edit(one, ours), await edit(one, theirs));
    expect(merged.conflicts).toEqual([]);
    expect(await decrypt(merged.text)).toBe('a: 4\nb: 2\nc: 2\n');
    const open = await merge(base.text, one, await edit(one, 'a: 3\nb: 1\nc: 1\n'));
    expect(open.conflicts).toEqual(['a']);
  });
});

describe('what is encrypted', () => {
  const onlyB = { encryptedRegex: '^b' };

  test('follows the side that changed it', async () => {
    const base = await encrypt('a: 1\nb: 2\n', [], { encryptedRegex: '^(a|b)' });
    const ours = await edit(base, 'a: 1\nb: 2\n', onlyB);
    const { text } = await merge(base, ours, await edit(base, 'a: 1\nb: 3\n'));
    expect(text).toMatch(/^a: 1\nb: ENC/);
    expect(await decrypt(text)).toBe('a: 1\nb: 3\n');
  });

  test('is never written in plaintext by a merge', async () => {
    const base = await encrypt('a: 1\nb: 2\n', [], { encryptedRegex: '^(a|b)' });
    const ours = await edit(base, 'a: 1\nb: 2\n', onlyB);
    const theirs = await edit(base, 'a: secret\nb: 2\n');
    await expect(merge(base, ours, theirs)).rejects.toMatchObject({
      code: 'merge-failed',
      message: expect.stringMatching(/^a would be in plaintext/),
    });
  });
});

test.each([
  ['no key', () => encryptFile('a: 1\n', { ...options(), rule: forAnn() }), 'data-key-unavailable'],
  ['a changed value', (base: string) => base.replace(/mac: .*/, otherMac), 'mac-mismatch'],
  [
    'an unknown field',
    (base: string) => base.replace('sops:', 'sops:\n    x: y'),
    'unknown-metadata',
  ],
])('%s is an error', async (_what, change, code) => {
  const base = await encrypt('a: 1\nb: 2\n');
  const [ours, theirs] = [await edit(base, 'a: 2\nb: 2\n'), await change(base)];
  const [o, a, b] = [base, ours, theirs].map((text) => Buffer.from(text)) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  const merged = mergeFiles({ base: o, ours: a, theirs: b }, options());
  await expect(merged).rejects.toMatchObject({ code });
});

function forAnn() {
  return { ...bench.rule(), groups: [[keyOf('ann')]] };
}

const otherMac = 'mac: ENC[AES256_GCM,data:AAAA,iv:AAAA,tag:AAAAAAAAAAAAAAAAAAAAAA==,type:str]';
