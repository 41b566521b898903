import type { VariableStatus, VariableUse } from '@dhallmark/secret-gen';
import { environmentsOf, findCharts } from '../charts/find-charts.ts';
import { readSpecs } from '../render/staged-specs.ts';
import { findStagedSecrets } from '../render/staging.ts';
import type { Options } from '../workspace/options.ts';
import { readUmbrellas } from '../workspace/umbrellas.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findVariableUses } from './variable-uses.ts';

/** Where other umbrellas of the workspace need variables. */
export interface UsesOfOthers {
  readonly uses: readonly VariableUse[];
  /** Which umbrellas are left out, and why. */
  readonly notes: readonly string[];
}

export const NO_OTHERS: UsesOfOthers = { uses: [], notes: [] };

/** The uses of every other umbrella that has this environment and is rendered for it. */
export function findUsesOfOthers(workspace: Workspace): UsesOfOthers {
  const { root, environment, options } = workspace;
  const found = readUmbrellas(root)
    .filter(({ name }) => name !== options.name)
    .map((other): UsesOfOthers => {
      const uses = findUses(root, environment, other);
      if (uses !== undefined) return { uses, notes: [] };
      const note = `${other.name} is not rendered for ${environment}: whether it uses the same variables is not shown.`;
      return { uses: [], notes: [note] };
    });
  return {
    uses: found.flatMap(({ uses }) => uses),
    notes: found.flatMap(({ notes }) => notes),
  };
}

/** Undefined where a chart is not rendered. */
function findUses(
  root: string,
  environment: string,
  options: Options,
): readonly VariableUse[] | undefined {
  const charts = findCharts(root, options.chartsRoot);
  const hasEnvironment = environment === 'local' || environmentsOf(charts).includes(environment);
  if (!hasEnvironment) return [];
  const specs = new Map(
    charts.map(({ name }) => {
      const staged = findStagedSecrets({ root, environment, options }, name);
      return [name, staged && readSpecs(staged)] as const;
    }),
  );
  if ([...specs.values()].includes(undefined)) return undefined;
  const uses = findVariableUses(root, charts, (chart) => specs.get(chart) ?? []);
  return uses.map((use) => ({ ...use, umbrella: options.name }));
}

/** The same variables, with what else uses them. */
export function addUses(
  statuses: readonly VariableStatus[],
  more: readonly VariableUse[],
): readonly VariableStatus[] {
  const byName = Map.groupBy(more, ({ source }) => source.variable);
  return statuses.map((status) => {
    const others = byName.get(status.variable) ?? [];
    return {
      ...status,
      uses: [...status.uses, ...others.map(({ source: _source, ...use }) => use)],
    };
  });
}
