import { isDeepStrictEqual } from 'node:util';
import type { ProjectConfiguration, TargetConfiguration } from '@nx/devkit';
import {
  defaultOptions,
  namesWithoutValues,
  pickLimits,
  stagingFolder,
  UMBRELLA,
  type ChartFolder,
  type LimitOptions,
  type Options,
} from 'dhallmark/adapter';
import { declareInputs, hasSecrets } from './declare-inputs.ts';
import { describeProject } from './describe-project.ts';
import { lintInputs } from './lint-inputs.ts';

const PACKAGE = '@dhallmark/nx';

export interface TargetInput {
  readonly options: Options;
  readonly charts: readonly ChartFolder[];
  readonly environments: readonly string[];
  /** What a render of this chart reads: the exact closure, as Nx's inputs. */
  readonly inputsOf: (chart: ChartFolder) => NonNullable<TargetConfiguration['inputs']>;
  /** The variables that a render of this chart reads. */
  readonly variablesOf: (chart: ChartFolder) => readonly string[];
  /** Names and versions of what renders, so that an upgrade renders again. */
  readonly tools: string;
  /** Inputs of every target that change with these versions. */
  readonly installed: NonNullable<TargetConfiguration['inputs']>;
}

/** `chart` for the umbrella of this name, `chart-web` for its service chart `web`. */
export function projectName(umbrella: string, chart: string): string {
  return chart === UMBRELLA ? umbrella : `${umbrella}-${chart}`;
}

/** The project of one service chart. */
export function serviceProject(chart: ChartFolder, input: TargetInput): ProjectConfiguration {
  const name = projectName(input.options.name, chart.name);
  const project: ProjectConfiguration = {
    root: chart.root,
    name,
    projectType: 'application',
    tags: ['dhallmark:chart'],
    targets: {
      render: renderTarget(chart, input),
      ...otherTargets([name], chart.name, input),
    },
  };
  const inputs = {
    sources: input.inputsOf(chart),
    services: [],
    hasSecrets: hasSecrets(chart),
    variables: input.variablesOf(chart),
    installed: input.installed,
    lint: [],
  };
  return describeProject(declareInputs(project, inputs));
}

/** The project of the umbrella, or of all charts together where there is no umbrella. */
export function umbrellaProject(input: TargetInput): ProjectConfiguration {
  const umbrella = input.charts.find((chart) => chart.name === UMBRELLA);
  const services = input.charts
    .filter((chart) => chart.name !== UMBRELLA)
    .map((chart) => projectName(input.options.name, chart.name));
  const { name } = input.options;
  const project: ProjectConfiguration = {
    root: input.options.chartsRoot,
    name,
    projectType: 'application',
    tags: ['dhallmark:umbrella'],
    implicitDependencies: services,
    targets: {
      ...(umbrella === undefined ? {} : { render: renderUmbrella(umbrella, input) }),
      ...otherTargets(umbrella === undefined ? services : [name, ...services], undefined, input),
    },
  };
  const inputs = {
    sources: umbrella === undefined ? undefined : input.inputsOf(umbrella),
    services,
    hasSecrets: input.charts.some(hasSecrets),
    variables: umbrella === undefined ? [] : input.variablesOf(umbrella),
    installed: input.installed,
    lint: lintInputs(input.options.chartsRoot, input.charts.flatMap(input.variablesOf)),
  };
  return describeProject(declareInputs(project, inputs));
}

/**
 * The project of a charts' folder without a chart: each target says what is missing. Where there is not
 * even a folder, the targets with names that other projects have, too, are left out: a run over all
 * projects would fail in a workspace that has no charts yet.
 */
export function emptyProject(input: TargetInput, hasFolder: boolean): ProjectConfiguration {
  const project = umbrellaProject(input);
  const targets = Object.entries(project.targets ?? {})
    .filter(([name]) => hasFolder || (name !== 'lint' && name !== 'verify'))
    .map(([name, target]) => [name, { ...target, dependsOn: [] }]);
  return { ...project, targets: Object.fromEntries(targets) };
}

/** Which services have no values is in the schema of the umbrella's values, and thus in Nx's hash. */
function renderUmbrella(umbrella: ChartFolder, input: TargetInput): TargetConfiguration {
  const withoutValues = umbrella.values === undefined ? [] : namesWithoutValues(input.charts);
  return renderTarget(umbrella, { ...input, tools: [input.tools, ...withoutValues].join(' ') });
}

