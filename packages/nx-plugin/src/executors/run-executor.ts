import { homedir } from 'node:os';
import type { ExecutorContext } from '@nx/devkit';
import { reportFailures, standardOutput } from 'dhallmark/reporting';
import type { Output, ProblemFlags, RunNames } from 'dhallmark/reporting';
import {
  defaultOptions,
  environmentsOf,
  findCharts,
  isCi,
  requireNode,
  noCharts,
  selectCharts,
  type Options,
  type Workspace,
} from 'dhallmark/adapter';
import { REQUESTED, selectEnvironment, type EnvironmentChoice } from './select-environment.ts';

/** What the options of every executor have in common; the plugin fills them in. */
export interface ExecutorOptions
  extends EnvironmentChoice, Partial<Options>, Omit<ProblemFlags, 'environment' | 'name'> {
  readonly chartsRoot: string;
  /** The chart's folder, `.` for the umbrella; all charts where it is left out. */
  readonly chart?: string;
}

/** What Nx expects of an executor. */
export interface ExecutorResult {
  readonly success: boolean;
}

/**
 * Runs a command of `dhallmark` with an executor's options. A failure is printed and fails the task.
 */
export async function runExecutor<O extends ExecutorOptions>(
  options: O,
  { root }: ExecutorContext,
  command: (workspace: Workspace, options: O, output: Output) => Promise<boolean>,
  names: RunNames = {},
): Promise<ExecutorResult> {
  const output = standardOutput(process.env, root);
  const run = async (): Promise<boolean> => {
    requireNode(process.versions.node);
    return command(openWorkspace(options, root), options, output);
  };
  return { success: await reportFailures(output, run, { ...options, ...names }) };
}

/** The workspace of a run. `charts` saves looking for them again. Throws a Fault about the environment, or `no-charts`. */
export function openWorkspace(
  options: ExecutorOptions,
  root: string,
  charts = findCharts(root, options.chartsRoot),
): Workspace {
  const { env } = process;
  if (charts.length === 0) throw noCharts(root, options.chartsRoot);
  const environment = selectEnvironment(options, {
    requested: env[REQUESTED],
    ci: isCi(env),
    known: environmentsOf(charts),
  });
  return {
    root,
    home: homedir(),
    env,
    environment,
    options: { ...defaultOptions, ...definedOptions(options) },
    charts: selectCharts(root, options.chartsRoot, options.chart, charts),
  };
}

const NAMES = Object.keys(defaultOptions) as readonly (keyof Options)[];

/** The options of the workspace among those of an executor. */
function definedOptions(options: ExecutorOptions): Partial<Options> {
  const entries = NAMES.map((name) => [name, options[name]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
