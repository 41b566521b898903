/** Links, what a killed run left, options without a command. */

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { hostMark } from '@dhallmark/replace-file';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { temporaryFolder } from '../testing/reference-programs.ts';
import { runInProcess } from '../testing/run-in-process.ts';

const { identity, recipient } = generateAgeIdentity();
const folder = temporaryFolder();
afterAll(() => folder.remove());

const at = (...names: readonly string[]): string => join(folder.path, ...names);
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runInProcess(args, {
    cwd: folder.path,
    env: { SOPS_AGE_KEY: identity, PATH: process.env['PATH'], ...env },
  });

beforeAll(() => {
  writeFileSync(at('.sops.yaml'), `creation_rules:\n  - age: ${recipient}\n`);
  for (const name of ['s', 'other', 'tmp']) mkdirSync(at(name));
});

test('links in a folder are reported, symbolic ones not followed', async () => {
  writeFileSync(at('other', 'x.yaml'), 'a: c4n4ry-link\n');
  writeFileSync(at('s', 'a.yaml'), 'a: b\n');
  symlinkSync('../other/x.yaml', at('s', 'link.yaml'));
  symlinkSync('nowhere', at('s', 'broken.yaml'));
  linkSync(at('s', 'a.yaml'), at('other', 'a.yaml'));
  const ran = await run(['encrypt', '-i', 's']);
  expect(ran.status).toBe(0);
  expect(ran.stderr.split('\n')).toEqual(
    expect.arrayContaining([
      'note: s/link.yaml: a link to ../other/x.yaml, not followed',
      'note: s/broken.yaml: a link to nowhere, not followed',
      'note: s/a.yaml: the file had another name (hard link), which keeps the old content',
    ]),
  );
  expect(readFileSync(at('other', 'x.yaml'), 'utf8')).toContain('c4n4ry-link');
  expect(readFileSync(at('other', 'a.yaml'), 'utf8')).toBe('a: b\n');
  linkSync(at('s', 'a.yaml'), at('other', 'b.yaml'));
  const { stdout, stderr } = await run(['rotate', '-i', '--json', 's']);
  expect(JSON.parse(stdout)).toMatchObject({
    ok: true,
    links: [
      { file: 's/broken.yaml', target: 'nowhere' },
      { file: 's/link.yaml', target: '../other/x.yaml' },
    ],
    hardLinks: ['s/a.yaml'],
  });
  expect(stderr).toBe('');
  for (const args of [
    ['updatekeys', '-y', 's'],
    ['rekey', 's'],
  ]) {
    const again = await run(args);
    expect(again.stderr, args[0]).toContain('note: s/link.yaml: a link');
    expect(again.stderr, args[0]).not.toContain('hard link');
  }
  // one that is named is followed, and stays a link
  expect((await run(['encrypt', '-i', 's/link.yaml'])).stderr).toBe('');
  expect(readFileSync(at('other', 'x.yaml'), 'utf8')).not.toContain('c4n4ry-link');
});

test('the plaintext of a killed editor is removed by the next run', async () => {
  const { pid } = spawnSync('true');
  const dead = at('tmp', `.sops-${pid}-${hostMark()}-abcdef`);
  const kept = [
    `.sops-${process.pid}-${hostMark()}-abcdef`,
    `.sops-${pid}-00000000-abcdef`,
    '.sops-mine',
  ];
  for (const name of [dead, ...kept.map((each) => at('tmp', each))]) {
    mkdirSync(name);
    writeFileSync(join(name, 'a.yaml'), 'a: c4n4ry-killed\n');
  }
  writeFileSync(
    at('editor.sh'),
    `#!/bin/sh\nls -a "$TMPDIR" > ${at('seen')}\necho 'a: c' > "$1"\n`,
  );
  chmodSync(at('editor.sh'), 0o755);
  await run(['edit', 's/a.yaml'], { SOPS_EDITOR: at('editor.sh'), TMPDIR: at('tmp') });
  expect(readFileSync(at('seen'), 'utf8')).toContain(`.sops-${process.pid}-${hostMark()}-`);
  expect(existsSync(dead)).toBe(false);
  expect(readdirSync(at('tmp')).toSorted()).toEqual(kept.toSorted());
});

test.each([
  [['--extract', '["a"]', 's/a.yaml'], '--extract needs a command'],
  [['-e', '--extract', '["a"]', 's/a.yaml'], '--extract needs a command'],
  [['--in-place', 's/a.yaml'], '--in-place needs a command'],
  [['--output', 'o.yaml', 's/a.yaml'], '--output needs a command'],
  [['--set', '["a"] 1', '--output', 'o.yaml', 's/a.yaml'], '--output needs a command'],
])('%j is refused', async (args, message) => {
  const ran = await run(args, { SOPS_EDITOR: 'false' });
  expect(ran.status).toBe(1);
  expect(ran.stderr).toContain(message);
});

test('--extract with -d works', async () => {
  const ran = await run(['-d', '--extract', '["a"]', 's/a.yaml']);
  expect(ran).toMatchObject({ status: 0, stdout: 'c' });
});
