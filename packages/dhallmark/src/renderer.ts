// Rendering chart by chart, for an adapter that has its own cache.

import type { DhallSession } from '@dhallmark/chart-gen';
import { renderToStaging } from './render/render-to-staging.ts';
import type { Workspace } from './workspace/workspace.ts';

export { openSession } from './render/open-session.ts';

/**
 * Renders the selected chart of a workspace. Returns one line for people, which holds nothing of this
 * run. Throws everything that is wrong with the chart.
 *
 * @example
 * console.log(await renderSelected(workspace, 'web', openSession(workspace)));
 */
export async function renderSelected(
  { root, environment, charts: { selected, umbrella } }: Workspace,
  name: string,
  session: DhallSession,
): Promise<string> {
  const [chart] = selected;
  if (chart === undefined) throw new Error(`There is no chart ${name}`);
  const count = await renderToStaging({ root, environment, umbrella, chart, session });
  return `${chart.root}: ${count} files for ${environment}`;
}
