import { isFault } from '@dhallmark/fault';
import type { Code } from '../codes.ts';

const absentCodes: ReadonlySet<string> = new Set<Code>([
  'import-missing',
  'import-no-file',
  'import-no-variable',
  'import-unreachable',
]);

/**
 * True for an import that is absent, the one kind of failure for which `a ? b` takes `b`
 * (standard/imports.md).
 */
export function isAbsent(error: unknown): boolean {
  return isFault(error) && absentCodes.has(error.code);
}
