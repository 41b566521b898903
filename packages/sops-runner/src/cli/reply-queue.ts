/** The order in which the files of a run continue after key services have replied. */

import { setImmediate as nextTurn } from 'node:timers/promises';

export class ReplyQueue {
  #before: Promise<unknown> = Promise.resolve();

  /** Lets nothing pass until the returned function is called. */
  hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#before = promise;
    return resolve;
  }

  /** Lets one pass per turn of the event loop: in between, replies are read and more requests sent. */
  readonly waitForTurn = (): Promise<void> => {
    const turn = this.#before.then(() => nextTurn());
    this.#before = turn;
    return turn;
  };
}
