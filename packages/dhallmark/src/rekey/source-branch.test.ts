import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGit, gitEnvironment } from '@dhallmark/gitops';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findSourceBranch, pushToSource } from './source-branch.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rules-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  { CI_COMMIT_BRANCH: 'main' },
  { GITHUB_REF: 'refs/heads/main' },
  { BUILD_SOURCEBRANCH: 'refs/heads/main' },
])("a job's commit of the rules goes on top of what others pushed, with %j", async (ofRun) => {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    ...ofRun,
  };
  const identity = ['-c', 'user.name=Other', '-c', 'user.email=other@example.org'];
  const run = (cwd: string, ...args: string[]): string =>
    execFileSync('git', args, { cwd: join(folder, cwd), env, encoding: 'utf8', stdio: 'pipe' });
  run('.', 'init', '--quiet', '--bare', '--initial-branch=main', 'remote.git');
  run('.', 'clone', '--quiet', 'remote.git', 'other');
  const other = (file: string): void => {
    writeFileSync(join(folder, 'other', file), `${file}\n`);
    run('other', 'add', '.');
    run('other', ...identity, 'commit', '--quiet', '-m', file);
    run('other', 'push', '--quiet', 'origin', 'HEAD:main');
  };
  other('.sops.yaml');
  run('.', 'clone', '--quiet', 'remote.git', 'job');
  run('job', 'checkout', '--quiet', '--detach');
  other('meanwhile.txt');
  writeFileSync(join(folder, 'job', '.sops.yaml'), 'moved\n');
  const git = createGit(join(folder, 'job'), gitEnvironment(env));
  const source = await findSourceBranch(git, env);
  if (source === undefined) throw new Error('no branch');
  await pushToSource(source, { files: ['.sops.yaml'], message: 'Move the rules' });
  expect(run('remote.git', 'log', '--format=%s', 'main').trim().split('\n')).toEqual([
    'Move the rules',
    'meanwhile.txt',
    '.sops.yaml',
  ]);
  expect(run('remote.git', 'show', 'main:.sops.yaml')).toBe('moved\n');
});

test.each([
  ['CI_COMMIT_BRANCH', 'a..b'],
  ['GITHUB_REF', 'refs/heads/--upload-pack=touch x'],
  ['BUILD_SOURCEBRANCH', 'refs/heads/a\u001b[2Jb'],
])('a branch that Git would not take as a name is refused: %s=%j', async (name, value) => {
  const git = createGit(folder, gitEnvironment({}));
  await expect(findSourceBranch(git, { [name]: value })).rejects.toThrow(name);
});
