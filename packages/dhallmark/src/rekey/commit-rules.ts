import { authorArguments, gitFault, type Git } from '@dhallmark/gitops';
import { requireName } from '@dhallmark/names';
import type { Env } from '../workspace/env.ts';

/** How moved rules are committed. */
export interface CommitRulesOptions {
  readonly environment: string;
  readonly env: Env;
  readonly mergeRequest: boolean;
  readonly say: (line: string) => void;
}

/**
 * Commits the moved rules in the source repository. In a job, where CI_COMMIT_BRANCH names the
 * branch, it is pushed there, or as a branch with a merge request. Throws Fault `git-failed`.
 */
export async function commitRules(
  git: Git,
  files: readonly string[],
  { environment, env, mergeRequest, say }: CommitRulesOptions,
): Promise<void> {
  const message = `Move .sops.yaml to the newest keys\n\nA key has rotated; ${environment} was rekeyed.\n`;
  const identity = await authorArguments(git);
  await git(['add', '--', ...files]);
  // the moved rules may be committed already
  const staged = await git(['diff', '--cached', '--name-only', '--', ...files]);
  if (staged.trim() === '') return;
  await git([...identity, 'commit', '--quiet', '--no-verify', '--file=-', '--', ...files], message);
  const branch = env['CI_COMMIT_BRANCH'];
  if (branch !== undefined) requireName('branch', branch, { option: 'CI_COMMIT_BRANCH' });
  if (branch === undefined) {
    say('.sops.yaml was changed and committed. Push it.');
  } else if (mergeRequest) {
    const target = `HEAD:refs/heads/dhallmark/rules-${environment}`;
    const options = ['-o', 'merge_request.create', '-o', `merge_request.target=${branch}`];
    await git(['push', '--quiet', '--force', ...options, 'origin', target]);
  } else {
    await pushRules(git, branch, identity);
  }
}

const attempts = 5;

/** Others push to the branch too: the commit is rebased onto theirs. */
async function pushRules(git: Git, branch: string, identity: readonly string[]): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const push = ['push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`];
    const result = await git.attempt(push);
    if (result.isSuccess) return;
    const isRejected = /rejected|non-fast-forward/i.test(result.stderr);
    if (!isRejected || attempt >= attempts) throw gitFault(push, result);
    await git(['fetch', '--quiet', 'origin', `refs/heads/${branch}`]);
    await git([...identity, 'rebase', '--quiet', '--autostash', 'FETCH_HEAD']);
  }
}
