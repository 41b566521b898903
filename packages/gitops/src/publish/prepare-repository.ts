import { realpathSync } from 'node:fs';
import type { Fault } from '@dhallmark/fault';
import { gitopsFault, type GitopsCode } from '../codes.ts';
import { redactUrls } from '../git/remove-credentials.ts';
import type { Checkout } from './checkout.ts';
import type { DeployTarget } from './deploy-target.ts';
import { isSameRepository } from './same-repository.ts';

/** The branch of the first commit in an empty repository, which is pushed under the target's name. */
export const firstBranch = 'refs/heads/dhallmark-first';

/** In a repository that this package created: if it is broken, it may be created again. */
const marker = '.git/dhallmark';

/**
 * Makes the checkout's folder a repository whose remote `origin` is the target. A repository that
 * somebody else created there is never deleted: if it is of the target, its remote gets the target's
 * URL, else it is refused. Throws Fault `foreign-repository`, `linked-folder`, `git-failed`.
 *
 * @example
 * await prepareRepository(checkout, target);
 */
export async function prepareRepository(checkout: Checkout, target: DeployTarget): Promise<void> {
  const { git, files } = checkout;
  refuseOuterRepository(checkout);
  files.createFolder('');
  const isOurs = findRepository(checkout);
  if (isOurs === undefined) return createRepository(checkout, target);
  const url = await findUrl(checkout);
  if (url === undefined) {
    if (!isOurs || hasBranches(checkout)) {
      throw foreign(checkout, 'git cannot use the repository in it, or it has no remote origin');
    }
    files.removeAll('.git');
    return createRepository(checkout, target);
  }
  if (url !== target.url) {
    if (!isOurs && !isSameRepository(url, target.url)) {
      throw foreign(checkout, `it is a checkout of ${redactUrls(url)}, not of ${target.url}`);
    }
    await git(['config', '--replace-all', 'remote.origin.url', target.url]);
  }
  switchFiltersOff(checkout);
}

/** The folder of deploy trees may be in the workspace's repository, but in no other one. */
function refuseOuterRepository(checkout: Checkout): void {
  const parts = checkout.files.shown.split('/');
  for (let count = 1; count < parts.length; count += 1) {
    const folder = parts.slice(0, count).join('/');
    if (!checkout.workspace.exists(`${folder}/.git`)) continue;
    throw foreign(checkout, `it is in the repository of ${folder}`);
  }
}

/** Whether the repository is ours; undefined where there is none. Refuses what is not a folder of this user. */
function findRepository(checkout: Checkout): boolean | undefined {
  const { files } = checkout;
  const entry = files.inspect('.git');
  if (entry === undefined) return undefined;
  if (entry.kind !== 'folder') {
    throw foreign(checkout, 'its .git is not a folder, so it is a worktree, a submodule or a link');
  }
  // what runs in a repository of another user is that user's choice
  if (process.getuid !== undefined && entry.owner !== process.getuid()) {
    throw foreign(checkout, 'its .git belongs to another user');
  }
  if (files.listNames('.git').length === 0) return undefined;
  return files.inspect(marker)?.kind === 'file';
}

/** The URL of its remote, as it is configured; undefined where git cannot use it as this checkout's repository. */
async function findUrl({ git }: Checkout): Promise<string | undefined> {
  const top = await git.attempt(['rev-parse', '--show-toplevel']);
  if (!top.isSuccess || top.stdout.replace(/\n$/, '') !== realpathSync(git.folder))
    return undefined;
  const head = await git.attempt(['config', '--local', '--get', 'remote.origin.url']);
  return head.isSuccess ? head.stdout.replace(/\n$/, '') : undefined;
}

/** Whether somebody has worked in it: this package commits without a branch, or on the one to begin with. */
function hasBranches({ files }: Checkout): boolean {
  const branches = files.listFiles('.git/refs/heads').map((path) => path.slice('.git/'.length));
  if (branches.some((branch) => branch !== firstBranch)) return true;
  const packed = Buffer.from(files.readFile('.git/packed-refs') ?? []).toString('utf8');
  return packed.split('\n').some((line) => / refs\/heads\/(?!dhallmark-first$)/.test(line));
}

/** The marker is first: a run that is killed meanwhile leaves what the next one may replace. */
async function createRepository(checkout: Checkout, target: DeployTarget): Promise<void> {
  const { git, files } = checkout;
  files.createFile(marker, Buffer.from('created by dhallmark publish\n'));
  await git(['init', '--quiet', '--template=', '--initial-branch', target.branch]);
  await git(['config', 'remote.origin.url', target.url]);
  await git(['config', 'remote.origin.promisor', 'true']);
  await git(['config', 'remote.origin.partialclonefilter', 'blob:none']);
  switchFiltersOff(checkout);
}

/** Overrides every `.gitattributes`: files keep their bytes, and no filter of the user's runs. */
const noFilters =
  '# by dhallmark publish\n* !filter !text !eol !crlf !ident !working-tree-encoding !diff !merge\n';

function switchFiltersOff({ files }: Checkout): void {
  const path = '.git/info/attributes';
  const present = Buffer.from(files.readFile(path) ?? []).toString('utf8');
  // the last line counts
  if (present.endsWith(noFilters)) return;
  files.remove(path);
  files.createFile(path, Buffer.from(present === '' ? noFilters : `${present}\n${noFilters}`));
}

/**
 * Refuses repositories in the folders of the tree: git would delete them with the other files that
 * are not in the remote. Throws Fault `foreign-repository`.
 *
 * @example
 * refuseNestedRepositories(checkout, target);
 */
export function refuseNestedRepositories({ files }: Checkout, { path }: DeployTarget): void {
  const parts = path.split('/').filter(Boolean);
  const above = parts.slice(1).map((_part, at) => parts.slice(0, at + 1).join('/'));
  const folder =
    above.find((each) => files.listNames(each).some(isGit)) ??
    files
      .listFiles(path)
      .filter((file) => !file.startsWith('.git/'))
      .map((file) => file.split('/'))
      .find((names) => names.some(isGit))
      ?.join('/');
  if (folder === undefined) return;
  throw gitopsFault({
    code: 'foreign-repository',
    message: 'a folder of the deploy tree contains another Git repository',
    location: { file: `${files.shown}/${folder}` },
    hint: 'Push what is of use in it, then move it to a place outside of the deploy tree.',
  });
}

function isGit(name: string): boolean {
  return name.toLowerCase() === '.git';
}

function foreign({ files }: Checkout, why: string): Fault<GitopsCode> {
  return gitopsFault({
    code: 'foreign-repository',
    message: `the folder of the deploy tree contains a Git repository that publish did not create: ${why}`,
    location: { file: `${files.shown}/.git` },
    hint: `Push what is of use in it, then move ${files.shown} away. The next run creates its own checkout.`,
  });
}