function renderTarget(chart: ChartFolder, input: TargetInput): TargetConfiguration {
  const { name } = input.options;
  return {
    executor: `${PACKAGE}:render`,
    cache: true,
    // Nx fills in {options.environment}
    outputs: [
      `{workspaceRoot}/${stagingFolder({ environment: '{options.environment}', options: { name } }, chart.name)}`,
    ],
    ...withEnvironments(input, {
      ...changedOptions(input.options, RENDERING),
      chart: chart.name,
      tools: input.tools,
    }),
    metadata: { description: 'Evaluate the chart into staging, without Secrets' },
  };
}

const LIMITS = Object.keys(pickLimits(defaultOptions)) as readonly (keyof LimitOptions)[];
const RENDERING = ['name', 'allowedHosts', 'maxSourceSize', 'values', ...LIMITS] as const;
const READING = [...RENDERING, 'ignoredFiles'] as const;
const LINTING = [...READING, 'externalSecrets', 'lint', 'outputRoot', 'deployRepository'] as const;
const WRITING = [
  ...READING,
  'outputRoot',
  'secretPlacement',
  'engine',
  'reconciler',
  'fluxSubstitution',
  'deployRepository',
] as const;

/**
 * The charts' folder, and those options that differ from their defaults: an executor fills in the others.
 * Nx stores and compares each option of each target of each chart, so with many charts every one counts.
 */
function changedOptions(
  options: Options,
  names: readonly (keyof Options)[],
): Partial<Options> & Pick<Options, 'chartsRoot'> {
  const changed = names.filter((name) => !isDeepStrictEqual(options[name], defaultOptions[name]));
  return {
    chartsRoot: options.chartsRoot,
    ...Object.fromEntries(changed.map((name) => [name, options[name]])),
  };
}

/** Targets that read variables, keys, or the deploy tree: they are not cached, except the lint of all charts. */
function otherTargets(
  renders: readonly string[],
  chart: string | undefined,
  input: TargetInput,
): Record<string, TargetConfiguration> {
  const ofChart = chart === undefined ? {} : { chart };
  const reading = { ...changedOptions(input.options, READING), ...ofChart };
  const linting = { ...changedOptions(input.options, LINTING), ...ofChart };
  const all = { ...changedOptions(input.options, WRITING), ...ofChart };
  const target = (
    executor: string,
    options: Record<string, unknown>,
    description: string,
  ): TargetConfiguration => ({
    executor: `${PACKAGE}:${executor}`,
    cache: false,
    dependsOn: [{ projects: [...renders], target: 'render' }],
    ...withEnvironments(input, options),
    metadata: { description },
  });
  return {
    make: target('make', all, 'Make the chart and its encrypted Secrets in the deploy tree'),
    dependencies: target(
      'dependencies',
      reading,
      'Lock and fetch the charts of repositories that the chart depends on',
    ),
    lint: {
      ...target('lint', linting, 'Check the rendered chart'),
      // that of one chart depends on what others import from it
      ...(chart === undefined ? { cache: true, outputs: [] } : {}),
    },
    env: target('env', reading, 'List the variables that the Secrets need'),
    diff: target('diff', all, 'Show what the charts would change in the deploy tree'),
    dev: {
      ...target('dev', all, 'Make charts whenever their sources are saved'),
      dependsOn: [],
      continuous: true,
    },
    // a deploy tree is verified and published whole
    ...(chart === undefined
      ? {
          verify: { ...target('verify', all, 'Check the deploy tree without keys'), dependsOn: [] },
          apply: target('apply', all, 'Make the chart and apply it to the current kubectl context'),
          doctor: {
            ...target('doctor', all, 'Check keys, rules, rights and the deploy repository'),
            dependsOn: [],
          },
          publish: target('publish', all, 'Make the environment and push it as one commit'),
          rekey: {
            ...target('rekey', all, 'Bring the encrypted Secrets to the newest keys'),
            dependsOn: [],
          },
        }
      : {}),
  };
}

/**
 * Every environment as a configuration. The default options name `local` too, for the outputs, but
 * say that nobody chose it.
 */
function withEnvironments(
  { environments }: TargetInput,
  options: Record<string, unknown>,
): Pick<TargetConfiguration, 'options' | 'configurations'> {
  return {
    options: { ...options, environment: 'local', chosen: false },
    configurations: Object.fromEntries(
      environments.map((environment) => [environment, { environment, chosen: true }]),
    ),
  };
}
