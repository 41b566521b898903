/** `sops-runner rekey`, as a person with any repository uses it. */

import { afterEach, beforeEach, expect, test } from 'vitest';

import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { makeWorkspace } from '../testing/cli-workspace.ts';
import type { Workspace } from '../testing/cli-workspace.ts';

const next = generateAgeIdentity();

let workspace: Workspace;
let both: { env: Record<string, string> };
beforeEach(async () => {
  workspace = makeWorkspace();
  both = { env: { SOPS_AGE_KEY: `${workspace.identity}\n${next.identity}` } };
  workspace.write('secrets/a.yaml', 'a: hunter2\n');
  workspace.write('secrets/b.json', '{"b": "hunter3"}\n');
  await workspace.runWell(['encrypt', '-i', 'secrets']);
  workspace.write('secrets/README.md', 'not encrypted\n');
});
afterEach(() => workspace.remove());

const setRecipients = (...recipients: string[]): void =>
  workspace.write('.sops.yaml', `creation_rules: [{age: '${recipients.join(',')}'}]\n`);

test('current files are left alone', async () => {
  const before = workspace.read('secrets/a.yaml');
  const { stderr } = await workspace.runWell(['rekey', 'secrets']);
  expect(stderr).toContain('0 rekeyed, 2 unchanged, 1 skipped');
  expect(workspace.read('secrets/a.yaml')).toBe(before);
});

test('--check says what is stale, exits 2, and needs no identity', async () => {
  setRecipients(workspace.recipient, next.recipient);
  const before = workspace.read('secrets/a.yaml');
  const checked = await workspace.run(['rekey', '--check', 'secrets'], { env: {} });
  expect(checked).toMatchObject({ status: 2 });
  expect(checked.stdout).toBe(
    `secrets/a.yaml: +++ ${next.recipient}\nsecrets/b.json: +++ ${next.recipient}\n`,
  );
  expect(checked.stderr).toContain('2 stale');
  expect(workspace.read('secrets/a.yaml')).toBe(before);
});

test('a file whose recipients change gets a new data key, also where one is only added', async () => {
  const before = workspace.read('secrets/a.yaml');
  const valueOf = (text: string): string | undefined => /^a: (\S+)/m.exec(text)?.[1];
  setRecipients(workspace.recipient, next.recipient);
  await workspace.runWell(['rekey', 'secrets/a.yaml']);
  const joined = workspace.read('secrets/a.yaml');
  expect(valueOf(joined)).not.toBe(valueOf(before));
  expect(joined).toContain(next.recipient);
  setRecipients(next.recipient);
  const json = await workspace.runWell(['rekey', '--json', 'secrets/a.yaml'], both);
  expect(JSON.parse(json.stdout)).toEqual({
    ok: true,
    files: [
      {
        file: 'secrets/a.yaml',
        status: 'changed',
        keys: [
          {
            provider: 'age',
            key: workspace.recipient,
            reason: 'recipient-removed',
            from: workspace.recipient,
            to: '',
          },
        ],
        actions: ['updatekeys', 'rotate'],
      },
    ],
  });
  const rekeyed = workspace.read('secrets/a.yaml');
  expect(valueOf(rekeyed)).not.toBe(valueOf(joined));
  expect(await workspace.run(['decrypt', 'secrets/a.yaml'])).toMatchObject({ status: 128 });
  const { stdout } = await workspace.runWell(['decrypt', 'secrets/a.yaml'], both);
  expect(stdout).toBe('a: hunter2\n');
});

test('a file that cannot be decrypted stays as it is, and the others are rekeyed', async () => {
  setRecipients(next.recipient);
  workspace.write('other.yaml', 'c: hunter4\n');
  await workspace.runWell(['encrypt', '-i', 'other.yaml']);
  setRecipients(workspace.recipient);
  const before = workspace.read('other.yaml');
  const run = await workspace.run(['rekey', 'secrets', 'other.yaml']);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('other.yaml');
  expect(run.stderr).toContain(next.recipient);
  expect(workspace.read('other.yaml')).toBe(before);
});

test.each([
  [['rekey'], 100, 'No file'],
  [['rekey', 'secrets/README.md'], 1, 'README.md'],
  [['rekey', 'none.yaml'], 100, 'none.yaml'],
])('%j is refused', async (args, status, message) => {
  const run = await workspace.run(args);
  expect(run.status).toBe(status);
  expect(run.stderr).toContain(message);
});
