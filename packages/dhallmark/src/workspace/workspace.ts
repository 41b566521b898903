import type { ChartSelection } from '../charts/find-charts.ts';
import type { Env } from './env.ts';
import type { Options } from './options.ts';

/** A workspace with an environment chosen: what every use case starts from. */
export interface Workspace {
  /** Absolute path. */
  readonly root: string;
  /** The person's home folder, where the key of `local` is kept. */
  readonly home: string;
  readonly env: Env;
  /** Where the values of render variables are from; default `env`. A proof has those of its publish. */
  readonly renderEnv?: Env | undefined;
  readonly environment: string;
  readonly options: Options;
  readonly charts: ChartSelection;
}
