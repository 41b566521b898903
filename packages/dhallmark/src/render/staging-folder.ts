import { UMBRELLA } from '../charts/find-charts.ts';

/**
 * The folder, relative to the workspace, that holds what a render of a chart writes.
 *
 * @example
 * stagingFolder('production', 'web'); // 'dist/charts/production/web'
 */
export function stagingFolder(environment: string, chart: string): string {
  return `dist/charts/${environment}/${chart === UMBRELLA ? '_umbrella' : chart}`;
}
