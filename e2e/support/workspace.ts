import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';

const repository = resolve(import.meta.dirname, '../..');

export interface Workspace {
  readonly root: string;
  /** A separate home folder: no test sees or touches the real one. */
  readonly home: string;
  readonly path: (...parts: readonly string[]) => string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly remove: () => void;
}

export interface WorkspaceOptions {
  /** Folders or files of this repository to copy, `charts` and `dhall` for instance. */
  readonly copy?: readonly string[];
  /** Whether tests and their recorded data are copied, too. Default false. */
  readonly tests?: boolean;
  readonly files?: Readonly<Record<string, string>>;
  /** The plugin's options in nx.json. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/**
 * A separate workspace in a temporary folder: our packages as sources without a build, every
 * installed package as a link, a Git repository with one commit.
 */
export function createWorkspace({
  copy = [],
  tests = false,
  files = {},
  options = {},
}: WorkspaceOptions): Workspace {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'dhallmark-e2e-')));
  const root = join(base, 'workspace');
  const home = join(base, 'home');
  mkdirSync(root);
  mkdirSync(join(home, 'tmp'), { recursive: true });
  // tools/programs starts the command lines of the packages
  const needed = ['packages', 'tools/programs', 'package.json', '.gitignore'];
  for (const path of [...needed, ...copy]) copyPath(path, root, tests);
  linkModules(root);
  const workspace: Workspace = {
    root,
    home,
    path: (...parts) => join(root, ...parts),
    write: (texts) => writeFiles(root, texts),
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
  workspace.write({ 'nx.json': renderNxJson(options), ...files });
  commitAll(root);
  return workspace;
}

/** Another machine's clone of a workspace, with its own home folder and the same packages. */
export function cloneWorkspace(from: Workspace): Workspace {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'dhallmark-e2e-')));
  const root = join(base, 'workspace');
  const home = join(base, 'home');
  mkdirSync(join(home, 'tmp'), { recursive: true });
  execFileSync('git', ['clone', '--quiet', from.root, root]);
  linkModules(root);
  return {
    root,
    home,
    path: (...parts) => join(root, ...parts),
    write: (texts) => writeFiles(root, texts),
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}

/** Commits everything in the workspace, as its user would. */
export function commitAll(root: string): void {
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=e2e', '-c', 'user.email=e2e@example.com', ...args], {
      cwd: root,
      stdio: 'ignore',
    });
  };
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message=State');
}

/** nx.json with the options of the plugin. */
export function renderNxJson(options: Readonly<Record<string, unknown>>): string {
  const text = {
    analytics: false,
    neverConnectToCloud: true,
    defaultBase: 'main',
    cacheDirectory: '.nx/cache',
    plugins: [{ plugin: '@dhallmark/nx', options }],
  };
  return `${JSON.stringify(text, null, 2)}\n`;
}

/** Without what was built. Tests are a third of the files. */
function copyPath(path: string, root: string, withTests: boolean): void {
  const built = /(^|\/)(node_modules|dist|bundle|coverage)$|\.tsbuildinfo$/;
  const ofTests = /(^|\/)golden$|\.test\.ts$/;
  cpSync(join(repository, path), join(root, path), {
    recursive: true,
    filter: (from) => !built.test(from) && (withTests || !ofTests.test(from)),
  });
}

/** Links every installed package; ours point into this workspace. */
function linkModules(root: string): void {
  const modules = join(root, 'node_modules');
  mkdirSync(join(modules, '@dhallmark'), { recursive: true });
  for (const entry of readdirSync(join(repository, 'node_modules'))) {
    if (entry === '@dhallmark' || entry.startsWith('.package-lock') || entry === '.cache') continue;
    symlinkSync(moduleTarget(entry, root), join(modules, entry));
  }
  for (const entry of readdirSync(join(repository, 'node_modules/@dhallmark'))) {
    const name = join('@dhallmark', entry);
    symlinkSync(moduleTarget(name, root), join(modules, name));
  }
  for (const name of readdirSync(join(repository, 'packages'))) {
    const own = join(repository, 'packages', name, 'node_modules');
    try {
      symlinkSync(realpathSync(own), join(root, 'packages', name, 'node_modules'));
    } catch {}
  }
}

/** What a link to an installed package points at: a package of ours is the workspace's copy. */
function moduleTarget(name: string, root: string): string {
  const target = realpathSync(join(repository, 'node_modules', name));
  const path = relative(repository, target);
  return path.startsWith('node_modules') || path.startsWith('..') ? target : join(root, path);
}

export function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
