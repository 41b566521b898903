import { GoList, unsupported, type Value } from './go-value.ts';

/**
 * What stands for a value that only an installation decides, such as a random password: a word that a template
 * passes on like any other.
 */
export const UNKNOWN = 'dhallmark-value-of-the-installation';

/**
 * Whether a string is or has a value that only an installation decides.
 *
 * @example
 * isUnknown(`password: ${UNKNOWN}`) // true
 */
export function isUnknown(value: Value): boolean {
  if (typeof value === 'string') return value.includes(UNKNOWN);
  return value instanceof GoList && value.items.some(isUnknown);
}

/** Throws ExecutionError where a decision depends on a value that is not known. */
export function requireKnown(name: string, values: readonly Value[]): void {
  if (values.some(isUnknown)) throw unsupported(`${name} of a value that is not known`);
}
