/** The order in which the files of a run go on once key services have answered. */

import { setImmediate as nextTurn } from 'node:timers/promises';

export class Pace {
  #before: Promise<unknown> = Promise.resolve();

  /** Nobody passes until the function that it gives back is called. */
  hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#before = promise;
    return resolve;
  }

  /** One a turn of the event loop: between them answers are read and further calls go out. */
  readonly pass = (): Promise<void> => {
    const mine = this.#before.then(() => nextTurn());
    this.#before = mine;
    return mine;
  };
}
