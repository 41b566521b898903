/** What only the first thread of a run may do. */

import { sopsFault } from '../fault.ts';
import type { KeyContext } from './provider.ts';

/**
 * Call before a key service is called, a program is started, or something is said to the person: paces,
 * caches and the terminal belong to the first thread, which does such a file itself. Throws Fault in any other.
 */
export function requireFirstThread({ isFurtherThread }: KeyContext): void {
  if (isFurtherThread !== true) return;
  throw sopsFault({
    code: 'key-unavailable',
    message: 'this key is used by the first thread only',
  });
}
