import { afterAll, describe, expect, test } from 'vitest';

import { decryptFile, encryptFile } from '../crypt/encrypted-file.ts';
import { readMetadata } from '../crypt/read-metadata.ts';
import { reencryptFile } from '../crypt/reencrypt.ts';
import { rotateFile } from '../crypt/rotate.ts';
import { planKeyUpdate } from '../crypt/update-keys.ts';
import { ageProvider } from '../keys/age/age.ts';
import { generateAgeIdentity } from '../keys/age/x25519.ts';
import type { Selectors } from '../metadata/selectors.ts';
import type { Format } from '../stores/store.ts';
import { keyContext } from '../testing/reference-programs.ts';
import { makeBench, sopsProgram, sopsSkip } from '../testing/sops-program.ts';
import { splitConflict } from './conflict-file.ts';
import { mergeFiles } from './merge-files.ts';
import type { MergedFile } from './merge-files.ts';

const bench = makeBench();
afterAll(() => bench.remove());
const people = Object.fromEntries(
  ['ann', 'bob', 'cleo', 'dan'].map((name) => [name, generateAgeIdentity()]),
);
const { context } = bench;
const everyone = keyContext({
  SOPS_AGE_KEY: [bench, ...Object.values(people)].map(({ identity }) => identity).join('\n'),
});
let format: Format = 'yaml';
const options = () => ({ path: '', format, context });

function keyOf(name: string) {
  return ageProvider.fromText(people[name]?.recipient ?? '');
}

function ruleFor(names: readonly string[], selectors: Selectors = {}) {
  return {
    ...bench.rule(selectors),
    groups: [[...(bench.rule().groups[0] ?? []), ...names.map(keyOf)]],
  };
}

function encrypt(
  plain: string | Uint8Array,
  names: readonly string[] = [],
  selectors: Selectors = {},
) {
  return encryptFile(plain, { ...options(), rule: ruleFor(names, selectors) });
}

/** As with sops-runner edit: unchanged values keep their ciphertext. */
async function edit(
  old: string,
  plain: string | Uint8Array,
  selectors?: Selectors,
): Promise<string> {
  const rule = selectors && ruleFor([], selectors);
  return (await reencryptFile(plain, old, { ...options(), rule, dataKey: 'old' })).text;
}

async function decrypt(text: string): Promise<string | Uint8Array> {
  return (await decryptFile(text, options())).plaintext;
}

function merge(base: string, ours: string, theirs: string): Promise<MergedFile> {
  const [o, a, b] = [base, ours, theirs].map((text) => Buffer.from(text)) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  return mergeFiles({ base: o, ours: a, theirs: b }, { ...options(), context: everyone });
}

async function mergePlain(base: string, ours: string, theirs: string): Promise<MergedFile> {
  const old = await encrypt(base);
  return merge(old, await edit(old, ours), await edit(old, theirs));
}

/** The recipients of a file, by name; `me` is the identity of the tests. */
async function recipientsOf(text: string): Promise<string[]> {
  const { groups } = await readMetadata(text, { format });
  const names = new Map([
    [bench.recipient, 'me'],
    ...Object.entries(people).map(([name, { recipient }]) => [recipient, name] as const),
  ]);
  return groups.flat().map(({ id }) => names.get(id) ?? id);
}

