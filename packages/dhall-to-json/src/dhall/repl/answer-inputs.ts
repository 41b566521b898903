import { on } from 'node:events';
import { parentPort } from 'node:worker_threads';

import { isFault } from '@dhallmark/fault';

import type { Edge } from '../../cli/process-edge.ts';
import { createCompleter } from './complete.ts';
import { runInput } from './input-runner.ts';
import type { ThreadAnswer, ThreadRequest, ThreadWork } from './input-runner.ts';
import { Session } from './session.ts';
import type { SessionOptions } from './session.ts';

/** On a thread with a large stack: repeats the inputs of a session, and evaluates further ones. */
export async function answerInputs(
  edge: Edge,
  options: SessionOptions,
  { history }: ThreadWork,
): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('this is not a thread');
  const send = (answer: ThreadAnswer): void => port.postMessage(answer);
  const session = new Session({ ...edge, write: (text) => send({ out: String(text) }) }, options);
  const complete = createCompleter(session);
  const requests = on(port, 'message') as AsyncIterable<readonly [ThreadRequest]>;
  let isNew = true;
  for await (const [request] of requests) {
    if ('complete' in request) {
      send({ completion: complete(request.complete) });
      continue;
    }
    send(await answerInput(session, request.line, isNew ? history : []));
    isNew = false;
  }
}

async function answerInput(
  session: Session,
  line: string,
  before: readonly string[],
): Promise<ThreadAnswer> {
  try {
    await repeatInputs(session, before);
    return { next: await runInput(session, line), succeeded: true };
  } catch (error) {
    if (!isFault(error)) throw error;
    session.say(await session.edge.describe(error, session.explain));
    return { next: 'line', succeeded: false };
  }
}

/** Without output: it was written before. */
async function repeatInputs(session: Session, history: readonly string[]): Promise<void> {
  session.quiet = true;
  try {
    for (const line of history) await runInput(session, line);
  } finally {
    session.quiet = false;
  }
}
