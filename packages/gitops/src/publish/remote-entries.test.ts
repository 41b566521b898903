import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gitEnvironment } from '../git/git-environment.ts';
import { createGit } from '../git/run-git.ts';
import { resolveDeployTarget } from './deploy-target.ts';
import { refuseLinkedEntries } from './remote-entries.ts';

// What somebody pushed to the deploy repository, as it is after a fetch and before a checkout.

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'remote-entries-'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** Fetches a commit with these links, files and submodules. */
async function check(
  entries: Readonly<Record<string, 'link' | 'file' | 'submodule'>>,
  path = '',
): Promise<void> {
  const [from, to] = [join(base, 'from'), join(base, 'to')];
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', from, ...args], { encoding: 'utf8' }).trim();
  for (const folder of [from, to]) execFileSync('git', ['init', '-q', '-b', 'main', folder]);
  const commit = (): void => {
    git(
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@example.org',
      'commit',
      '-q',
      '--allow-empty',
      '-ma',
    );
  };
  commit();
  for (const [name, kind] of Object.entries(entries)) {
    const file = join(from, name);
    mkdirSync(dirname(file), { recursive: true });
    if (kind === 'link') symlinkSync('/etc/hostname', file);
    else if (kind === 'file') writeFileSync(file, '');
    else git('update-index', '--add', '--cacheinfo', `160000,${git('rev-parse', 'HEAD')},${name}`);
    if (kind !== 'submodule') git('add', '--', name);
  }
  commit();
  const fetched = createGit(to, gitEnvironment(process.env));
  await fetched(['fetch', '--quiet', from, 'main']);
  const target = resolveDeployTarget(
    { environment: 'prod', name: 'chart' },
    { url: from, ...(path !== '' && { path }) },
    {},
  );
  await refuseLinkedEntries(fetched, target);
}

test.each([
  ['a file', { 'chart/values.yaml': 'link' }, ''],
  ['a folder', { secrets: 'link' }, ''],
  ['deep below', { 'chart/charts/web/templates/a/b.yaml': 'link' }, ''],
  ['a submodule', { 'chart/charts/sub': 'submodule' }, ''],
  ['the folder of the tree', { 'clusters/prod': 'link' }, 'clusters/prod'],
  ['the first folder on the way', { clusters: 'link' }, 'clusters/prod'],
  ['a submodule on the way', { clusters: 'submodule' }, 'clusters/prod'],
  ['in the folder of the tree', { 'clusters/prod/secrets/a.yaml': 'link' }, 'clusters/prod'],
] as const)('%s may not be a link or submodule', async (_what, entries, path) => {
  await expect(check(entries, path)).rejects.toMatchObject({ code: 'linked-entry' });
});

test.each([
  ['other folders', { 'docs/a': 'link', vendor: 'submodule', 'chart/a.yaml': 'file' }, ''],
  ['other trees', { 'chart/a': 'link', 'clusters/staging/chart/a': 'link' }, 'clusters/prod'],
  ['nothing', {}, 'clusters/prod'],
] as const)('links of people are left alone: %s', async (_what, entries, path) => {
  await expect(check(entries, path)).resolves.toBeUndefined();
});
