/** Values that sops changes, or files that it cannot read: kept, refused with a message, or read. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { makeBench, sopsProgram, sopsSkip } from '../testing/sops-program.ts';
import { temporaryFolder } from '../testing/reference-programs.ts';
import { runInProcess } from '../testing/run-in-process.ts';
import { verifyText } from '../verify/verify-text.ts';
import { decryptFile, encryptFile } from './encrypted-file.ts';
import { reencryptFile } from './reencrypt.ts';
import { rotateFile } from './rotate.ts';

const bench = makeBench();
const folder = temporaryFolder();
afterAll(() => {
  bench.remove();
  folder.remove();
});

const { context } = bench;
const encrypt = (path: string, input: string | Uint8Array, selectors = {}): Promise<string> =>
  encryptFile(input, { path, context, rule: bench.rule(selectors) });
const decrypt = async (path: string, input: string): Promise<Buffer> =>
  Buffer.from((await decryptFile(input, { path, context })).plaintext);
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A key that is not ASCII has to stay what it is, too. */
const DOTENV = Buffer.concat([bytes('# a\nA=caf\xE9\\nx\nB=ok\n'), Buffer.from('Ü=à\u00A0\n')]);

describe('dotenv with values that are not UTF-8', () => {
  it('is encrypted, decrypted, rotated and changed without changing a byte', async () => {
    const path = 'a.env';
    const encrypted = await encrypt(path, DOTENV);
    expect(encrypted).toContain('Ü=ENC[');
    expect(await decrypt(path, encrypted)).toEqual(DOTENV);
    const rotated = await rotateFile(encrypted, { path, context });
    expect(await decrypt(path, rotated)).toEqual(DOTENV);
    const now = Buffer.from(DOTENV.toString('latin1').replace('ok', 'new'), 'latin1');
    const changed = await reencryptFile(now, encrypted, { path, context, dataKey: 'old' });
    expect(changed.changes?.changed).toEqual(['B']);
    expect(await decrypt(path, changed.text)).toEqual(now);
    expect(await reencryptFile(DOTENV, encrypted, { path, context, dataKey: 'old' })).toMatchObject(
      {
        changed: false,
      },
    );
  });

  it.skipIf(sopsProgram === undefined)(`is the same as with sops${sopsSkip}`, async () => {
    const path = 'a.env';
    expect(bench.decrypt(path, await encrypt(path, DOTENV)).stdout).toEqual(DOTENV);
    const theirs = bench.encrypt(path, DOTENV).stdout.toString();
    expect(await decrypt(path, theirs)).toEqual(DOTENV);
  });

  it('keeps values that stay in plaintext readable, or refuses', async () => {
    const text = bytes('A_unencrypted=caf\xE9\n');
    await expect(encrypt('a.env', text)).rejects.toMatchObject({ code: 'unsupported-content' });
    for (const name of ['caf\xE9=x\n', '#caf\xE9\n']) {
      await expect(encrypt('a.env', bytes(name))).rejects.toMatchObject({
        code: 'malformed-file',
        location: { line: 1 },
      });
    }
  });
});

it.skipIf(sopsProgram === undefined)(`INI keeps bytes of sops${sopsSkip}`, async () => {
  const plain = bytes('[s]\na = caf\xE9\nb = ok\n');
  const theirs = bench.encrypt('a.ini', plain).stdout.toString();
  expect(await decrypt('a.ini', theirs)).toEqual(plain);
  expect(await decrypt('a.ini', await rotateFile(theirs, { path: 'a.ini', context }))).toEqual(
    plain,
  );
  await expect(encrypt('a.ini', plain)).rejects.toMatchObject({ code: 'malformed-file' });
});

describe('values that would lose something', () => {
  it.each([
    ['a.json', '{"a": {"b": 9223372036854775808}}', 'a.b'],
    ['a.json', '{"a": [1, -9223372036854775809]}', 'a'],
    ['a.json', '{"a": 123456789012345678901234567890}', 'a'],
    ['a.yaml', 'a: 18446744073709551616\n', 'a'],
    ['a.yaml', 'a: -9_223_372_036_854_775_809\n', 'a'],
    ['a.yaml', 'a: !custom x\n', 'a'],
    ['a.yaml', 'a:\n  - !vault |\n    x\n', 'a'],
    ['a.yaml', 'a: !!binary aGk=\n', 'a'],
    ['a.yaml', 'a: !<tag:example.com,2000:x> 1\n', 'a'],
  ])('are refused in %s: %j', async (path, text, at) => {
    await expect(encrypt(path, text)).rejects.toMatchObject({
      code: 'unsupported-content',
      location: { file: path, path: at },
    });
    const old = await encrypt(path, path === 'a.json' ? '{}' : 'x: 1\n');
    const options = { path, context, dataKey: 'old' } as const;
    await expect(reencryptFile(text, old, options)).rejects.toMatchObject({
      code: 'unsupported-content',
    });
  });

  it.each([
    ['a.json', '{"a": 9223372036854775807, "b": -9223372036854775808}'],
    ['a.json', '{"a_unencrypted": 9223372036854775808, "b": 1}'],
    ['a.yaml', 'a: 9223372036854775807\nb: !!str 1\nc: !!int 2\nd: !!float 1.5\n'],
    ['a.yaml', 'a_unencrypted: !custom x\nb: !Ref\n  c: d\n'],
    ['a.yaml', 'a: "9223372036854775808"\nb: 1.5e300\n'],
  ])('and no others: %s %j', async (path, text) => {
    const plain = String(await decrypt(path, await encrypt(path, text)));
    expect(
      plain.replace('"1"', '!!str 1').replace('c: 2', 'c: !!int 2').replace('d: 1', 'd: !!float 1'),
    ).toBe(text.replace('1.5e300', '1.5e+300'));
  });

  it('are refused when the format changes', async () => {
    writeFileSync(join(folder.path, 'a.json'), '{"a": 9223372036854775808}');
    const ran = await runInProcess(
      ['encrypt', '--age', bench.recipient, '--output-type', 'yaml', 'a.json'],
      { cwd: folder.path },
    );
    expect(ran.stderr).toContain('would lose digits');
    expect(ran.stdout).toBe('');
  });
});

