/** The comparison with the real programs, on a small repository made here. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, expect, test } from 'vitest';

import { findProgram, missingPrograms } from '../reference/find-program.ts';
import { compareRepository } from './compare-repository.ts';
import { looksEncrypted, removeBlock, sameText } from './sops-block.ts';
import { Tally } from './tally.ts';

const work = mkdtempSync(join(tmpdir(), 'corpus-test-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const missing = missingPrograms('sops', 'dhall-to-json-haskell');
const skipped = missing === undefined ? '' : ` (skipped: ${missing})`;

test.skipIf(missing !== undefined)(`compares a repository${skipped}`, async () => {
  const repository = join(work, 'small');
  mkdirSync(repository);
  const write = (name: string, content: string): void =>
    writeFileSync(join(repository, name), content);
  write('record.dhall', '{ a = 1, b = [ "x" ] }');
  write('broken.dhall', '{ a = }');
  write('plain.yaml', 'a: 1\n');
  const secret = join(repository, 'secret.yaml');
  write('secret.yaml', '# a comment\na: [1, canary]\nb:\n    c: "x: y"\n');
  const args = ['encrypt', '-i', '--age', generateAgeIdentity().recipient, secret];
  expect(spawnSync(findProgram('sops') ?? '', args, { cwd: work }).status).toBe(0);
  const copies = join(work, 'copies');
  mkdirSync(copies);
  const report = (await compareRepository(repository, copies)).map((each) => each.render());
  expect(
    report
      .join('\n')
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual([
    'small, Dhall: 2 results, 0 different',
    '1 same: both refuse: parse-unexpected',
    '1 same: same JSON',
    'small, encrypted: 3 results, 0 different',
    '1 same: filestatus: the same',
    '1 same: decrypt: both exit with status 128',
    '1 same: encrypt the same shape: each decrypts what the other encrypted',
  ]);
});

test('differences come first, with the names of some files', () => {
  const tally = new Tally('some');
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    tally.add(name, { verdict: 'different', kind: 'other JSON' });
  }
  tally.add('f', { verdict: 'same', kind: 'same JSON' });
  expect(tally.render()).toBe(
    [
      'some: 6 results, 5 different',
      '      5 different: other JSON: a, b, c, 2 more',
      '      1 same: same JSON',
    ].join('\n'),
  );
});

test.each([
  [
    '.yaml',
    'a: ENC[AES256_GCM,x]\nsops:\n    age:\n        - enc: |\n            x\n\n    mac: y\n',
    'a: ENC[AES256_GCM,x]\n',
  ],
  [
    '.yaml',
    'a: ENC[AES256_GCM,x]\nsops:\n    mac: y\n---\nb: 1\nsops:\n    mac: y\n',
    'a: ENC[AES256_GCM,x]\n---\nb: 1\n',
  ],
  ['.env', 'A=ENC[AES256_GCM,x]\nsops_mac=y\nsops_version=3\n', 'A=ENC[AES256_GCM,x]\n'],
  ['.ini', '[a]\nb = ENC[AES256_GCM,x]\n\n[sops]\nmac = y\n', '[a]\nb = ENC[AES256_GCM,x]\n\n'],
  ['.json', '{"a": "ENC[AES256_GCM,x]", "sops": {"mac": "y"}}', '{\n  "a": "ENC[AES256_GCM,x]"\n}'],
])('a %s file without its block is what was encrypted: %j', (ending, encrypted, plain) => {
  expect(looksEncrypted(encrypted)).toBe(true);
  expect(removeBlock(encrypted, ending)).toBe(plain);
});

test('plaintext is compared without its layout', () => {
  expect(sameText('a.yaml', 'a: [1, 2]\n', 'a:\n    - 1\n    - 2\n')).toBe(true);
  expect(sameText('a.yaml', 'a: [1, 2]\n', 'a:\n    - 1\n    - "2"\n')).toBe(false);
  expect(sameText('a.ini', '[a]\nb=1\n', '[a]\nb = 1\n\n')).toBe(true);
});
