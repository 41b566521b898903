import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { charts } from './charts.ts';
import { installPackages } from './installed-packages.ts';
import type { Run } from './run-nx.ts';
import { runProgram } from './run-program.ts';
import { commitAll, writeFiles } from './workspace.ts';

const repository = resolve(import.meta.dirname, '../..');

/** How a job is run. */
export interface JobOptions {
  /** In a clone that only this job has, so that several jobs can run at once. */
  readonly apart?: boolean;
  /** Called with the process's id once it runs. */
  readonly started?: (pid: number) => void;
}

/** A workspace without Nx, its deploy repository, and people who may push there. */
export interface DeployWorkspace {
  readonly root: string;
  /** The bare deploy repository. */
  readonly remote: string;
  /** Writes tracked files and commits. */
  readonly commit: (files: Readonly<Record<string, string>>) => void;
  /** Runs `dhallmark` with these variables and no others of this process. */
  readonly run: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Run>;
  /** The same as a CI job does, in a fresh clone of everything. */
  readonly job: (
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
    options?: JobOptions,
  ) => Promise<Run>;
  /** A file of the deploy repository as it is published. */
  readonly published: (path: string) => string;
  /** Runs git in the bare deploy repository. */
  readonly git: (...args: readonly string[]) => string;
  /** What someone with the right to push does: their clone is pushed afterwards. */
  readonly push: (
    change: (read: (path: string) => string, write: (path: string, text: string) => void) => void,
  ) => void;
  readonly remove: () => void;
}

/** The small charts of `charts.ts`, with this `.sops.yaml`. */
export function createDeployWorkspace(sopsYaml: string): DeployWorkspace {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'dhallmark-deploy-')));
  const [root, home, remote] = ['workspace', 'home', 'deploy.git'].map((name) => join(base, name));
  if (root === undefined || home === undefined || remote === undefined) throw new Error('no path');
  const program = join(installPackages(), 'dhallmark/bin/dhallmark.cjs');
  mkdirSync(join(home, 'tmp'), { recursive: true });
  cpSync(join(repository, 'dhall/Secret'), join(root, 'dhall/Secret'), { recursive: true });
  writeFiles(root, {
    ...charts,
    '.sops.yaml': sopsYaml,
    '.gitignore': '/dist/\n/deploy/\n/node_modules\n/secrets.env\n',
  });
  commitAll(root);
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', remote, ...args], { encoding: 'utf8' });
  const runIn = (
    cwd: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    started?: JobOptions['started'],
  ): Promise<Run> =>
    runProgram(process.execPath, [program, ...args], {
      cwd,
      env: { ...jobEnvironment(home), DHALLMARK_DEPLOY_URL: remote, ...env },
      started,
    });
  const run: DeployWorkspace['run'] = (args, env) => runIn(root, args, env);
  return {
    root,
    remote,
    commit: (files) => {
      writeFiles(root, files);
      commitAll(root);
    },
    run,
    job: async (args, env, { apart = false, started } = {}) => {
      const folder = apart ? mkdtempSync(join(base, 'job-')) : root;
      if (apart) execFileSync('git', ['clone', '--quiet', root, folder]);
      for (const name of ['deploy', 'dist', 'node_modules']) {
        rmSync(join(folder, name), { recursive: true, force: true });
      }
      const result = await runIn(folder, args, env, started);
      if (apart) rmSync(folder, { recursive: true, force: true });
      return result;
    },
    published: (path) => git('show', `main:${path}`),
    git,
    push: (change) => pushFromClone(base, remote, change),
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}

function jobEnvironment(home: string): Record<string, string> {
  return {
    CI: 'true',
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    TMPDIR: join(home, 'tmp'),
    NO_COLOR: '1',
  };
}

function pushFromClone(
  base: string,
  remote: string,
  change: Parameters<DeployWorkspace['push']>[0],
): void {
  const clone = mkdtempSync(join(base, 'clone-'));
  const run = (...args: readonly string[]): void => {
    const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.com'];
    execFileSync('git', [...identity, '-C', clone, ...args], { stdio: 'ignore' });
  };
  run('clone', '--quiet', remote, '.');
  change(
    (path) => readFileSync(join(clone, path), 'utf8'),
    (path, text) => {
      mkdirSync(dirname(join(clone, path)), { recursive: true });
      writeFileSync(join(clone, path), text);
    },
  );
  run('add', '--all');
  run('commit', '--quiet', '--allow-empty', '--message=Mine');
  run('push', '--quiet', 'origin', 'HEAD:main');
  rmSync(clone, { recursive: true, force: true });
}
