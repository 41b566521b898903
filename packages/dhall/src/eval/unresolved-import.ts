import type { Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import type { Import } from '../syntax/expr.ts';

/** The fault for an import that is evaluated before it is resolved; undefined for one in a `?`. */
export function unresolved(term: Import | undefined): Fault {
  return fault({
    code: 'unresolved-import',
    message: 'an import is not resolved',
    span: term?.span,
    hint: 'Call `resolve` before evaluating the expression.',
  });
}
