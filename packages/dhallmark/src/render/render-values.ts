import { findCharts } from '../charts/find-charts.ts';
import { importReader } from '../charts/imports.ts';
import { findRenderVariables, type RenderVariables } from '../workspace/render-variables.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Whose render variables are read. */
export type RenderPlace = Pick<Workspace, 'root' | 'env' | 'options' | 'renderEnv'>;

/** What a process that evaluates charts has to know about render variables. */
export interface RenderValues {
  /** The values of those that are set, by name: of no other variable. */
  readonly values: Readonly<Record<string, string>>;
  /** Where names are those of secrets, by the name in upper case. */
  readonly secretNames: Readonly<Record<string, string>>;
}

/** The values of the render variables of all charts of an umbrella. */
export function readRenderValues(place: RenderPlace): RenderValues {
  const { root, options } = place;
  const { chartsRoot } = options;
  const charts = findCharts(root, chartsRoot);
  const input = { root, chartsRoot, charts, importsOf: importReader(root) };
  const variables = findRenderVariables(input, true);
  const names = [...new Set(charts.flatMap((chart) => variables.of(chart)))];
  return {
    values: Object.fromEntries(setValues(place, names)),
    secretNames: Object.fromEntries(variables.secretNames),
  };
}

/** The variables of one chart with their values, for a record of what it was rendered from. */
export function renderValuesReader(
  place: RenderPlace,
  variables: RenderVariables,
): (chart: Parameters<RenderVariables['of']>[0]) => readonly (readonly [string, string])[] {
  return (chart) => setValues(place, variables.of(chart));
}

/** An empty value counts as none: CI services pass variables that do not exist so. */
function setValues(
  { env, renderEnv = env }: RenderPlace,
  names: readonly string[],
): readonly (readonly [string, string])[] {
  return names.flatMap((name) => {
    const value = renderEnv[name] ?? '';
    return value === '' ? [] : [[name, value] as const];
  });
}
