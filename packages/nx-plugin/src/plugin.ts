import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isFault } from '@dhallmark/fault';
import type {
  CreateDependencies,
  CreateNodes,
  CreateNodesContext,
  CreateNodesResultArray,
  DependencyType,
  NxJsonConfiguration,
  PreTasksExecution,
  RawProjectGraphDependency,
} from '@nx/devkit';
import {
  entriesOfRender,
  environmentsOf,
  findCharts,
  findCrdFiles,
  findRenderVariables,
  innermostFolder,
  isCi,
  noCharts,
  normalizeOptions,
  openStoredImports,
  PACKAGE_DEFINITIONS,
  readPackageManager,
  requireNode,
  UMBRELLA,
  umbrellaOf,
  umbrellasIn,
  type ChartFolder,
  type Options,
} from 'dhallmark/adapter';
import { closureOf, importReader } from 'dhallmark/imports';
import { toSentences } from './fault.ts';
import { acyclicEdges } from './inference/acyclic-edges.ts';
import { findNameClash } from './inference/find-name-clash.ts';
import { refuseEntryPoints, refuseReplacedTargets } from './inference/refuse-programs.ts';
import { LINT_SURROUNDINGS, neverCached } from './inference/lint-inputs.ts';
import { parseLimits, REQUESTED_LIMITS } from './inference/requested-limits.ts';
import {
  parseLint,
  parseReports,
  REQUESTED_LINT,
  REQUESTED_REPORTS,
  type RequestedReports,
} from './inference/requested-reports.ts';
import { REQUESTED, selectEnvironment } from './executors/select-environment.ts';
import { concernsCharts, parseRequest, type Request } from './inference/requested-configuration.ts';
import {
  emptyProject,
  projectName,
  serviceProject,
  umbrellaProject,
  type TargetInput,
} from './inference/targets.ts';
import { findTools } from './inference/tools.ts';

// This module is loaded at every start of Nx, so it imports no evaluator, no models and no keys.

/** The name that Nx shows for this plugin in messages and in the project graph. */
export const name = '@dhallmark/nx';

/** `DependencyType.static`, whose import would load all of @nx/devkit. */
// oxlint-disable-next-line typescript/no-unsafe-enum-assignment
const STATIC = 'static' as DependencyType;

/** Nx prints the message only, and sends it from another process: the hint has to be in it. */
function withSentences<T>(root: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!isFault(error)) throw error;
    throw new Error(toSentences(error, readPackageManager(root)), { cause: error });
  }
}

/**
 * Infers `chart` and a `chart-<folder>` for each service chart, or with another option `name` that and
 * `<name>-<folder>`. Where there is no chart, the targets of `chart` fail with the reason: Nx itself
 * would only say that it cannot find the project, so nx.json counts, too. Throws for options and names
 * that are not allowed, and for a name that another project has.
 */
export const createNodes: CreateNodes<Options> = [
  // the files of other projects only for their names; Nx 23.0 reads no braces in braces
  '{nx.json,**/chart.dhall,**/project.json,**/package.json}',
  (files, given, context) =>
    withSentences(context.workspaceRoot, () => {
      requireNode(process.versions.node);
      const options = normalizeOptions(given, 'nx.json');
      const umbrellas = umbrellasIn(context.nxJsonConfiguration.plugins);
      const inferred = infer(options, context, files);
      const names = inferred.flatMap(([, { projects }]) =>
        Object.values(projects ?? {}).flatMap(({ name: project }) => project ?? []),
      );
      const clash = findNameClash({ options, names, umbrellas, files }, context.workspaceRoot);
      if (clash === undefined) return inferred;
      // a project without charts is not worth a refusal
      if (inferred.every(([source]) => source === 'nx.json')) return [];
      throw clash;
    }),
];

