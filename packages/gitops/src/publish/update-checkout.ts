import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { GitopsError } from '../errors.ts';
import { findGitFailure, type Git } from '../git/run-git.ts';
import type { DeployTarget } from './deploy-target.ts';

/**
 * A shallow, sparse checkout of the deploy repository, brought to the remote's newest state. It is
 * a cache: whatever a killed run left in it is thrown away.
 */
export async function updateCheckout(git: Git, target: DeployTarget): Promise<void> {
  mkdirSync(git.folder, { recursive: true });
  if (!(await isUsable(git, target))) await initialise(git, target);
  for (const lock of ['index.lock', 'shallow.lock', 'HEAD.lock', 'config.lock']) {
    rmSync(join(git.folder, '.git', lock), { force: true });
  }
  const sparse = target.path === '' ? ['disable'] : ['set', '--cone', target.path];
  await git(['sparse-checkout', ...sparse]);
  if (await fetchBranch(git, target)) {
    await git(['checkout', '--quiet', '--force', '--detach', 'FETCH_HEAD']);
    await git(['clean', '-ffdxq', '--', target.path === '' ? '.' : target.path]);
  } else {
    await beginBranch(git);
  }
}

async function isUsable(git: Git, target: DeployTarget): Promise<boolean> {
  if (!existsSync(join(git.folder, '.git'))) return false;
  try {
    const top = (await git(['rev-parse', '--show-cdup'])).trim();
    const url = (await git(['remote', 'get-url', 'origin'])).trim();
    return top === '' && url === target.url;
  } catch {
    return false;
  }
}

/** Only `.git` is replaced: files of a plain folder that stood here become those of the checkout. */
async function initialise(git: Git, target: DeployTarget): Promise<void> {
  rmSync(join(git.folder, '.git'), { recursive: true, force: true });
  await git(['init', '--quiet', '--initial-branch', target.branch]);
  await git(['remote', 'add', 'origin', target.url]);
  await git(['config', 'remote.origin.promisor', 'true']);
  await git(['config', 'remote.origin.partialclonefilter', 'blob:none']);
}

/** False when the remote has no such branch yet. */
async function fetchBranch(git: Git, target: DeployTarget): Promise<boolean> {
  try {
    await git([
      'fetch',
      '--quiet',
      '--no-tags',
      '--depth=1',
      '--filter=blob:none',
      'origin',
      `refs/heads/${target.branch}`,
    ]);
    return true;
  } catch (error) {
    if (/couldn't find remote ref/i.test(findGitFailure(error)?.stderr ?? '')) return false;
    throw unreachable(error, target);
  }
}

function unreachable(error: unknown, target: DeployTarget): unknown {
  const failure = findGitFailure(error);
  if (!failure) return error;
  const denied = /authentication|access denied|permission denied|could not read|403|401/i;
  return new GitopsError(
    'deploy-repository-unreachable',
    `the deploy repository ${target.url} cannot be read`,
    {
      hint: denied.test(failure.stderr)
        ? 'Check DHALLMARK_DEPLOY_TOKEN (or DHALLMARK_DEPLOY_SSH_KEY) and its right to read the repository.'
        : 'Check the URL and the network.',
      cause: failure,
    },
  );
}

/** An empty repository or a new branch: the first commit has no parent. */
async function beginBranch(git: Git): Promise<void> {
  await git(['symbolic-ref', 'HEAD', 'refs/heads/dhallmark-first']);
  await git(['rm', '-rqf', '--cached', '--ignore-unmatch', '.']);
  await git(['update-ref', '-d', 'refs/heads/dhallmark-first']);
}

const trailer = 'Dhallmark-Source';

/**
 * The source commit that the newest publish of this target names; undefined when there is none.
 * Deepens the shallow history as far as it has to.
 */
export async function findPublishedSource(
  git: Git,
  target: DeployTarget,
): Promise<string | undefined> {
  if (!(await hasHead(git))) return undefined;
  for (let depth = 50; ; depth *= 4) {
    const found = await newestTrailer(git, target);
    const shallow = (await git(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
    if (found !== undefined || !shallow) return found;
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

export async function hasHead(git: Git): Promise<boolean> {
  try {
    await git(['rev-parse', '--verify', '--quiet', 'HEAD']);
    return true;
  } catch {
    return false;
  }
}

async function newestTrailer(git: Git, target: DeployTarget): Promise<string | undefined> {
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
