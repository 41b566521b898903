import type { ChartFolder } from '../charts/find-charts.ts';
import { findCharts, umbrellaOf } from '../charts/find-charts.ts';
import type { Env } from './env.ts';
import type { Options } from './options.ts';

/** The charts of a workspace, and which of them a run is about. */
export interface ChartSelection {
  readonly all: readonly ChartFolder[];
  readonly selected: readonly ChartFolder[];
  /** Undefined where there are service charts only. */
  readonly umbrella: ChartFolder | undefined;
}

/** A workspace with an environment chosen: what every use case starts from. */
export interface Workspace {
  /** Absolute path. */
  readonly root: string;
  /** The person's home folder, where the key of `local` is kept. */
  readonly home: string;
  readonly env: Env;
  readonly environment: string;
  readonly options: Options;
  readonly charts: ChartSelection;
}

/**
 * All charts below `chartsRoot`, and the one in the folder `chart` selected; all where it is undefined.
 *
 * @example
 * const { selected } = selectCharts(process.cwd(), 'charts', 'web');
 */
export function selectCharts(
  root: string,
  chartsRoot: string,
  chart: string | undefined,
  all: readonly ChartFolder[] = findCharts(root, chartsRoot),
): ChartSelection {
  const selected = all.filter(({ name }) => chart === undefined || chart === name);
  return { all, selected, umbrella: umbrellaOf(all) };
}

/** Whether a run is about every chart. */
export function isWhole({ all, selected }: ChartSelection): boolean {
  return all.length === selected.length;
}
