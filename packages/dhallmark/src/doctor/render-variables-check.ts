import { importReader } from '../charts/imports.ts';
import { renderValuesReader } from '../render/render-values.ts';
import { findRenderVariables } from '../workspace/render-variables.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { passed, type Check } from './check.ts';

/**
 * Which render variables the charts read, and whether each is set; no check where they read none. One
 * that has to be set, or whose value is not allowed, fails the check of its chart.
 */
export function checkRenderVariables(workspace: Workspace): readonly Check[] {
  const { root, options, charts } = workspace;
  const { chartsRoot } = options;
  const rendered = { root, chartsRoot, charts: charts.all, importsOf: importReader(root) };
  const variables = findRenderVariables(rendered, true);
  const names = new Set(charts.all.flatMap((chart) => variables.of(chart)));
  if (names.size === 0) return [];
  const valuesOf = renderValuesReader(workspace, variables);
  const set = new Set(charts.all.flatMap((chart) => valuesOf(chart).map(([name]) => name)));
  const states = [...names]
    .toSorted()
    .map((name) => `${name} ${set.has(name) ? 'set' : 'not set'}`);
  return [passed('render variables', states.join(', '))];
}
