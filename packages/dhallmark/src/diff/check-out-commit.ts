import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGit, gitEnvironment } from '@dhallmark/gitops';
import { PluginError } from '../errors.ts';

/**
 * Checks an earlier commit of the workspace out beside it while `work` looks at it. Throws
 * PluginError `unknown-base` for a commit that is not in this clone.
 */
export async function withCommit<T>(
  root: string,
  commit: string,
  env: Readonly<Record<string, string | undefined>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const git = createGit(root, gitEnvironment(env));
  const name = await git(['rev-parse', '--verify', '--quiet', `${commit}^{commit}`]).catch(() => {
    throw new PluginError('unknown-base', `There is no commit ${commit} in this clone`, {
      hint: 'Fetch it (in GitLab: GIT_DEPTH: 0), or compare with the deploy tree: leave out --base.',
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
