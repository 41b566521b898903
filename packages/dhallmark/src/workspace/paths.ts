import { UMBRELLA } from '../charts/find-charts.ts';

/** Problems that lint accepts for now, in the charts' folder. */
export const LINT_BASELINE = 'lint-baseline.json';

/** The name of the umbrella that a workspace has if it has only one. */
export const DEFAULT_NAME = 'chart';

/** Holds a person's values for the environment `local`; Git ignores it. */
export const ENV_FILE = 'secrets.env';
/** Names all variables, with values that may be seen by anyone. */
export const ENV_EXAMPLE = 'secrets.env.example';

/** Which renders are meant: those of one umbrella in one environment. */
export interface StagingPlace {
  /** The workspace. */
  readonly root: string;
  readonly environment: string;
  readonly options: {
    /** The umbrella's. */
    readonly name: string;
  };
}

/**
 * The folder, relative to the workspace, that holds the renders of an umbrella in all environments. Two
 * umbrellas never share one.
 *
 * @example
 * stagingRoot('shop'); // 'dist/charts-shop'
 */
export function stagingRoot(name: string): string {
  return name === DEFAULT_NAME ? 'dist/charts' : `dist/charts-${name}`;
}

/**
 * The folder, relative to the workspace, that holds what a render of a chart writes.
 *
 * @example
 * stagingFolder({ environment: 'production', options }, 'web'); // 'dist/charts/production/web'
 */
export function stagingFolder(
  { environment, options }: Pick<StagingPlace, 'environment' | 'options'>,
  chart: string,
): string {
  return `${stagingRoot(options.name)}/${environment}/${chart === UMBRELLA ? '_umbrella' : chart}`;
}

/**
 * Where the deploy trees of an umbrella are unless `outputRoot` names a folder: two umbrellas never
 * share one.
 *
 * @example
 * defaultOutputRoot('shop') // 'deploy-shop'
 */
export function defaultOutputRoot(name: string): string {
  return name === DEFAULT_NAME ? 'deploy' : `deploy-${name}`;
}
