import type { Git } from './run-git.ts';

/**
 * The arguments of git that name an author, for machines such as CI runners where neither the
 * configuration nor the environment does.
 *
 * @example
 * await git([...(await authorArguments(git)), 'commit', '--message=Update']);
 */
export async function authorArguments(git: Git): Promise<readonly string[]> {
  const { isSuccess } = await git.attempt(['var', 'GIT_COMMITTER_IDENT']);
  return isSuccess ? [] : ['-c', 'user.name=Dhallmark', '-c', 'user.email=dhallmark@localhost'];
}
