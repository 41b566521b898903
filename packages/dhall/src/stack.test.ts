import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';

/** What each phase ends with on programs of so many levels, on a stack of so many MiB. */
async function runPhases(levels: number, stackSizeMb: number): Promise<Record<string, string>> {
  const worker = new Worker(join(import.meta.dirname, 'testing/run-deep-phases.ts'), {
    workerData: { levels },
    resourceLimits: { stackSizeMb, maxYoungGenerationSizeMb: 128 },
    execArgv: [],
  });
  const [ended] = (await once(worker, 'message')) as [Record<string, string>];
  return ended;
}

it('depth is limited by the stack alone, in every phase', async () => {
  const ended = Object.entries(await runPhases(1000, 512));
  const failed = ended.filter(([, ending]) => ending !== 'ok');
  expect(
    failed.filter(([name]) => !/^(?:load|YAML) .*(?:function|type|else|app)/u.test(name)),
  ).toEqual([]);
  expect(new Set(failed.map(([, ending]) => ending))).toEqual(
    new Set(['json-unsupported', 'js-unsupported']),
  );
});

it('an exhausted stack is an error with a code, in every phase', async () => {
  const ended = Object.entries(await runPhases(1500, 1));
  expect(new Set(ended.map(([, ending]) => ending))).toEqual(
    new Set(['ok', 'too-deep', 'json-unsupported', 'js-unsupported']),
  );
  const exhausted = ended.filter(([, ending]) => ending === 'too-deep').map(([name]) => name);
  for (const phase of ['parse', 'format', 'lint', 'evaluate', 'fold']) {
    expect(exhausted.some((name) => name.startsWith(phase))).toBe(true);
  }
});
