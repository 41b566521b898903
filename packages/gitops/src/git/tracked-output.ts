import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '@dhallmark/fault';
import { gitopsFault, type GitopsCode } from '../codes.ts';
import { gitEnvironment } from './git-environment.ts';

// node:child_process and not createGit: every make runs this, and execa takes longer to load than
// git to answer.

/** How many paths a message names. */
const NAMED = 3;

/**
 * Refuses a folder of deploy trees in which the workspace's Git tracks anything: a merge request can
 * add files there although `.gitignore` names the folder, and nothing that a merge request brings may
 * be taken for what this machine wrote. In a folder that is not in a repository nothing is tracked.
 * Throws Fault `tracked-output`, `git-failed`.
 *
 * @param folder relative to `root`
 * @example
 * await refuseTrackedOutput(workspace, 'deploy', process.env);
 */
export async function refuseTrackedOutput(
  root: string,
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const tracked = await listTracked(root, folder, env);
  if (tracked.length === 0) return;
  const named = tracked.slice(0, NAMED).join(', ');
  const more = tracked.length > NAMED ? ` and ${tracked.length - NAMED} more` : '';
  throw gitopsFault({
    code: 'tracked-output',
    message: `Git tracks files in the folder of the deploy trees: ${named}${more}`,
    location: { file: folder },
    hint: `Find out which commit added them (git log -- ${folder}), run git rm -r --cached ${folder}, add /${folder}/ to .gitignore, and commit.`,
  });
}

function listTracked(
  root: string,
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[]> {
  // on file systems that ignore case, another spelling is the same folder
  const magic = ['darwin', 'win32'].includes(process.platform) ? ':(icase,literal)' : ':(literal)';
  const args = ['ls-files', '-z', '--', `${magic}${folder}`];
  const options = { cwd: root, env: gitEnvironment(env).env, maxBuffer: 2 ** 28 };
  return new Promise((resolve, reject) => {
    execFile('git', args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout.split('\0').filter(Boolean));
      else if (/not a git repository/i.test(stderr)) resolve([]);
      else if (error.code === 'ENOENT' && !existsSync(join(root, '.git'))) resolve([]);
      else reject(cannotList(stderr, error));
    });
  });
}

function cannotList(stderr: string, error: Error): Fault<GitopsCode> {
  const said = stderr.trim().split('\n').at(-1) || error.message;
  return gitopsFault({
    code: 'git-failed',
    message: `git ls-files failed: ${said}`,
    hint: 'Git has to say which files it tracks before the deploy trees are used. Correct what it reports.',
  });
}
