import type { ValueUse } from '@dhallmark/chart-gen';
import type { StagingPlace } from '../workspace/paths.ts';
import { findStagedSecrets } from './staging.ts';

/**
 * What is said about a chart's render besides its files: the render variables with their values, and how it uses its
 * values where they are live: `, IMAGE_TAG=v1; values: 4 live, 1 fixed`. Further lines name what cannot follow a value.
 */
export function describeRendered(place: StagingPlace, chart: string): string {
  const { renderVariables = [], values } = findStagedSecrets(place, chart) ?? {};
  const variables = renderVariables.map(({ name, value }) =>
    value === undefined ? `, ${name} not set` : `, ${name}=${value}`,
  );
  return [...variables, ...(values === undefined ? [] : describeValues(values))].join('');
}

function describeValues(values: readonly ValueUse[]): readonly string[] {
  const counts = (['live', 'fixed', 'unused'] as const).flatMap((state) => {
    const count = values.filter((use) => use.state === state).length;
    return count === 0 ? [] : [`${count} ${state}`];
  });
  const fixed = values.flatMap(({ value, fixedIn }) =>
    fixedIn.map(({ file, field, reason }) => {
      const where = field === '' ? file : `${file}, ${field}`;
      return `\n  ${value} is fixed in ${where}: ${reason}`;
    }),
  );
  return counts.length === 0 ? [] : [`; values: ${counts.join(', ')}`, ...fixed];
}
