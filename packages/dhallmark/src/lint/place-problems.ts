import type { RenderedField, ValuePlace } from '@dhallmark/chart-gen';
import { hideValue } from '@dhallmark/chart-gen/hide-value';
import { locationIn, type FaultLocation } from '@dhallmark/fault';
import type { RuleObject } from '@dhallmark/kubernetes-rules';
import { isNode, type Document } from 'yaml';
import type { ChartFolder } from '../charts/find-charts.ts';
import type { Staged } from '../render/staging.ts';
import { startEvaluation, type EvaluationPlace } from '../render/start-evaluation.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import type { IdentifiedProblem } from './find-problems.ts';
import { parseManifests } from './parse-manifests.ts';
import type { RenderedObjects } from './rendered-objects.ts';

/** What problems are about. */
export interface ProblemSources {
  readonly place: EvaluationPlace;
  readonly charts: readonly ChartFolder[];
  /** By chart. */
  readonly staged: ReadonlyMap<string, Staged>;
  /** What Helm templates write; default nothing. */
  readonly templates?: RenderedObjects | undefined;
}

/**
 * The failures in the order of the sources, those that are among the problems with line and column. Charts
 * with problems in objects from Dhall are evaluated once more for it; others are not.
 *
 * @example
 * await placeProblems(failures, problems, { place: workspace, charts: charts.all, staged })
 */
export async function placeProblems(
  failures: readonly ChartFailure[],
  problems: readonly IdentifiedProblem[],
  sources: ProblemSources,
): Promise<readonly ChartFailure[]> {
  const wanted = new Set(failures);
  const reported = problems.filter(({ failure }) => wanted.has(failure));
  const places = new Map<ChartFailure, ValuePlace>();
  const isTemplate = ({ object }: IdentifiedProblem): boolean =>
    sources.templates?.isOf(object) === true;
  // a template with live values is written from objects, and another one from Dhall is a Text
  const isText = (each: IdentifiedProblem): boolean =>
    isTemplate(each) && sources.staged.get(each.object.chart)?.values === undefined;
  const evaluated = reported.filter(
    (each) => !isText(each) && isFromDhall(each.object, sources.charts),
  );
  for (const [problem, place] of await evaluatePlaces(evaluated, sources)) {
    places.set(problem.failure, place);
  }
  for (const problem of reported) {
    const find = isTemplate(problem) ? findInTemplate : findInYaml;
    const location = places.has(problem.failure) ? undefined : find(problem, sources);
    if (location !== undefined) places.set(problem.failure, { location, details: [] });
  }
  const placed = failures.map((failure) => {
    const place = places.get(failure);
    return place === undefined ? failure : { ...failure, error: atPlace(failure, place) };
  });
  return placed.toSorted(comparePlaces);
}

/** By chart, file, line and column. */
function comparePlaces(a: ChartFailure, b: ChartFailure): number {
  const [one, other] = [a.error.location, b.error.location];
  return (
    compareText(a.chart, b.chart) ||
    compareText(one.file, other.file) ||
    (one.line ?? 0) - (other.line ?? 0) ||
    (one.column ?? 0) - (other.column ?? 0)
  );
}

function compareText(a = '', b = ''): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function atPlace(
  { error }: ChartFailure,
  { location, details }: ValuePlace,
): ChartFailure['error'] {
  const known = { ...error.location, ...location, path: error.location.path };
  return error.with({ location: known, details: [...error.details, ...details] });
}

function isFromDhall({ chart, file }: RuleObject, charts: readonly ChartFolder[]): boolean {
  const owner = charts.find(({ name }) => name === chart);
  return owner?.objects.some(({ output }) => output === file) === true;
}

type Placed = readonly [problem: IdentifiedProblem, place: ValuePlace];

/** Asks the evaluator, a chart at a time. */
async function evaluatePlaces(
  problems: readonly IdentifiedProblem[],
  { place }: ProblemSources,
): Promise<readonly Placed[]> {
  if (problems.length === 0) return [];
  const purpose = 'finds the lines of problems';
  const evaluation = startEvaluation(place, { purpose, mayWrite: false, mayShowErrors: true });
  try {
    const placed: Placed[] = [];
    for (const [chart, group] of Map.groupBy(problems, ({ object }) => object.chart)) {
      const fields = group.map(({ object: { file, index }, path }): RenderedField => {
        return { output: file, index, path };
      });
      const found = await ask(() => evaluation.ask({ kind: 'places', chart, fields }));
      group.forEach((problem, at) => {
        const each = found[at];
        if (each) placed.push([problem, each]);
      });
    }
    return placed;
  } finally {
    await evaluation.end();
  }
}

/** A chart that cannot be evaluated any longer has other problems, which its next render reports. */
async function ask(
  request: () => Promise<unknown>,
): Promise<readonly (ValuePlace | null | undefined)[]> {
  try {
    return (await request()) as readonly (ValuePlace | null)[];
  } catch (error) {
    if (error instanceof CollectedFailures) return [];
    throw error;
  }
}

/** The line that wrote a field. There is no excerpt, because values may be in it. */
function findInTemplate(
  { object, path, failure }: IdentifiedProblem,
  { templates, charts }: ProblemSources,
): FaultLocation | undefined {
  const line = isFromDhall(object, charts) ? undefined : templates?.lineOf(object, path);
  return line === undefined ? undefined : { file: failure.error.location.file, line };
}

/** The place of a field in a file that was copied into the chart. */
function findInYaml(
  { object, path, failure }: IdentifiedProblem,
  { staged, charts }: ProblemSources,
): FaultLocation | undefined {
  const { chart, file, index, json } = object;
  const bytes = staged.get(chart)?.files.get(file);
  const source = failure.error.location.file;
  if (bytes === undefined || source === undefined || isFromDhall(object, charts)) return undefined;
  const text = Buffer.from(bytes).toString('utf8');
  const document = parseManifests(text)[index];
  if (document === undefined) return undefined;
  const [start, end] = rangeOf(document, path) ?? [];
  if (start === undefined || end === undefined) return undefined;
  return hideValue(locationIn(source, text, { start, end }), json, path);
}

/** The range of the value at a path, or of the nearest value that encloses it. */
function rangeOf(
  document: Document,
  path: readonly (string | number)[],
): readonly number[] | undefined {
  for (let steps = path.length; steps >= 0; steps -= 1) {
    const node = steps === 0 ? document.contents : document.getIn(path.slice(0, steps), true);
    if (isNode(node) && node.range) return node.range;
  }
  return undefined;
}
