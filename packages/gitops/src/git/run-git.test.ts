import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gitEnvironment } from './git-environment.ts';
import { createGit, type Git } from './run-git.ts';

const longestFile = 2 ** 20;
const size = 4 * longestFile;
let base: string;
let git: Git;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'run-git-'));
  mkdirSync(join(base, 'clone'));
  git = createGit(join(base, 'clone'), { ...gitEnvironment(process.env), longestFile });
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** A remote with one file. */
function createRemote(content: Uint8Array): string {
  const remote = join(base, 'remote');
  const run = (...args: readonly string[]): unknown => execFileSync('git', ['-C', remote, ...args]);
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', remote]);
  writeFileSync(join(remote, 'blob'), content);
  run('add', '.');
  run('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'a');
  return `file://${remote}`;
}

describe.skipIf(process.platform === 'win32')('what git may write', () => {
  test('a pack that is too large is refused while it is fetched', async () => {
    const remote = createRemote(randomBytes(size));
    await git(['init', '--quiet']);
    await expect(git(['fetch', '--quiet', remote, 'main'])).rejects.toMatchObject({
      code: 'file-too-large',
    });
  });

  test('a file that grows when it is checked out is refused while it is written', async () => {
    const remote = createRemote(Buffer.alloc(size));
    await git(['init', '--quiet']);
    await git(['fetch', '--quiet', remote, 'main']);
    await expect(git(['checkout', '--quiet', 'FETCH_HEAD'])).rejects.toMatchObject({
      code: 'file-too-large',
    });
  });

  test('anything smaller arrives, and arguments and input reach git as they are', async () => {
    const remote = createRemote(randomBytes(longestFile / 2));
    await git(['init', '--quiet']);
    await git(['fetch', '--quiet', remote, 'main']);
    await git(['checkout', '--quiet', 'FETCH_HEAD']);
    expect(existsSync(join(base, 'clone/blob'))).toBe(true);
    expect(await git(['hash-object', '--stdin'], 'a $(id) "b"\n')).toHaveLength(41);
    expect(await git(['log', '-1', '--format=$HOME "%s"'])).toBe('$HOME "a"\n');
  });
});
