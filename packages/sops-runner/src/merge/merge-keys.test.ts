import { afterAll, describe, expect, test } from 'vitest';

import { decryptFile, encryptFile } from '../crypt/encrypted-file.ts';
import { reencryptFile } from '../crypt/reencrypt.ts';
import { rotateFile } from '../crypt/rotate.ts';
import { planKeyUpdate } from '../crypt/update-keys.ts';
import { ciphertextOf, makeMergeBench } from '../testing/merge-bench.ts';
import { keyContext } from '../testing/reference-programs.ts';

const own = makeMergeBench();
const { bench, people, everyone, options, keyOf, ruleFor, encrypt, edit, decrypt } = own;
const { merge, recipientsOf } = own;
afterAll(() => bench.remove());

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
