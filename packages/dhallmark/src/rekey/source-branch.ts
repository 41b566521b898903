import type { Fault } from '@dhallmark/fault';
import type { ChangeRequests } from '@dhallmark/forges';
import {
  authorArguments,
  gitFault,
  toChangeRequest,
  type Git,
  type GitResult,
} from '@dhallmark/gitops';
import { branchOfRun, requireName } from '@dhallmark/names';
import { fault } from '../fault.ts';
import type { Env } from '../workspace/env.ts';

/** Where commits in the source repository go. */
export interface SourceBranch {
  readonly git: Git;
  readonly branch: string;
  /** Undefined for a branch without an upstream: commits stay there. */
  readonly remote: string | undefined;
}

/**
 * The branch of the source repository: that of the run in a job, of `origin`, else the upstream of
 * the branch that is checked out. Undefined for a detached HEAD, where a commit would be lost.
 */
export async function findSourceBranch(git: Git, env: Env): Promise<SourceBranch | undefined> {
  const ofRun = branchOfRun(env);
  if (ofRun !== undefined) {
    const branch = requireName('branch', ofRun.branch, { option: ofRun.variable });
    return { git, branch, remote: 'origin' };
  }
  const head = await git.attempt(['symbolic-ref', '--quiet', '--short', 'HEAD']);
  if (!head.isSuccess) return undefined;
  const local = head.stdout.trim();
  const remote = await readConfig(git, `branch.${local}.remote`);
  const merge = await readConfig(git, `branch.${local}.merge`);
  // the upstream may be another local branch
  if (remote === '' || remote === '.' || merge === '')
    return { git, branch: local, remote: undefined };
  return { git, branch: merge.replace(/^refs\/heads\//, ''), remote };
}

async function readConfig(git: Git, name: string): Promise<string> {
  const { isSuccess, stdout } = await git.attempt(['config', '--get', name]);
  return isSuccess ? stdout.trim() : '';
}

/**
 * Brings these files to what the remote has: a job that is run again starts from an old commit, and
 * the run before may have changed the rules. Throws Fault `unpushed-rules` where this clone has changes of them
 * that the remote does not have, `git-failed`.
 */
export async function updateFromSource(
  { git, branch, remote }: SourceBranch,
  files: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  if (remote === undefined) return;
  const fetched = await git.attempt(['fetch', '--quiet', remote, `refs/heads/${branch}`]);
  if (!fetched.isSuccess) {
    if (!/couldn't find remote ref/i.test(fetched.stderr)) {
      say(
        `The branch ${branch} of the source repository cannot be read; the rules of this clone are used.`,
      );
    }
    return;
  }
  const changed = await git(['diff', '--name-only', 'HEAD', 'FETCH_HEAD', '--', ...files]);
  if (changed.trim() === '') return;
  const isAncestor = await git.attempt(['merge-base', '--is-ancestor', 'HEAD', 'FETCH_HEAD']);
  if (!isAncestor.isSuccess) throw unpushedRules(branch, changed.trim().split('\n'));
  await git(['merge', '--quiet', '--ff-only', 'FETCH_HEAD']);
  say(`The rules are those of the newest commit of ${branch}.`);
}

function unpushedRules(branch: string, files: readonly string[]): Fault {
  return fault({
    code: 'unpushed-rules',
    message: `${files.join(', ')} differ from the branch ${branch} of the source repository`,
    hint: 'Push or merge them first: the deploy repository is changed after the rules. Nothing was changed.',
  });
}

/**
 * Asks the remote whether a push would be let in, and changes nothing. Branch protection and hooks
 * decide later, when something is pushed. Throws Fault `source-push-refused`.
 */
export async function checkSourcePush({ git, branch, remote }: SourceBranch): Promise<void> {
  if (remote === undefined) return;
  const args = ['push', '--dry-run', '--quiet', remote, `HEAD:refs/heads/${branch}`];
  const result = await git.attempt(args);
  if (!result.isSuccess && !isBehind(result)) throw pushRefused(branch, args, result);
}

/** Others pushed first: their commits have to be fetched. */
function isBehind({ stderr }: GitResult): boolean {
  return /\[rejected\]|fetch first|non-fast-forward|cannot lock ref/i.test(stderr);
}

/** What is committed, and where it goes. */
export interface SourceCommit {
  readonly files: readonly string[];
  readonly message: string;
  /** Proposes the commit instead of pushing it to the source branch itself. */
  readonly proposal?: SourceProposal | undefined;
}

/** A change request for the source branch. */
export interface SourceProposal {
  /** Its branch. */
  readonly branch: string;
  readonly requests: ChangeRequests;
}

/**
 * Commits files in the source repository and pushes them, on top of what others pushed. On any
 * failure the clone is as it was before the commit. A proposal leaves the clone at that commit too, and
 * resolves with the web address of its change request, where the forge says it. Throws Fault
 * `source-push-refused`, `git-failed`, and those of `ChangeRequests`.
 */
export async function pushToSource(
  { git, branch, remote }: SourceBranch,
  { files, message, proposal }: SourceCommit,
): Promise<string | undefined> {
  const identity = await authorArguments(git);
  const before = (await git(['rev-parse', 'HEAD'])).trim();
  await git(['add', '--all', '--', ...files]);
  await git([...identity, 'commit', '--quiet', '--no-verify', '--file=-', '--', ...files], message);
  if (remote === undefined) return undefined;
  try {
    if (proposal === undefined) {
      await pushRebased({ git, branch, remote }, identity);
      return undefined;
    }
    const request = await pushProposal({ git, branch, remote }, message, proposal);
    await git(['reset', '--quiet', '--keep', before]);
    return request;
  } catch (error) {
    await git.attempt(['rebase', '--abort']);
    await git(['reset', '--quiet', '--keep', before]);
    throw error;
  }
}

const attempts = 5;

type RemoteBranch = SourceBranch & { readonly remote: string };

async function pushRebased(
  { git, branch, remote }: RemoteBranch,
  identity: readonly string[],
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const push = ['push', '--quiet', remote, `HEAD:refs/heads/${branch}`];
    const result = await git.attempt(push);
    if (result.isSuccess) return;
    if (!isBehind(result) || attempt >= attempts) throw pushRefused(branch, push, result);
    await git(['fetch', '--quiet', remote, `refs/heads/${branch}`]);
    await git([...identity, 'rebase', '--quiet', '--autostash', 'FETCH_HEAD']);
  }
}

async function pushProposal(
  { git, branch, remote }: RemoteBranch,
  message: string,
  { branch: proposed, requests }: SourceProposal,
): Promise<string | undefined> {
  const request = toChangeRequest(message, { branch: proposed, target: branch });
  const options = requests.pushOptions(request).flatMap((option) => ['-o', option]);
  const refs = [remote, `HEAD:refs/heads/${proposed}`];
  const push = ['push', '--quiet', '--force', ...options, ...refs];
  const result = await git.attempt(push);
  if (!result.isSuccess) throw pushRefused(proposed, push, result);
  return requests.open(request, result.stderr);
}

function pushRefused(branch: string, args: readonly string[], result: GitResult): Fault {
  return fault({
    code: 'source-push-refused',
    message: `the rules cannot be pushed to the branch ${branch} of the source repository`,
    hint: 'Let the job push there: see docs/rotation.md, "The right to push rules". The deploy repository was not changed for them; the next run goes on.',
    causes: [gitFault(args, result)],
  });
}
