import { join } from 'node:path';
import { isFault } from '@dhallmark/fault';
import type { ChangeRequests } from '@dhallmark/forges';
import { gitopsFault } from '../codes.ts';
import { authorArguments } from '../git/author-arguments.ts';
import { gitFault, isOfRemote, type Git } from '../git/run-git.ts';
import type { Checkout } from './checkout.ts';
import { toChangeRequest } from './change-request.ts';
import { renderCommitMessage, type PublishSummary } from './commit-message.ts';
import type { DeployTarget } from './deploy-target.ts';
import { refuseOlderSource, type SourceHistory } from './source-history.ts';
import { findPublishedSource, hasHead, updateCheckout } from './update-checkout.ts';

/** What is published, and from where. */
export interface PublishedState {
  readonly environment: string;
  /** The folder in the deploy repository; '' is its root. */
  readonly path: string;
  /** The commit of the workspace. */
  readonly source: string;
  /** The web address of the CI pipeline; undefined outside CI. */
  readonly pipeline: string | undefined;
}

/** Everything that a publish needs. */
export interface PublishOptions {
  /** The checkout, which `publishTree` creates where it is absent. */
  readonly checkout: Checkout;
  readonly target: DeployTarget;
  readonly source: SourceHistory;
  /** The web address of the CI pipeline, for the commit message. */
  readonly pipeline?: string | undefined;
  /** Brings the tree in this folder up to date. Called again after each rejected push. */
  readonly produce: (treeRoot: string) => Promise<PublishSummary>;
  /** Throws when the tree must not be published: plaintext, a placeholder, a wrong MAC, an unfinished change. */
  readonly verify: (treeRoot: string) => Promise<void>;
  /** Adds to the tree what the commit says about it, once it is known that there is a change. */
  readonly record: (published: PublishedState) => Promise<void>;
  /** Commits and pushes nothing. */
  readonly dryRun?: boolean;
  /** Publishes even if the source is older than what is published, or unrelated to it. */
  readonly rollback?: boolean;
  /** Names the source that is already published, because a rekey changes nothing but ciphertext. */
  readonly keepsSource?: boolean;
  /** Signs the commit with the key that git is configured with. */
  readonly sign?: boolean;
  /** Pushes a branch and opens a change request for it instead of pushing to the branch itself. */
  readonly changeRequests?: ChangeRequests | undefined;
  /** How often to push. Default 40. */
  readonly attempts?: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** A number from 0 to below 1, which spreads the retries of concurrent publishers. */
  readonly random: () => number;
  /** Called before each retry with the number of the attempt that failed, from 1. */
  readonly onRetry?: (attempt: number) => void;
}

/** What a publish did. */
export interface PublishResult {
  readonly outcome: 'published' | 'unchanged' | 'dry-run';
  /** The commit in the deploy repository; undefined when there is none. */
  readonly commit: string | undefined;
  /** The branch of the change request; undefined when none was requested. */
  readonly branch: string | undefined;
  /** The web address of the change request; undefined where the forge did not say it, too. */
  readonly request: string | undefined;
  readonly summary: PublishSummary;
  /** Status letters and paths, as `git diff --name-status` prints them: `M secrets/web/token.yaml`. */
  readonly changes: readonly string[];
}

/**
 * Brings the remote to the state that `produce` generates, in one commit. After a rejected push it
 * fetches, generates everything again on the new state and pushes again. The remote is consistent
 * at any time, because only a push changes it. Throws Fault: `push-rejected` and those of
 * `updateCheckout`, `refuseOlderSource`, `produce`, `verify` and `ChangeRequests`.
 *
 * @example
 * const { outcome, commit } = await publishTree({ checkout, target, source, produce, verify, record, sleep, random });
 */
export async function publishTree(options: PublishOptions): Promise<PublishResult> {
  const attempts = options.attempts ?? 40;
  if (options.dryRun !== true) await options.changeRequests?.check();
  for (let attempt = 1; ; attempt++) {
    try {
      return await publishOnce(options);
    } catch (error) {
      if (!isFault(error) || error.code !== 'push-rejected') throw error;
      if (attempt >= attempts)
        throw error.with({ message: `the push was rejected ${attempts} times` });
      options.onRetry?.(attempt);
      await options.sleep(backOff(attempt, options.random()));
    }
  }
}

