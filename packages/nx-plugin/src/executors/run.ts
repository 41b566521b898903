import { homedir } from 'node:os';
import type { ExecutorContext } from '@nx/devkit';
import {
  isCi,
  REQUESTED,
  selectEnvironment,
  type EnvironmentChoice,
} from '../environment/select.ts';
import { environmentsOf, findCharts, umbrellaOf, type ChartFolder } from 'dhallmark/workspace';
import { renderProblems, toProblems, wantsColor, type Problem } from 'dhallmark/report';

/** What the options of every executor have in common; the plugin fills them in. */
export interface CommonOptions extends EnvironmentChoice {
  readonly chartsRoot: string;
  /** The chart's folder, UMBRELLA for the umbrella; all charts where it is left out. */
  readonly chart?: string;
}

/** One run of an executor: the world as it is, the environment chosen. */
export interface Run {
  readonly root: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly environment: string;
  /** Every chart of the workspace. */
  readonly charts: readonly ChartFolder[];
  /** The charts that this run is about. */
  readonly selected: readonly ChartFolder[];
  /** undefined where service charts stand alone. */
  readonly umbrella: ChartFolder | undefined;
  readonly color: boolean;
}

/** Throws PluginError where no environment can be told. `charts` saves looking for them again. */
export function startRun(
  options: CommonOptions,
  context: ExecutorContext,
  charts = findCharts(context.root, options.chartsRoot),
): Run {
  const { env } = process;
  const environment = selectEnvironment(options, {
    requested: env[REQUESTED],
    ci: isCi(env),
    known: environmentsOf(charts),
  });
  return {
    root: context.root,
    home: homedir(),
    env,
    environment,
    charts,
    selected: charts.filter(({ name }) => options.chart === undefined || options.chart === name),
    umbrella: umbrellaOf(charts),
    color: wantsColor(env, process.stdout.isTTY),
  };
}

/** Runs an executor's work; a failure is said in people's words and fails the task. */
export async function guarded(
  { root }: ExecutorContext,
  work: () => Promise<boolean>,
): Promise<{ readonly success: boolean }> {
  try {
    return { success: await work() };
  } catch (error) {
    printProblems(toProblems(error, undefined, { root }));
    return { success: false };
  }
}

/** Messages go to standard error; standard output is for reports. */
export function printProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  console.error(renderProblems(problems, wantsColor(process.env, process.stderr.isTTY)));
}
