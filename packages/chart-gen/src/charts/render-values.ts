import type { Fault } from '@dhallmark/fault';
import { chartFault } from '../codes.ts';
import { combineFaults } from '../combine-faults.ts';
import type { ChartRules, DhallSession, RenderVariable } from '../dhall/session.ts';
import { renderedFiles, type ChartFolder } from '../folder/chart-folder.ts';
import { checkRenderVariables } from './check-render-variables.ts';
import { describeForm, findValueProblem, toImportedText } from './render-value-forms.ts';

/** A render variable that a chart reads, with its value in this run. */
export interface UsedVariable extends RenderVariable {
  /** Undefined where it is not set, and every import of it has an alternative. */
  readonly value: string | undefined;
  /** Where the value is from. */
  readonly from: 'environment' | 'default' | 'alternative';
}

/** What a chart's render is about. */
interface ReadingChart {
  readonly folder: ChartFolder;
  readonly umbrella: ChartFolder | undefined;
  readonly environment: string;
  readonly session: DhallSession;
}

/**
 * The rules of a chart with the values of its render variables. Throws a Fault, or an AggregateError of
 * Faults, for declarations that are not allowed, values that are not, and variables that are not set.
 *
 * @example
 * const settled = settleRenderValues(await readChartRules(folder, session), input);
 */
export function settleRenderValues(rules: ChartRules, chart: ReadingChart): ChartRules {
  const { renderVariables = [] } = rules;
  if (renderVariables.length === 0) return rules;
  const wrong = checkRenderVariables(rules, chart.folder, chart.session);
  if (wrong.length > 0) throw combineFaults(wrong);
  const used = findUsed(renderVariables, chart);
  const faults = [
    ...refuseUnset(
      used.filter((each) => isUnset(each, chart)),
      chart,
    ),
    ...used.filter(({ from }) => from === 'environment').flatMap((each) => checkUsed(each, chart)),
  ];
  if (faults.length > 0) throw combineFaults(faults);
  const values = used.flatMap((each) =>
    each.value === undefined ? [] : [[each.name, toImportedText(each, each.value)] as const],
  );
  return { ...rules, renderValues: new Map(values) };
}

/**
 * The render variables that a chart reads in this environment, by their names.
 *
 * @example
 * listUsedVariables(rules, { folder, umbrella, environment: 'local', session }).map(({ name }) => name)
 */
export function listUsedVariables(
  { renderVariables = [] }: ChartRules,
  chart: ReadingChart,
): readonly UsedVariable[] {
  return findUsed(renderVariables, chart).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function findUsed(declared: readonly RenderVariable[], chart: ReadingChart): UsedVariable[] {
  const read = namesIn(chart, (file) => chart.session.variablesOf(file));
  return declared
    .filter(({ name }) => read.has(name))
    .map((variable): UsedVariable => {
      const given = chart.session.renderValues[variable.name] ?? '';
      if (given !== '') return { ...variable, value: given, from: 'environment' };
      const from = variable.default === undefined ? 'alternative' : 'default';
      return { ...variable, value: variable.default, from };
    });
}

function namesIn(
  { folder, umbrella, environment }: ReadingChart,
  read: (file: string) => ReadonlySet<string>,
): ReadonlySet<string> {
  const environments = [folder, umbrella].flatMap((each) => [...(each?.environments ?? [])]);
  const others = environments.filter(([name]) => name !== environment).map(([, path]) => path);
  const skipped = new Set(others);
  const files = renderedFiles(folder, umbrella).filter((file) => !skipped.has(file));
  return new Set(files.flatMap((file) => [...read(file)]));
}

function isUnset({ name, value }: UsedVariable, chart: ReadingChart): boolean {
  if (value !== undefined) return false;
  return namesIn(chart, (file) => chart.session.requiredVariablesOf(file)).has(name);
}

function refuseUnset(unset: readonly UsedVariable[], { folder }: ReadingChart): readonly Fault[] {
  if (unset.length === 0) return [];
  const names = unset.map(({ name }) => name).toSorted();
  const isOne = names.length === 1;
  const subject = isOne
    ? `the render variable ${names.join()} is not set or empty, and has no default`
    : `the render variables ${names.join(', ')} are not set or empty, and have no default`;
  return [
    chartFault({
      code: 'render-variable-unset',
      message: subject,
      location: { file: folder.options },
      hint: `Set ${isOne ? 'it' : 'them'} in the environment of the command: ${unset
        .map(({ name, description }) => `${name} (${description})`)
        .join(', ')}.`,
    }),
  ];
}

/** The value is not shown: it may have been meant for another variable. */
function checkUsed(variable: UsedVariable, { folder }: ReadingChart): readonly Fault[] {
  const problem = findValueProblem(variable, variable.value ?? '');
  if (problem === undefined) return [];
  return [
    chartFault({
      code: 'render-variable-value',
      message: `the value of the render variable ${variable.name} ${problem}`,
      location: { file: folder.options },
      hint: describeForm(variable),
    }),
  ];
}
