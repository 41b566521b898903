import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitEnvironment } from '../git/git-environment.ts';
import { createGit, type Git } from '../git/run-git.ts';
import type { PublishOptions } from '../publish/publish.ts';
import { readSourceHistory } from '../publish/source-history.ts';
import { openCheckout, type Checkout } from '../publish/checkout.ts';
import { resolveDeployTarget } from '../publish/deploy-target.ts';

/** A workspace's repository with a line of commits and an empty bare deploy repository, on disk. */
export interface Stage {
  readonly folder: string;
  readonly remote: string;
  /** The workspace's commits, oldest first. */
  readonly commits: readonly string[];
  git(folder: string): Git;
  /** The checkout `deploy/production` of a workspace. */
  checkout(workspace: string): Checkout;
  /** A clone of the workspace at one of its commits. */
  workspace(commit: string): Promise<Git>;
  remove(): void;
}

/** git as a machine without any configuration of its user runs it. */
function cleanEnvironment(home: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.org',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.org',
  };
}

export function makeStage(commitCount: number): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'dhallmark-publish-'));
  const env = cleanEnvironment(folder);
  const run = (cwd: string, ...args: string[]): string =>
    execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: 'pipe' }).trim();
  const source = join(folder, 'source');
  const remote = join(folder, 'deploy.git');
  mkdirSync(source);
  run(folder, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
  run(source, 'init', '--quiet', '--initial-branch=main');
  const commits = Array.from({ length: commitCount }, (_, at) => {
    writeFileSync(join(source, 'input'), `${at}\n`);
    run(source, 'add', 'input');
    run(source, 'commit', '--quiet', '-m', `Change ${at}`);
    return run(source, 'rev-parse', 'HEAD');
  });
  let clones = 0;
  const git = (at: string): Git => createGit(at, gitEnvironment(env));
  return {
    folder,
    remote,
    commits,
    git,
    checkout: (workspace) =>
      openCheckout({ root: workspace, checkout: 'deploy/production' }, gitEnvironment(env)),
    workspace: async (commit) => {
      const clone = join(folder, `workspace-${clones++}`);
      run(folder, 'clone', '--quiet', source, clone);
      run(clone, 'checkout', '--quiet', commit);
      return git(clone);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Writes `content` as the chart of this target, and says so. */
export function writeChart(content: string): PublishOptions['produce'] {
  return async (treeRoot) => {
    mkdirSync(join(treeRoot, 'chart'), { recursive: true });
    writeFileSync(join(treeRoot, 'chart', 'Chart.yaml'), content);
    return { charts: [{ name: 'web', change: 'changed' }], secrets: [] };
  };
}

/** Everything a publish needs, from one commit of the workspace. */
export async function publishOptions(
  stage: Stage,
  commit: string,
  more: Partial<PublishOptions> & { readonly path?: string } = {},
): Promise<PublishOptions> {
  const workspace = await stage.workspace(commit);
  const { path = '', ...rest } = more;
  return {
    checkout: stage.checkout(workspace.folder),
    target: resolveDeployTarget(
      { environment: 'production', name: 'chart' },
      { url: stage.remote, path },
      {},
    ),
    source: await readSourceHistory(workspace),
    produce: writeChart(`version: ${commit}\n`),
    verify: async () => undefined,
    record: async () => undefined,
    sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    random: Math.random,
    ...rest,
  };
}
