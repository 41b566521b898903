import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toCheckoutOptions } from './checkout-options.ts';
import { gitEnvironment } from './git-environment.ts';
import { createGit, type Git } from './run-git.ts';

// Somebody who may push to the deploy repository uses what the user has configured for other
// repositories: each test first shows that plain git does what the attacker wants.

let base: string;
let folder: string;
/** git as a user runs it. */
let plain: Git;
/** git as it runs in a checkout of the deploy repository. */
let careful: Git;
const at = (...parts: readonly string[]): string => join(base, ...parts);

beforeEach(() => {
  base = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'checkout-options-')));
  folder = at('outer/deploy/prod');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(at('run'), `#!/bin/sh\ntouch ${at('executed')}\ncat\n`, { mode: 0o755 });
  const env = { ...process.env, HOME: base, XDG_CONFIG_HOME: at('config') };
  plain = createGit(folder, gitEnvironment(env));
  careful = createGit(folder, toCheckoutOptions(gitEnvironment(env), folder));
});
afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

function configure(text: string): void {
  fs.writeFileSync(at('.gitconfig'), `[user]\n\tname = a\n\temail = a@example.org\n${text}`);
}

/** A repository with a commit of one file. */
async function createRepository(): Promise<void> {
  await plain(['init', '--quiet', '--initial-branch=main']);
  fs.writeFileSync(join(folder, 'a.yaml'), 'a: 1\n');
  await plain(['add', '.']);
  await plain(['-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'a']);
}

/** Whether the attacker's program runs, with both. */
async function runsIn(
  args: readonly string[],
): Promise<readonly [plain: boolean, careful: boolean]> {
  const run = async (git: Git): Promise<boolean> => {
    fs.rmSync(at('executed'), { force: true });
    await git.attempt(args);
    return fs.existsSync(at('executed'));
  };
  return [await run(plain), await run(careful)];
}

describe.skipIf(process.platform === 'win32')('a program of the user does not run', () => {
  beforeEach(createRepository);

  test('as a hook', async () => {
    fs.mkdirSync(at('hooks'));
    fs.copyFileSync(at('run'), at('hooks/post-checkout'));
    configure(`[core]\n\thooksPath = ${at('hooks')}\n`);
    expect(await runsIn(['checkout', '--quiet', '--force', '--detach', 'HEAD'])).toEqual([
      true,
      false,
    ]);
  });

  test('as a hook that the repository itself has', async () => {
    fs.mkdirSync(join(folder, '.git/hooks'), { recursive: true });
    fs.copyFileSync(at('run'), join(folder, '.git/hooks/post-checkout'));
    expect(await runsIn(['checkout', '--quiet', '--force', '--detach', 'HEAD'])).toEqual([
      true,
      false,
    ]);
  });

  test('as a monitor of files', async () => {
    configure(`[core]\n\tfsmonitor = ${at('run')}\n`);
    expect(await runsIn(['status', '--short'])).toEqual([true, false]);
  });

  test('as a filter for all repositories', async () => {
    fs.writeFileSync(at('attributes'), '* filter=evil\n');
    configure(
      `[core]\n\tattributesFile = ${at('attributes')}\n[filter "evil"]\n\tclean = ${at('run')}\n`,
    );
    fs.writeFileSync(join(folder, 'b.yaml'), 'b: 1\n');
    expect(await runsIn(['add', '.'])).toEqual([true, false]);
  });

  test('to check a signature that the attacker wrote', async () => {
    const commit = await plain(['cat-file', 'commit', 'HEAD']);
    const signature = ' -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----';
    const signed = commit.replace('\n\n', `\ngpgsig${signature}\n\n`);
    const hash = await plain(['hash-object', '-t', 'commit', '-w', '--stdin'], signed);
    configure(`[log]\n\tshowSignature = true\n[gpg]\n\tprogram = ${at('run')}\n`);
    expect(await runsIn(['log', '-1', hash.trim()])).toEqual([true, false]);
  });

  test('as the transport of a URL', async () => {
    configure('[protocol]\n\tallow = always\n');
    fs.writeFileSync(at('transport'), `#!/bin/sh\ntouch ${at('executed')}\n`, { mode: 0o755 });
    const url = `ext::${at('transport')}`;
    const env = { PATH: process.env['PATH'] ?? '', HOME: base };
    spawnSync('git', ['ls-remote', url], { env, cwd: folder, timeout: 20_000 });
    expect(fs.existsSync(at('executed'))).toBe(true);
    expect(await runsIn(['ls-remote', url])).toEqual([false, false]);
  });
});

describe('a path that other file systems take for .git is not checked out', () => {
  // U+200C is not seen by HFS+, and NTFS has a short name for .git
  test.each(['.g\u200cit', 'git~1'])('%j', async (name) => {
    await createRepository();
    configure('[core]\n\tprotectHFS = false\n\tprotectNTFS = false\n');
    const blob = (await plain(['rev-parse', 'HEAD:a.yaml'])).trim();
    const tree = (await plain(['mktree'], `100644 blob ${blob}\tconfig\n`)).trim();
    const top = (await plain(['mktree'], `040000 tree ${tree}\t${name}\n`)).trim();
    expect((await plain.attempt(['read-tree', top])).isSuccess).toBe(true);
    expect((await careful.attempt(['read-tree', top])).isSuccess).toBe(false);
  });
});

describe('a repository is not found', () => {
  test('above the checkout', async () => {
    execFileSync('git', ['init', '--quiet', at('outer')]);
    execFileSync('git', ['init', '--quiet', at('outer/deploy')]);
    expect((await plain.attempt(['rev-parse', '--git-dir'])).isSuccess).toBe(true);
    expect((await careful.attempt(['rev-parse', '--git-dir'])).isSuccess).toBe(false);
  });

  test('in files that look like one', async () => {
    execFileSync('git', ['init', '--quiet', '--bare', folder]);
    expect((await plain.attempt(['rev-parse', '--git-dir'])).isSuccess).toBe(true);
    expect((await careful.attempt(['rev-parse', '--git-dir'])).isSuccess).toBe(false);
  });
});

test('a path is a name and not a pattern', async () => {
  await createRepository();
  expect(await plain(['ls-files', '--', '*.yaml'])).toBe('a.yaml\n');
  expect(await careful(['ls-files', '--', '*.yaml'])).toBe('');
});

test.each(['submodule.recurse', 'fetch.recurseSubmodules'])(
  'what the user configured is overridden: %s',
  async (name) => {
    await createRepository();
    const [section, key] = name.split('.');
    configure(`[${section}]\n\t${key} = true\n`);
    expect(await plain(['config', '--get', name])).toBe('true\n');
    expect(await careful(['config', '--get', name])).toBe('false\n');
  },
);

test.skipIf(process.platform === 'win32')(
  'git and what it starts have no variable of this process',
  async () => {
    process.env['CANARY_VALUE'] = 'canary-7f3a';
    try {
      const text = await careful(['-c', 'alias.x=!env', 'x']);
      expect(text).toContain('PATH=');
      expect(text).not.toContain('canary-7f3a');
    } finally {
      delete process.env['CANARY_VALUE'];
    }
  },
);

test('credentials are not passed to the helpers of the machine', async () => {
  const recorded = at('recorded');
  fs.writeFileSync(at('helper'), `#!/bin/sh\ncat >> ${recorded}\n`, { mode: 0o755 });
  configure(`[credential]\n\thelper = ${at('helper')}\n`);
  const url = 'https://git.example/deploy.git';
  const env = { ...process.env, HOME: base, DHALLMARK_DEPLOY_TOKEN: 'canary-token' };
  const git = createGit(folder, gitEnvironment(env, url));
  const asked = await git(['credential', 'fill'], 'protocol=https\nhost=git.example\n\n');
  expect(asked).toContain('password=canary-token');
  await git(['credential', 'approve'], asked);
  expect(fs.existsSync(recorded)).toBe(false);
});
