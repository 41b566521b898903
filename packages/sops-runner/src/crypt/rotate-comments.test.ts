/** Files whose list comments sops wrote as items: they are comments again once decrypted. */

import { afterAll, describe, expect, it } from 'vitest';

import { decryptFile, encryptFile } from './encrypted-file.ts';
import { reencryptFile } from './reencrypt.ts';
import { rotateFile } from './rotate.ts';
import { makeBench, sopsProgram, sopsSkip } from '../testing/sops-program.ts';

const bench = makeBench();
afterAll(() => bench.remove());
const TEXT =
  'list:\n    # first\n    - a\n    - b # beside\n    # last\nmap:\n    # in\n    k: v\n';
const path = 'a.yaml';

describe.skipIf(sopsProgram === undefined)(`comments of lists${sopsSkip}`, () => {
  it.each([
    {},
    { encryptedCommentRegex: 'first' },
    { encryptedRegex: 'list', macOnlyEncrypted: true },
  ])('survive decrypting, rotating and encrypting onto with %j', async (selectors) => {
    const theirs = bench.encrypt(path, TEXT, selectors).stdout.toString();
    const options = { path, context: bench.context };
    const { plaintext } = await decryptFile(theirs, options);
    expect(String(plaintext)).toContain('    # first\n');
    const rotated = await rotateFile(theirs, options);
    expect(rotated).not.toBe(theirs);
    const read = bench.decrypt(path, rotated);
    expect(read.stderr).toBe('');
    expect(read.stdout.toString()).toBe(bench.decrypt(path, theirs).stdout.toString());
    const onto = await reencryptFile(TEXT, theirs, { ...options, rule: bench.rule(selectors) });
    expect(onto.changes).toEqual({ added: [], changed: [], removed: [] });
    const now = await reencryptFile(TEXT.replace('- a', '- c'), theirs, {
      ...options,
      rule: bench.rule(selectors),
    });
    expect(bench.decrypt(path, now.text).stdout.toString()).toContain('- c');
  });

  it('are comments in nested lists, too, and survive before a comment behind the dash', async () => {
    const text =
      'list:\n    # one\n    - # two\n      a: b\n    # three\n    - # four\n      - x\n    - - - # five\n        - z\n';
    const options = { path, context: bench.context };
    const theirs = bench.encrypt(path, text).stdout.toString();
    const decrypted = bench.decrypt(path, theirs).stdout.toString();
    const ours = String((await decryptFile(theirs, options)).plaintext);
    for (const word of ['one', 'two', 'three', 'four', 'five']) {
      expect(decrypted).toContain(`# ${word}`);
      expect(ours).toContain(`# ${word}\n`);
    }
    const rule = bench.rule();
    const again = await encryptFile(text, { ...options, rule });
    expect(String((await decryptFile(again, options)).plaintext)).toBe(text);
  });
});
