import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { charts } from '../support/charts.ts';
import { baseEnvironment, runNx, type Run } from '../support/run-nx.ts';
import { runProgram } from '../support/run-program.ts';
import { commitAll, createWorkspace, type Workspace } from '../support/workspace.ts';

// Nx restores a render whose inputs have the same content. Whether a file is a link, or whether Git
// tracks it, is not in its hash; and files that Nx ignores are not, either.

const key = generateAgeIdentity();
const notes = 'charts/plain/NOTES.txt';
let workspace: Workspace;

const make = (environment = 'prod'): Promise<Run> =>
  runNx(workspace, ['run', 'chart:make', '-c', environment], {
    env: {
      SOPS_AGE_KEY: key.identity,
      WEB_TOKEN: 'token-value',
      WEB_KEY: 'a2V5',
      WEB_FILE: './web-file.txt',
      DB_PASSWORD: 'password-value',
    },
  });
const git = (...args: readonly string[]): void => {
  execFileSync('git', ['-C', workspace.root, ...args], { stdio: 'ignore' });
};
const made = (): string =>
  readFileSync(workspace.path('deploy/prod/chart/charts/plain/templates/NOTES.txt'), 'utf8');

beforeAll(() => {
  workspace = createWorkspace({
    copy: ['dhall/Secret'],
    files: {
      ...charts,
      '.sops.yaml': `creation_rules:\n  - encrypted_regex: ^(data|stringData)$\n    age: ${key.recipient}\n`,
    },
  });
});
afterAll(() => workspace.remove());

test('an honest second make restores the renders', async () => {
  const first = await make();
  expect(first.code, first.text).toBe(0);
  expect((await make()).text).toContain('read the output from the cache');
});

test('a render is not restored for a file that Git does not track any more', async () => {
  git('rm', '--quiet', '--cached', notes);
  const run = await make();
  expect(run.code).toBe(1);
  expect(run.text).toContain(`${notes} is not tracked by Git`);
  git('add', notes);
  expect((await make()).code).toBe(0);
});

test('a render is not restored for a link to the same content', async () => {
  const content = readFileSync(workspace.path(notes));
  writeFileSync(join(workspace.home, 'same'), content);
  rmSync(workspace.path(notes));
  symlinkSync(join(workspace.home, 'same'), workspace.path(notes));
  commitAll(workspace.root);
  const run = await make();
  expect(run.code).toBe(1);
  expect(run.text).toContain(`${notes} is a symbolic link`);
  rmSync(workspace.path(notes));
  writeFileSync(workspace.path(notes), content);
  commitAll(workspace.root);
});

test('a render of local with a new Dhall file is not restored for another environment', async () => {
  const extra = 'charts/plain/extra.dhall';
  workspace.write({
    [extra]: '{ apiVersion = "v1", kind = "ConfigMap", metadata.name = "x", data.x = "y" }\n',
  });
  const local = await make('local');
  expect(local.code, local.text).toBe(0);
  const run = await make();
  expect(run.code).toBe(1);
  expect(run.text).toContain(`${extra} is not tracked by Git`);
  git('add', extra);
  expect((await make()).code).toBe(0);
  expect(made()).toBe('Installed.\n');
});

test.each([
  ['charts/plain/.nxignore', 'quota.dhall\n'],
  ['charts/plain/.gitignore', 'quota.dhall\n'],
  ['charts/shared/.nxignore', '*\n'],
])('a render is not restored for files that Nx ignores: %s', async (path, patterns) => {
  workspace.write({ [path]: patterns });
  git('add', '--force', path);
  const run = await make();
  expect(run.code).toBe(1);
  expect(run.text).toMatch(/charts\/(?:plain\/quota|shared\/labels)\.dhall is ignored by a/);
  const program = workspace.path('packages/dhallmark/bin/dhallmark.cjs');
  const check = await runProgram(process.execPath, [program, 'check'], {
    cwd: workspace.root,
    env: baseEnvironment(workspace),
  });
  expect(check.text).toContain('.dhall is ignored by a .gitignore or .nxignore');
  expect(check.code).toBe(1);
  git('rm', '--quiet', '--force', path);
});
