import type { Fault } from '@dhallmark/fault';

import { fault } from '../../codes.ts';

/** @param left what could not be undone either */
export function unwritable(path: string, cause: unknown, left: readonly unknown[] = []): Fault {
  const [reason = ''] = (cause instanceof Error ? cause.message : String(cause)).split(',');
  return fault({
    code: 'tree-unwritable',
    message: `the path ${path} cannot be written: ${reason}`,
    hint:
      left.length === 0
        ? 'Nothing was changed. Check the permissions, and that the disk is not full.'
        : 'Some changes could not be undone. Compare the folder with the expression.',
    causes: [cause, ...left],
  });
}
