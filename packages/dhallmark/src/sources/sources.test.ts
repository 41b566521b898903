import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultOptions } from '../workspace/options.ts';
import { checkSources } from './check-sources.ts';
import { openSources } from './open-sources.ts';
import { listTrackedFiles, listUntrackedFiles } from './tracked-files.ts';

let base: string;
let root: string;
const env = process.env;

function git(...args: readonly string[]): string {
  const author = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  return execFileSync('git', ['-C', root, ...author, ...args], { encoding: 'utf8', stdio: 'pipe' });
}

function place(path: string, content = 'x'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const sourcesOf = (environment: string, folder = root, variables: typeof env = env) =>
  openSources({ root: folder, env: variables, environment, options: defaultOptions });
const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { readonly code?: string }).code;
  }
};

beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'dhallmark-sources-')));
  root = join(base, 'workspace');
  mkdirSync(root);
  git('init', '--quiet', '--initial-branch=main');
  place('.gitignore', '*.log\n');
  place('charts/chart.dhall', '1');
  place('charts/é.txt');
  place('charts/intended.txt');
  place('charts/link-in-index');
  symlinkSync('chart.dhall', join(root, 'charts/link'));
  git('add', '--all');
  // as on a file system without links
  const name = git('hash-object', '-w', '--', join(root, 'charts/chart.dhall')).trim();
  git('update-index', '--cacheinfo', `120000,${name},charts/link-in-index`);
  git('commit', '--quiet', '--message=x');
  place('charts/new.dhall', '1');
  place('charts/new.txt');
  place('charts/forced.log');
  place('charts/ignored.log');
  git('add', '--force', 'charts/forced.log');
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('Git tracks', () => {
  test('regular files of the index, forced ones too; neither links nor what is ignored', () => {
    const tracked = listTrackedFiles(root, env);
    expect([...(tracked ?? [])].toSorted()).toEqual([
      '.gitignore',
      'charts/chart.dhall',
      'charts/forced.log',
      'charts/intended.txt',
      'charts/é.txt',
    ]);
    expect(listUntrackedFiles(root, env, 'charts')).toEqual(['charts/new.dhall', 'charts/new.txt']);
  });

  test.skipIf(process.platform === 'darwin')('the name in this spelling, not in another', () => {
    place('charts/é.txt'.normalize('NFD'));
    const sources = sourcesOf('production');
    expect(sources.find('charts/é.txt')).toHaveProperty('bytes');
    expect(sources.find('charts/é.txt'.normalize('NFD'))).toHaveProperty('refusal');
    rmSync(join(root, 'charts/é.txt'.normalize('NFD')));
  });

  test('no file of another index that a variable names', () => {
    const other = join(base, 'index');
    execFileSync('git', ['-C', root, 'add', 'charts/new.txt'], {
      env: { ...env, GIT_INDEX_FILE: other },
    });
    const sources = sourcesOf('production', root, { ...env, GIT_INDEX_FILE: other });
    expect(sources.find('charts/new.txt')).toHaveProperty('refusal');
    expect(sources.find('charts/chart.dhall')).toHaveProperty('bytes');
  });

  test('the files of a linked work tree by its own index', () => {
    const linked = join(base, 'linked');
    git('worktree', 'add', '--quiet', '--detach', linked);
    writeFileSync(join(linked, 'charts/forced.log'), 'x');
    const sources = sourcesOf('production', linked);
    expect(sources.find('charts/chart.dhall')).toHaveProperty('bytes');
    expect(sources.find('charts/forced.log')).toHaveProperty('refusal');
    git('worktree', 'remove', '--force', linked);
  });

  test('the files of a workspace in a folder of a repository', () => {
    const sources = sourcesOf('production', join(root, 'charts'));
    expect(sources.find('chart.dhall')).toHaveProperty('bytes');
    expect(sources.find('new.txt')).toHaveProperty('refusal');
  });

  test('no file with a conflict', () => {
    const name = git('hash-object', '-w', '--', join(root, 'charts/intended.txt')).trim();
    const entries = [1, 2, 3].map((stage) => `100644 ${name} ${stage}\tcharts/conflict.txt\n`);
    execFileSync('git', ['-C', root, 'update-index', '--index-info'], { input: entries.join('') });
    expect(listTrackedFiles(root, env)?.has('charts/conflict.txt')).toBe(false);
    git('update-index', '--force-remove', 'charts/conflict.txt');
  });
});

describe('local', () => {
  test('reads Dhall files and templates that Git does not track, and nothing else that it does not', () => {
    const sources = sourcesOf('local');
    for (const name of ['NOTES.txt', 'deep/a.yaml', '_b.tpl']) {
      place(`charts/templates/${name}`);
      expect(sources.find(`charts/templates/${name}`)).toHaveProperty('bytes');
      const refused = sourcesOf('production').find(`charts/templates/${name}`);
      expect(refused).toHaveProperty('refusal');
    }
    place('charts/templates/data.json');
    expect(sources.find('charts/templates/data.json')).toHaveProperty('refusal');
    expect(sources.find('charts/new.dhall')).toHaveProperty('bytes');
    expect(sources.find('charts/new.txt')).toHaveProperty('refusal');
    expect(sources.find('charts/ignored.log')).toHaveProperty('refusal');
    expect(sources.find('charts/absent.txt')).toBeUndefined();
  });
});

describe('without a repository', () => {
  test('local reads every regular file, another environment none', () => {
    const plain = join(base, 'plain');
    mkdirSync(plain);
    writeFileSync(join(plain, 'a.txt'), 'x');
    symlinkSync('a.txt', join(plain, 'link'));
    expect(sourcesOf('local', plain).find('a.txt')).toHaveProperty('bytes');
    expect(sourcesOf('local', plain).find('link')).toHaveProperty('refusal');
    expect(codeOf(() => sourcesOf('production', plain).find('a.txt'))).toBe('no-repository');
    expect(codeOf(() => checkSources({ root: plain, env, options: defaultOptions }))).toBe(
      'no-repository',
    );
  });

  test('a repository that git refuses to read is not taken for none', () => {
    const broken = join(base, 'broken');
    mkdirSync(join(broken, '.git'), { recursive: true });
    writeFileSync(join(broken, 'a.txt'), 'x');
    for (const environment of ['local', 'production']) {
      const code = codeOf(() => sourcesOf(environment, broken).find('a.txt'));
      expect(code).toBe('cannot-list-files');
    }
  });
});
