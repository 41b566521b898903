/** Several programs that change one file at the same time: no change is lost. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { makeWorkspace } from '../testing/cli-workspace.ts';
import type { Ran, Workspace } from '../testing/cli-workspace.ts';
import { runInProcess } from '../testing/run-in-process.ts';

let workspace: Workspace;
beforeAll(() => {
  workspace = makeWorkspace();
});
afterAll(() => workspace.remove());

async function run(args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const cwd = workspace.path;
  const PATH = process.env['PATH'];
  return runInProcess(args, { cwd, env: { PATH, SOPS_AGE_KEY: workspace.identity, ...env } });
}

async function decrypted(name: string): Promise<string> {
  const { stdout, stderr } = await run(['decrypt', name]);
  return stdout === '' ? stderr : stdout;
}

beforeEach(async () => {
  workspace.write('f.yaml', 'a: one\nb: two\n');
  await run(['encrypt', '-i', 'f.yaml']);
});

test('changes at the same time are all made', async () => {
  const keys = ['k1', 'k2', 'k3', 'k4', 'k5', 'k6'];
  const other = generateAgeIdentity();
  const ran = await Promise.all([
    ...keys.map((key) => run(['set', 'f.yaml', `["${key}"]`, '"new"'])),
    run(['unset', 'f.yaml', '["b"]']),
    run(['rotate', '-i', '--add-age', other.recipient, 'f.yaml']),
  ]);
  expect(ran.map(({ status, stderr }) => ({ status, stderr }))).toEqual(
    ran.map(() => ({ status: 0, stderr: '' })),
  );
  const lines = (await decrypted('f.yaml')).trimEnd().split('\n');
  expect(lines.toSorted()).toEqual(['a: one', ...keys.map((key) => `${key}: new`)]);
  const theirs = await run(['decrypt', 'f.yaml'], { SOPS_AGE_KEY: other.identity });
  expect(theirs).toMatchObject({ status: 0 });
});

test('updatekeys, encrypt --reuse and rekey keep what others changed', async () => {
  const other = generateAgeIdentity();
  const rule = (recipients: string) =>
    workspace.write('.sops.yaml', `creation_rules:\n  - age: ${recipients}\n`);
  rule(`${workspace.recipient},${other.recipient}`);
  const reports = await Promise.all([
    run(['updatekeys', '-y', 'f.yaml']),
    run(['set', 'f.yaml', '["c"]', '"three"']),
    run(['rekey', 'f.yaml']),
    run(['set', 'f.yaml', '["d"]', '"four"']),
  ]);
  rule(workspace.recipient);
  expect(reports.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
  const lines = (await decrypted('f.yaml')).trimEnd().split('\n');
  expect(lines.toSorted()).toEqual(['a: one', 'b: two', 'c: three', 'd: four']);
  expect(workspace.read('f.yaml')).toContain(other.recipient);
});

test('two that create the same file: the second one takes what the first one wrote for the old file', async () => {
  workspace.write('plain.yaml', 'a: one\n');
  const ran = await Promise.all(
    [1, 2].map(() => run(['encrypt', '--reuse', 'new.yaml', 'plain.yaml', '--json'])),
  );
  const statuses = ran.map(({ stdout }) => /"status": "(\w+)"/.exec(stdout)?.[1] ?? stdout);
  expect(new Set(statuses)).toEqual(new Set(['changed', 'unchanged']));
  expect(await decrypted('new.yaml')).toBe('a: one\n');
});

describe('a file that changed while an editor was open', () => {
  const editor = (change: string) => `sh -c 'sed -i s/one/mine/ "$1"; ${change}' --`;

  test('gets both changes, if they are of different values', async () => {
    const plain = workspace.read('f.yaml');
    await run(['set', 'f.yaml', '["b"]', '"theirs"']);
    workspace.write('theirs.yaml', workspace.read('f.yaml'));
    workspace.write('f.yaml', plain);
    const EDITOR = editor(`cd ${workspace.path}; cp theirs.yaml f.yaml`);
    expect(await run(['edit', 'f.yaml'], { EDITOR })).toMatchObject({ status: 0, stderr: '' });
    expect(await decrypted('f.yaml')).toBe('a: mine\nb: theirs\n');
  });

  test('is not overwritten, and what was written is kept, encrypted', async () => {
    const plain = workspace.read('f.yaml');
    await run(['set', 'f.yaml', '["a"]', '"theirs"']);
    workspace.write('theirs.yaml', workspace.read('f.yaml'));
    workspace.write('f.yaml', plain);
    const EDITOR = editor(`cd ${workspace.path}; cp theirs.yaml f.yaml`);
    const ran = await run(['edit', 'f.yaml'], { EDITOR });
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain('what you wrote is in f.edited.yaml, encrypted');
    expect(ran.stderr).not.toContain('mine');
    expect(await decrypted('f.yaml')).toBe('a: theirs\nb: two\n');
    expect(workspace.read('f.edited.yaml')).toMatch(/^<<<<<<< ours\na: ENC/);
    const shown = join(workspace.path, 'shown');
    const both = `sh -c 'cp "$1" ${shown}; sed -i "/^[<=>]/d; /theirs/d" "$1"' --`;
    const resolved = await run(['edit', 'f.edited.yaml'], { EDITOR: both });
    expect(resolved).toMatchObject({ status: 0, stderr: '' });
    expect(workspace.read('shown')).toBe(
      '<<<<<<< ours\na: theirs\n=======\na: mine\n>>>>>>> theirs\nb: two\n',
    );
    expect(await decrypted('f.edited.yaml')).toBe('a: mine\nb: two\n');
  });

  test('is not created again', async () => {
    const EDITOR = editor(`rm ${workspace.path}/f.yaml`);
    const ran = await run(['edit', 'f.yaml'], { EDITOR });
    expect(ran.stderr).toContain('Another program changed the file');
    const left = readdirSync(workspace.path).filter((name) => name.startsWith('f.'));
    expect(left).toEqual(['f.edited.yaml', 'f.edited2.yaml']);
    expect(await decrypted('f.edited2.yaml')).toBe('a: mine\nb: two\n');
  });
});