const CIPHERTEXT = /ENC\[[^\]]*\]/g;
const ciphertextOf = (text: string): string[] =>
  text.split('\n    mac: ')[0]?.match(CIPHERTEXT) ?? [];

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
    format = 'yaml';
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
    format = type;
    const { text, conflicts } = await mergePlain(base, ours, theirs);
    const plain = String(await decrypt(text));
    format = 'yaml';
    expect(conflicts).toEqual([]);
    expect(type === 'json' ? JSON.stringify(JSON.parse(plain)) : plain).toBe(wanted);
  });

  test('of a binary file: one side changed it, or both did', async () => {
    format = 'binary';
    const base = await encrypt(Uint8Array.from([0xff, 1]));
    const ours = await edit(base, Uint8Array.from([0xff, 2]));
    const clean = await merge(base, base, ours);
    const conflict = await merge(base, ours, await edit(base, 'text'));
    const sides = splitConflict(conflict.text);
    const plain = [clean.text, sides?.ours ?? '', sides?.theirs ?? ''].map(decrypt);
    expect(await Promise.all(plain)).toEqual([
      Uint8Array.from([0xff, 2]),
      Uint8Array.from([0xff, 2]),
      'text',
    ]);
    format = 'yaml';
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
    expect((await readMetadata(text, { format })).lastModified).toBe('2027-03-01T00:00:00Z');
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
    await expect(decrypt(text)).rejects.toMatchObject({ code: 'malformed-file' });
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

describe('recipients', () => {
  const PLAIN = 'a: 1\nb: 2\n';
  const withKeys = async (text: string, names: readonly string[]) =>
    (await planKeyUpdate(text, { ...options(), ...ruleFor(names) })).apply();

  test('that one side added or removed are added and removed', async () => {
    const base = await encrypt(PLAIN, ['ann', 'bob']);
    const ours = await withKeys(await edit(base, 'a: 1\nb: 3\n'), ['bob', 'cleo']);
    const theirs = await withKeys(await edit(base, 'a: 4\nb: 2\n'), ['ann', 'bob', 'dan']);
    const merged = await merge(base, ours, theirs);
    expect(await recipientsOf(merged.text)).toEqual(['me', 'bob', 'cleo', 'dan']);
    expect(merged).toMatchObject({ hasNewDataKey: false, conflicts: [] });
    expect(merged.addedRecipients).toEqual([people['dan']?.recipient]);
    expect(await decrypt(merged.text)).toBe('a: 4\nb: 3\n');
    for (const name of ['bob', 'cleo', 'dan']) {
      const theirContext = keyContext({ SOPS_AGE_KEY: people[name]?.identity });
      const { plaintext } = await decryptFile(merged.text, { ...options(), context: theirContext });
      expect(plaintext).toBe('a: 4\nb: 3\n');
    }
  });

  test.each(['ours', 'theirs'] as const)(
    '%s rotated the data key and removed one: the others get its ciphertext, and it does not come back',
    async (side) => {
      const base = await encrypt(PLAIN, ['ann', 'bob']);
      const rotated = await rotateFile(base, { ...options(), remove: [keyOf('ann')] });
      const changed = await withKeys(await edit(base, 'a: 1\nb: 3\n'), ['ann', 'bob', 'cleo']);
      const [ours, theirs] = side === 'ours' ? [rotated, changed] : [changed, rotated];
      const merged = await merge(base, ours, theirs);
      expect((await recipientsOf(merged.text)).toSorted()).toEqual(['bob', 'cleo', 'me']);
      expect(await decrypt(merged.text)).toBe('a: 1\nb: 3\n');
      expect(ciphertextOf(merged.text)[0]).toBe(ciphertextOf(rotated)[0]);
      expect(merged.hasNewDataKey).toBe(false);
    },
  );

  test('a data key that a removed one knows is not used', async () => {
    const base = await encrypt(PLAIN, ['ann', 'bob']);
    const ours = await rotateFile(base, options());
    const theirs = await withKeys(await edit(base, 'a: 1\nb: 3\n'), ['bob']);
    const merged = await merge(base, ours, theirs);
    expect(await recipientsOf(merged.text)).toEqual(['me', 'bob']);
    expect(merged.hasNewDataKey).toBe(true);
    expect(ciphertextOf(merged.text)).not.toContain(ciphertextOf(ours)[0]);
    expect(await decrypt(merged.text)).toBe('a: 1\nb: 3\n');
  });

  test('a data key from somebody who does not know the values is not used', async () => {
    const base = await encrypt('a: secret\n');
    const ours = await edit(base, 'a: secret\nnew: secret\n');
    const stranger = await encrypt('x: 1\n');
    const merged = await merge(base, ours, stranger);
    expect(merged.hasNewDataKey).toBe(true);
    expect(await decrypt(merged.text)).toBe('new: secret\nx: 1\n');
    expect(ciphertextOf(merged.text)).not.toContain(ciphertextOf(stranger)[0]);
  });

  test('both sides rotated: the data key of ours stays', async () => {
    const base = await encrypt(PLAIN);
    const ours = await rotateFile(base, options());
    const theirs = await rotateFile(await edit(base, 'a: 1\nb: 3\n'), options());
    const { text } = await merge(base, ours, theirs);
    expect(ciphertextOf(text)[0]).toBe(ciphertextOf(ours)[0]);
    expect(await decrypt(text)).toBe('a: 1\nb: 3\n');
  });

  test('of several groups: a changed group splits the data key again', async () => {
    const group = (names: string[]) => names.map(keyOf);
    const [me = []] = bench.rule().groups;
    const groups = [me, group(['ann']), group(['bob'])];
    const rule = { groups, shamirThreshold: 2, selectors: {} };
    const base = await encryptFile(PLAIN, { ...options(), rule });
    const all = { ...options(), context: everyone };
    const ours = await reencryptFile('a: 1\nb: 3\n', base, { ...all, dataKey: 'old' });
    const wanted = [me, group(['ann', 'cleo']), group(['bob'])];
    const update = await planKeyUpdate(base, { ...all, groups: wanted, shamirThreshold: 2 });
    const merged = await merge(base, ours.text, await update.apply());
    const cleoAndBob = keyContext({
      SOPS_AGE_KEY: `${people['cleo']?.identity}\n${people['bob']?.identity}`,
    });
    const { plaintext } = await decryptFile(merged.text, { ...options(), context: cleoAndBob });
    expect(plaintext).toBe('a: 1\nb: 3\n');
  });

  test('that no side keeps are an error', async () => {
    const rule = (name: string) => ({ ...bench.rule(), groups: [[keyOf(name)]] });
    const both = { ...bench.rule(), groups: [[keyOf('ann'), keyOf('bob')]] };
    const all = { ...options(), context: everyone };
    const base = await encryptFile(PLAIN, { ...all, rule: both });
    const apply = async (name: string) =>
      (await planKeyUpdate(base, { ...all, ...rule(name) })).apply();
    await expect(merge(base, await apply('ann'), await apply('bob'))).rejects.toMatchObject({
      code: 'merge-failed',
    });
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
