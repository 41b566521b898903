import { deepEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { charts } from '../support/charts.ts';
import { installProgram, type InstalledProgram } from '../support/dhallmark-program.ts';
import type { Run } from '../support/run-nx.ts';
import { runProgram } from '../support/run-program.ts';
import { filesBelow } from '../support/snapshot.ts';
import { commitAll, writeFiles } from '../support/workspace.ts';

// Somebody who may push to the deploy repository, or who opens a merge request in the workspace, lets
// the next run read, write, delete or execute something that is not theirs.

const key = generateAgeIdentity();
let program: InstalledProgram;
let base: string;
let root: string;
/** The deploy repository after an honest publish. */
let honest: string;
/** The same, with what the attacker pushed. */
let remote: string;
/** Everything that no run may change. */
let untouched: Readonly<Record<string, string>>;

const SECRET = 'secrets/web/web-token.yaml';
const at = (...parts: readonly string[]): string => join(base, ...parts);
const deployed = (...parts: readonly string[]): string => join(root, 'deploy/prod', ...parts);
const git = (folder: string, ...args: readonly string[]): string => {
  const identity = ['-c', 'user.name=attacker', '-c', 'user.email=attacker@example.org'];
  const all = ['-C', folder, ...identity, ...args];
  return execFileSync('git', all, { encoding: 'utf8', stdio: 'pipe' }).trim();
};
const remoteFiles = (): readonly string[] =>
  git(remote, 'ls-tree', '-r', '--name-only', 'main').split('\n');
const remoteText = (path: string): string => git(remote, 'show', `main:${path}`);

function dhallmark(args: readonly string[], more: Record<string, string> = {}): Promise<Run> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: at('home'),
    XDG_CACHE_HOME: at('home/.cache'),
    DHALLMARK_DEPLOY_URL: remote,
    SOPS_AGE_KEY: key.identity,
    WEB_TOKEN: 'CANARY-token-7d30',
    WEB_KEY: Buffer.from('CANARY-key-7d30').toString('base64'),
    WEB_FILE: './web-file.txt',
    DB_PASSWORD: 'CANARY-password-7d30',
    ...more,
  };
  return runProgram(process.execPath, [program.file, ...args, '-e', 'prod'], { cwd: root, env });
}

async function expectRefusal(run: Promise<Run>, code: string): Promise<void> {
  const before = git(remote, 'rev-parse', 'main');
  const result = await run;
  expect(result.text).toContain(`error[${code}]`);
  expect(result.code).toBe(1);
  expect(git(remote, 'rev-parse', 'main')).toBe(before);
}

async function expectPublished(run: Promise<Run>): Promise<Run> {
  const result = await run;
  expect(result.code, result.text).toBe(0);
  return result;
}

/** Pushes a commit to the deploy repository. */
function push(change: (clone: string) => void): void {
  const clone = at('clone');
  git(base, 'clone', '--quiet', remote, clone);
  change(clone);
  git(clone, 'commit', '--quiet', '--allow-empty', '--message=Attack');
  git(clone, 'push', '--quiet', 'origin', 'HEAD:main');
  fs.rmSync(clone, { recursive: true });
}

/** Pushes files: a string is content, `{ link }` a symbolic link, `undefined` deletes it. */
function pushFiles(
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

beforeAll(async () => {
  program = installProgram();
  base = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'dhallmark-hostile-')));
  root = at('workspace');
  fs.mkdirSync(root);
  fs.mkdirSync(at('home'));
  fs.cpSync(join(import.meta.dirname, '../../dhall/Secret'), join(root, 'dhall/Secret'), {
    recursive: true,
  });
  writeFiles(root, {
    ...charts,
    '.sops.yaml': `creation_rules:\n  - age: ${key.recipient}\n    encrypted_regex: ^(data|stringData)$\n`,
    '.gitignore': '/dist/\n/deploy/\n/secrets.env\n',
  });
  commitAll(root);
  writeFiles(at('victim'), { 'keep/file': 'kept', 'sub/a.yaml': 'a', 'b.yaml': 'b' });
  honest = at('honest.git');
  remote = honest;
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', honest]);
  await expectPublished(dhallmark(['publish']));
  pushFiles({ 'flux-system/gotk-sync.yaml': 'apiVersion: v1\nkind: Namespace\n' });
  untouched = describeUntouched();
});
afterAll(() => {
  program.remove();
  fs.rmSync(base, { recursive: true, force: true });
});
beforeEach(() => {
  remote = at('deploy.git');
  fs.rmSync(remote, { recursive: true, force: true });
  fs.cpSync(honest, remote, { recursive: true });
  fs.rmSync(join(root, 'deploy'), { recursive: true, force: true });
});
afterEach(() => {
  deepEqual(describeUntouched(), untouched);
});

