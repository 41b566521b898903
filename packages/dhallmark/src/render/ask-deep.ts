import { isTooDeep, stackExhausted } from '@dhallmark/dhall/node';
import { isFault } from '@dhallmark/fault';
import type { StartedProcess } from '../processes/start-process.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import type { EvaluationRequest } from './evaluation-requests.ts';

const SETTING = '`stackMemory` (`--stack-memory`)';

/** A process that evaluates on a thread with a large stack, and what opens its sources. */
interface DeepProcess {
  readonly child: StartedProcess;
  readonly opened: Promise<unknown>;
}

/** Whether a request failed because the stack was exhausted. */
export function isFailedByDepth(error: unknown): error is CollectedFailures {
  return (
    error instanceof CollectedFailures && error.failures.some(({ error: each }) => isTooDeep(each))
  );
}

/**
 * Asks again what failed because the stack was exhausted.
 *
 * @param deep undefined where no larger stack may be used
 * @param first the failure
 * @param stackMemory MiB of the larger stack, for messages
 */
export async function askDeep(
  deep: DeepProcess | undefined,
  request: EvaluationRequest,
  first: CollectedFailures,
  stackMemory: number,
): Promise<unknown> {
  if (deep === undefined) throw describeDepth(first, stackMemory);
  try {
    await deep.opened;
    return await deep.child.ask(request);
  } catch (error) {
    if (isFault(error) && error.code === 'process-ended') {
      // the system does not provide such a thread, or ended it
      throw describeDepth(first, stackMemory, error);
    }
    throw isFailedByDepth(error) ? describeDepth(error, stackMemory) : error;
  }
}

/** The failures with what can be done about an exhausted stack. */
function describeDepth(
  { failures }: CollectedFailures,
  stackMemory: number,
  cause?: unknown,
): CollectedFailures {
  return new CollectedFailures(
    failures.map((each) => {
      if (!isTooDeep(each.error)) return each;
      const error = stackExhausted(each.error, SETTING, stackMemory);
      return { ...each, error: cause === undefined ? error : error.with({ causes: [cause] }) };
    }),
  );
}
