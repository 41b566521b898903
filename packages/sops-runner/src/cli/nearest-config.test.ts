/** A `.sops.yaml` in each cluster's folder, as in Flux's guide: the nearest one decides about each file. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterAll, beforeEach, expect, test } from 'vitest';

import { readMetadata } from '../crypt/read-metadata.ts';
import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { temporaryFolder } from '../testing/reference-programs.ts';
import { runInProcess } from '../testing/run-in-process.ts';

const [main, near, later] = [generateAgeIdentity(), generateAgeIdentity(), generateAgeIdentity()];
const folder = temporaryFolder();
afterAll(() => folder.remove());

const rule = (...recipients: readonly string[]): string =>
  `creation_rules:\n  - {age: "${recipients.join()}", encrypted_regex: ^(data|stringData)$}\n`;
const SECRET =
  'apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  a: c4n4ry-nearest\n';
const FILES = ['a.yaml', 'c0/s.yaml', 'c0/deep/s.yaml', 'empty/s.yaml'];

function write(name: string, content: string): void {
  mkdirSync(dirname(join(folder.path, name)), { recursive: true });
  writeFileSync(join(folder.path, name), content);
}
const run = (...args: readonly string[]) =>
  runInProcess(args, {
    cwd: folder.path,
    env: { SOPS_AGE_KEY: [main, near, later].map(({ identity }) => identity).join('\n') },
  });
async function recipientsOf(name: string): Promise<readonly string[]> {
  const text = readFileSync(join(folder.path, name), 'utf8');
  const { groups } = await readMetadata(text, { path: name });
  return groups.flat().map(({ id }) => id);
}

beforeEach(() => {
  write('.sops.yaml', rule(main.recipient));
  write('c0/.sops.yaml', rule(near.recipient));
  // without rules, it hides nothing
  write('empty/.sops.yaml', 'stores: {yaml: {indent: 2}}\n');
  for (const name of FILES) write(name, SECRET);
});

test('encrypt, explain and verify use the nearest configuration of each file', async () => {
  const ran = await run('encrypt', '-i', '.');
  expect(ran).toMatchObject({ status: 0 });
  expect(ran.stderr).toContain('rules of .sops.yaml, c0/.sops.yaml');
  const recipients = await Promise.all(FILES.map(recipientsOf));
  expect(recipients).toEqual([main, near, near, main].map(({ recipient }) => [recipient]));
  expect(await run('verify', '.')).toMatchObject({ status: 0 });
  const { stdout } = await run('explain', '--json', ...FILES);
  const explained = JSON.parse(stdout) as readonly { readonly comparedPath: string }[];
  expect(explained.map(({ comparedPath }) => comparedPath)).toEqual([
    'a.yaml',
    's.yaml',
    'deep/s.yaml',
    'empty/s.yaml',
  ]);
});

test('updatekeys and rekey, too', async () => {
  await run('encrypt', '-i', '.');
  write('c0/.sops.yaml', rule(near.recipient, later.recipient));
  expect((await run('rekey', '--check', '.')).stdout).toBe(
    ['c0/deep/s.yaml', 'c0/s.yaml'].map((name) => `./${name}: +++ ${later.recipient}\n`).join(''),
  );
  expect(await run('updatekeys', '-y', '.')).toMatchObject({ status: 0 });
  const both = [near.recipient, later.recipient];
  expect(await Promise.all(FILES.slice(0, 3).map(recipientsOf))).toEqual([
    [main.recipient],
    both,
    both,
  ]);
  write('c0/.sops.yaml', rule(later.recipient));
  expect(await run('rekey', 'c0')).toMatchObject({ status: 0 });
  expect(await recipientsOf('c0/s.yaml')).toEqual([later.recipient]);
  expect(await run('verify')).toMatchObject({ status: 0 });
});

test('a folder needs none above it, and files outside of any are left alone', async () => {
  write('.sops.yaml', '');
  const ran = await run('encrypt', '-i', '.');
  expect(ran).toMatchObject({ status: 0 });
  expect(await recipientsOf('c0/s.yaml')).toEqual([near.recipient]);
  expect(readFileSync(join(folder.path, 'a.yaml'), 'utf8')).toBe(SECRET);
  write('c0/.sops.yaml', '');
  for (const args of [
    ['encrypt', '-i', '.'],
    ['updatekeys', '-y', '.'],
    ['rekey', '.'],
  ]) {
    expect((await run(...args)).stderr, args[0]).toContain('Config file not found');
  }
  expect((await run('explain', 'a.yaml')).stdout).toContain('no rule applies');
});

test('a configuration that is named is for all files', async () => {
  await run('--config', '.sops.yaml', 'encrypt', '-i', '.');
  expect(await recipientsOf('c0/s.yaml')).toEqual([main.recipient]);
  expect(await run('--config', '.sops.yaml', 'verify', '.')).toMatchObject({ status: 0 });
});

test('a malformed one fails its files only', async () => {
  write('c0/.sops.yaml', 'creation_rules: [{path_regx: a}]\n');
  const ran = await run('encrypt', '-i', '.');
  expect(ran).toMatchObject({ status: 1 });
  expect(ran.stderr).toContain('Did you mean path_regex?');
  expect(ran.stderr).toContain('2 encrypted');
  expect(await recipientsOf('a.yaml')).toEqual([main.recipient]);
});
