import { join } from 'node:path';
import { GitopsError } from '../errors.ts';
import { findPublishedSource, hasHead, updateCheckout } from './update-checkout.ts';
import { findGitFailure, type Git } from '../git/run-git.ts';
import { renderCommitMessage, type PublishSummary } from './commit-message.ts';
import { refuseOlderSource, type SourceHistory } from './source-history.ts';
import type { DeployTarget } from './deploy-target.ts';

export interface PublishOptions {
  /** git in the checkout, which lies in the workspace's output folder. */
  readonly git: Git;
  readonly target: DeployTarget;
  readonly source: SourceHistory;
  /** Web address of the CI pipeline, for the trailer. */
  readonly pipeline?: string | undefined;
  /** Brings the tree in this folder up to date; called again after each rejected push. */
  readonly produce: (treeRoot: string) => Promise<PublishSummary>;
  /** Throws when the tree must not be published: plaintext, a placeholder, a wrong MAC, unfinished. */
  readonly verify: (treeRoot: string) => Promise<void>;
  readonly dryRun?: boolean;
  /** Publishes an older or a foreign source on purpose. */
  readonly rollback?: boolean;
  /** Names the source that is published already: a rekey brings nothing of the workspace. */
  readonly keepsSource?: boolean;
  /** Signs the commit with git's configured key. */
  readonly sign?: boolean;
  /** Pushes a branch and asks GitLab for a merge request instead of pushing to the branch itself. */
  readonly mergeRequest?: boolean;
  readonly attempts?: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to below 1, spreads the retries of concurrent publishers. */
  readonly random: () => number;
  readonly onRetry?: (attempt: number) => void;
}

export interface PublishResult {
  readonly outcome: 'published' | 'unchanged' | 'dry-run';
  /** The commit in the deploy repository; undefined when none was made. */
  readonly commit: string | undefined;
  /** The branch of the merge request, when one was asked for. */
  readonly branch: string | undefined;
  readonly summary: PublishSummary;
  /** Paths in the deploy repository with their status letter, as `git diff --name-status` has them. */
  readonly changes: readonly string[];
}

/**
 * Brings the remote to the state that `produce` makes, as one commit. A rejected push fetches, makes
 * everything again on the new state and tries again. Throws GitopsError; the remote is whole at any
 * time, since only a push changes it.
 */
export async function publish(options: PublishOptions): Promise<PublishResult> {
  const attempts = options.attempts ?? 40;
  for (let attempt = 1; ; attempt++) {
    try {
      return await publishOnce(options);
    } catch (error) {
      if (!isRejectedPush(error)) throw error;
      if (attempt >= attempts) throw neverTaken(attempts);
      options.onRetry?.(attempt);
      await options.sleep(backOff(attempt, options.random()));
    }
  }
}

async function publishOnce(options: PublishOptions): Promise<PublishResult> {
  const { git, target, source } = options;
  await updateCheckout(git, target);
  const published = await findPublishedSource(git, target);
  const { keepsSource = false, rollback = false } = options;
  if (!rollback && !keepsSource) await refuseOlderSource(source, published);
  const treeRoot = join(git.folder, ...target.path.split('/').filter(Boolean));
  const summary = await options.produce(treeRoot);
  await options.verify(treeRoot);
  const changes = await stage(git, target);
  const nothing = { commit: undefined, branch: undefined, summary, changes };
  if (changes.length === 0) return { outcome: 'unchanged', ...nothing };
  if (options.dryRun) {
    await updateCheckout(git, target);
    return { outcome: 'dry-run', ...nothing };
  }
  const named = keepsSource && published !== undefined ? published : source.commit;
  const commit = await makeCommit(options, summary, named);
  const branch = await push(options, commit);
  return { outcome: 'published', commit, branch, summary, changes };
}

/** Only this workspace's path is staged: what others left in the checkout stays out. */
async function stage(git: Git, target: DeployTarget): Promise<string[]> {
  const path = target.path === '' ? '.' : target.path;
  await git(['add', '--all', '--force', '--', path]);
  await git([
    'reset',
    '--quiet',
    '--',
    `${path}/.dhallmark/lock`,
    `${path}/.dhallmark/transaction`,
  ]).catch(() => '');
  const against = (await hasHead(git))
    ? ['HEAD']
    : [(await git(['hash-object', '-t', 'tree', '--stdin'])).trim()];
  const text = await git(['diff', '--cached', '--name-status', '--no-renames', '-z', ...against]);
  const fields = text.split('\0').filter((field) => field !== '');
  return fields.flatMap((field, at) => (at % 2 === 0 ? [`${field} ${fields[at + 1] ?? ''}`] : []));
}

async function makeCommit(
  options: PublishOptions,
  summary: PublishSummary,
  source: string,
): Promise<string> {
  const { git, target } = options;
  const message = renderCommitMessage(summary, {
    environment: target.environment,
    path: target.path,
    source,
    pipeline: options.pipeline,
  });
  const sign = options.sign ? ['--gpg-sign'] : ['--no-gpg-sign'];
  await git(
    [...(await author(git)), 'commit', '--quiet', '--no-verify', ...sign, '--file=-'],
    message,
  );
  return (await git(['rev-parse', 'HEAD'])).trim();
}

/** git's arguments for who commits where neither configuration nor environment says so: CI runners. */
export async function author(git: Git): Promise<string[]> {
  try {
    await git(['var', 'GIT_COMMITTER_IDENT']);
    return [];
  } catch {
    return ['-c', 'user.name=Dhallmark', '-c', 'user.email=dhallmark@localhost'];
  }
}

async function push(options: PublishOptions, commit: string): Promise<string | undefined> {
  const { git, target } = options;
  if (!options.mergeRequest) {
    await git(['push', '--quiet', 'origin', `HEAD:refs/heads/${target.branch}`]);
    return undefined;
  }
  const branch = `dhallmark/${target.environment}/${commit.slice(0, 12)}`;
  await git([
    'push',
    '--quiet',
    '-o',
    'merge_request.create',
    '-o',
    `merge_request.target=${target.branch}`,
    '-o',
    'merge_request.remove_source_branch',
    'origin',
    `HEAD:refs/heads/${branch}`,
  ]);
  return branch;
}

/** Somebody else pushed meanwhile, or holds the remote's lock at this moment. */
function isRejectedPush(error: unknown): boolean {
  const said = findGitFailure(error)?.stderr ?? '';
  return /\[rejected\]|\[remote rejected\].*(lock|fetch first|failed to update)|non-fast-forward|cannot lock ref|incorrect old value/i.test(
    said,
  );
}

function neverTaken(attempts: number): GitopsError {
  return new GitopsError('push-rejected', `the push was rejected ${attempts} times`, {
    hint: 'Others publish to the same branch all the time: queue the jobs (resource_group), then try again.',
  });
}

/** Doubles from 100 ms to 5 s, spread over its whole range. */
function backOff(attempt: number, random: number): number {
  return Math.round((0.25 + 0.75 * random) * Math.min(100 * 2 ** (attempt - 1), 5000));
}
