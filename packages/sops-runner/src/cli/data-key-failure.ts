/**
 * The failure of an empty key group. sops prints one line for it and nothing else, which its own tests
 * and scripts compare with standard error.
 */

import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';

const MESSAGE = 'Could not generate data key: [empty key group provided]';

/** Gives the failure the words of sops; any other error stays as it is. */
export function asDataKeyFailure(error: unknown): unknown {
  return isDataKeyFailure(error) ? error.with({ message: MESSAGE, location: {} }) : error;
}

/** Whether the message has to be printed as it is, without code and hint. */
export function isDataKeyFailure(error: unknown): error is Fault {
  return isFault(error) && error.code === 'empty-key-group';
}
