import { Fault, type FaultInit } from '@dhallmark/fault';
import type { Code } from './codes.ts';

/**
 * A failure of a use case, with a code of this package.
 *
 * @example
 * throw fault({ code: 'no-program', message: 'helm is not on the PATH', hint: 'Install it.' });
 */
export function fault(init: FaultInit<Code>): Fault<Code> {
  return new Fault(init);
}
