import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGit, gitEnvironment } from '@dhallmark/gitops';
import { parseConfig, requireRule } from '@dhallmark/sops-runner';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commitRules } from './commit-rules.ts';
import { moveOutdatedPins, withMovedPins } from './pinned-versions.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rules-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const key = 'https://v.vault.azure.net/keys/sops';
const [old, next] = ['a', 'b'].map((digit) => digit.repeat(32)) as [string, string];
const pin = { key, from: old, to: next };

test('a check compares with the pins as they would be', () => {
  const text = `creation_rules:\n  - azure_keyvault: ${key}/${old}\n`;
  const rule = requireRule(parseConfig(text, '/w/.sops.yaml'), '/w/a.yaml');
  const ids = withMovedPins(rule, [pin]).groups.map((group) => group.map(({ id }) => id));
  expect(ids).toEqual([[`${key}/${next}`]]);
});

test('a pin that cannot be found is told, and the file stays', () => {
  const file = join(folder, '.sops.yaml');
  const text = `version: &v ${old}\ncreation_rules: []\n`;
  writeFileSync(file, text);
  expect(() => moveOutdatedPins(file, [pin])).toThrowError(
    expect.objectContaining({ code: 'pin-not-found' }),
  );
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test("a job's commit of the rules goes on top of what others pushed, without an identity", async () => {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    CI_COMMIT_BRANCH: 'main',
  };
  const identity = ['-c', 'user.name=Other', '-c', 'user.email=other@example.org'];
  const run = (cwd: string, ...args: string[]): string =>
    execFileSync('git', args, { cwd: join(folder, cwd), env, encoding: 'utf8', stdio: 'pipe' });
  run('.', 'init', '--quiet', '--bare', '--initial-branch=main', 'remote.git');
  run('.', 'clone', '--quiet', 'remote.git', 'other');
  const other = (file: string): void => {
    writeFileSync(join(folder, 'other', file), `${file}\n`);
    run('other', 'add', '.');
    run('other', ...identity, 'commit', '--quiet', '-m', file);
    run('other', 'push', '--quiet', 'origin', 'HEAD:main');
  };
  other('.sops.yaml');
  run('.', 'clone', '--quiet', 'remote.git', 'job');
  run('job', 'checkout', '--quiet', '--detach');
  other('meanwhile.txt');
  writeFileSync(join(folder, 'job', '.sops.yaml'), 'moved\n');
  const git = createGit(join(folder, 'job'), gitEnvironment(env));
  const options = { environment: 'prod', env, mergeRequest: false, say: () => undefined };
  await commitRules(git, ['.sops.yaml'], options);
  expect(run('remote.git', 'log', '--format=%s', 'main').trim().split('\n')).toEqual([
    'Move .sops.yaml to the newest keys',
    'meanwhile.txt',
    '.sops.yaml',
  ]);
  expect(run('remote.git', 'show', 'main:.sops.yaml')).toBe('moved\n');
});
