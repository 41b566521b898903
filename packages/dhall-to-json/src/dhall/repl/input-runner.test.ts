import { join, resolve } from 'node:path';

import { startLargeStack } from '@dhallmark/dhall/node';
import { expect, it } from 'vitest';

import { createTestEdge } from '../../testing/run-command.ts';
import { InputRunner } from './input-runner.ts';
import { Session } from './session.ts';

const folder = resolve(import.meta.dirname, '../../..');
const thread = join(folder, '../../tools/programs/thread.cjs');
const program = { folder, inWorkspace: true, name: 'dhall', source: 'src/dhall.ts' };

it('a session whose thread was stopped goes on in another one', async () => {
  const { edge, written } = createTestEdge();
  let threads = 0;
  const startDeep = (work: object) => {
    threads += 1;
    const first = { readOnce: new Map(), written: { out: 0, error: 0 }, isTerminal: false, work };
    return startLargeStack(thread, 256, { argv: ['repl'], workerData: { program, first } });
  };
  const options = { charset: 'unicode', explain: false, imports: {} } as const;
  const runner = new InputRunner(new Session({ ...edge, startDeep }, options));
  await runner.run(':let first = { inner = 1 }');
  expect(await runner.complete('first.')).toEqual([['first.inner'], 'first.']);
  expect(threads).toBe(0);
  await runner.run(`${'['.repeat(3000)}first.inner${']'.repeat(3000)}`);
  await runner.run(':let second = { other = first.inner }');
  expect(await runner.complete('second.')).toEqual([['second.other'], 'second.']);
  expect(threads).toBe(1);
  const endless = runner.run('Natural/fold 100000000 Natural (\\(n : Natural) -> n + 1) 0');
  await runner.end();
  expect(await endless).toBe('line');
  await runner.run('second.other + 41');
  expect(threads).toBe(2);
  expect(written().out).toMatch(/\n42\n\n$/u);
  await runner.end();
});
