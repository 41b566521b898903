import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';

import { decryptFile, encryptFile } from './encrypted-file.ts';
import { fingerprint } from './fingerprint.ts';
import { reencryptFile } from './reencrypt.ts';
import { makeBench, sopsProgram, sopsSkip } from '../testing/sops-program.ts';

const PATH = 'secret.yaml';
const SECRET = 'metadata:\n  name: db\nstringData:\n  password: hunter2\n  user: bob\n';
const ANNOTATED = SECRET.replace(
  '  name: db\n',
  '  annotations:\n    example.org/a: "1"\n  name: db\n',
);
const bench = makeBench();
afterAll(() => bench.remove());
const rule = bench.rule({ encryptedRegex: '^stringData$' });
const base = { path: PATH, context: bench.context, rule };
const by = { key: 'k'.repeat(32), environment: 'prod', path: PATH };

/** The lines that only one of two files has, by their first word. */
function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const lines = [
    ...old.filter((line) => !now.includes(line)),
    ...now.filter((line) => !old.includes(line)),
  ];
  return [...new Set(lines.map((line) => line.trim().replace(/:.*/, '')))].toSorted();
}

it('changes metadata alone without a proof for the data key, and keeps every ciphertext', async () => {
  const old = await encryptFile(SECRET, base);
  const context = { ...bench.context, now: () => new Date('2031-01-01T00:00:00Z') };
  const { text, how, changes } = await reencryptFile(ANNOTATED, old, { ...base, context });
  expect(how).toBe('values-kept');
  expect(changes).toEqual({
    added: ['metadata.annotations.example.org/a'],
    changed: [],
    removed: [],
  });
  expect(changedLines(old, text)).toEqual(['annotations', 'example.org/a', 'lastmodified', 'mac']);
  const { plaintext } = await decryptFile(text, base);
  expect(plaintext).toBe(ANNOTATED);
});

it('gives a data key that was not proven no proof', async () => {
  const old = await encryptFile(SECRET, base);
  const result = await reencryptFile(ANNOTATED, old, { ...base, fingerprint: by });
  expect(result).toMatchObject({ how: 'values-kept', dataKeyProof: undefined });
  // so that the next value is not encrypted with it
  const next = await reencryptFile(ANNOTATED.replace('bob', 'eve'), result.text, {
    ...base,
    fingerprint: by,
  });
  expect(next).toMatchObject({ how: 'new-data-key', newDataKeyReason: 'unproven' });
});

it.each([
  ['a value that changed', ANNOTATED.replace('bob', 'eve')],
  ['a value that was added', ANNOTATED.replace('  user', '  token: abc\n  user')],
  ['a value that was removed', ANNOTATED.replace('  user: bob\n', '')],
  ['a value that moved to another key', ANNOTATED.replace('user', 'name')],
  ['two values that were swapped', ANNOTATED.replace('hunter2', 'x').replace('bob', 'hunter2')],
])('uses a new data key for %s', async (_what, plaintext) => {
  const old = await encryptFile(SECRET, base);
  const result = await reencryptFile(plaintext, old, base);
  expect(result).toMatchObject({ how: 'new-data-key', newDataKeyReason: 'no-fingerprint-key' });
});

it('covers the metadata by the MAC, unless it covers encrypted values only', async () => {
  const only = {
    ...base,
    rule: bench.rule({ encryptedRegex: '^stringData$', macOnlyEncrypted: true }),
  };
  const old = await encryptFile(SECRET, only);
  const { text, how } = await reencryptFile(ANNOTATED, old, only);
  expect(how).toBe('values-kept');
  const unannotated = text.replace(/ *annotations:\n.*\n/, '');
  expect((await decryptFile(unannotated, only)).plaintext).toBe(SECRET);
  const all = (await reencryptFile(ANNOTATED, await encryptFile(SECRET, base), base)).text;
  await expect(decryptFile(all.replace(/ *annotations:\n.*\n/, ''), base)).rejects.toMatchObject({
    code: 'mac-mismatch',
  });
});

it('computes a fingerprint without the fields that are left out', () => {
  const leaveOut = [['metadata', 'annotations', 'example.org/a']];
  const print = fingerprint(SECRET, by);
  expect(fingerprint(ANNOTATED, by)).not.toBe(print);
  expect(fingerprint(ANNOTATED, { ...by, leaveOut })).toBe(print);
  expect(fingerprint(SECRET, { ...by, leaveOut })).toBe(print);
  expect(fingerprint(ANNOTATED.replace('bob', 'eve'), { ...by, leaveOut })).not.toBe(print);
});

it.skipIf(sopsProgram === undefined)(`sops reads the file${sopsSkip}`, async () => {
  const { text } = await reencryptFile(ANNOTATED, await encryptFile(SECRET, base), base);
  const { stdout, status } = bench.decrypt(PATH, text);
  expect(status).toBe(0);
  expect(parse(stdout.toString())).toEqual(parse(ANNOTATED));
});
