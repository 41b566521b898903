/** The merge driver in real repositories. */

import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { hasSops, makeWorkspace } from '../testing/cli-workspace.ts';
import type { Workspace } from '../testing/cli-workspace.ts';
import { runInProcess } from '../testing/run-in-process.ts';
import { compiledCode } from '../../../../tools/testing/compiled-code.ts';

const BIN = join(import.meta.dirname, '../../bin/sops-runner.cjs');

let workspace: Workspace;
let env: Record<string, string>;
beforeEach(() => {
  workspace = makeWorkspace();
  env = {
    ...compiledCode,
    PATH: process.env['PATH'] ?? '',
    HOME: join(workspace.path, 'home'),
    TMPDIR: join(workspace.path, 'home'),
    SOPS_AGE_KEY: workspace.identity,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b',
    GIT_EDITOR: 'true',
  };
  git('init', '-q', '-b', 'main', '.');
  const driver = `'${process.execPath}' '${BIN}' merge --marker-size=%L %O %A %B %P`;
  git('config', 'merge.sops-runner.driver', driver);
  workspace.write('.gitattributes', '*.yaml merge=sops-runner\n');
  workspace.write('.gitignore', '/home\n');
});
afterEach(() => workspace.remove());

interface Said {
  readonly status: number | null;
  readonly text: string;
}

function tryGit(...args: string[]): Said {
  const ran = spawnSync('git', args, { cwd: workspace.path, env, encoding: 'utf8' });
  return { status: ran.status, text: ran.stdout + ran.stderr };
}

