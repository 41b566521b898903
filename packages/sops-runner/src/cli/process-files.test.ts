import { readdirSync, statSync, chmodSync, symlinkSync, lstatSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { hasSops, makeWorkspace } from '../testing/cli-workspace.ts';
import type { Workspace } from '../testing/cli-workspace.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(() => workspace.remove());

function withRule(...rules: string[]): void {
  workspace.write(
    '.sops.yaml',
    `creation_rules:\n${rules.map((rule) => `  - ${rule}\n`).join('')}`,
  );
}

describe('folders in place', () => {
  beforeEach(() => {
    withRule(`{ path_regex: '^tree/.*\\.(yaml|env|json|ini|bin)$', age: ${workspace.recipient} }`);
    workspace.write('tree/one.yaml', 'a: 1\n');
    workspace.write('tree/deep/two.env', 'B=2\n');
    workspace.write('tree/deep/three.json', '{"c": 3}\n');
    workspace.write('tree/four.ini', '[d]\nkey = 4\n');
    workspace.write('tree/five.bin', '5\n');
    workspace.write('tree/README.md', '# not covered\n');
    workspace.write('tree/.git/config.yaml', 'left: alone\n');
  });

  test('encrypts what a rule covers, decrypts what is encrypted, and leaves the rest alone', async () => {
    const ran = await workspace.runWell(['encrypt', '-i', 'tree']);
    expect(ran).toMatchObject({ stdout: '', stderr: '5 encrypted, 1 skipped\n' });
    expect(workspace.read('tree/deep/two.env')).toMatch(/^B=ENC\[/);
    expect(workspace.read('tree/README.md')).toBe('# not covered\n');
    expect(workspace.read('tree/.git/config.yaml')).toBe('left: alone\n');
    const again = await workspace.runWell(['encrypt', '-i', 'tree']);
    expect(again.stderr).toBe('0 encrypted, 6 skipped\n');
    const rotated = await workspace.runWell(['rotate', '-i', 'tree']);
    expect(rotated.stderr).toBe('5 rotated, 1 skipped\n');
    const decrypted = await workspace.runWell(['decrypt', '-i', 'tree']);
    expect(decrypted.stderr).toBe('5 decrypted, 1 skipped\n');
    expect(workspace.read('tree/one.yaml')).toBe('a: 1\n');
    expect(workspace.read('tree/five.bin')).toBe('5\n');
    expect(workspace.read('tree/four.ini')).toBe('[d]\nkey = 4\n');
  });

  test('a failed file does not keep the others, and the status is 1', async () => {
    workspace.write('tree/broken.yaml', 'password: hunter2\n  : {[\n');
    const ran = await workspace.run(['encrypt', '-i', 'tree']);
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain('tree/broken.yaml');
    expect(ran.stderr).toContain('5 encrypted, 1 skipped, 1 failed\n');
    expect(ran.stderr).not.toContain('hunter2');
    expect(workspace.read('tree/broken.yaml')).toContain('hunter2');
    expect(workspace.read('tree/one.yaml')).toMatch(/^a: ENC\[/);
  });

  test('reports as JSON, without values', async () => {
    workspace.write('tree/broken.yaml', 'password: hunter2\n  : {[\n');
    const ran = await workspace.run(['encrypt', '-i', '--json', 'tree']);
    expect(ran).toMatchObject({ status: 1, stderr: '' });
    const report = JSON.parse(ran.stdout) as {
      ok: boolean;
      files: { file: string; status: string }[];
    };
    expect(report.ok).toBe(false);
    expect(report.files.find(({ file }) => file === 'tree/broken.yaml')).toMatchObject({
      status: 'failed',
      error: { code: 'malformed-file' },
    });
    expect(report.files.filter(({ status }) => status === 'changed')).toHaveLength(5);
    expect(ran.stdout).not.toContain('hunter2');
  });

  test('several files or a folder want --in-place', async () => {
    for (const args of [['tree'], ['tree/one.yaml', 'tree/four.ini']]) {
      const ran = await workspace.run(['encrypt', ...args]);
      expect(ran).toMatchObject({
        status: 1,
        stdout: '',
        stderr: expect.stringContaining('--in-place'),
      });
    }
  });

  test('updatekeys over a folder', async () => {
    const other = generateAgeIdentity();
    await workspace.runWell(['encrypt', '-i', 'tree']);
    withRule(`age: ${other.recipient}`);
    const ran = await workspace.runWell(['updatekeys', '--yes', '--json', 'tree']);
    const report = JSON.parse(ran.stdout) as { files: { status: string }[] };
    expect(report.files.filter(({ status }) => status === 'changed')).toHaveLength(5);
    const env = { SOPS_AGE_KEY: other.identity };
    expect(await workspace.runWell(['decrypt', 'tree/one.yaml'], { env })).toMatchObject({
      stdout: 'a: 1\n',
    });
  });
});

describe('writing', () => {
  test('keeps mode and link, and leaves nothing beside the file', async () => {
    workspace.write('folder/real.yaml', 'a: 1\n');
    const real = join(workspace.path, 'folder/real.yaml');
    const link = join(workspace.path, 'link.yaml');
    chmodSync(real, 0o640);
    symlinkSync(real, link);
    await workspace.runWell(['encrypt', '-i', 'link.yaml']);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(real).mode & 0o777).toBe(0o640);
    expect(workspace.read('folder/real.yaml')).toMatch(/^a: ENC\[/);
    expect(readdirSync(join(workspace.path, 'folder'))).toEqual(['real.yaml']);
  });

  test('a write that fails leaves the old content', async () => {
    workspace.write('a.yaml', 'a: 1\n');
    const ran = await workspace.run(['encrypt', '--output', 'absent/b.yaml', 'a.yaml']);
    expect(ran).toMatchObject({ status: 3, stdout: '' });
  });
});

describe('encrypt --reuse', () => {
  const plain = 'a: one\nb: two\nc:\n    - 1\n    - 2\n';

  test('with nothing changed nothing is written', async () => {
    workspace.write('plain.yaml', plain);
    await workspace.runWell(['encrypt', '--output', 'enc.yaml', 'plain.yaml']);
    const before = statSync(join(workspace.path, 'enc.yaml'));
    const text = workspace.read('enc.yaml');
    await workspace.runWell(['encrypt', '--reuse', 'enc.yaml', 'plain.yaml']);
    expect(workspace.read('enc.yaml')).toBe(text);
    expect(statSync(join(workspace.path, 'enc.yaml')).ino).toBe(before.ino);
  });

  test('one changed value changes one line, lastmodified and mac; standard input serves too', async () => {
    workspace.write('plain.yaml', plain);
    await workspace.runWell(['encrypt', '--output', 'enc.yaml', 'plain.yaml']);
    const before = new Set(workspace.read('enc.yaml').split('\n'));
    const args = ['encrypt', '--keep-data-key', '--reuse', 'enc.yaml'];
    await workspace.runWell(args, { input: plain.replace('two', 'TWO') });
    const changed = workspace
      .read('enc.yaml')
      .split('\n')
      .filter((line) => !before.has(line));
    expect(changed.filter((line) => !line.includes('lastmodified'))).toEqual([
      expect.stringMatching(/^b: ENC/),
      expect.stringMatching(/^ +mac: ENC/),
    ]);
    const { stdout } = await workspace.runWell(['decrypt', 'enc.yaml']);
    expect(stdout).toBe(plain.replace('two', 'TWO'));
  });

  test('one changed value gives the file a new data key; --keep-data-key needs --reuse', async () => {
    workspace.write('plain.yaml', plain);
    await workspace.runWell(['encrypt', '--output', 'enc.yaml', 'plain.yaml']);
    const before = workspace.read('enc.yaml').split('\n');
    await workspace.runWell(['encrypt', '--reuse', 'enc.yaml'], {
      input: plain.replace('two', 'TWO'),
    });
    const values = workspace.read('enc.yaml').match(/^.*ENC\[.*$/gm) ?? [];
    expect(values).toHaveLength(5);
    expect(values.filter((line) => before.includes(line))).toEqual([]);
    const ran = await workspace.run(['encrypt', '--keep-data-key', 'plain.yaml']);
    expect(ran.stderr).toContain('error[conflicting-parameters]');
  });

  test('folders: what is new is encrypted by its rule, what is the same is left', async () => {
    workspace.write('plain/x.yaml', plain);
    workspace.write('enc/x.yaml', plain);
    await workspace.runWell(['encrypt', '-i', 'enc']);
    workspace.write('plain/y.env', 'A=1\n');
    const ran = await workspace.runWell(['encrypt', '--reuse', 'enc', 'plain']);
    expect(ran.stderr).toBe('1 encrypted, 1 unchanged\n');
    expect(workspace.read('enc/y.env')).toMatch(/^A=ENC\[/);
  });

  test('folders that are new are made', async () => {
    workspace.write('plain/a/b/x.yaml', plain);
    await workspace.runWell(['encrypt', '--reuse', 'enc', 'plain']);
    expect(await workspace.runWell(['decrypt', 'enc/a/b/x.yaml'])).toMatchObject({ stdout: plain });
  });

  test('a failure names the file whose it is, as it was given', async () => {
    workspace.write('plain.yaml', plain);
    await workspace.runWell(['encrypt', '--output', 'enc.yaml', 'plain.yaml']);
    const onto = ['encrypt', '--reuse', 'enc.yaml'];
    const encrypted = await workspace.run([...onto, 'enc.yaml']);
    expect(encrypted.status).toBe(203);
    expect(encrypted.stderr).toMatch(/The file has a sops block already\n  --> enc\.yaml\n/);
    workspace.write('plain.yaml', 'a: 1\nb: [\n');
    const plainBad = await workspace.run([...onto, 'plain.yaml']);
    expect(plainBad.stderr).toMatch(/YAML.*\n  --> plain\.yaml:\d\n/);
    const stdin = await workspace.run(onto, { input: '- a\n' });
    expect(stdin.stderr).toMatch(/YAML document.*\n  --> standard input:1\n/);
    workspace.write('plain.yaml', plain);
    workspace.write('enc.yaml', workspace.read('enc.yaml').replace(/^a: .*$/m, 'a: 1'));
    const tampered = await workspace.run([...onto, 'plain.yaml']);
    expect(tampered.stderr).toContain('\n  --> enc.yaml');
  });

  test('--onto and --undecided, the old names, still work', async () => {
    workspace.write('plain.yaml', plain);
    await workspace.runWell(['encrypt', '--onto', 'enc.yaml', 'plain.yaml']);
    const text = workspace.read('enc.yaml');
    const keep = ['encrypt', '--undecided', 'keep', '--onto', 'enc.yaml', 'plain.yaml'];
    workspace.write('plain.yaml', `${plain}later: 3\n`);
    await workspace.runWell(keep, { env: { SOPS_AGE_KEY: '' } });
    expect(workspace.read('enc.yaml')).toBe(text);
    const help = await workspace.runWell(['encrypt', '--help']);
    expect(help.stdout).toContain('--reuse');
    expect(help.stdout).not.toContain('--onto');
  });

  test('a file that cannot be decrypted is reported, and nothing is written', async () => {
    workspace.write('plain.yaml', plain);
    await workspace.runWell(['encrypt', '--output', 'enc.yaml', 'plain.yaml']);
    const text = workspace.read('enc.yaml');
    const args = ['encrypt', '--reuse', 'enc.yaml', 'plain.yaml'];
    const ran = await workspace.run(args, { env: { SOPS_AGE_KEY: '' } });
    expect(ran.status).toBe(128);
    expect(ran.stderr).toContain('error[cannot-tell-changes]');
    expect(ran.stderr).toContain(
      `no identity was found for the age recipient ${workspace.recipient}`,
    );
    expect(ran.stderr).toContain('SOPS_AGE_KEY_FILE');
    expect(workspace.read('enc.yaml')).toBe(text);
    const keep = ['encrypt', '--if-undecryptable', 'keep', '--reuse', 'enc.yaml', 'plain.yaml'];
    await workspace.runWell(keep, { env: { SOPS_AGE_KEY: '' } });
    expect(workspace.read('enc.yaml')).toBe(text);
    const rewrite = [
      'encrypt',
      '--if-undecryptable',
      'rewrite',
      '--reuse',
      'enc.yaml',
      'plain.yaml',
    ];
    await workspace.runWell(rewrite, { env: { SOPS_AGE_KEY: '' } });
    expect(workspace.read('enc.yaml')).not.toBe(text);
    expect(await workspace.runWell(['decrypt', 'enc.yaml'])).toMatchObject({ stdout: plain });
  });
});

describe('explain and verify', () => {
  test('explain says which rule applies and why', async () => {
    withRule(
      `{ path_regex: '\\.json$', pgp: ABCD }`,
      `{ path_regex: '^deploy/', encrypted_regex: '^data$', age: ${workspace.recipient} }`,
    );
    const { stdout } = await workspace.runWell(['explain', 'deploy/x.yaml']);
    expect(stdout).toContain('rule 1 (line 2): path_regex \\.json$: does not match');
    expect(stdout).toContain('rule 2 (line 3): path_regex ^deploy/: applies');
    expect(stdout).toContain(`age: ${workspace.recipient}`);
    expect(stdout).toContain('encrypted_regex: ^data$');
    expect(await workspace.run(['explain', 'other.yaml'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('no rule applies'),
    });
    const { stdout: json } = await workspace.runWell(['explain', '--json', 'deploy/x.yaml']);
    expect(JSON.parse(json)).toMatchObject([{ file: 'deploy/x.yaml', rule: 2 }]);
  });

  test('verify finds a value that was added in plaintext, without a key', async () => {
    withRule(`{ path_regex: '^deploy/', age: ${workspace.recipient} }`);
    workspace.write('deploy/a.yaml', 'a: 1\n');
    workspace.write('deploy/b.yaml', 'b: 2\n');
    await workspace.runWell(['encrypt', '-i', 'deploy']);
    const env = { SOPS_AGE_KEY: '' };
    expect(await workspace.run(['verify', 'deploy'], { env })).toMatchObject({
      status: 0,
      stdout: '',
    });
    workspace.write('deploy/a.yaml', `added: hunter2\n${workspace.read('deploy/a.yaml')}`);
    const ran = await workspace.run(['verify', 'deploy'], { env });
    const looked = 'looked at 2 encrypted and 0 other files';
    expect(ran).toMatchObject({ status: 1, stderr: `2 files verified, 1 failed\n${looked}\n` });
    expect(ran.stdout).toContain('error[plaintext] deploy/a.yaml:1: added:');
    expect(ran.stdout).toContain('→');
    expect(ran.stdout + ran.stderr).not.toContain('hunter2');
    const { stdout } = await workspace.run(['verify', '--json', 'deploy'], { env });
    expect(JSON.parse(stdout)).toMatchObject({ ok: false });
  });

  test('verify with keys checks the MAC too', async () => {
    workspace.write('a.yaml', 'x_unencrypted: 1\nb: 2\n');
    await workspace.runWell(['encrypt', '-i', 'a.yaml']);
    await workspace.runWell(['verify', '--with-keys', 'a.yaml']);
    workspace.write('a.yaml', workspace.read('a.yaml').replace('unencrypted: 1', 'unencrypted: 7'));
    expect(await workspace.run(['verify', 'a.yaml'])).toMatchObject({ status: 0 });
    expect(await workspace.run(['verify', '--with-keys', 'a.yaml'])).toMatchObject({ status: 1 });
  });
});

test.skipIf(!hasSops)('a folder that was encrypted here is read by sops (needs sops)', async () => {
  for (let i = 0; i < 20; i++) workspace.write(`t/${i}.yaml`, `key: value ${i}\n`);
  await workspace.runWell(['encrypt', '-i', 't']);
  for (const i of [0, 7, 19]) {
    expect(await workspace.sops(['decrypt', `t/${i}.yaml`])).toMatchObject({
      stdout: `key: value ${i}\n`,
    });
  }
});

test('an empty key group is reported in the line of sops, and nothing else', async () => {
  const separate = makeWorkspace();
  separate.write('.sops.yaml', 'creation_rules: [{key_groups: [{}]}]\n');
  separate.write('a.yaml', 'a: 1\n');
  const line = 'Could not generate data key: [empty key group provided]\n';
  expect(await separate.run(['encrypt', 'a.yaml'])).toEqual({
    status: 1,
    stdout: '',
    stderr: line,
  });
  expect(await separate.run(['encrypt', '-i', 'a.yaml'])).toMatchObject({
    status: 1,
    stderr: line,
  });
  separate.remove();
});

test('--explain explains a code', async () => {
  const { stdout } = await workspace.runWell(['--explain', 'cannot-tell-changes']);
  expect(stdout).toContain('What to do: ');
  expect(await workspace.run(['--explain', 'no-such-code'])).toMatchObject({ status: 1 });
});

test('help, version and what is unknown', async () => {
  expect(await workspace.run(['--version'])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^sops-runner \d/),
  });
  expect((await workspace.runWell(['--help'])).stdout).toContain('updatekeys');
  expect((await workspace.runWell(['encrypt', '--help'])).stdout).toContain('--encrypted-regex');
  for (const help of ['help', 'h']) {
    expect((await workspace.runWell([help])).stdout).toContain('updatekeys');
  }
  expect((await workspace.runWell(['help', 'set'])).stdout).toContain('--value-stdin');
  expect(await workspace.run(['--nonsense'])).toMatchObject({ status: 1 });
  expect(await workspace.run(['set', '--nonsense', 'a.yaml', '["a"]', '1'])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('nknown option --nonsense'),
  });
  for (const name of ['publish', 'keyservice', 'groups']) {
    const ran = await workspace.run([name, 'add', '-f', 'x']);
    expect(ran).toMatchObject({ status: 1, stderr: expect.stringContaining('no command') });
  }
  for (const flag of ['--hckms']) {
    workspace.write('a.yaml', 'a: 1\n');
    const ran = await workspace.run(['encrypt', flag, 'x', 'a.yaml']);
    expect(ran).toMatchObject({ status: 1, stderr: expect.stringContaining('not supported') });
  }
});
