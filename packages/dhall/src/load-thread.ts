// What a thread with a large stack runs for `load`.

import { parentPort, workerData } from 'node:worker_threads';
import { isFault } from '@dhallmark/fault';
import type { Limits } from './eval/budget.ts';
import { load } from './load.ts';
import { nodeIo, type NodeIoOptions } from './node.ts';
import { startLimits } from './run-limits.ts';
import { flattenValue } from './load-again/flat-value.ts';
import type { SentLimits } from './load-again/load-again.ts';
import { sendFault, type ThreadAnswer, type ThreadWork } from './load-again/load-on-thread.ts';

const work = workerData as ThreadWork;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
parentPort?.postMessage(await answer(work));

async function answer({ request, io, stackMemory }: ThreadWork): Promise<ThreadAnswer> {
  const { input, options, resolve, evaluation, limits } = request;
  const start = (sent: SentLimits): Limits =>
    'run' in sent
      ? startLimits({ ...sent.run, stackMemory })
      : { ...sent.counts, stack: stackMemory };
  try {
    const value = await load(
      input,
      {
        ...resolve,
        io: nodeIo({ ...(io as NodeIoOptions), stackMemory: 0 }),
        evaluation: start(evaluation ?? { counts: {} }),
      },
      options,
      limits === undefined ? undefined : start(limits),
    );
    const flat = flattenValue(value);
    return flat === undefined ? 'functions' : { flat };
  } catch (error) {
    if (isFault(error)) return { fault: sendFault(error) };
    throw error;
  }
}
