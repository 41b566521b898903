import { Fault, type FaultInit } from '@dhallmark/fault';
import type { Code } from './codes.ts';

/** A failure of the plugin itself, with one of its codes. */
export function fault(init: FaultInit<Code>): Fault<Code> {
  return new Fault(init);
}
