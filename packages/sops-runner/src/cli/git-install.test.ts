/** What `git install` configures, and how Git shows encrypted files with it. */

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { makeWorkspace } from '../testing/cli-workspace.ts';
import type { Workspace } from '../testing/cli-workspace.ts';
import { runInProcess } from '../testing/run-in-process.ts';
import { compiledCode } from '../../../../tools/testing/compiled-code.ts';

const BIN = join(import.meta.dirname, '../../bin/sops-runner.cjs');

let workspace: Workspace;
let env: Record<string, string>;
beforeAll(() => {
  workspace = makeWorkspace();
  workspace.write('home/bin/sops-runner', `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`);
  chmodSync(join(workspace.path, 'home/bin/sops-runner'), 0o755);
  env = {
    ...compiledCode,
    PATH: `${workspace.path}/home/bin:${process.env['PATH'] ?? ''}`,
    HOME: join(workspace.path, 'home'),
    TMPDIR: join(workspace.path, 'home'),
    SOPS_AGE_KEY: workspace.identity,
    GIT_CONFIG_NOSYSTEM: '1',
  };
  git('init', '-q', '-b', 'main', '.');
  git('config', 'user.name', 'a');
  git('config', 'user.email', 'a@b');
  workspace.write('.gitignore', '/home\n');
});
afterAll(() => workspace.remove());

function git(...args: string[]): string {
  const ran = spawnSync('git', args, { cwd: workspace.path, env, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stderr}`);
  return ran.stdout;
}

function sopsRunner(...args: string[]) {
  return runInProcess(args, { cwd: workspace.path, env });
}

test('install configures this repository, uninstall removes it', async () => {
  workspace.write('.gitattributes', '*.png binary\n');
  const first = await sopsRunner('git', 'install');
  expect(first).toMatchObject({ status: 0, stderr: '' });
  const driver = 'sops-runner merge --marker-size=%L %O %A %B %P';
  expect(first.stdout).toContain(`merge.sops-runner.driver = ${driver}\n`);
  expect(first.stdout).toContain('.gitattributes: *.yaml\n');
  expect(git('config', '--local', '--get-regexp', 'sops-runner')).toBe(
    `merge.sops-runner.name files encrypted with SOPS, merged by value
merge.sops-runner.driver ${driver}
diff.sops-runner.textconv sops-runner textconv
diff.sops-runner.cachetextconv false
`,
  );
  expect(git('check-attr', 'merge', 'diff', '--', 'a/b.yaml', 'c.png')).toBe(
    `a/b.yaml: merge: sops-runner
a/b.yaml: diff: sops-runner
c.png: merge: unset
c.png: diff: unset
`,
  );
  expect((await sopsRunner('git', 'install')).stdout).toBe('everything is configured already\n');
  expect((await sopsRunner('git', 'uninstall')).stdout).toContain('removed merge.sops-runner\n');
  expect(workspace.read('.gitattributes')).toBe('*.png binary\n');
  expect(git('config', '--local', '--list')).not.toContain('sops-runner');
});

test('entries of somebody else stay, and nothing is written', async () => {
  git('config', 'diff.sops-runner.textconv', 'sops -d');
  const config = readFileSync(join(workspace.path, '.git/config'));
  const other = await sopsRunner('git', 'install');
  expect(other).toMatchObject({ status: 1, stderr: expect.stringContaining('error[git-entry]') });
  expect(other.stderr).toContain('sops -d');
  expect(readFileSync(join(workspace.path, '.git/config'))).toEqual(config);
  git('config', '--unset', 'diff.sops-runner.textconv');
  git('config', 'diff.sops-runner.cachetextconv', 'true');
  expect(await sopsRunner('git', 'install')).toMatchObject({ status: 1 });
  git('config', '--unset', 'diff.sops-runner.cachetextconv');
  workspace.write('.gitattributes', '*.json merge=json\n');
  expect(await sopsRunner('git', 'install')).toMatchObject({ status: 1 });
  expect(await sopsRunner('git', 'install', '!x')).toMatchObject({ status: 1 });
  expect(git('config', '--local', '--list')).not.toContain('sops-runner.');
  expect(await sopsRunner('git', 'install', 'secrets/**')).toMatchObject({ status: 0 });
  expect(workspace.read('.gitattributes')).toBe(
    'secrets/** diff=sops-runner merge=sops-runner\n*.json merge=json\n',
  );
  await sopsRunner('git', 'uninstall');
  workspace.write('.gitattributes', '');
});

test('--global configures every repository of the user', async () => {
  expect(await sopsRunner('git', 'install', '--global')).toMatchObject({ status: 0 });
  const attributes = join(workspace.path, 'home/.config/git/attributes');
  expect(readFileSync(attributes, 'utf8')).toContain('*.yaml diff=sops-runner merge=sops-runner\n');
  expect(git('check-attr', 'merge', '--', 'x.yaml')).toBe('x.yaml: merge: sops-runner\n');
  expect(git('config', '--global', 'merge.sops-runner.driver')).toContain('%O %A %B');
  await sopsRunner('git', 'uninstall', '--global');
  expect(existsSync(attributes)).toBe(false);
  expect(git('config', '--list')).not.toContain('sops-runner');
});

test('outside of a repository it fails, and says so', async () => {
  const ran = await runInProcess(['git', 'install'], {
    cwd: join(workspace.path, 'home'),
    env: { ...env, GIT_CEILING_DIRECTORIES: workspace.path },
  });
  expect(ran).toMatchObject({ status: 1, stderr: expect.stringContaining('--global') });
});

describe('git diff', () => {
  const set = (value: string) => sopsRunner('set', 's.yaml', '["a"]', `"${value}"`);

  beforeAll(async () => {
    await sopsRunner('git', 'install');
    workspace.write('s.yaml', '# note\na: canary-one\nopen_unencrypted: x\n');
    await sopsRunner('encrypt', '-i', 's.yaml');
    git('add', '-A');
    git('commit', '-qm', 'first');
    await set('canary-two');
  });

  test('shows plaintext to those who can decrypt, and leaves none behind', async () => {
    expect(git('diff')).toContain(
      ' # note\n-a: canary-one\n+a: canary-two\n open_unencrypted: x\n',
    );
    git('commit', '-qam', 'second');
    expect(git('log', '-p', '-1')).toContain('-a: canary-one\n+a: canary-two\n');
    const objects = spawnSync('git', ['cat-file', '--batch', '--batch-all-objects'], {
      cwd: workspace.path,
      env,
    });
    expect(objects.stdout.includes('canary')).toBe(false);
    const files = readdirSync(workspace.path, { recursive: true, withFileTypes: true });
    const found = files.filter(
      (file) => file.isFile() && readFileSync(join(file.parentPath, file.name)).includes('canary'),
    );
    expect(found.map(({ name }) => name)).toEqual([]);
    await set('canary-three');
  });

  test('shows which recipients changed', async () => {
    const other = generateAgeIdentity().recipient;
    workspace.write('.sops.yaml', `creation_rules:\n  - age: ${workspace.recipient},${other}\n`);
    await sopsRunner('updatekeys', '-y', 's.yaml');
    expect(git('diff', 's.yaml')).toContain(`+# sops recipient: ${other}\n`);
  });

  test('without a key shows keys, and never fails', () => {
    env = { ...env, SOPS_AGE_KEY: generateAgeIdentity().identity };
    const shown = git('show', 'HEAD~1:s.yaml', '--textconv');
    expect(shown).toBe(
      `# «encrypted»\na: «encrypted»\nopen_unencrypted: x\n# sops recipient: ${workspace.recipient}\n`,
    );
    expect(git('diff')).not.toContain('canary');
    env = { ...env, SOPS_AGE_KEY: workspace.identity };
  });
});