describe('a transaction that comes from the remote', () => {
  const PWNED = 'console.error("PWNED", Object.keys(process.env).join());\n';
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const pushTransaction = (write: string | undefined, removals: readonly string[]): void => {
    const staged = '.dhallmark/transaction/0';
    const writes = write === undefined ? [] : [{ path: write, staged, sha256: sha256(PWNED) }];
    pushFiles({
      [staged]: PWNED,
      '.dhallmark/transaction/journal.json': JSON.stringify({ version: 1, writes, removals }),
    });
  };

  test.each<[string, string | undefined, readonly string[]]>([
    ['outside of the tree', '../../pwned.mjs', ['../../../victim/keep']],
    ['into the repository', '.git/hooks/post-checkout', ['.git/HEAD']],
    ['over a chart', 'chart/Chart.yaml', []],
    ['over a Secret', SECRET, [SECRET, 'flux-system/gotk-sync.yaml']],
    ['of nothing', undefined, []],
  ])('is deleted and not completed: %s', async (_what, write, removals) => {
    const before = remoteText(SECRET);
    pushTransaction(write, removals);
    const run = await expectPublished(dhallmark(['publish']));
    expect(run.text).not.toContain('interrupted');
    expect(run.text).not.toContain('PWNED');
    expect(remoteFiles().filter((path) => path.includes('transaction'))).toEqual([]);
    expect(remoteFiles()).toContain('flux-system/gotk-sync.yaml');
    expect(remoteText(SECRET)).toBe(before);
    const [newest] = git(remote, 'log', '-p', '-1', 'main').split('\0');
    expect(newest).not.toContain('+console.error');
  });

  test('does not stop a rekey, verify or diff', async () => {
    pushTransaction('chart/Chart.yaml', [SECRET]);
    const before = remoteText(SECRET);
    await dhallmark(['rekey', '--check']);
    expect(fs.readFileSync(deployed(SECRET), 'utf8').trim()).toBe(before);
    await dhallmark(['verify']);
    await dhallmark(['diff']);
    expect(fs.readFileSync(deployed(SECRET), 'utf8').trim()).toBe(before);
  });
});

