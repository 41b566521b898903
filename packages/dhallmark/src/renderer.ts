// Rendering chart by chart, for an adapter that has its own cache.

import { describeRendered } from './render/describe-rendered.ts';
import type { RenderProcess } from './render/start-render-process.ts';
import type { Workspace } from './workspace/workspace.ts';

export { lintOthers } from './lint/lint-others.ts';
export { findFaultsBesideRenders } from './sources/faults-beside-renders.ts';
export { startRenderProcess, type RenderProcess } from './render/start-render-process.ts';

/**
 * Renders the selected chart of a workspace. Returns one line for people, which holds nothing of this
 * run. Throws everything that is wrong with the chart.
 *
 * @example
 * const renders = startRenderProcess(workspace);
 * console.log(await renderSelected(workspace, 'web', renders));
 * await renders.end();
 */
export async function renderSelected(
  workspace: Workspace,
  name: string,
  renders: RenderProcess,
): Promise<string> {
  const { environment, charts } = workspace;
  const [chart] = charts.selected;
  if (chart === undefined) throw new Error(`There is no chart ${name}`);
  const count = await renders.render(chart.name);
  return `${chart.root}: ${count} files for ${environment}${describeRendered(workspace, chart.name)}`;
}
