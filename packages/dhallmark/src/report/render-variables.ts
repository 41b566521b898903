import type { UsedVariable } from '@dhallmark/chart-gen';
import { UMBRELLA } from '../charts/find-charts.ts';

/** A render variable, its value in a run, and the charts that were rendered with it. It is not secret. */
export interface ReportedVariable {
  readonly name: string;
  readonly description: string;
  readonly type: UsedVariable['type'];
  /** Absent where it is not set, and each import of it has an alternative. */
  readonly value?: string | undefined;
  readonly from: UsedVariable['from'];
  /** The charts' folders; `.` for the umbrella. */
  readonly charts: readonly string[];
}

/** A chart, and the render variables that it was rendered with. */
export interface RenderedWith {
  readonly chart: string;
  readonly variables: readonly UsedVariable[];
}

/** The render variables of charts by name: one row for each value that a variable had, and its origin. */
export function reportVariables(charts: readonly RenderedWith[]): readonly ReportedVariable[] {
  const uses = charts.flatMap(({ chart, variables }) =>
    variables.map((each) => ({ chart, ...each })),
  );
  const groups = Map.groupBy(uses, ({ name, type, value, from }) =>
    JSON.stringify([name, value ?? '', from, type]),
  );
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...others]]) => {
      if (first === undefined) return [];
      const { name, description, type, value, from } = first;
      const users = [first, ...others].map(({ chart }) => chart);
      return [{ name, description, type, value, from, charts: users }];
    });
}

/** One remark that names the variables with their values and charts; undefined for none. */
export function noteVariables(variables: readonly ReportedVariable[]): string | undefined {
  if (variables.length === 0) return undefined;
  return `Render variables: ${variables.map(describeVariable).join(', ')}.`;
}

/** `IMAGE_TAG=v1 (web)`. */
function describeVariable({ name, value, from, charts }: ReportedVariable): string {
  const users = charts.map(nameOfChart).join(', ');
  if (value === undefined) return `${name} not set (${users})`;
  return `${name}=${value} (${from === 'default' ? 'default; ' : ''}${users})`;
}

function nameOfChart(chart: string): string {
  return chart === UMBRELLA ? 'umbrella' : chart;
}
