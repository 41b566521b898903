import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  at,
  base,
  deployed,
  dhallmark,
  expectPublished,
  expectRefusal,
  git,
  moveRemote,
  remote,
  root,
  untouched,
  useAttackedRepository,
} from '../support/attacked-repository.ts';
import { writeFiles } from '../support/workspace.ts';

// Somebody who may add files to the workspace, by a merge request or on the machine, puts something
// else in the place of the checkout of the deploy repository.

useAttackedRepository();

describe('a link in the workspace', () => {
  const verbs = ['publish', 'make', 'verify', 'diff', 'rekey --check'];

  test.each(verbs)('in the place of the tree is refused by %s', async (verb) => {
    fs.mkdirSync(join(root, 'deploy'));
    fs.symlinkSync('..', deployed());
    await expectRefusal(dhallmark(verb.split(' ')), 'linked-folder');
  });

  test('in the place of the folder of trees, or above it, is refused', async () => {
    fs.symlinkSync(at('victim'), join(root, 'deploy'));
    await expectRefusal(dhallmark(['publish']), 'linked-folder');
    await expectRefusal(dhallmark(['make']), 'linked-folder');
    fs.unlinkSync(join(root, 'deploy'));
    fs.symlinkSync(at('victim'), join(root, 'out'));
    fs.writeFileSync(join(root, 'dhallmark.json'), '{ "outputRoot": "out/deploy" }\n');
    await expectRefusal(dhallmark(['make']), 'linked-folder');
    fs.rmSync(join(root, 'dhallmark.json'));
    fs.rmSync(join(root, 'out'));
  });

  test('in the place of a folder of the tree is refused', async () => {
    await expectPublished(dhallmark(['publish']));
    fs.rmSync(deployed('secrets'), { recursive: true });
    fs.symlinkSync(at('victim'), deployed('secrets'));
    await expectRefusal(dhallmark(['make']), 'linked-folder');
    await expectRefusal(dhallmark(['verify']), 'linked-folder');
  });
});

describe('a deploy tree that a merge request brings', () => {
  afterEach(() => {
    git(root, 'reset', '--quiet', '--hard', untouched['HEAD'] ?? '');
  });

  test.each(['publish', 'make', 'verify', 'diff', 'rekey'])('is refused by %s', async (verb) => {
    fs.mkdirSync(join(root, 'deploy'));
    fs.symlinkSync('..', deployed());
    git(root, 'add', '--force', 'deploy/prod');
    git(root, 'commit', '--quiet', '--message=Merge request');
    await expectRefusal(dhallmark([verb]), 'tracked-output');
    expect(git(root, 'rev-parse', 'HEAD~1')).toBe(untouched['HEAD']);
    git(root, 'reset', '--quiet', '--hard', 'HEAD~1');
  });

  test('is refused if it is a journal beside the tree, or a repository', async () => {
    writeFiles(root, {
      'deploy/.dhallmark/prod/transaction/journal.json': JSON.stringify({
        version: 1,
        tree: '',
        writes: [],
        removals: ['secrets/web/web-token.yaml'],
      }),
      'deploy/prod/HEAD': 'ref: refs/heads/main\n',
      'deploy/prod/config': '[core]\n\tfsmonitor = touch pwned\n',
    });
    git(root, 'add', '--force', 'deploy');
    git(root, 'commit', '--quiet', '--message=Merge request');
    await expectRefusal(dhallmark(['publish']), 'tracked-output');
    await expectRefusal(dhallmark(['make']), 'tracked-output');
    git(root, 'reset', '--quiet', '--hard', 'HEAD~1');
  });
});

describe('a repository of somebody else in the place of the checkout', () => {
  /** A clone with a commit that was never pushed. */
  function clone(url: string, folder = deployed()): string {
    fs.mkdirSync(dirname(folder), { recursive: true });
    git(base, 'clone', '--quiet', url, folder);
    fs.writeFileSync(join(folder, 'notes'), 'mine');
    git(folder, 'add', 'notes');
    git(folder, 'commit', '--quiet', '--message=Mine');
    return git(folder, 'rev-parse', 'HEAD');
  }

  test('of another remote is refused and stays', async () => {
    const commit = clone(root);
    await expectRefusal(dhallmark(['publish']), 'foreign-repository');
    expect(git(deployed(), 'rev-parse', 'main')).toBe(commit);
    expect(git(deployed(), 'remote', 'get-url', 'origin')).toBe(root);
    expect(fs.readFileSync(deployed('notes'), 'utf8')).toBe('mine');
  });

  test.each([
    ['the same', (url: string) => url],
    ['a file URL', (url: string) => `file://${url}`],
    ['a slash at the end', (url: string) => `${url}/`],
  ])('of the same remote keeps its commits: %s', async (_what, spell) => {
    const commit = clone(spell(remote));
    await expectPublished(dhallmark(['publish']));
    expect(git(deployed(), 'rev-parse', 'main')).toBe(commit);
    expect(git(deployed(), 'config', 'remote.origin.url')).toBe(remote);
  });

  test('without a remote, as a worktree, as a link, is refused and stays', async () => {
    fs.mkdirSync(deployed(), { recursive: true });
    git(deployed(), 'init', '--quiet');
    await expectRefusal(dhallmark(['publish']), 'foreign-repository');
    fs.rmSync(deployed('.git'), { recursive: true });
    fs.writeFileSync(deployed('.git'), `gitdir: ${join(root, '.git')}\n`);
    await expectRefusal(dhallmark(['publish']), 'foreign-repository');
    fs.rmSync(deployed('.git'));
    fs.symlinkSync(join(root, '.git'), deployed('.git'));
    await expectRefusal(dhallmark(['publish']), 'foreign-repository');
    expect(fs.lstatSync(deployed('.git')).isSymbolicLink()).toBe(true);
  });

  test('in a folder of the tree is refused and stays', async () => {
    await expectPublished(dhallmark(['publish']));
    const commit = clone(root, deployed('chart/nested'));
    await expectRefusal(dhallmark(['publish']), 'foreign-repository');
    expect(git(deployed('chart/nested'), 'rev-parse', 'main')).toBe(commit);
  });

  test('in the folder of trees is refused and stays', async () => {
    const commit = clone(root, join(root, 'deploy'));
    fs.mkdirSync(deployed());
    fs.writeFileSync(deployed('mine'), 'mine');
    await expectRefusal(dhallmark(['publish']), 'foreign-repository');
    expect(git(join(root, 'deploy'), 'rev-parse', 'main')).toBe(commit);
    expect(fs.readFileSync(deployed('mine'), 'utf8')).toBe('mine');
  });

  test('is not looked for above the tree', async () => {
    await expectPublished(dhallmark(['publish']));
    fs.rmSync(deployed('.git/HEAD'));
    await expectPublished(dhallmark(['publish']));
    expect(git(deployed(), 'config', 'remote.origin.url')).toBe(remote);
  });

  test('by this program gets another URL, and is not created again', async () => {
    await expectPublished(dhallmark(['publish']));
    fs.writeFileSync(deployed('.git/kept'), '');
    const moved = at('moved.git');
    moveRemote(moved);
    await expectPublished(dhallmark(['publish']));
    expect(fs.existsSync(deployed('.git/kept'))).toBe(true);
    expect(git(deployed(), 'config', 'remote.origin.url')).toBe(moved);
  });
});
