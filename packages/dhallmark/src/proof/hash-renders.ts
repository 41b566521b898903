import { hashDirectory } from '@dhallmark/gitops';
import { openStaging } from '../render/staging.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The digest of every chart's rendered files in staging, by the chart's name. */
export function hashRenders(
  workspace: Pick<Workspace, 'root' | 'environment' | 'options' | 'charts'>,
): ReadonlyMap<string, string> {
  const staged = openStaging(workspace);
  return new Map(
    workspace.charts.selected.map(({ name }) => [name, hashDirectory(staged(name).files)]),
  );
}

/** The render variables that were set when the charts in staging were rendered, by name. */
export function givenVariables(
  workspace: Pick<Workspace, 'root' | 'environment' | 'options' | 'charts'>,
): ReadonlyMap<string, string> {
  const staged = openStaging(workspace);
  const used = workspace.charts.selected.flatMap(({ name }) => staged(name).renderVariables ?? []);
  return new Map(
    used
      .filter(({ from }) => from === 'environment')
      .map(({ name, value = '' }) => [name, value] as const),
  );
}