/** An edge for each import that crosses from a chart into another project, so that `nx graph` shows it. */
export const createDependencies: CreateDependencies<Options> = (given, context) => {
  refuseReplacedTargets(context.projects, normalizeOptions(given, 'nx.json').chartsRoot);
  const { workspaceRoot } = context;
  const { known } = openStoredImports(workspaceRoot, findTools(workspaceRoot).versions);
  const importsOf = importReader(workspaceRoot, { known });
  const projects = new Map(
    Object.entries(context.projects).map(([project, { root }]) => [root, project]),
  );
  const roots = new Set(projects.keys());
  const ownerOf = (file: string): string | undefined =>
    projects.get(innermostFolder(file, roots) ?? '');
  const edges = new Map<string, RawProjectGraphDependency>();
  for (const [source, files] of Object.entries(context.filesToProcess.projectFileMap)) {
    if (!context.projects[source]?.tags?.some((tag) => tag.startsWith('dhallmark:'))) continue;
    for (const { file } of files.filter((each) => each.file.endsWith('.dhall'))) {
      for (const imported of importsOf(file).files) {
        const target = ownerOf(imported);
        if (target === undefined || target === source) continue;
        edges.set(`${file} ${target}`, { source, target, sourceFile: file, type: STATIC });
      }
    }
  }
  return [...acyclicEdges([...edges.values()], context.projects)];
};

/**
 * Lets Node keep the compiled code of the workers that Nx starts, which halves their start. Values
 * that are set already are kept.
 */
function cacheCompiledCode(workspaceRoot: string): void {
  const { NODE_COMPILE_CACHE: chosen, NODE_DISABLE_COMPILE_CACHE: disabled } = process.env;
  if (chosen !== undefined || disabled !== undefined) return;
  process.env['NODE_COMPILE_CACHE'] = join(workspaceRoot, 'node_modules/.cache/dhallmark/compiled');
}

/**
 * Lets the executors know which configuration, limits and reports were typed: Nx passes on what a plugin sets in
 * `process.env` here. An environment that does not exist is refused already here where the command
 * line shows that it is for our targets, because a render that is a cache hit would run no code of ours.
 */
export const preTasksExecution: PreTasksExecution<Options> = async (
  given,
  { argv, workspaceRoot, nxJsonConfiguration },
) => {
  const request = parseRequest(argv);
  process.env[REQUESTED] = request.configuration ?? '';
  process.env[REQUESTED_LIMITS] = parseLimits(argv);
  const reports = parseReports(argv);
  process.env[REQUESTED_REPORTS] = reports;
  process.env[REQUESTED_LINT] = parseLint(argv);
  try {
    withSentences(workspaceRoot, () => {
      const options = normalizeOptions(given, 'nx.json');
      const umbrellas = umbrellasIn(nxJsonConfiguration.plugins);
      refuseEntryPoints(workspaceRoot, options.chartsRoot, nxJsonConfiguration);
      checkRequest({ request, options, umbrellas }, workspaceRoot);
    });
    process.env[LINT_SURROUNDINGS] =
      neverCached(argv, nxJsonConfiguration) ??
      (await describeSurroundings(workspaceRoot, nxJsonConfiguration));
    await checkReports(reports, workspaceRoot);
  } catch (error) {
    if (reports === '' || !(error instanceof Error)) throw error;
    const { reportRefusedRun } = await import('./executors/render/failed-renders.ts');
    await reportRefusedRun(error.cause, reports, workspaceRoot);
    throw error;
  }
};

/** A report must not be where charts are: that is said before anything runs. */
async function checkReports(reports: string, root: string): Promise<void> {
  if (reports === '') return;
  const { requireReportPlaces } = await import('dhallmark/reporting');
  withSentences(root, () => requireReportPlaces(root, JSON.parse(reports) as RequestedReports));
}

async function describeSurroundings(
  root: string,
  { plugins }: NxJsonConfiguration,
): Promise<string> {
  const { describeLintSurroundings } = await import('dhallmark/lint-surroundings');
  const { versions } = findTools(root);
  const umbrellas = umbrellasIn(plugins);
  return `${versions} ${describeLintSurroundings({ root, env: process.env, umbrellas })}`;
}

interface CheckedRequest {
  readonly request: Request;
  /** Those of the umbrella whose charts are concerned. */
  readonly options: Options;
  /** Every umbrella of the workspace. */
  readonly umbrellas: readonly Options[];
}

