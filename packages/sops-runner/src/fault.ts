/** The failures of this package. Their strings hold paths, names and positions, never a value or a key. */

import { Fault, isFault } from '@dhallmark/fault';
import type { FaultInit } from '@dhallmark/fault';

import type { SopsCode } from './codes.ts';

export type { SopsCode } from './codes.ts';

/** A failure with a code of this package. */
export type SopsFault = Fault<SopsCode>;

/** A Fault whose code is in the table of this package. */
export function sopsFault(init: FaultInit<SopsCode>): SopsFault {
  return new Fault(init);
}

/** The result; undefined when it fails with a Fault. */
export function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch (error) {
    if (isFault(error)) return undefined;
    throw error;
  }
}
