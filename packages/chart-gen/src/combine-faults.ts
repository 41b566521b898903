import { faultToJson, isFault, type Fault } from '@dhallmark/fault';

/**
 * What to throw for these faults: the only one, or an AggregateError of all of them. Faults that
 * read the same are kept once: two files that import a broken one fail with the same fault.
 *
 * @example
 * if (faults.length > 0) throw combineFaults(faults);
 */
export function combineFaults(faults: readonly Fault[]): Error {
  const unique = new Map(faults.map((fault) => [JSON.stringify(faultToJson(fault)), fault]));
  const all = [...unique.values()];
  const [first] = all;
  if (first !== undefined && all.length === 1) return first;
  return new AggregateError(all, all.map(({ message }) => message).join('; '));
}

/**
 * The faults of an error that `combineFaults` returned; undefined for an error that is, or contains,
 * anything else.
 *
 * @example
 * const faults = faultsOf(error);
 * if (faults === undefined) throw error;
 */
export function faultsOf(error: unknown): readonly Fault[] | undefined {
  if (isFault(error)) return [error];
  if (!(error instanceof AggregateError)) return undefined;
  const errors: readonly unknown[] = error.errors;
  return errors.every(isFault) ? errors : undefined;
}
