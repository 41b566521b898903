/** What a key service says about a key, and not about a file: it is asked once per run. */

import { isTemporary } from '@dhallmark/fault';

import type { KeyContext } from './provider.ts';

/**
 * Remembers answers per run, which has one context. What failed for a while is asked again.
 *
 * @example
 * const rotations = new OncePerRun<readonly Date[]>();
 * const dates = await rotations.ask(context, key.arn, () => listRotations(key, context));
 */
export class OncePerRun<Answer> {
  readonly #runs = new WeakMap<KeyContext, Map<string, Promise<Answer>>>();

  /** The answer about `key` in the run of `context`; `read` is called for the first who asks. Throws what it throws. */
  ask(context: KeyContext, key: string, read: () => Promise<Answer>): Promise<Answer> {
    const answers = this.#runs.get(context) ?? new Map<string, Promise<Answer>>();
    this.#runs.set(context, answers);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = read();
    answers.set(key, answer);
    answer.catch((error: unknown) => {
      if (isTemporary(error)) answers.delete(key);
    });
    return answer;
  }
}