function git(...args: string[]): string {
  const { status, text } = tryGit(...args);
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${text}`);
  return text;
}

function sopsRunner(...args: string[]) {
  return runInProcess(args, { cwd: workspace.path, env });
}

/** Commits the file with this plaintext; unchanged values keep their ciphertext. */
async function commit(plain: string, name = 's.yaml'): Promise<void> {
  workspace.write('home/plain', plain);
  const args = ['--keep-data-key', '--input-type', 'yaml', '--reuse', name, 'home/plain'];
  const ran = await sopsRunner('encrypt', ...args);
  if (ran.status !== 0) throw new Error(ran.stderr);
  git('add', '-A');
  git('commit', '-qm', 'values');
}

/** What sops decrypts, and in the same layout this program. */
async function plaintext(name = 's.yaml'): Promise<string> {
  const { stdout, stderr } = await sopsRunner('decrypt', name);
  if (hasSops && (await workspace.sops(['decrypt', name])).status !== 0) return 'sops fails';
  return stdout === '' ? stderr : stdout;
}

/** Two branches from one commit, `main` checked out. */
async function diverge(base: string, ours: string, theirs: string): Promise<void> {
  await commit(base);
  git('checkout', '-qb', 'topic');
  await commit(theirs);
  git('checkout', '-q', 'main');
  await commit(ours);
}

test('merge, rebase and cherry-pick', async () => {
  await diverge('a: 1\nb: 1\n', 'a: 2\nb: 1\n', 'a: 1\nb: 2\nc: 3\n');
  git('branch', 'second');
  git('branch', 'third');
  const wanted = 'a: 2\nb: 2\nc: 3\n';
  git('merge', '-q', 'topic');
  expect(await plaintext()).toBe(wanted);
  git('checkout', '-q', 'second');
  git('cherry-pick', 'topic');
  expect(await plaintext()).toBe(wanted);
  git('checkout', '-q', 'topic');
  git('rebase', 'third');
  expect(await plaintext()).toBe(wanted);
});

test('a file that was renamed, and one that both added', async () => {
  await diverge('a: 1\nb: 1\n', 'a: 2\nb: 1\n', 'a: 1\nb: 2\n');
  git('mv', 's.yaml', 'renamed.yaml');
  git('commit', '-qm', 'rename');
  await commit('x: 1\n', 'new.yaml');
  git('checkout', '-q', 'topic');
  await commit('y: 1\n', 'new.yaml');
  git('merge', '-q', 'main');
  expect(await plaintext('renamed.yaml')).toBe('a: 2\nb: 2\n');
  expect(await plaintext('new.yaml')).toBe('y: 1\nx: 1\n');
});

test('criss-cross merges, with a conflict between the bases', async () => {
  await diverge('a: 1\nb: 1\nc: 1\n', 'a: 2\nb: 1\nc: 1\n', 'a: 3\nb: 1\nc: 1\n');
  git('tag', 'one', 'main');
  git('tag', 'other', 'topic');
  for (const [branch, from] of [
    ['main', 'other'],
    ['topic', 'one'],
  ] as const) {
    git('checkout', '-q', branch);
    expect(tryGit('merge', '-q', from).status).toBe(1);
    git('checkout', '-q', '--theirs', 's.yaml');
    git('checkout', '-q', '--ours', 's.yaml');
    await commit('a: 4\nb: 1\nc: 1\n');
  }
  await commit('a: 4\nb: 1\nc: 2\n');
  git('checkout', '-q', 'main');
  await commit('a: 4\nb: 2\nc: 1\n');
  git('merge', '-q', 'topic');
  expect(await plaintext()).toBe('a: 4\nb: 2\nc: 2\n');
});

test('a conflict is shown in the editor, and cannot be taken for a merged file', async () => {
  await diverge('a: 1\nb: 1\n', 'a: canary-mine\nb: 1\n', 'a: canary-theirs\nb: 2\n');
  const merged = tryGit('merge', 'topic');
  expect(merged.status).toBe(1);
  expect(merged.text).toContain('error[merge-conflict]: Both sides changed a');
  expect(merged.text).not.toContain('canary');
  expect(git('status', '--porcelain')).toBe('UU s.yaml\n');
  expect(await plaintext()).not.toContain('canary');
  expect(await sopsRunner('verify', 's.yaml')).toMatchObject({ status: 1 });
  env = {
    ...env,
    EDITOR: `sh -c 'cp "$1" ${workspace.path}/home/shown; sed -i "/^[<=>]/d; /mine/d" "$1"' --`,
  };
  expect(await sopsRunner('edit', 's.yaml')).toMatchObject({ status: 0, stderr: '' });
  expect(workspace.read('home/shown')).toBe(
    '<<<<<<< ours\na: canary-mine\n=======\na: canary-theirs\n>>>>>>> theirs\nb: 2\n',
  );
  expect(await plaintext()).toBe('a: canary-theirs\nb: 2\n');
  git('checkout', '-q', '--merge', 's.yaml');
  expect(await sopsRunner('merge', '--resolve', 'ours', 's.yaml')).toMatchObject({ status: 0 });
  expect(await plaintext()).toBe('a: canary-mine\nb: 2\n');
  git('commit', '-qam', 'merge');
  workspace.write('home/shown', '');
  workspace.write('home/plain', '');
  expectNoPlaintext('canary');
});

test('without a key both sides stay, and the merge can be done later', async () => {
  await diverge('a: 1\nb: 1\n', 'a: 2\nb: 1\n', 'a: 1\nb: 2\n');
  const withKey = env;
  env = { ...env, SOPS_AGE_KEY: generateAgeIdentity().identity };
  const merged = tryGit('merge', 'topic');
  expect(merged.status).toBe(1);
  expect(merged.text).toContain('error[merge-failed]');
  expect(merged.text).toContain('git checkout --merge s.yaml');
  expect(workspace.read('s.yaml').match(/^<{7} ours$/gm)).toHaveLength(2);
  env = withKey;
  git('checkout', '--merge', 's.yaml');
  expect(await plaintext()).toBe('a: 2\nb: 2\n');
});

test('one side was re-keyed: a removed recipient does not come back', async () => {
  const gone = generateAgeIdentity();
  const rule = (recipients: string[]) =>
    workspace.write('.sops.yaml', `creation_rules:\n  - age: ${recipients.join(',')}\n`);
  rule([workspace.recipient, gone.recipient]);
  await diverge('a: 1\nb: 1\n', 'a: 2\nb: 1\n', 'a: 1\nb: 2\n');
  git('checkout', '-q', 'topic');
  rule([workspace.recipient]);
  await sopsRunner('rekey', 's.yaml');
  git('commit', '-qam', 'rekey');
  git('merge', '-q', 'main');
  expect(await plaintext()).toBe('a: 2\nb: 2\n');
  expect(workspace.read('s.yaml')).not.toContain(gone.recipient);
});

test('what is not encrypted is merged as Git does it, and deleted files are its own conflict', async () => {
  const lines = (first: string, last: string) => `${first}\nb: 1\nc: 1\nd: 1\n${last}\n`;
  const write = (text: string) => {
    workspace.write('plain.yaml', text);
    git('add', '-A');
    git('commit', '-qm', 'plain');
  };
  await diverge('a: 1\n', 'a: 2\n', 'a: 3\n');
  git('checkout', '-q', 'main~1');
  write(lines('a: 1', 'e: 1'));
  git('branch', 'base');
  git('rm', '-q', 's.yaml');
  write(lines('a: 2', 'e: 1'));
  git('tag', 'mine');
  git('checkout', '-q', 'base');
  await commit('a: 5\n');
  write(lines('a: 1', 'e: 2'));
  expect(tryGit('merge', '-q', 'mine').status).toBe(1);
  expect(git('status', '--porcelain')).toBe('M  plain.yaml\nUD s.yaml\n');
  expect(workspace.read('plain.yaml')).toBe(lines('a: 2', 'e: 2'));
  git('reset', '-q', '--hard');
  write(lines('a: 7', 'e: 2'));
  expect(tryGit('merge', '-q', 'mine').status).toBe(1);
  expect(workspace.read('plain.yaml')).toContain(
    '<<<<<<< ours\na: 7\n=======\na: 2\n>>>>>>> theirs',
  );
});

/** In the repository with all its objects, in the work tree, and among temporary files. */
function expectNoPlaintext(value: string): void {
  const packed = execFileSync('git', ['cat-file', '--batch', '--batch-all-objects'], {
    cwd: workspace.path,
    env,
  });
  expect(packed.includes(value)).toBe(false);
  const files = readdirSync(workspace.path, { recursive: true, withFileTypes: true });
  const found = files.filter(
    (file) => file.isFile() && readFileSync(join(file.parentPath, file.name)).includes(value),
  );
  expect(found.map(({ name }) => name)).toEqual([]);
}
