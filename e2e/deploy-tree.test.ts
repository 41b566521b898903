import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  decryptFile,
  encryptFile,
  nodeContext,
  parseConfig,
  requireRule,
} from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charts } from './support/charts.ts';
import { runNx, type Run } from './support/run-nx.ts';
import { snapshot } from './support/snapshot.ts';
import { createWorkspace, type Workspace } from './support/workspace.ts';

let workspace: Workspace;
const nx = (...args: readonly string[]): Promise<Run> => runNx(workspace, args);
const tree = (...parts: readonly string[]): string => workspace.path('deploy/local', ...parts);
const MANIFEST = '.dhallmark/manifest.json';
const SECRET = 'secrets/web/web-token.yaml';

beforeAll(async () => {
  workspace = createWorkspace({ copy: ['dhall/Secret'], files: charts });
  await nx('run', 'chart:make');
});
afterAll(() => workspace.remove());

describe('an interrupted make', () => {
  test('is refused by verify, and completed by the next make', async () => {
    expect((await nx('run', 'chart:verify')).code).toBe(0);
    const before = snapshot(tree());
    // as a kill leaves it: decided, one file still aside, the lock of a process that is gone
    const text = readFileSync(tree(SECRET), 'utf8');
    workspace.write({
      'deploy/.dhallmark/local/transaction/0': text,
      'deploy/.dhallmark/local/transaction/journal.json': JSON.stringify({
        version: 1,
        tree: '',
        writes: [],
        removals: [SECRET],
      }),
    });
    const refused = await nx('run', 'chart:verify');
    expect(refused.code).toBe(1);
    expect(refused.text).toContain('was stopped before it had finished');
    const run = await nx('run', 'chart:make');
    expect(run.code).toBe(0);
    expect(run.text).toContain('An interrupted make was finished.');
    expect(Object.keys(snapshot(tree()))).toEqual(Object.keys(before));
    expect((await nx('run', 'chart:verify')).code).toBe(0);
  });

  test('killed at any time leaves a tree that the next make completes', async () => {
    for (const delay of [900, 1300, 1700]) {
      workspace.write({ 'charts/shared/labels.dhall': `{ app = "after-${delay}" }\n` });
      await runNx(workspace, ['run', 'chart:make'], {
        started: (pid) => setTimeout(() => kill(pid), delay),
      });
      expect((await nx('run', 'chart:make')).code).toBe(0);
      expect(readFileSync(tree('chart/charts/web/templates/deployment.yaml'), 'utf8')).toContain(
        `after-${delay}`,
      );
      expect((await nx('run', 'chart:verify')).code).toBe(0);
    }
  });
});

describe('existing ciphertext', () => {
  test('of a rekey stays, and Nx restores nothing over it', async () => {
    const keyFile = join(workspace.home, '.config/dhallmark/age/local.txt');
    const context = nodeContext({ env: { SOPS_AGE_KEY_FILE: keyFile, HOME: workspace.home } });
    const config = join(workspace.home, '.config/dhallmark/age/local.sops.yaml');
    const rule = requireRule(parseConfig(readFileSync(config, 'utf8'), config), tree(SECRET));
    const { plaintext } = await decryptFile(readFileSync(tree(SECRET), 'utf8'), {
      path: SECRET,
      context,
    });
    const rekeyed = await encryptFile(plaintext, { path: SECRET, rule, context });
    workspace.write({ [`deploy/local/${SECRET}`]: rekeyed });
    const stale = snapshot(tree());
    const run = await nx('run', 'chart:make');
    expect(run.code).toBe(0);
    // the manifest has the digest of the new ciphertext
    const before = snapshot(tree());
    const { [MANIFEST]: _old, ...untouched } = stale;
    expect(before).toMatchObject(untouched);
    await nx('reset');
    expect((await nx('run', 'chart:make')).code).toBe(0);
    expect(snapshot(tree())).toEqual(before);
  });

  test('of other values stays: one changed value changes its line, the mac and the date', async () => {
    const before = readFileSync(tree(SECRET), 'utf8').split('\n');
    const example = readFileSync(workspace.path('secrets.env.example'), 'utf8');
    workspace.write({ 'secrets.env.example': example.replace('ZXhhbXBsZQ==', 'b3RoZXI=') });
    expect((await nx('run', 'chart:make')).code).toBe(0);
    const after = readFileSync(tree(SECRET), 'utf8').split('\n');
    expect(after).toHaveLength(before.length);
    const changed = after
      .filter((line, index) => line !== before[index])
      .map((line) => line.trim().split(':')[0]);
    // it has whole seconds: two runs can have the same
    expect(changed.filter((name) => name !== 'lastmodified')).toEqual(['key', 'mac']);
  });

  test('of local is replaced, with a note, if its key is lost', async () => {
    const keyFile = join(workspace.home, '.config/dhallmark/age/local.txt');
    workspace.write({ [`../home/.config/dhallmark/age/local.txt`]: '' });
    const refused = await nx('run', 'chart:make');
    expect(refused.code).toBe(1);
    expect(refused.text).toContain('cannot be read');
    rmSync(keyFile);
    const run = await nx('run', 'chart:make');
    expect(run.code).toBe(0);
    expect(run.text).toContain('it could not be decrypted here');
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
  });
});

describe('several makes at once', () => {
  test('of all charts and of single charts end with a complete tree', async () => {
    workspace.write({ 'charts/shared/labels.dhall': `{ app = "at-once" }\n` });
    const run = await nx('run-many', '-t', 'make', '--parallel=4');
    expect(run.text).not.toContain('error[');
    expect(run.code).toBe(0);
    expect((await nx('run', 'chart:verify')).code).toBe(0);
    const before = snapshot(tree());
    expect((await nx('run', 'chart:make')).code).toBe(0);
    expect(snapshot(tree())).toEqual(before);
  });
});

/** The whole group: Nx and the workers that it started. */
function kill(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // it ended before
  }
}