it('set keeps bytes, and refuses integers that would lose digits', async () => {
  const run = (...args: readonly string[]) =>
    runInProcess(args, { cwd: folder.path, env: { SOPS_AGE_KEY: bench.identity } });
  writeFileSync(join(folder.path, 's.env'), await encrypt('s.env', bytes('A=caf\xE9\nB=ok\n')));
  for (const key of ['B', 'C']) {
    expect(await run('set', 's.env', `["${key}"]`, '"new"')).toMatchObject({
      status: 0,
      stderr: '',
    });
  }
  const text = readFileSync(join(folder.path, 's.env'), 'utf8');
  expect(await decrypt('s.env', text)).toEqual(bytes('A=caf\xE9\nB=new\nC=new\n'));
  const ran = await run('set', 's.env', '["B"]', '{"n": 9223372036854775808}');
  expect(ran.stderr).toContain('would lose digits');
  writeFileSync(join(folder.path, 's.yaml'), await encrypt('s.yaml', 'a: 1\n'));
  const list = await run('set', 's.yaml', '["a"]', '[-9223372036854775809]');
  expect(list.stderr).toContain('would lose digits');
  expect(await decrypt('s.yaml', readFileSync(join(folder.path, 's.yaml'), 'utf8'))).toEqual(
    bytes('a: 1\n'),
  );
});

describe('files of Windows', () => {
  const run = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder.path, name), content);
    return runInProcess(['encrypt', '--age', bench.recipient, name], { cwd: folder.path });
  };

  it('get a hint', async () => {
    const crlf = await run('crlf.env', 'A=c4n4ry\r\nB=y\r\n');
    expect(crlf.status).toBe(0);
    expect(crlf.stderr).toContain('note: crlf.env: its line breaks are those of Windows (CRLF)');
    expect(crlf.stderr).not.toContain('c4n4ry');
    expect((await run('empty.env', 'A=x\r\n\r\n')).stderr).toContain('CRLF');
    const utf16 = Buffer.from('\uFEFFA=x\nB=y\n', 'utf16le');
    expect((await run('utf16.env', utf16)).stderr).toContain('UTF-16');
    expect((await run('utf16.env', utf16.subarray(2))).stderr).toContain('UTF-16');
    expect((await run('utf16.env', Buffer.from(utf16).swap16())).stderr).toContain('UTF-16');
  });
});

describe.skipIf(sopsProgram === undefined)(`comments in lists that sops loses${sopsSkip}`, () => {
  const selectors = { encryptedCommentRegex: 'sops:enc' };
  it.each([
    'items:\n    # sops:enc\n    # trigger\n    - real\n    - other\n',
    'items:\n    # sops:enc\n    # one\n    # two\n    - a: {b: real}\n    # sops:enc\n    # three\n    - x\n',
    'a:\n    - - b\n      # sops:enc\n      # c\n      - real\n',
  ])('are read, with a note: %j', async (text) => {
    const theirs = bench.encrypt('a.yaml', text, selectors).stdout.toString();
    expect(bench.decrypt('a.yaml', theirs).status).not.toBe(0);
    const notes: string[] = [];
    const options = { path: 'a.yaml', context, onNote: (note: string) => void notes.push(note) };
    const { plaintext } = await decryptFile(theirs, options);
    expect(notes).toEqual([expect.stringContaining('getsops/sops#2281')]);
    const again = await encrypt('a.yaml', plaintext, selectors);
    expect(bench.decrypt('a.yaml', again)).toMatchObject({ status: 0 });
    const rule = bench.rule(selectors);
    const checked = { path: 'a.yaml', rule, context, requireMac: true };
    expect(await verifyText(theirs, checked)).toMatchObject({ ok: true, mac: 'verified' });
  });

  it.each([
    'items:\n    # trigger\n    - real\n',
    '# sops:enc\nitems:\n    # trigger\n    - real\n',
    'items:\n    # trigger\n    # sops:enc\n    - real\n',
  ])('and no note for what sops reads: %j', async (text) => {
    const theirs = bench.encrypt('a.yaml', text, selectors).stdout.toString();
    expect(bench.decrypt('a.yaml', theirs)).toMatchObject({ status: 0 });
    const notes: string[] = [];
    await decryptFile(theirs, { path: 'a.yaml', context, onNote: (note) => void notes.push(note) });
    expect(notes).toEqual([]);
  });
});
