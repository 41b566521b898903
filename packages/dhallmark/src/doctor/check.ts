import { toProblems } from '../report/failures.ts';

/** One thing that was looked at. `detail` and `remedy` never hold a value or a key. */
export interface Check {
  readonly name: string;
  /** A warning is about what some work needs and other does not. */
  readonly status: 'ok' | 'warning' | 'failed';
  readonly detail: string;
  /** What to do; undefined where all is well. */
  readonly remedy: string | undefined;
}

export function fine(name: string, detail: string): Check {
  return { name, status: 'ok', detail, remedy: undefined };
}

export function failed(name: string, detail: string, remedy: string): Check {
  return { name, status: 'failed', detail, remedy };
}

export function warning(name: string, detail: string, remedy: string): Check {
  return { name, status: 'warning', detail, remedy };
}

/** Looks at something: what it returns is well, what it throws is not. */
export async function look(
  name: string,
  work: () => Promise<string> | string,
  bad: typeof failed | typeof warning = failed,
): Promise<Check> {
  try {
    return fine(name, await work());
  } catch (error) {
    const [problem] = toProblems(error, undefined, { secret: true });
    return bad(name, problem?.text ?? 'failed', problem?.hint ?? 'See the message.');
  }
}
