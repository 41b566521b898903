import { UMBRELLA } from '../charts/find-charts.ts';

/** Holds a person's values for the environment `local`; Git ignores it. */
export const ENV_FILE = 'secrets.env';
/** Names all variables, with values that may be seen by anyone. */
export const ENV_EXAMPLE = 'secrets.env.example';

/** What renders of all environments write, relative to the workspace. */
export const STAGING = 'dist/charts';

/**
 * The folder, relative to the workspace, that holds what a render of a chart writes.
 *
 * @example
 * stagingFolder('production', 'web'); // 'dist/charts/production/web'
 */
export function stagingFolder(environment: string, chart: string): string {
  return `${STAGING}/${environment}/${chart === UMBRELLA ? '_umbrella' : chart}`;
}
