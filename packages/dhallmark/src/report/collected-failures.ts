import type { ChartFailure } from './chart-failure.ts';

/**
 * Everything that was found wrong, thrown together where a step must not go on.
 *
 * @example
 * throw new CollectedFailures(failures);
 */
export class CollectedFailures extends Error {
  override readonly name = 'CollectedFailures';
  readonly failures: readonly ChartFailure[];

  constructor(failures: readonly ChartFailure[]) {
    super(failures.map(({ error }) => error.message).join('\n'));
    this.failures = failures;
  }
}