function checkRequest({ request, options, umbrellas }: CheckedRequest, root: string): void {
  const charts = findCharts(root, options.chartsRoot);
  const names = charts.map((chart) => projectName(options.name, chart.name));
  if (!concernsCharts(request, new Set([options.name, ...names]))) return;
  if (charts.length === 0) throw noCharts(root, options.chartsRoot);
  cacheCompiledCode(root);
  const choice = {
    environment: request.configuration ?? 'local',
    chosen: request.configuration !== undefined,
  };
  // a run of many projects may be about the others: executors refuse the rest
  const isOne = request.targets.length === 0 || umbrellas.length < 2;
  const all = isOne ? charts : umbrellas.flatMap((each) => findCharts(root, each.chartsRoot));
  const known = environmentsOf(all);
  selectEnvironment(choice, { requested: request.configuration, ci: isCi(process.env), known });
}

function infer(
  options: Options,
  { workspaceRoot }: CreateNodesContext,
  files: readonly string[],
): CreateNodesResultArray {
  const charts = withoutIgnored(findCharts(workspaceRoot, options.chartsRoot), files);
  const tools = findTools(workspaceRoot);
  const stored = openStoredImports(workspaceRoot, tools.versions);
  const importsOf = importReader(workspaceRoot, { known: stored.known });
  const umbrella = umbrellaOf(charts);
  const definitions = definitionInputs(workspaceRoot, options.chartsRoot, charts);
  const inputsOf = (chart: ChartFolder): string[] => {
    const evaluated = closureOf(entriesOfRender(chart, umbrella), importsOf).files;
    const copied = [...chart.templates, ...chart.copied].map(({ path }) => path);
    const exact = [...evaluated, ...copied].map((file) => toInput(file, chart));
    return [...exact, ...definitions, ...tools.inputs];
  };
  const roots = new Set(charts.map(({ root }) => root));
  // Nx looks for a file of the workspace among all files, and for one of the project among its own:
  // with many charts that decides how long hashing takes
  const toInput = (file: string, { root }: ChartFolder): string =>
    innermostFolder(file, roots) === root
      ? `{projectRoot}/${file.slice(root.length + 1)}`
      : `{workspaceRoot}/${file}`;
  const rendered = { root: workspaceRoot, chartsRoot: options.chartsRoot, charts, importsOf };
  const input: TargetInput = {
    options,
    charts,
    // Nx stays running and needs no value: it reads no secrets.env
    variablesOf: findRenderVariables(rendered, false).of,
    environments: environmentsOf(charts),
    inputsOf,
    tools: tools.versions,
    installed: tools.installed,
  };
  const services = charts.filter((chart) => chart.name !== UMBRELLA);
  if (charts.length === 0) {
    const empty = emptyProject(input, existsSync(join(workspaceRoot, options.chartsRoot)));
    return [['nx.json', { projects: { [empty.root]: empty } }]];
  }
  const whole = umbrellaProject(input);
  // without an umbrella, nx.json is the file that the project of all charts comes from
  const { chart: source = 'nx.json' } = umbrellaOf(charts) ?? {};
  const inferred: CreateNodesResultArray = [
    [source, { projects: { [whole.root]: whole } }],
    ...services.map((chart): CreateNodesResultArray[number] => [
      chart.chart,
      { projects: { [chart.root]: serviceProject(chart, input) } },
    ]),
  ];
  stored.store();
  return inferred;
}

/**
 * What says what objects of custom kinds are valid, for every chart: patterns, so that a deleted file
 * affects the charts. None where there is no such file, because Nx looks for them among all files.
 */
function definitionInputs(
  root: string,
  chartsRoot: string,
  charts: readonly ChartFolder[],
): readonly string[] {
  if (findCrdFiles(root, charts).length === 0) return [];
  return [`${chartsRoot}/**/crds/**/*`, `${chartsRoot}/**/*.tgz`, PACKAGE_DEFINITIONS].map(
    (pattern) => `{workspaceRoot}/${pattern}`,
  );
}

/** Nx knows no project whose file it ignores, and would say so about every target; make says why. */
function withoutIgnored(
  charts: readonly ChartFolder[],
  files: readonly string[],
): readonly ChartFolder[] {
  const seen = new Set(files);
  return charts.some(({ chart }) => seen.has(chart))
    ? charts.filter(({ chart }) => seen.has(chart))
    : charts;
}
