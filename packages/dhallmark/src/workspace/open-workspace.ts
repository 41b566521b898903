import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Fault } from '@dhallmark/fault';
import { environmentsOf, selectCharts } from '../charts/find-charts.ts';
import { fault } from '../fault.ts';
import { chooseEnvironment } from './choose-environment.ts';
import type { Env } from './env.ts';
import { noCharts } from './no-charts.ts';
import { OPTIONS_FILE } from './option-files.ts';
import type { Options } from './options.ts';
import { chooseUmbrella, readUmbrellas } from './umbrellas.ts';
import type { Workspace } from './workspace.ts';

/** What decides which workspace is opened, and for which environment. */
export interface WorkspaceChoice {
  /** The workspace's folder. */
  readonly root: string;
  /** The name of an umbrella. Default: the only one. */
  readonly umbrella?: string | undefined;
  /** Default `local`; in CI one has to be given. */
  readonly environment?: string | undefined;
  /** The folder of one chart, `.` for the umbrella. Default all charts. */
  readonly chart?: string | undefined;
  /** What replaces options of the workspace for this run. */
  readonly options?: Partial<Options> | undefined;
  /** Default: the variables of this process. */
  readonly env?: Env | undefined;
  /** Where the key of `local` is kept. Default: the home folder of this process's user. */
  readonly home?: string | undefined;
}

/**
 * Reads the options and finds the charts of a workspace. Throws Fault `invalid-options`,
 * `ambiguous-options`, `umbrella-clash`, `unknown-umbrella`, `which-umbrella`, `no-charts`,
 * `no-such-chart`, `unknown-environment`, `no-environment`.
 *
 * @example
 * const workspace = openWorkspace({ root: findRoot(process.cwd()), environment: 'production' });
 */
export function openWorkspace(choice: WorkspaceChoice): Workspace {
  const { root, env = process.env, home = homedir() } = choice;
  const umbrella = chooseUmbrella(readUmbrellas(root), choice.umbrella);
  const options: Options = { ...umbrella, ...choice.options };
  const charts = selectCharts(root, options.chartsRoot, choice.chart);
  if (charts.all.length === 0) throw noCharts(root, options.chartsRoot);
  if (charts.selected.length === 0) {
    throw noSuchChart(
      choice.chart ?? '',
      charts.all.map(({ name }) => name),
    );
  }
  const known = environmentsOf(charts.all);
  const environment = chooseEnvironment(choice.environment, { known, env });
  return { root, home, env, environment, options, charts };
}

/**
 * The workspace that a folder belongs to: the nearest folder above it with `dhallmark.json` or
 * `nx.json`, else the folder itself.
 *
 * @example
 * findRoot('/shop/charts/web') // '/shop'
 */
export function findRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, OPTIONS_FILE)) || existsSync(join(at, 'nx.json'))) return at;
    if (dirname(at) === at) return folder;
  }
}

function noSuchChart(name: string, known: readonly string[]): Fault {
  return fault({
    code: 'no-such-chart',
    message: `there is no chart ${JSON.stringify(name)}`,
    hint: `Known: ${known.join(', ')}.`,
  });
}