describe('state that comes from the remote', () => {
  const lock = JSON.stringify({ pid: 1, host: hostname() });

  test.each([
    ['a lock of a process that runs', { '.dhallmark/lock': lock }],
    ['a lock that is a link', { '.dhallmark/lock': { link: '/etc/hostname' } }],
    ['a lock that is a folder', { '.dhallmark/lock/file': '' }],
  ])('is deleted: %s', async (_what, files) => {
    pushFiles(files);
    await expectPublished(dhallmark(['publish']));
    expect(remoteFiles().filter((path) => path.startsWith('.dhallmark/lock'))).toEqual([]);
  });

  test.each([
    ['a manifest that is not JSON', { '.dhallmark/manifest.json': '<<<<<<< HEAD\n' }],
    ['a manifest of another shape', { '.dhallmark/manifest.json': '{"version":1,"files":[]}' }],
    ['a manifest that is a link', { '.dhallmark/manifest.json': { link: '/proc/self/environ' } }],
    [
      'a manifest that is a folder',
      { '.dhallmark/manifest.json': undefined, '.dhallmark/manifest.json/file': '' },
    ],
    ['a manifest of 40 MB', { '.dhallmark/manifest.json': ' '.repeat(40_000_000) }],
    ['a manifest with a path outside', { '.dhallmark/manifest.json': manifest('../../../victim') }],
    ['a manifest with a path into .git', { '.dhallmark/manifest.json': manifest('.git/config') }],
    ['fingerprints that are not JSON', { '.dhallmark/fingerprints.json': '{' }],
    ['fingerprints of another shape', { '.dhallmark/fingerprints.json': '{"a":{}}' }],
    [
      'fingerprints that are a link',
      { '.dhallmark/fingerprints.json': { link: '/proc/self/environ' } },
    ],
    ['a state folder that is a link', { '.dhallmark': { link: '../../../../victim' } }],
    ['a state folder that is a file', { '.dhallmark': 'file' }],
  ])('is written again, and no file is deleted: %s', async (_what, files) => {
    const before = remoteFiles().filter((path) => !path.startsWith('.dhallmark/'));
    pushFiles(files);
    await expectPublished(dhallmark(['publish']));
    const { files: listed } = JSON.parse(remoteText('.dhallmark/manifest.json')) as {
      files: Record<string, string>;
    };
    expect(Object.keys(listed)).toContain(SECRET);
    expect(remoteFiles().filter((path) => !path.startsWith('.dhallmark/'))).toEqual(before);
    await expectPublished(dhallmark(['verify']));
  });

  test('cannot have files deleted that were never generated', async () => {
    pushFiles({ '.dhallmark/manifest.json': manifest('flux-system/gotk-sync.yaml') });
    await expectPublished(dhallmark(['publish']));
    expect(remoteFiles()).toContain('flux-system/gotk-sync.yaml');
  });

  function manifest(path: string): string {
    return JSON.stringify({ version: 1, environment: 'prod', files: { [path]: 'gone' } });
  }
});

describe('a link in the deploy repository', () => {
  test.each([
    ['a folder that is swept', { 'secrets/old': { link: '../../../../victim' } }],
    ['a file', { [SECRET]: { link: '/proc/self/environ' } }],
    ['the list of Secrets', { 'secrets/kustomization.yaml': { link: '../../../charts/x.yaml' } }],
    ['a folder of files', { secrets: { link: '../../../victim' } }],
    ['a file that nothing generates', { 'chart/templates/x.yaml': { link: '/etc/hostname' } }],
    ['a link to nowhere', { 'chart/files/x': { link: '../../../../pwned' } }],
  ])('is refused before anything is changed: %s', async (_what, files) => {
    const list = { version: 1, environment: 'prod', files: { 'secrets/old/sub/a.yaml': 'gone' } };
    pushFiles({ '.dhallmark/manifest.json': JSON.stringify(list), ...files });
    await expectRefusal(dhallmark(['publish']), 'linked-entry');
    await expectRefusal(dhallmark(['rekey', '--publish']), 'linked-entry');
  });

  test('is refused above the tree', async () => {
    const env = { DHALLMARK_DEPLOY_PATH: 'clusters/prod' };
    pushFiles({ clusters: { link: '../../../victim' } });
    await expectRefusal(dhallmark(['publish'], env), 'linked-entry');
  });

  test('is refused if it is a submodule', async () => {
    push((clone) => {
      const commit = git(clone, 'rev-parse', 'HEAD');
      git(clone, 'update-index', '--add', '--cacheinfo', `160000,${commit},chart/charts/sub`);
    });
    await expectRefusal(dhallmark(['publish']), 'linked-entry');
  });

  test("in people's own folders is nobody's business", async () => {
    pushFiles({ 'docs/latest': { link: 'v1' }, 'docs/v1/page': 'text' });
    await expectPublished(dhallmark(['publish']));
    expect(remoteFiles()).toContain('docs/latest');
  });
});

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
    fs.renameSync(remote, moved);
    remote = moved;
    await expectPublished(dhallmark(['publish']));
    expect(fs.existsSync(deployed('.git/kept'))).toBe(true);
    expect(git(deployed(), 'config', 'remote.origin.url')).toBe(moved);
  });
});

