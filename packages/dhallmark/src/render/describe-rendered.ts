import { findStagedSecrets } from './staging.ts';
import type { StagingPlace } from '../workspace/paths.ts';

/** The render variables of a chart with their values, for the line about its render: `, IMAGE_TAG=v1`. */
export function describeRendered(place: StagingPlace, chart: string): string {
  const { renderVariables = [] } = findStagedSecrets(place, chart) ?? {};
  return renderVariables
    .map(({ name, value }) => (value === undefined ? `, ${name} not set` : `, ${name}=${value}`))
    .join('');
}
