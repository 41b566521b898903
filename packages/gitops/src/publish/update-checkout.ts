import type { Fault } from '@dhallmark/fault';
import { gitopsFault, type GitopsCode } from '../codes.ts';
import { exceedsLimit, gitFault, type Git, type GitResult } from '../git/run-git.ts';
import { nodeLockIo } from '../tree/node-tree-io.ts';
import { discardChange } from '../tree/transaction.ts';
import type { Checkout } from './checkout.ts';
import type { DeployTarget } from './deploy-target.ts';
import { firstBranch, prepareRepository, refuseNestedRepositories } from './prepare-repository.ts';
import { refuseLinkedEntries } from './remote-entries.ts';

/**
 * Brings a shallow, sparse checkout of the deploy repository to the remote's newest state, and
 * creates it where it is absent. The checkout is a cache: what a killed run left in it is deleted,
 * but never a repository that this package did not create. Throws Fault
 * `deploy-repository-unreachable`, `foreign-repository`, `linked-entry`, `linked-folder`,
 * `tree-locked`, `git-failed`.
 *
 * @example
 * await updateCheckout(openCheckout(place, process.env), target);
 */
export async function updateCheckout(checkout: Checkout, target: DeployTarget): Promise<void> {
  const { git, files, state } = checkout;
  await prepareRepository(checkout, target);
  refuseNestedRepositories(checkout, target);
  // an unfinished change is about a state that is replaced now
  await discardChange(state, nodeLockIo());
  for (const lock of ['index.lock', 'shallow.lock', 'HEAD.lock', 'config.lock']) {
    files.remove(`.git/${lock}`);
  }
  const sparse = target.path === '' ? ['disable'] : ['set', '--cone', target.path];
  await git(['sparse-checkout', ...sparse]);
  if (await fetchBranch(git, target)) {
    await refuseLinkedEntries(git, target);
    await git(['checkout', '--quiet', '--force', '--detach', 'FETCH_HEAD']);
    await git(['clean', '-fdxq', '--', target.path === '' ? '.' : target.path]);
  } else {
    await beginBranch(git);
  }
}

/** False when the remote does not have the branch yet. */
async function fetchBranch(git: Git, target: DeployTarget): Promise<boolean> {
  const args = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--depth=1',
    '--filter=blob:none',
    'origin',
    `refs/heads/${target.branch}`,
  ];
  const result = await git.attempt(args);
  if (result.isSuccess) return true;
  if (/couldn't find remote ref/i.test(result.stderr)) return false;
  throw exceedsLimit(result) ? gitFault(args, result) : unreachable(args, result, target);
}

function unreachable(
  args: readonly string[],
  result: GitResult,
  { url }: DeployTarget,
): Fault<GitopsCode> {
  const denied = /authentication|access denied|permission denied|could not read|403|401/i;
  return gitopsFault({
    code: 'deploy-repository-unreachable',
    message: `the deploy repository ${url} cannot be read`,
    hint: denied.test(result.stderr)
      ? 'Check DHALLMARK_DEPLOY_TOKEN (or DHALLMARK_DEPLOY_SSH_KEY) and its right to read the repository.'
      : 'Check the URL and the network.',
    causes: [gitFault(args, result)],
  });
}

/** For an empty repository or a new branch: the first commit has no parent. */
async function beginBranch(git: Git): Promise<void> {
  await git(['symbolic-ref', 'HEAD', firstBranch]);
  await git(['rm', '-rqf', '--cached', '--ignore-unmatch', '.']);
  await git(['update-ref', '-d', firstBranch]);
}

const trailer = 'Dhallmark-Source';

/**
 * The commit of the workspace that the newest publish of this target names; undefined when there
 * is none. Fetches as much of the history as it needs.
 *
 * @example
 * const published = await findPublishedSource(git, target);
 */
export async function findPublishedSource(
  git: Git,
  target: DeployTarget,
): Promise<string | undefined> {
  if (!(await hasHead(git))) return undefined;
  let known = '';
  for (let depth = 50; ; depth *= 4) {
    const found = await readNewestTrailer(git, target);
    const shallow = (await git(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
    if (found !== undefined || !shallow) return found;
    // a repository that was of another remote stays shallow, although the history is complete
    const commits = await git(['rev-list', '--count', 'HEAD']);
    if (commits === known) return undefined;
    known = commits;
    await git([
      'fetch',
      '--quiet',
      '--no-tags',
      `--deepen=${depth}`,
      '--filter=blob:none',
      'origin',
      `refs/heads/${target.branch}`,
    ]);
  }
}

/**
 * Whether the checkout has a commit.
 *
 * @example
 * const against = (await hasHead(git)) ? 'HEAD' : emptyTree;
 */
export async function hasHead(git: Git): Promise<boolean> {
  return (await git.attempt(['rev-parse', '--verify', '--quiet', 'HEAD'])).isSuccess;
}

async function readNewestTrailer(git: Git, target: DeployTarget): Promise<string | undefined> {
  const text = await git([
    'log',
    '-1',
    `--grep=^Dhallmark-Path: ${escapePattern(target.path || '.')}$`,
    `--format=%(trailers:key=${trailer},valueonly)`,
  ]);
  return /^[0-9a-f]{40,64}/m.exec(text)?.[0];
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*[\]\\^$]/g, String.raw`\$&`);
}
