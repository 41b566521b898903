/** Files whose documents were encrypted apart and joined, as `kustomize build` does it. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';

import { findProgram, keyContext, temporaryFolder } from '../testing/reference-programs.ts';
import { runInProcess } from '../testing/run-in-process.ts';
import { makeBench, sopsProgram, sopsSkip } from '../testing/sops-program.ts';
import { verifyText } from '../verify/verify-text.ts';
import { decryptFile, encryptFile } from './encrypted-file.ts';
import { readAllMetadata } from './read-metadata.ts';
import { reencryptFile } from './reencrypt.ts';
import { rotateFile } from './rotate.ts';
import { planKeyUpdate } from './update-keys.ts';

const [ours, theirs] = [makeBench(), makeBench()];
const folder = temporaryFolder();
afterAll(() => {
  ours.remove();
  theirs.remove();
  folder.remove();
});

const CANARY = 'c4n4ry-d0cument';
const secret = (name: string, value = `${CANARY}-${name}`): string =>
  `apiVersion: v1\nkind: Secret\nmetadata:\n  name: ${name}\nstringData:\n  a: ${value}\n`;
const PLAIN = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n';
const selectors = { encryptedRegex: '^(data|stringData)$' };
const both = keyContext({ SOPS_AGE_KEY: `${ours.identity}\n${theirs.identity}` });
const path = 'a.yaml';
const join2 = (...documents: readonly string[]): string => documents.join('---\n');

let [one, two, foreign, pair] = ['', '', '', ''];
beforeAll(async () => {
  const encrypt = (text: string, by = ours): Promise<string> =>
    encryptFile(text, { path, context: both, rule: by.rule(selectors) });
  one = await encrypt(secret('one'));
  two = await encrypt(secret('two'));
  foreign = await encrypt(secret('foreign'), theirs);
  pair = await encrypt(join2(secret('p'), secret('q')));
});

const plaintextOf = async (text: string, context = both): Promise<string> =>
  String((await decryptFile(text, { path, context })).plaintext);
const recipientsOf = async (text: string): Promise<readonly string[]> =>
  (await readAllMetadata(text, { path })).map(({ groups }) =>
    groups.flatMap((group) => group.map(({ id }) => id)).join(),
  );
const codesOf = async (text: string, more: object = {}): Promise<readonly string[]> => {
  const { problems } = await verifyText(text, { path, rule: ours.rule(selectors), ...more });
  return problems.map((problem) => `${problem.severity} ${problem.code} ${problem.path}`);
};

describe('a joined file', () => {
  it('is decrypted document by document, each by its block', async () => {
    expect(await plaintextOf(join2(one, two))).toBe(join2(secret('one'), secret('two')));
    const mixed = join2(PLAIN, one, pair, foreign, '# nothing\n');
    const plain = [
      PLAIN,
      secret('one'),
      secret('p'),
      secret('q'),
      secret('foreign'),
      '# nothing\n',
    ];
    expect(await plaintextOf(mixed)).toBe(join2(...plain));
  });

  it('names the document that cannot be decrypted', async () => {
    await expect(plaintextOf(join2(one, foreign), ours.context)).rejects.toMatchObject({
      code: 'data-key-unavailable',
      message: expect.stringMatching(/^document 2: /) as string,
      location: { file: path, line: 29 },
    });
  });

  it('keeps a MAC for each block', async () => {
    const forged = join2(one, two.replace('name: two', 'name: other'));
    await expect(plaintextOf(forged)).rejects.toMatchObject({
      code: 'mac-mismatch',
      message: 'document 2: MAC mismatch',
    });
    expect(await codesOf(forged, { context: both })).toEqual(['error mac-mismatch #2:sops']);
    // Documents of one block cannot be taken apart.
    const apart = join2(pair.slice(0, pair.indexOf('\n---\n') + 1), one);
    await expect(plaintextOf(apart)).rejects.toMatchObject({ code: 'mac-mismatch' });
  });

  it('is compared with its rule document by document', async () => {
    expect(await codesOf(join2(one, two, pair), { context: both })).toEqual([]);
    expect(await codesOf(join2(one, foreign))).toEqual([
      'error recipient-missing #2:sops',
      'error recipient-surplus #2:sops',
    ]);
  });

  it.each<readonly [string, () => string, string]>([
    ['without values', () => PLAIN, 'warning not-encrypted #2:'],
    ['with a value', () => secret('plain'), 'error plaintext #2:stringData.a'],
    [
      'with ciphertext',
      () => two.slice(0, two.indexOf('sops:')),
      'error malformed-metadata #2:sops',
    ],
    ['with comments only', () => '# a\n', ''],
  ])('has a document without a block %s', async (_name, document, found) => {
    const codes = await codesOf(join2(one, document()));
    expect(codes).toEqual(found === '' ? [] : [found]);
    expect(JSON.stringify(codes)).not.toContain(CANARY);
  });

  it('may not use the data key of another block', async () => {
    const copied = one.replace('encrypted_regex: ^(data|stringData)$', 'encrypted_regex: ^data$');
    expect(await codesOf(join2(one, copied))).toContain('error unknown-metadata #2:sops');
    const options = { path, context: both };
    await expect(rotateFile(join2(one, copied), options)).rejects.toBeDefined();
  });

  it('is rotated with a data key for each block', async () => {
    const joined = join2(PLAIN, one, foreign);
    const rotated = await rotateFile(joined, { path, context: both });
    expect(await plaintextOf(rotated)).toBe(await plaintextOf(joined));
    expect(await recipientsOf(rotated)).toEqual([ours.recipient, theirs.recipient]);
    const wrapped = (text: string): readonly string[] =>
      [...text.matchAll(/-----BEGIN AGE[\s\S]*?-----END/g)].map(([key]) =>
        key.replaceAll(/\s/g, ''),
      );
    expect(new Set([...wrapped(joined), ...wrapped(rotated)]).size).toBe(4);
    expect(rotated.startsWith(PLAIN)).toBe(true);
  });

  it('gets the keys of its rule in every document', async () => {
    const options = { path, context: both, groups: ours.rule().groups };
    const update = await planKeyUpdate(join2(one, foreign), options);
    const ids = (keys: readonly { readonly id: string }[] = []) => keys.map(({ id }) => id);
    expect(update.upToDate).toBe(false);
    expect(ids(update.groups[0]?.added)).toEqual([ours.recipient]);
    expect(ids(update.groups[0]?.removed)).toEqual([theirs.recipient]);
    const updated = await update.apply();
    expect(updated.startsWith(one)).toBe(true);
    expect(await recipientsOf(updated)).toEqual([ours.recipient, ours.recipient]);
    expect(await plaintextOf(updated, ours.context)).toContain(`${CANARY}-foreign`);
    expect((await planKeyUpdate(updated, options)).upToDate).toBe(true);
  });
});

describe('new content for a joined file', () => {
  const kept = { path, context: both, dataKey: 'old' } as const;
  const blockOf = (text: string, at: number): string =>
    (text.split(/^---\n/m)[at] ?? '').replace(/^[\s\S]*^sops:/m, 'sops:');

  it('leaves it as it is when nothing changed', async () => {
    const old = join2(one, PLAIN, foreign);
    const plain = join2(secret('one'), PLAIN, secret('foreign'));
    expect(await reencryptFile(plain, old, kept)).toMatchObject({ changed: false, text: old });
  });

  it('changes the document with the value only', async () => {
    const old = join2(one, PLAIN, foreign);
    const plain = join2(secret('one'), PLAIN, secret('foreign', 'new'));
    const { text, changes } = await reencryptFile(plain, old, kept);
    expect(text.startsWith(join2(one, PLAIN))).toBe(true);
    expect(changes?.changed).toEqual(['#3:stringData.a']);
    expect(await plaintextOf(text)).toBe(plain);
    expect(await recipientsOf(text)).toEqual([ours.recipient, theirs.recipient]);
  });

  it('keeps the recipients of a document that is moved', async () => {
    const { text } = await reencryptFile(
      join2(secret('foreign', 'new'), secret('one')),
      join2(one, foreign),
      kept,
    );
    expect(await recipientsOf(text)).toEqual([theirs.recipient, ours.recipient]);
    expect(await plaintextOf(text)).toBe(join2(secret('foreign', 'new'), secret('one')));
    expect(blockOf(text, 1)).toBe(blockOf(one, 0));
  });

  it('encrypts what is added with the document before it', async () => {
    const plain = join2(PLAIN, secret('one'), secret('added'), secret('foreign'));
    const { text } = await reencryptFile(plain, join2(PLAIN, one, foreign), kept);
    expect(text).not.toContain(CANARY);
    expect(await plaintextOf(text)).toBe(plain);
    expect(blockOf(text, 2)).toBe(blockOf(text, 1));
    expect(blockOf(text, 3)).toBe(blockOf(foreign, 0));
    const without = await reencryptFile(secret('foreign'), text, kept);
    expect(await recipientsOf(without.text)).toEqual([theirs.recipient]);
  });

  it('never leaves an added value in plaintext', async () => {
    const plain = join2(secret('one'), `${PLAIN}data:\n  b: ${CANARY}\n`);
    const { text } = await reencryptFile(plain, join2(one, PLAIN), kept);
    expect(text).not.toContain(CANARY);
    expect(await plaintextOf(text)).toBe(plain);
  });

  it('gives a new data key to the changed document only, unless the old one is trusted', async () => {
    const plain = join2(secret('one'), secret('two', 'new'));
    const options = { path, context: both, rule: ours.rule(selectors) };
    const result = await reencryptFile(plain, join2(one, two), options);
    expect(result).toMatchObject({ how: 'new-data-key', newDataKeyReason: 'no-fingerprint-key' });
    expect(result.text.startsWith(one)).toBe(true);
    expect(blockOf(result.text, 1)).not.toContain(/iv:[^,]+/.exec(blockOf(two, 0))?.[0]);
    expect(await plaintextOf(result.text)).toBe(plain);
    const by = { key: 'k'.repeat(32), environment: 'prod', path };
    const proven = await reencryptFile(plain, join2(one, two), { ...options, fingerprint: by });
    expect(proven.newDataKeyReason).toBe('unproven');
    expect(await readAllMetadata(proven.text, { path })).toHaveLength(1);
  });
});

describe('the commands', () => {
  const run = (...args: readonly string[]) =>
    runInProcess(args, {
      cwd: folder.path,
      env: { SOPS_AGE_KEY: `${ours.identity}\n${theirs.identity}` },
    });
  const status = async (text: string): Promise<unknown> => {
    writeFileSync(join(folder.path, 's.yaml'), text);
    return JSON.parse((await run('filestatus', 's.yaml')).stdout);
  };

  test('filestatus says which documents are encrypted', async () => {
    expect(await status(join2(one, foreign, '# a\n'))).toEqual({ encrypted: true });
    expect(await status(join2(one, PLAIN))).toEqual({
      encrypted: false,
      documents: [{ encrypted: true }, { encrypted: false }],
    });
    expect(await status(join2(PLAIN, PLAIN))).toEqual({ encrypted: false });
  });

  test('set changes the block of the first document only', async () => {
    writeFileSync(join(folder.path, 't.yaml'), join2(one, foreign));
    expect(await run('set', 't.yaml', '["stringData"]["a"]', '"new"')).toMatchObject({ status: 0 });
    const { stdout } = await run('decrypt', 't.yaml');
    expect(stdout).toBe(join2(secret('one', 'new'), secret('foreign')));
    const shown = await run('decrypt', '--extract', '["stringData"]["a"]', 't.yaml');
    expect(shown.stdout).toBe('new');
  });

  test('encrypt refuses a file in which a later document is encrypted', async () => {
    writeFileSync(join(folder.path, 'u.yaml'), join2(PLAIN, one));
    const ran = await run('encrypt', '--age', ours.recipient, 'u.yaml');
    expect(ran).toMatchObject({ status: 203 });
  });
});

const flux = findProgram('fluxdecrypt');

describe.skipIf(flux === undefined)(
  `Flux${flux === undefined ? ' (skipped: there is no fluxdecrypt)' : ''}`,
  () => {
    it('reads the same from a joined file', async () => {
      const joined = join2(PLAIN, one, foreign);
      const app = join(folder.path, 'app');
      mkdirSync(app);
      const keys = join(folder.path, 'age.agekey');
      writeFileSync(keys, `${ours.identity}\n${theirs.identity}\n`);
      writeFileSync(join(app, 'kustomization.yaml'), 'resources: [joined.yaml]\n');
      for (const text of [joined, await rotateFile(joined, { path, context: both })]) {
        writeFileSync(join(app, 'joined.yaml'), text);
        const ran = spawnSync(flux ?? '', ['-age-key', keys, app], { encoding: 'utf8' });
        const shown = ran.stdout.replaceAll(/a: (\S+)/g, (all, value: string) =>
          value.startsWith(CANARY) ? all : `a: ${Buffer.from(value, 'base64').toString()}`,
        );
        expect(shown, ran.stderr).toContain(`a: ${CANARY}-foreign`);
        expect(shown).toContain(`a: ${CANARY}-one`);
      }
    });
  },
);

it.skipIf(sopsProgram === undefined)(`sops reads a file of one block${sopsSkip}`, async () => {
  const rotated = await rotateFile(pair, { path, context: both });
  expect(ours.decrypt(path, rotated)).toMatchObject({ status: 0 });
  expect(theirs.decrypt(path, join2(one, foreign)).status).not.toBe(0);
});