describe('textconv', () => {
  const textconv = async (name: string, content: string, key = workspace.identity) => {
    workspace.write(name, content);
    const ran = await runInProcess(['textconv', name], {
      cwd: workspace.path,
      env: { ...env, SOPS_AGE_KEY: key },
    });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    return ran.stdout.replace(/\n?(?:# sops .*\n)+$/, '\n');
  };

  test.each([
    ['s.json', '{"a": "x", "n": 1}\n', '{"a": "«encrypted»", "n": "«encrypted»"}\n'],
    ['s.env', 'A=x\nB=y\n', 'A=«encrypted»\nB=«encrypted»\n'],
    ['s.ini', '[s]\na = x\n', '[s]\na = «encrypted»\n'],
    ['s.bin', 'anything\n', '«encrypted»\n'],
    ['l.yaml', 'l: [a, {b: 1}]\n', 'l: [«encrypted», {b: «encrypted»}]\n'],
  ])('of %s', async (name, plain, hidden) => {
    workspace.write(name, plain);
    await sopsRunner('encrypt', '-i', name);
    const encrypted = workspace.read(name);
    const other = generateAgeIdentity().identity;
    expect(await textconv(name, encrypted)).toBe(plain);
    expect(await textconv(name, encrypted, other)).toBe(hidden);
    // The name that Git gives to the content of another commit.
    expect(await textconv(`home/git-blob-a/${name}`, encrypted)).toBe(plain);
  });

  test('of what is not encrypted, damaged or in conflict', async () => {
    expect(await textconv('plain.yaml', 'a: sops\n')).toBe('a: sops\n');
    expect(await textconv('broken.yaml', 'a: [\nsops:\n')).toBe('a: [\nsops:\n');
    expect(await textconv('empty.yaml', '')).toBe('');
    const encrypted = workspace.read('l.yaml');
    const conflict = `<<<<<<< ours\n${encrypted}=======\n${encrypted}>>>>>>> theirs\n`;
    expect(await textconv('conflict.yaml', conflict)).toBe('l: [a, {b: 1}]\n');
    const damaged = encrypted.replace('l:', '<<<<<<< ours\nl:');
    expect(await textconv('damaged.yaml', damaged)).toContain('<<<<<<< ours\nl: ["«encrypted»"');
    const changed = encrypted.replace(/l: .*/, 'l: []');
    expect(await textconv('changed.yaml', changed)).toMatch(/^l: \[\]\n+# the MAC does not match/);
  });
});
