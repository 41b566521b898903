import { extname, join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { Fault, isFault, type FaultInit } from '@dhallmark/fault';
import { isOutOfMemory, stackExhausted, startLargeStack } from '../large-stack.ts';
import type { JsValue } from '../marshal/to-js.ts';
import { outOfMemory } from '../run-limits.ts';
import { isTooDeep } from '../stack.ts';
import { restoreValue, type FlatValue } from './flat-value.ts';
import type { LoadRequest } from './load-again.ts';

/** What the thread is given. */
export interface ThreadWork {
  readonly request: LoadRequest;
  /** The options of `nodeIo`. */
  readonly io: object;
  readonly stackMemory: number;
}

/** What the thread sends: the value, or why there is none. */
export type ThreadAnswer =
  | { readonly flat: FlatValue }
  | { readonly fault: SentFault }
  | 'functions';

/** A fault as it can be cloned. */
export type SentFault = Omit<FaultInit, 'causes'> & {
  readonly causes: readonly ({ readonly fault: SentFault } | { readonly other: unknown })[];
};

const setting = '`stackMemory` of `nodeIo`';

/**
 * Loads on a thread with a larger stack.
 *
 * @param error of the first attempt, thrown where the system does not provide such a thread
 */
export async function loadOnThread(work: ThreadWork, error: unknown): Promise<JsValue> {
  const { stackMemory } = work;
  const file = join(import.meta.dirname, '..', `load-thread${extname(import.meta.filename)}`);
  const worker = startLargeStack(file, stackMemory, { workerData: work });
  if (worker === undefined) throw stackExhausted(error, setting, stackMemory);
  const answer = await answerOf(worker, error);
  if (answer === 'functions') throw withFunctions(error);
  if ('flat' in answer) return restoreValue(answer.flat);
  const fault = receiveFault(answer.fault);
  throw isTooDeep(fault) ? stackExhausted(fault, setting, stackMemory) : fault;
}

async function answerOf(worker: Worker, first: unknown): Promise<ThreadAnswer> {
  try {
    return await new Promise<ThreadAnswer>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', (error) => reject(describeEnd(error, first)));
      worker.once('exit', () => reject(first));
    });
  } finally {
    await worker.terminate();
  }
}

/** Where the code was bundled into one file, there is no file for the thread. */
function describeEnd(error: unknown, first: unknown): unknown {
  if (isOutOfMemory(error)) return outOfMemory();
  const isMissing =
    error instanceof Error && 'code' in error && String(error.code).endsWith('MODULE_NOT_FOUND');
  return isMissing ? first : error;
}

function withFunctions(error: unknown): unknown {
  if (!isFault(error)) return error;
  const hint =
    'Functions cannot be loaded with a larger stack. Apply them in Dhall, or start a thread with more memory for its stack.';
  return error.with({ hint });
}

/** The fault without what cannot be cloned: classes. */
export function sendFault({
  code,
  message,
  hint,
  location,
  details,
  causes,
  temporary,
  exitStatus,
}: Fault): SentFault {
  const sent = causes.map((cause) =>
    isFault(cause) ? { fault: sendFault(cause) } : { other: cause },
  );
  return { code, message, hint, location, details, temporary, exitStatus, causes: sent };
}

function receiveFault(sent: SentFault): Fault {
  const causes = sent.causes.map((cause) =>
    'fault' in cause ? receiveFault(cause.fault) : cause.other,
  );
  return new Fault({ ...sent, causes });
}
