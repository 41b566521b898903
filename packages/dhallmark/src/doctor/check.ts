import { faultToJson, type FaultJson } from '@dhallmark/fault';
import { toFailures } from '../report/failures.ts';

/** One thing that was checked. `detail` and `remedy` never hold a value or a key. */
export interface Check {
  readonly name: string;
  /** A warning concerns only some commands. */
  readonly status: 'ok' | 'warning' | 'failed';
  readonly detail: string;
  /** What led to it. */
  readonly causes: readonly FaultJson[];
  /** What to do; undefined where nothing is wrong. */
  readonly remedy: string | undefined;
}

export function passed(name: string, detail: string): Check {
  return { name, status: 'ok', detail, causes: [], remedy: undefined };
}

export function failed(name: string, detail: string, remedy: string): Check {
  return { name, status: 'failed', detail, causes: [], remedy };
}

export function warning(name: string, detail: string, remedy: string): Check {
  return { name, status: 'warning', detail, causes: [], remedy };
}

/** A check that passes with what `work` returns, and is `bad` with what it throws. */
export async function runCheck(
  name: string,
  work: () => Promise<string> | string,
  bad: typeof failed | typeof warning = failed,
): Promise<Check> {
  const read = await readForCheck(name, work, bad);
  return 'check' in read ? read.check : passed(name, read.value);
}

/** What a check needs to know, or the `bad` check for what `work` throws. */
export async function readForCheck<Value>(
  name: string,
  work: () => Promise<Value> | Value,
  bad: typeof failed | typeof warning = failed,
): Promise<{ readonly value: Value } | { readonly check: Check }> {
  try {
    return { value: await work() };
  } catch (error) {
    const [failure] = toFailures(error, undefined, { mayHoldValue: true });
    const { message = 'failed', hint = 'See the message.', causes = [] } = failure?.error ?? {};
    return { check: { ...bad(name, message, hint), causes: causes.map(faultToJson) } };
  }
}
