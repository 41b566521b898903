import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import { childEnvironment } from '../programs/child-environment.ts';
import type { Env } from '../workspace/env.ts';

/**
 * The regular files that Git tracks below `root`, relative to it: neither links nor submodules, nor
 * files with an unresolved conflict. Undefined where `root` is not in a repository. Throws Fault
 * `cannot-list-files` where it is in one, and git cannot list them.
 */
export function listTrackedFiles(root: string, env: Env): ReadonlySet<string> | undefined {
  let text: string;
  try {
    text = runGit(root, env, ['ls-files', '--stage', '-z']);
  } catch (error) {
    if (!isInRepository(root)) return undefined;
    throw gitFailed(error);
  }
  const tracked = new Set<string>();
  for (const entry of text.split('\0')) {
    const tab = entry.indexOf('\t');
    // mode, object name, stage
    if (!/^100(?:644|755) \w+ 0$/.test(entry.slice(0, tab))) continue;
    const path = entry.slice(tab + 1);
    // two names that are not valid UTF-8 can be the same string
    if (!path.includes('\uFFFD')) tracked.add(path);
  }
  return tracked;
}

/**
 * The files below a folder that Git neither tracks nor ignores, relative to `root`. Throws Fault
 * `cannot-list-files`.
 */
export function listUntrackedFiles(root: string, env: Env, folder: string): readonly string[] {
  const args = ['ls-files', '--others', '--exclude-standard', '-z', '--', `:(literal)${folder}`];
  try {
    return runGit(root, env, args).split('\0').filter(Boolean);
  } catch (error) {
    throw gitFailed(error);
  }
}

/**
 * The files below a folder that Git does not track because a `.gitignore` names them, relative to
 * `root`. Empty outside of a repository. Throws Fault `cannot-list-files`.
 */
export function listIgnoredUntracked(root: string, env: Env, folder: string): ReadonlySet<string> {
  return listMatched(root, env, folder, ['--others']);
}

/**
 * The files below a folder that a `.gitignore` names, tracked or not, relative to `root`: Nx sees none of
 * them. Empty outside of a repository. Throws Fault `cannot-list-files`.
 */
export function listIgnoredBelow(root: string, env: Env, folder: string): ReadonlySet<string> {
  return listMatched(root, env, folder, ['--others', '--cached']);
}

function listMatched(
  root: string,
  env: Env,
  folder: string,
  kinds: readonly string[],
): ReadonlySet<string> {
  const options = [...kinds, '--ignored', '--exclude-standard', '-z'];
  try {
    const text = runGit(root, env, ['ls-files', ...options, '--', `:(literal)${folder}`]);
    return new Set(text.split('\0').filter(Boolean));
  } catch (error) {
    if (!isInRepository(root)) return new Set();
    throw gitFailed(error);
  }
}

/**
 * The tracked files, relative to `root`, that a pattern in a `.gitignore` or `.nxignore` names: Nx reads
 * both in every folder. Empty outside of a repository. Throws Fault `cannot-list-files`.
 */
export function listIgnoredFiles(root: string, env: Env): ReadonlySet<string> {
  const patterns = ['--exclude-standard', '--exclude-per-directory=.nxignore'];
  try {
    const listed = patterns.flatMap((pattern) =>
      runGit(root, env, ['ls-files', '--cached', '--ignored', '-z', pattern]).split('\0'),
    );
    return new Set(listed.filter(Boolean));
  } catch (error) {
    if (!isInRepository(root)) return new Set();
    throw gitFailed(error);
  }
}

/** Without hooks, and in the repository that `root` is in, whatever variables say. */
function runGit(root: string, env: Env, args: readonly string[]): string {
  return execFileSync('git', ['-c', 'core.fsmonitor=false', ...args], {
    cwd: root,
    env: childEnvironment(env),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function isInRepository(root: string): boolean {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return true;
    if (dirname(folder) === folder) return false;
  }
}

function gitFailed(error: unknown): Fault {
  const { code, stderr } = error as { readonly code?: unknown; readonly stderr?: unknown };
  const said = typeof stderr === 'string' ? stderr.trim().split('\n')[0] : undefined;
  return fault({
    code: 'cannot-list-files',
    message: `git cannot list the files of this repository: ${said || String(code)}`,
    hint: 'Install git, and run the command as the owner of the repository.',
  });
}
