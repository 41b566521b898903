import type { Fault } from '@dhallmark/fault';
import { gitopsFault, type GitopsCode } from '../codes.ts';
import { gitFault, type Git } from '../git/run-git.ts';

/** How one commit is related to another. */
export type SourceRelation = 'same' | 'newer' | 'older' | 'diverged' | 'unknown';

/** The commit of the workspace that is published, and its relation to other commits. */
export interface SourceHistory {
  /** The full SHA-1 or SHA-256 name of the commit. */
  readonly commit: string;
  /**
   * What `commit` is compared with `other`: `newer` means that `other` is one of its ancestors;
   * `unknown` that this clone does not have `other`.
   */
  readonly relationTo: (other: string) => Promise<SourceRelation>;
}

/**
 * The history of the workspace's repository, whose HEAD is published.
 *
 * @example
 * const source = await readSourceHistory(createGit(workspace, gitEnvironment(process.env)));
 */
export async function readSourceHistory(git: Git): Promise<SourceHistory> {
  const commit = (await git(['rev-parse', 'HEAD'])).trim();
  return {
    commit,
    relationTo: async (other) => {
      if (other === commit) return 'same';
      const { isSuccess: isKnown } = await git.attempt(['cat-file', '-e', `${other}^{commit}`]);
      if (!isKnown) return 'unknown';
      if (await isAncestor(git, other, commit)) return 'newer';
      return (await isAncestor(git, commit, other)) ? 'older' : 'diverged';
    },
  };
}

async function isAncestor(git: Git, older: string, newer: string): Promise<boolean> {
  const args = ['merge-base', '--is-ancestor', older, newer];
  const result = await git.attempt(args);
  if (!result.isSuccess && result.exitCode !== 1) throw gitFault(args, result);
  return result.isSuccess;
}

/**
 * Throws Fault `older-source`, `diverged-source` or `unknown-source` unless the source may replace
 * `published`: the commit that the newest publish names, undefined where there was none.
 *
 * @example
 * await refuseOlderSource(source, await findPublishedSource(git, target));
 */
export async function refuseOlderSource(
  source: SourceHistory,
  published: string | undefined,
): Promise<void> {
  if (published === undefined) return;
  const relation = await source.relationTo(published);
  if (relation === 'same' || relation === 'newer') return;
  throw sourceFault(relation, source.commit.slice(0, 10), published.slice(0, 10));
}

function sourceFault(
  relation: 'older' | 'diverged' | 'unknown',
  mine: string,
  theirs: string,
): Fault<GitopsCode> {
  const held = `the deploy repository contains the result of ${theirs}`;
  switch (relation) {
    case 'older':
      return gitopsFault({
        code: 'older-source',
        message: `${held}, which is newer than ${mine}`,
        hint: 'A newer run has published, so there is nothing to do. To publish the older state, use --rollback.',
      });
    case 'diverged':
      return gitopsFault({
        code: 'diverged-source',
        message: `${held}, which is not in the history of ${mine}`,
        hint: `Merge ${theirs} first, or use --rollback to publish this state.`,
      });
    case 'unknown':
      return gitopsFault({
        code: 'unknown-source',
        message: `${held}, a commit that this clone does not have`,
        hint: 'Fetch the whole history (GIT_DEPTH: 0 in GitLab). If the commit no longer exists, use --rollback.',
      });
  }
}