describe('nothing in a checkout is executed', () => {
  const config = at.bind(undefined, 'home/.gitconfig');
  afterEach(() => fs.rmSync(config()));

  test('no filter, hook or monitor that the user has configured', async () => {
    const script = at('home/run');
    const marker = at('home/executed');
    fs.writeFileSync(script, `#!/bin/sh\ntouch ${marker}\ncat\n`, { mode: 0o755 });
    fs.mkdirSync(at('home/hooks'), { recursive: true });
    for (const hook of ['post-checkout', 'pre-commit', 'post-commit', 'pre-push']) {
      fs.copyFileSync(script, at('home/hooks', hook));
    }
    // in the workspace, the user's own configuration counts
    fs.writeFileSync(config(), `[includeIf "gitdir:${deployed()}/"]\n\tpath = ${script}.config\n`);
    fs.writeFileSync(
      `${script}.config`,
      `[core]\n\thooksPath = ${at('home/hooks')}\n\tfsmonitor = ${script}\n[filter "evil"]\n\tclean = ${script}\n\tsmudge = ${script}\n\trequired = true\n[diff "evil"]\n\ttextconv = ${script}\n\tcommand = ${script}\n`,
    );
    pushFiles({ '.gitattributes': '* filter=evil diff=evil merge=evil\n' });
    const changed = await expectPublished(dhallmark(['publish'], { DB_PASSWORD: 'CANARY-2' }));
    expect(changed.text).toContain('prod: published');
    expect(fs.existsSync(marker)).toBe(false);
  });

  test('and attributes change no byte', async () => {
    fs.writeFileSync(config(), '[core]\n\tautocrlf = true\n');
    const before = git(remote, 'ls-tree', '-r', 'main');
    push((clone) => {
      fs.writeFileSync(at('attributes'), '* text eol=crlf ident working-tree-encoding=UTF-16\n');
      const blob = git(clone, 'hash-object', '-w', at('attributes'));
      git(clone, 'update-index', '--add', '--cacheinfo', `100644,${blob},.gitattributes`);
    });
    await expectPublished(dhallmark(['publish']));
    const after = git(remote, 'ls-tree', '-r', 'main').split('\n');
    expect(after.filter((line) => !line.endsWith('.gitattributes')).join('\n')).toBe(before);
    expect(fs.readFileSync(deployed('chart/Chart.yaml'), 'utf8')).not.toContain('\r');
  });
});

describe('an unfinished change beside the tree', () => {
  const journal = 'deploy/.dhallmark/prod/transaction/journal.json';
  const change = { version: 1, tree: '', writes: [], removals: ['secrets/kustomization.yaml'] };

  test('is completed by make, and forgotten by publish', async () => {
    await expectPublished(dhallmark(['publish']));
    writeFiles(root, { [journal]: JSON.stringify(change) });
    expect((await dhallmark(['verify'])).text).toContain('error[unfinished]');
    expect((await dhallmark(['make'])).text).toContain('An interrupted make was finished.');
    writeFiles(root, { [journal]: JSON.stringify(change) });
    const run = await expectPublished(dhallmark(['publish']));
    expect(run.text).not.toContain('interrupted');
    expect(filesBelow(join(root, 'deploy/.dhallmark'))).toEqual([]);
  });

  test.each([
    ['others could have written it', { ...change }, 0o666],
    ['it is of another tree', { ...change, tree: 'clusters/prod' }, 0o600],
  ])('is rolled back if %s', async (_why, content, mode) => {
    await expectPublished(dhallmark(['publish']));
    writeFiles(root, { [journal]: JSON.stringify(content) });
    fs.chmodSync(join(root, journal), mode);
    expect((await dhallmark(['make'])).text).toContain('An interrupted make was rolled back.');
  });

  // only root may give files away
  test.runIf(process.getuid?.() === 0)('of another user is rolled back', async () => {
    await expectPublished(dhallmark(['publish']));
    writeFiles(root, { [journal]: JSON.stringify(change) });
    fs.chownSync(join(root, journal), 12_345, 12_345);
    expect((await dhallmark(['make'])).text).toContain('An interrupted make was rolled back.');
  });

  test('with a path outside of the tree is refused', async () => {
    await expectPublished(dhallmark(['publish']));
    writeFiles(root, { [journal]: JSON.stringify({ ...change, removals: ['../../charts'] }) });
    await expectRefusal(dhallmark(['make']), 'journal-broken');
    await expectPublished(dhallmark(['publish']));
  });
});
