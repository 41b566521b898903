import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGit, gitEnvironment } from '@dhallmark/gitops';
import { fault } from '../fault.ts';
import type { Env } from '../workspace/env.ts';

/**
 * Checks out a commit of the workspace into a temporary folder for the time of `work`. Throws Fault
 * `unknown-base` for a commit that is not in this clone.
 */
export async function withCommit<T>(
  root: string,
  commit: string,
  env: Env,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const git = createGit(root, gitEnvironment(env));
  const name = await git([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${commit}^{commit}`,
  ]).catch(() => {
    throw fault({
      code: 'unknown-base',
      message: `there is no commit ${commit} in this clone`,
      hint: 'Fetch it (in GitLab: GIT_DEPTH: 0), or leave --base out to compare with the deploy tree.',
    });
  });
  const parent = mkdtempSync(join(tmpdir(), 'dhallmark-base-'));
  const folder = join(parent, 'workspace');
  try {
    await git(['worktree', 'add', '--quiet', '--detach', folder, name.trim()]);
    return await work(folder);
  } finally {
    await git(['worktree', 'remove', '--force', folder]).catch(() => undefined);
    rmSync(parent, { recursive: true, force: true });
  }
}
