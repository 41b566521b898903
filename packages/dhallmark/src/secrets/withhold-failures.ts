import { withholdFromFault } from '@dhallmark/chart-gen/withhold-values';
import type { ValueSearch } from '@dhallmark/secret-gen/value-search';
import type { ChartFailure } from '../report/chart-failure.ts';

/** Failures without any value that a message might quote. */
export function withholdFromFailures(
  failures: readonly ChartFailure[],
  search: ValueSearch,
): readonly ChartFailure[] {
  return failures.map(({ chart, error }) => ({ chart, error: withholdFromFault(error, search) }));
}
