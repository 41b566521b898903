/** Files of sops with keys of Huawei Cloud, which this package cannot use. */

import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, expect, test } from 'vitest';

import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { temporaryFolder } from '../testing/reference-programs.ts';
import { runInProcess } from '../testing/run-in-process.ts';

const { identity, recipient } = generateAgeIdentity();
const folder = temporaryFolder();
afterAll(() => folder.remove());
const path = join(folder.path, 'f.yaml');
const entry = `    hckms:
        - created_at: "2025-01-01T00:00:00Z"
          enc: abcd
          key_id: tr-west-1:abc
`;

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runInProcess(args, {
    cwd: folder.path,
    env: { SOPS_AGE_KEY: identity, PATH: process.env['PATH'], ...env },
  });

beforeEach(async () => {
  writeFileSync(path, 'a: one\nb: two\n');
  await run(['encrypt', '-i', '--age', recipient, 'f.yaml']);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('    lastmodified:', `${entry}    lastmodified:`));
});

test('keep their entries while the file keeps its data key', async () => {
  const editor = join(folder.path, 'editor');
  writeFileSync(editor, '#!/bin/sh\nsed -i s/two/three/ "$1"\n');
  chmodSync(editor, 0o755);
  for (const args of [
    ['set', 'f.yaml', '["a"]', '"changed"'],
    ['set', 'f.yaml', '["c"]["d"]', '"added"'],
    ['unset', 'f.yaml', '["c"]'],
    ['edit', 'f.yaml'],
  ]) {
    expect(await run(args, { EDITOR: editor })).toMatchObject({ status: 0 });
    expect(readFileSync(path, 'utf8')).toContain(entry);
  }
  expect((await run(['decrypt', 'f.yaml'])).stdout).toBe('a: changed\nb: three\n');
});

test.each([
  ['rotate', ['rotate', '-i', 'f.yaml']],
  ['updatekeys', ['updatekeys', '-y', 'f.yaml']],
  ['edit with master keys', ['edit', '-s', 'f.yaml']],
])('are refused by %s, which would lose them', async (_name, args) => {
  const other = generateAgeIdentity().recipient;
  const rules = join(folder.path, '.sops.yaml');
  writeFileSync(rules, `creation_rules:\n  - age: ${recipient},${other}\n`);
  const before = readFileSync(path, 'utf8');
  const ran = await run(args, { EDITOR: 'true' });
  expect(ran.status).not.toBe(0);
  expect(ran.stderr).toContain('hckms keys (Huawei Cloud)');
  expect(readFileSync(path, 'utf8')).toBe(before);
});