async function publishOnce(options: PublishOptions): Promise<PublishResult> {
  const { checkout, target, source } = options;
  const { git } = checkout;
  await updateCheckout(checkout, target);
  const published = await findPublishedSource(git, target);
  const { keepsSource = false, rollback = false } = options;
  if (!rollback && !keepsSource) await refuseOlderSource(source, published);
  const treeRoot = join(git.folder, ...target.path.split('/').filter(Boolean));
  const summary = await options.produce(treeRoot);
  await options.verify(treeRoot);
  await addTree(git, target);
  const changes = await listStaged(git);
  const nothing = { commit: undefined, branch: undefined, request: undefined, summary, changes };
  if (changes.length === 0) return { outcome: 'unchanged', ...nothing };
  if (options.dryRun) {
    await updateCheckout(checkout, target);
    return { outcome: 'dry-run', ...nothing };
  }
  const { environment, path } = target;
  await options.record({ environment, path, source: source.commit, pipeline: options.pipeline });
  await addTree(git, target);
  const named = keepsSource && published !== undefined ? published : source.commit;
  const message = renderMessage(options, summary, named);
  const commit = await createCommit(options, message);
  const pushed = await push(options, commit, message);
  return { outcome: 'published', commit, ...pushed, summary, changes };
}

/** Only this workspace's path is staged: what others left in the checkout stays out. */
async function addTree(git: Git, target: DeployTarget): Promise<void> {
  const path = target.path === '' ? '.' : target.path;
  await git(['add', '--all', '--force', '--', path]);
}

/** Status letters and paths, as `PublishResult` has them. */
async function listStaged(git: Git): Promise<string[]> {
  const against = (await hasHead(git))
    ? ['HEAD']
    : [(await git(['hash-object', '-t', 'tree', '--stdin'])).trim()];
  const text = await git(['diff', '--cached', '--name-status', '--no-renames', '-z', ...against]);
  const fields = text.split('\0').filter((field) => field !== '');
  return fields.flatMap((field, at) => (at % 2 === 0 ? [`${field} ${fields[at + 1] ?? ''}`] : []));
}

function renderMessage(options: PublishOptions, summary: PublishSummary, source: string): string {
  const { environment, path } = options.target;
  return renderCommitMessage(summary, { environment, path, source, pipeline: options.pipeline });
}

async function createCommit(options: PublishOptions, message: string): Promise<string> {
  const { git } = options.checkout;
  const sign = options.sign ? ['--gpg-sign'] : ['--no-gpg-sign'];
  await git(
    [...(await authorArguments(git)), 'commit', '--quiet', '--no-verify', ...sign, '--file=-'],
    message,
  );
  return (await git(['rev-parse', 'HEAD'])).trim();
}

/** Throws Fault `push-rejected` where another push came first, `git-failed` for any other reason. */
async function push(
  options: PublishOptions,
  commit: string,
  message: string,
): Promise<Pick<PublishResult, 'branch' | 'request'>> {
  const { target, changeRequests } = options;
  const { git } = options.checkout;
  const branch = `dhallmark/${target.environment}/${commit.slice(0, 12)}`;
  const request = toChangeRequest(message, { branch, target: target.branch });
  const pushOptions = changeRequests?.pushOptions(request) ?? [];
  const pushed = changeRequests === undefined ? target.branch : branch;
  // to the target itself: a clone that somebody made may push to another place
  const refs = ['--', target.url, `HEAD:refs/heads/${pushed}`];
  const command = ['push', '--quiet', ...pushOptions.flatMap((option) => ['-o', option]), ...refs];
  const result = await git.attempt(command);
  if (result.isSuccess) {
    if (changeRequests === undefined) return { branch: undefined, request: undefined };
    return { branch, request: await changeRequests.open(request, result.stderr) };
  }
  const failure = gitFault(command, result);
  if (!isRejected(result.stderr)) throw failure;
  throw gitopsFault({
    code: 'push-rejected',
    message: 'the push was rejected',
    hint: 'Others keep publishing to the same branch. Run the jobs one after another (resource_group), then try again.',
    causes: [failure],
  });
}

/**
 * Another push came first, or holds the remote's lock at this moment. What a hook of the server wrote
 * does not decide it, and neither does the name of the branch: `[remote rejected] HEAD -> lock (why)`.
 */
function isRejected(stderr: string): boolean {
  const lines = stderr.split('\n').filter((line) => !isOfRemote(line));
  return lines.some(
    (line) =>
      /\[rejected\]|non-fast-forward/i.test(line) ||
      /\[remote rejected\].*\([^()]*(lock|fetch first|failed to update|incorrect old value)[^()]*\)\s*$/i.test(
        line,
      ),
  );
}

/** Doubles from 100 ms to 5 s, spread over three quarters of its range. */
function backOff(attempt: number, random: number): number {
  return Math.round((0.25 + 0.75 * random) * Math.min(100 * 2 ** (attempt - 1), 5000));
}
