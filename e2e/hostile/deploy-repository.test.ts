import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  at,
  deployed,
  dhallmark,
  expectPublished,
  expectRefusal,
  git,
  push,
  pushFiles,
  remote,
  remoteFiles,
  remoteText,
  root,
  SECRET,
  useAttackedRepository,
} from '../support/attacked-repository.ts';
import { filesBelow } from '../support/snapshot.ts';
import { writeFiles } from '../support/workspace.ts';

// Somebody who may push to the deploy repository lets the next run read, write, delete or execute
// something that is not theirs.

useAttackedRepository();

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

test.skipIf(process.platform === 'win32')(
  'a huge file is refused while it is written',
  async () => {
    push((clone) => {
      fs.writeFileSync(join(clone, 'chart/zeros'), '');
      fs.truncateSync(join(clone, 'chart/zeros'), 300 * 2 ** 20);
      git(clone, '-c', 'core.compression=1', 'add', '.');
    });
    await expectRefusal(dhallmark(['publish']), 'file-too-large');
    const written = fs.statSync(deployed('chart/zeros'), { throwIfNoEntry: false })?.size ?? 0;
    expect(written).toBeLessThanOrEqual(256 * 2 ** 20);
  },
  180_000,
);
