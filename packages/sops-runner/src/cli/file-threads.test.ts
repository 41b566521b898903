/** More threads for many files: what they do, and what they leave to the first one. */

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { makeWorkspace } from '../testing/cli-workspace.ts';
import type { Workspace } from '../testing/cli-workspace.ts';
import { runInProcess } from '../testing/run-in-process.ts';
import { startThreads } from './file-threads.ts';
import { OrderedOutput } from './ordered-output.ts';
import type { SharedFile, SharedResult, ThreadStart } from './thread-messages.ts';

let workspace: Workspace;
beforeAll(() => {
  workspace = makeWorkspace();
  // A thread copies the variables of this process.
  process.env['SOPS_AGE_KEY'] = workspace.identity;
});
afterAll(() => {
  delete process.env['SOPS_AGE_KEY'];
  workspace.remove();
});

const start = (...args: readonly string[]): ThreadStart => ({
  args,
  version: '0.0.0',
  cwd: workspace.path,
  terminals: { stdout: false, stderr: false },
  compileCache: undefined,
});

const shared = (names: readonly string[]): SharedFile[] =>
  names.map((name, index) => ({
    index,
    file: { path: join(workspace.path, name), label: name, isFromFolder: true },
  }));

/** Lets one thread do all of these files. */
async function letThreadDo(
  thread: ThreadStart,
  files: SharedFile[],
): Promise<readonly SharedResult[]> {
  const results: SharedResult[] = [];
  const queue = [...files];
  await new Promise<void>((resolve) => {
    const pool = startThreads(1, thread, {
      take: (count) => queue.splice(0, count),
      finish: (result) => {
        results.push(result);
        if (results.length === files.length) void pool.stop().then(resolve);
      },
    });
  });
  return results.toSorted((a, b) => a.index - b.index);
}

test('a thread does the files that need this process only, and leaves the others', async () => {
  workspace.write('good/a.yaml', 'a: 1\n');
  workspace.write('good/b.yaml', 'a: 1\na: 2\n');
  workspace.write('good/c.json', '{"a": 1}');
  const files = shared(['good/a.yaml', 'good/b.yaml', 'good/c.json', 'good/missing.yaml']);
  const results = await letThreadDo(start('encrypt', '-i', 'good'), files);
  const configs = [join(workspace.path, '.sops.yaml')];
  expect(results).toEqual([
    { index: 0, result: 'changed', output: [], configs },
    { index: 1, output: [], configs: [] },
    { index: 2, result: 'changed', output: [], configs },
    { index: 3, output: [], configs: [] },
  ]);
  expect(workspace.read('good/a.yaml')).toContain('sops:');
  expect(workspace.read('good/b.yaml')).toBe('a: 1\na: 2\n');
});

test('a thread starts no program, and gets no more files when it is of no use', async () => {
  const names = Array.from({ length: 120 }, (_, index) => `gpg/${index}.yaml`);
  for (const name of names) workspace.write(name, 'a: 1\n');
  const pgp = '85D77543B3D624B63CEA9E6DBC17301B491B3F21';
  let given = 0;
  const queue = shared(names);
  let workers: Worker[] = [];
  process.once('worker', (worker) => (workers = [worker]));
  const results: SharedResult[] = [];
  const pool = startThreads(1, start('encrypt', '--pgp', pgp, '-i', 'gpg'), {
    take: (count) => {
      given += count;
      return queue.splice(0, count);
    },
    finish: (result) => void results.push(result),
  });
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (results.length < 50) return;
      clearInterval(timer);
      resolve();
    }, 5);
  });
  await pool.finish();
  await pool.stop();
  expect(given).toBe(50);
  expect(results.every(({ result }) => result === undefined)).toBe(true);
  expect(workers).toHaveLength(1);
});

test('a thread that cannot run the command gives its files back', async () => {
  const files = shared(['good/a.yaml']);
  const queue = [...files];
  const pool = startThreads(1, start('encrypt', '--no-such-option'), {
    take: (count) => queue.splice(0, count),
    finish: () => undefined,
  });
  await pool.finish();
  await pool.stop();
  expect(queue).toEqual(files);
});

test('a run with threads reports the same, in the same order, as one without', async () => {
  const names = Array.from({ length: 260 }, (_, index) => `many/${index}.yaml`);
  const other = makeWorkspace();
  for (const name of names) workspace.write(name, `a: ${name}\n`);
  workspace.write('many/3.yaml', 'a: 1\na: 2\n');
  workspace.write('many/plain.txt', 'x');
  const env = { SOPS_AGE_KEY: workspace.identity };
  const run = (args: readonly string[], count: number) =>
    runInProcess(args, {
      cwd: workspace.path,
      env,
      threads: { kind: 'first', count, start: start(...args) },
    });
  const encrypt = ['encrypt', '-i', 'many', '--json'];
  const encrypted = await run(encrypt, 2);
  const { files } = JSON.parse(encrypted.stdout) as { files: { file: string; status: string }[] };
  const sorted = [...names, 'many/plain.txt'].toSorted();
  expect(files.map(({ file }) => file)).toEqual(sorted);
  expect(files.filter(({ status }) => status !== 'changed')).toEqual([
    expect.objectContaining({ file: 'many/3.yaml', status: 'failed' }),
  ]);
  rmSync(join(workspace.path, 'many/3.yaml'));
  workspace.write(
    '.sops.yaml',
    `creation_rules:\n  - age: ${workspace.recipient},${other.recipient}\n`,
  );
  const updated = await run(['updatekeys', '--yes', 'many'], 2);
  const named = updated.stdout.match(/^many\/.*$/gm);
  expect(named).toEqual(sorted.filter((name) => name !== 'many/3.yaml'));
  expect(updated.stderr).toBe('260 updated\n');
  expect(readFileSync(join(workspace.path, 'many/259.yaml'), 'utf8')).toContain(other.recipient);
  other.remove();
});

test('output waits for the files before', () => {
  const printed: string[] = [];
  const stream = { write: (data: string | Uint8Array) => printed.push(String(data)) };
  const output = new OrderedOutput({ stdout: stream, stderr: stream });
  output.write(1, 'stdout', 'b');
  output.write(0, 'stderr', 'a');
  output.finish(1);
  output.write(2, 'stdout', 'c');
  expect(printed).toEqual(['a']);
  output.finish(0);
  output.write(2, 'stdout', 'd');
  expect(printed).toEqual(['a', 'b', 'c', 'd']);
});
