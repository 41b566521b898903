import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findOrCreateLocalKey, localKeyFile } from './local-key.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'local-key-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

let count = 0;
const keyPair = () => {
  count += 1;
  return Promise.resolve({ identity: `AGE-SECRET-KEY-1${count}`, recipient: `age1${count}` });
};
const find = (file: string) => findOrCreateLocalKey(file, keyPair, new Date(0));

test('it is in the folder for configuration', () => {
  expect(localKeyFile({ XDG_CONFIG_HOME: '/config' }, '/home/me')).toBe(
    '/config/dhallmark/age/local.txt',
  );
  expect(localKeyFile({ XDG_CONFIG_HOME: '' }, '/home/me')).toBe(
    '/home/me/.config/dhallmark/age/local.txt',
  );
});

test('it is made once, for its owner only', async () => {
  const file = localKeyFile({}, home);
  const made = await find(file);
  expect(made.created).toBe(true);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const text = readFileSync(file, 'utf8');
  expect(await find(file)).toEqual({ ...made, created: false });
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('of several at once one makes it, and all use that', async () => {
  const file = localKeyFile({}, home);
  const keys = await Promise.all([find(file), find(file), find(file)]);
  expect(keys.filter((key) => key.created)).toHaveLength(1);
  expect(new Set(keys.map((key) => key.recipient)).size).toBe(1);
});

test('a file that is not a key is refused and kept', async () => {
  const file = join(home, 'local.txt');
  writeFileSync(file, 'precious');
  await expect(find(file)).rejects.toMatchObject({ code: 'local-key-broken' });
  expect(readFileSync(file, 'utf8')).toBe('precious');
});
