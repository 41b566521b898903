import { GitopsError } from '../errors.ts';
import { findGitFailure, type Git } from '../git/run-git.ts';

/** The commit of the workspace that is published, and how it stands to another one. */
export interface SourceHistory {
  /** Full SHA-1 or SHA-256 name of the commit. */
  readonly commit: string;
  /** `other` seen from `commit`: `unknown` when the history at hand cannot tell. */
  readonly relationTo: (
    other: string,
  ) => Promise<'same' | 'newer' | 'older' | 'diverged' | 'unknown'>;
}

/** The history of the workspace's own repository. `newer` means: this commit is newer than `other`. */
export async function sourceHistory(git: Git): Promise<SourceHistory> {
  const commit = (await git(['rev-parse', 'HEAD'])).trim();
  const isAncestor = async (older: string, newer: string): Promise<boolean> => {
    try {
      await git(['merge-base', '--is-ancestor', older, newer]);
      return true;
    } catch (error) {
      if (findGitFailure(error)?.exitCode === 1) return false;
      throw error;
    }
  };
  return {
    commit,
    relationTo: async (other) => {
      if (other === commit) return 'same';
      if (!(await isKnown(git, other))) return 'unknown';
      if (await isAncestor(other, commit)) return 'newer';
      return (await isAncestor(commit, other)) ? 'older' : 'diverged';
    },
  };
}

async function isKnown(git: Git, commit: string): Promise<boolean> {
  try {
    await git(['cat-file', '-e', `${commit}^{commit}`]);
    return true;
  } catch {
    return false;
  }
}

/**
 * Throws GitopsError unless `source` may replace what `published` (a commit named by the remote's
 * last publish, undefined for none) made: `older-source`, `diverged-source`, `unknown-source`.
 */
export async function refuseOlderSource(
  source: SourceHistory,
  published: string | undefined,
): Promise<void> {
  if (published === undefined) return;
  const [mine, theirs] = [source.commit.slice(0, 10), published.slice(0, 10)];
  switch (await source.relationTo(published)) {
    case 'same':
    case 'newer':
      return;
    case 'older':
      throw new GitopsError(
        'older-source',
        `the deploy repository already holds what ${theirs} made, which is newer than ${mine}`,
        {
          hint: 'Nothing is to be done; a newer run has published. To go back on purpose: --rollback.',
        },
      );
    case 'diverged':
      throw new GitopsError(
        'diverged-source',
        `the deploy repository holds what ${theirs} made, which is not in the history of ${mine}`,
        { hint: `Merge ${theirs} first, or publish this state on purpose with --rollback.` },
      );
    case 'unknown':
      throw new GitopsError(
        'unknown-source',
        `the deploy repository holds what ${theirs} made, a commit that this clone does not have`,
        {
          hint: 'Fetch the whole history (in GitLab: GIT_DEPTH: 0); if that commit is gone for good, use --rollback.',
        },
      );
  }
}
