import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Fault } from '@dhallmark/fault';
import { environmentsOf, selectCharts } from '../charts/find-charts.ts';
import { fault } from '../fault.ts';
import { chooseEnvironment } from './choose-environment.ts';
import type { Env } from './env.ts';
import { noCharts } from './no-charts.ts';
import { defaultOptions, normalizeOptions, type Options } from './options.ts';
import type { Workspace } from './workspace.ts';

/** The file of options in a workspace without Nx. */
const OPTIONS_FILE = 'dhallmark.json';

/** The plugin whose options in nx.json are a workspace's options. */
const NX_PLUGIN = '@dhallmark/nx';

/** What decides which workspace is opened, and for which environment. */
export interface WorkspaceChoice {
  /** The workspace's folder. */
  readonly root: string;
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
 * `ambiguous-options`, `no-charts`, `no-such-chart`, `unknown-environment`, `no-environment`.
 *
 * @example
 * const workspace = openWorkspace({ root: findRoot(process.cwd()), environment: 'production' });
 */
export function openWorkspace(choice: WorkspaceChoice): Workspace {
  const { root, env = process.env, home = homedir() } = choice;
  const options: Options = { ...readOptions(root), ...choice.options };
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

/** The names of the plugins in nx.json. Throws Fault `invalid-options`. */
export function readNxPlugins(root: string): readonly string[] {
  const { plugins } = (readJson(root, 'nx.json') ?? {}) as { readonly plugins?: unknown };
  if (!Array.isArray(plugins)) return [];
  return (plugins as readonly PluginEntry[]).flatMap((entry) => {
    const name = typeof entry === 'string' ? entry : entry.plugin;
    return typeof name === 'string' ? [name] : [];
  });
}

/** The options of nx.json where the plugin is registered there, else those of `dhallmark.json`. */
export function readOptions(root: string): Options {
  const own = readJson(root, OPTIONS_FILE);
  const plugin = findPlugin(readJson(root, 'nx.json'));
  if (plugin === undefined) {
    return own === undefined ? defaultOptions : normalizeOptions(own, OPTIONS_FILE);
  }
  if (own !== undefined) throw givenInBoth();
  const options = typeof plugin === 'object' ? plugin.options : undefined;
  return normalizeOptions(options, 'nx.json');
}

type PluginEntry = string | { readonly plugin?: unknown; readonly options?: unknown };

function findPlugin(nxJson: unknown): PluginEntry | undefined {
  const { plugins } = (nxJson ?? {}) as { readonly plugins?: readonly PluginEntry[] };
  return plugins?.find((entry) => (typeof entry === 'string' ? entry : entry.plugin) === NX_PLUGIN);
}

/** Undefined where there is no such file. Throws Fault `invalid-options` for one that is not JSON. */
function readJson(root: string, file: string): unknown {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    throw fault({
      code: 'invalid-options',
      message: `${file} is not valid JSON`,
      location: { file },
      hint: 'Correct the file.',
      causes: [error],
    });
  }
}

function givenInBoth(): Fault {
  return fault({
    code: 'ambiguous-options',
    message: `options are given both in nx.json and in ${OPTIONS_FILE}`,
    location: { file: OPTIONS_FILE },
    hint: `Remove ${OPTIONS_FILE}: in an Nx workspace with the plugin, nx.json is the place.`,
  });
}

function noSuchChart(name: string, known: readonly string[]): Fault {
  return fault({
    code: 'no-such-chart',
    message: `there is no chart ${JSON.stringify(name)}`,
    hint: `Known: ${known.join(', ')}.`,
  });
}
