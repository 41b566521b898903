import { describeRendered } from '../render/describe-rendered.ts';
import { renderOutdated } from '../render/render-outdated.ts';
import type { Output } from '../report/output.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the command line says about rendering. */
export interface RenderFlags {
  readonly quiet?: boolean | undefined;
}

/** Renders the selected charts whose sources changed, and prints how many files each has. */
export async function runRender(
  workspace: Workspace,
  { quiet = false }: RenderFlags,
  { print }: Output,
): Promise<boolean> {
  const { environment, charts } = workspace;
  const { rendered } = await renderOutdated(workspace);
  if (quiet) return true;
  for (const { chart, files } of rendered) {
    print(`${chart.root}: ${files} files${describeRendered(workspace, chart.name)}`);
  }
  const unchanged = charts.selected.length - rendered.length;
  print(`${environment}: ${rendered.length} rendered, ${unchanged} unchanged`);
  return true;
}
