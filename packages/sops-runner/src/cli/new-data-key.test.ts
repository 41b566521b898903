/** `--new-data-key`: for files that somebody else may have written. */

import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { makeWorkspace } from '../testing/cli-workspace.ts';
import type { Workspace } from '../testing/cli-workspace.ts';

const PLAIN = '# head\na: one\nb: two\n';
const stranger = generateAgeIdentity();
let workspace: Workspace;
beforeEach(async () => {
  workspace = makeWorkspace();
  workspace.write('f.yaml', PLAIN);
  // somebody else encrypted it, for themselves too
  const recipients = `${workspace.recipient},${stranger.recipient}`;
  await workspace.runWell(['encrypt', '-i', '--age', recipients, 'f.yaml']);
});
afterEach(() => workspace.remove());

const lineOf = (name: string): string | undefined =>
  workspace
    .read('f.yaml')
    .split('\n')
    .find((line) => line.startsWith(`${name}:`));

test.each([
  ['set', ['["a"]', '"ONE"'], PLAIN.replace('one', 'ONE')],
  ['set', ['["c"]', '3'], `${PLAIN}c: 3\n`],
  ['set', ['["a"]', '"one"'], PLAIN],
  ['unset', ['["a"]'], '# head\nb: two\n'],
])('%s %j encrypts every value, for the keys of the rule alone', async (command, args, after) => {
  const before = lineOf('b');
  await workspace.runWell([command, '--new-data-key', 'f.yaml', ...args]);
  expect(lineOf('b')).not.toBe(before);
  expect(workspace.read('f.yaml')).not.toContain(stranger.recipient);
  expect((await workspace.runWell(['decrypt', 'f.yaml'])).stdout).toBe(after);
  const theirs = await workspace.run(['decrypt', 'f.yaml'], {
    env: { SOPS_AGE_KEY: stranger.identity },
  });
  expect(theirs).toMatchObject({ status: 128, stdout: '' });
});

test('without it set keeps the data key and the keys of the file, as sops does', async () => {
  const before = lineOf('b');
  await workspace.runWell(['set', 'f.yaml', '["a"]', '"ONE"']);
  expect(lineOf('b')).toBe(before);
  expect(workspace.read('f.yaml')).toContain(stranger.recipient);
});

test('edit encrypts every value, for the keys of the rule alone', async () => {
  workspace.write('edit.sh', '#!/bin/sh\nsed -i s/one/ONE/ "$1"\n');
  chmodSync(join(workspace.path, 'edit.sh'), 0o755);
  const env = { EDITOR: join(workspace.path, 'edit.sh') };
  const before = lineOf('b');
  const both = await workspace.run(['edit', '--new-data-key', '-s', 'f.yaml'], { env });
  expect(both.stderr).toContain('Cannot use both --show-master-keys and --new-data-key');
  await workspace.runWell(['edit', '--new-data-key', 'f.yaml'], { env });
  expect(lineOf('b')).not.toBe(before);
  expect(workspace.read('f.yaml')).not.toContain(stranger.recipient);
  const { stdout } = await workspace.runWell(['decrypt', 'f.yaml']);
  expect(stdout).toBe(PLAIN.replace('one', 'ONE'));
});

test('a rule is needed', async () => {
  workspace.write('.sops.yaml', 'creation_rules:\n  - path_regex: other\n    age: none\n');
  const before = workspace.read('f.yaml');
  const ran = await workspace.run(['set', '--new-data-key', 'f.yaml', '["a"]', '"ONE"']);
  expect(ran.status).not.toBe(0);
  expect(workspace.read('f.yaml')).toBe(before);
});
