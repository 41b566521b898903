import { deepEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { createDeployWorkspace, type DeployWorkspace } from './deploy-workspace.ts';
import type { Run } from './run-nx.ts';
import { filesBelow } from './snapshot.ts';
import { renderAgeRule } from './sops-config.ts';
import { writeFiles } from './workspace.ts';

// A workspace that was published honestly, and its deploy repository, for tests that attack them.

const key = generateAgeIdentity();
let workspace: DeployWorkspace;
export let base: string;
export let root: string;
/** The deploy repository after an honest publish. */
let honest: string;
/** The same, with what the attacker pushed. */
export let remote: string;
/** Everything that no run may change. */
export let untouched: Readonly<Record<string, string>>;

export const SECRET = 'secrets/web/web-token.yaml';
export const at = (...parts: readonly string[]): string => join(base, ...parts);
export const deployed = (...parts: readonly string[]): string =>
  join(root, 'deploy/prod', ...parts);
export const git = (folder: string, ...args: readonly string[]): string => {
  const identity = ['-c', 'user.name=attacker', '-c', 'user.email=attacker@example.org'];
  const all = ['-C', folder, ...identity, ...args];
  return execFileSync('git', all, { encoding: 'utf8', stdio: 'pipe' }).trim();
};
export const remoteFiles = (): readonly string[] =>
  git(remote, 'ls-tree', '-r', '--name-only', 'main').split('\n');
export const remoteText = (path: string): string => git(remote, 'show', `main:${path}`);

export function dhallmark(
  args: readonly string[],
  more: Record<string, string> = {},
): Promise<Run> {
  return workspace.run([...args, '-e', 'prod'], {
    DHALLMARK_DEPLOY_URL: remote,
    SOPS_AGE_KEY: key.identity,
    WEB_TOKEN: 'CANARY-token-7d30',
    WEB_KEY: Buffer.from('CANARY-key-7d30').toString('base64'),
    WEB_FILE: './web-file.txt',
    DB_PASSWORD: 'CANARY-password-7d30',
    ...more,
  });
}

export async function expectRefusal(run: Promise<Run>, code: string): Promise<void> {
  const before = git(remote, 'rev-parse', 'main');
  const result = await run;
  expect(result.text).toContain(`error[${code}]`);
  expect(result.code).toBe(1);
  expect(git(remote, 'rev-parse', 'main')).toBe(before);
}

export async function expectPublished(run: Promise<Run>): Promise<Run> {
  const result = await run;
  expect(result).toMatchObject({ code: 0 });
  return result;
}

/** Gives the deploy repository another address. */
export function moveRemote(to: string): void {
  fs.renameSync(remote, to);
  remote = to;
}

/** Pushes a commit to the deploy repository. */
export function push(change: (clone: string) => void): void {
  const clone = at('clone');
  git(base, 'clone', '--quiet', remote, clone);
  change(clone);
  git(clone, 'commit', '--quiet', '--allow-empty', '--message=Attack');
  git(clone, 'push', '--quiet', 'origin', 'HEAD:main');
  fs.rmSync(clone, { recursive: true });
}

/** Pushes files: a string is content, `{ link }` a symbolic link, `undefined` deletes it. */
export function pushFiles(
  files: Readonly<Record<string, string | { readonly link: string } | undefined>>,
): void {
  push((clone) => {
    for (const [path, content] of Object.entries(files)) {
      const file = join(clone, path);
      fs.rmSync(file, { recursive: true, force: true });
      if (content === undefined) continue;
      fs.mkdirSync(dirname(file), { recursive: true });
      if (typeof content === 'string') fs.writeFileSync(file, content);
      else fs.symlinkSync(content.link, file);
    }
    git(clone, 'add', '--all', '--force');
  });
}

function describeUntouched(): Readonly<Record<string, string>> {
  const paths = [
    ...filesBelow(root).filter((path) => !/^(dist|deploy|\.git)\//.test(path)),
    '.git/HEAD',
    '.git/config',
  ];
  const texts = paths.map((path) => [path, fs.readFileSync(join(root, path), 'utf8')] as const);
  const victims = filesBelow(at('victim')).map(
    (path) => [`victim/${path}`, fs.readFileSync(at('victim', path), 'utf8')] as const,
  );
  return { ...Object.fromEntries([...texts, ...victims]), HEAD: git(root, 'rev-parse', 'HEAD') };
}

/** Before each test the deploy repository is honest again; after it, the workspace is as before. */
export function useAttackedRepository(): void {
  beforeAll(async () => {
    workspace = createDeployWorkspace(renderAgeRule(key.recipient));
    root = workspace.root;
    base = dirname(root);
    writeFiles(at('victim'), { 'keep/file': 'kept', 'sub/a.yaml': 'a', 'b.yaml': 'b' });
    honest = workspace.remote;
    remote = honest;
    await expectPublished(dhallmark(['publish']));
    pushFiles({ 'flux-system/gotk-sync.yaml': 'apiVersion: v1\nkind: Namespace\n' });
    untouched = describeUntouched();
  });
  afterAll(() => workspace.remove());
  beforeEach(() => {
    remote = at('attacked.git');
    fs.rmSync(remote, { recursive: true, force: true });
    fs.cpSync(honest, remote, { recursive: true });
    fs.rmSync(join(root, 'deploy'), { recursive: true, force: true });
  });
  afterEach(() => {
    deepEqual(describeUntouched(), untouched);
  });
}
