import { toFailures } from '../report/failures.ts';
import { failuresToData, type FailureData } from './failures-as-data.ts';
import { createLineReader } from './lines.ts';

/** What a process that we started answers to one request. */
export type Answer = { readonly value: unknown } | { readonly failures: readonly FailureData[] };

/** What a request gets: its value, or what is wrong, thrown. */
export type RequestHandler = (request: unknown) => Promise<unknown>;

/**
 * Answers the requests on standard input one after the other, each with one line of JSON on standard
 * output, and ends with the input: when the process that asks has ended, too.
 *
 * @param mayHoldValue whether the message of a defect may hold a value of a Secret
 */
export async function answerRequests(
  handle: RequestHandler,
  { mayHoldValue }: { readonly mayHoldValue: boolean },
): Promise<void> {
  const reader = createLineReader();
  // nobody reads any longer
  process.stdout.on('error', () => process.exit(1));
  for await (const piece of process.stdin.setEncoding('utf8')) {
    const lines = reader.read(piece as string);
    if (lines === undefined) process.exit(1);
    for (const line of lines) {
      const answer = await answerTo(line, handle, mayHoldValue);
      process.stdout.write(`${JSON.stringify(answer)}\n`);
    }
  }
}

async function answerTo(
  line: string,
  handle: RequestHandler,
  mayHoldValue: boolean,
): Promise<Answer> {
  try {
    // JSON has no undefined
    return { value: (await handle(JSON.parse(line))) ?? null };
  } catch (error) {
    return { failures: failuresToData(toFailures(error, undefined, { mayHoldValue })) };
  }
}
