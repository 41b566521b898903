import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  listVariables,
  parseEnvFile,
  renderEnvExample,
  type VariableStatus,
  type VariableUse,
} from '@dhallmark/secret-gen';
import { isWhole } from '../charts/find-charts.ts';
import { fault } from '../fault.ts';
import { readSpecs } from '../render/staged-specs.ts';
import { openStaging } from '../render/staging.ts';
import { ENV_EXAMPLE } from '../workspace/paths.ts';
import { readIfPresent, readValues } from '../values/read-values.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { hasOthers } from '../workspace/umbrellas.ts';
import { describeUnknown } from './unknown-variables.ts';
import { findVariableUses } from './variable-uses.ts';

/** The variables of a workspace; never a value. */
export interface VariableList {
  readonly statuses: readonly VariableStatus[];
  /** One-line remarks about the file that holds the values. */
  readonly notes: readonly string[];
  /** What to correct in it although it can be read. */
  readonly warnings: readonly string[];
}

/**
 * The variables that the selected charts' Secrets need. Throws Fault `not-rendered`,
 * `malformed-env-file`.
 */
export function readVariables(workspace: Workspace): VariableList {
  const { root, environment, env, charts } = workspace;
  const values = readValues(root, environment, env);
  const uses = findStagedUses(workspace);
  const isAll = isWhole(charts) && !hasOthers(workspace);
  const unknown = isAll ? describeUnknown(values.file, uses) : [];
  return {
    statuses: listVariables(uses, values),
    notes: values.notes,
    warnings: [...values.warnings, ...unknown],
  };
}

/**
 * Writes `secrets.env.example` for all charts. Values of the present example stay, because some
 * cannot be made up, and so do the variables of other umbrellas. Throws Fault `one-chart`, `not-rendered`.
 */
export function writeEnvExample(workspace: Workspace): void {
  if (!isWhole(workspace.charts)) {
    throw fault({
      code: 'one-chart',
      message: 'the example holds the variables of all charts',
      hint: `Write it for all charts: nx run ${workspace.options.name}:env --write-example, or dhallmark env --write-example.`,
    });
  }
  const file = join(workspace.root, ENV_EXAMPLE);
  const present = readIfPresent(file);
  const values = present === undefined ? {} : parseEnvFile(present, ENV_EXAMPLE).values;
  const uses = findStagedUses(workspace);
  const kept = hasOthers(workspace) ? variablesOfOthers(uses, values, present) : new Map();
  writeFileSync(file, renderEnvExample(uses, values, kept));
}

/** The variables that other umbrellas use, for what is known of them, with the comments before each. */
function variablesOfOthers(
  uses: readonly VariableUse[],
  values: Readonly<Record<string, string>>,
  example: Uint8Array | undefined,
): ReadonlyMap<string, readonly string[]> {
  const own = new Set(uses.map(({ source }) => source.variable));
  const lines = Buffer.from(example ?? '')
    .toString('utf8')
    .split(/\r?\n/);
  return new Map(
    Object.keys(values)
      .filter((variable) => !own.has(variable))
      .map((variable) => {
        const at = lines.findIndex((line) => line.startsWith(`${variable}=`));
        const before = lines.slice(0, Math.max(0, at));
        const first = before.findLastIndex((line) => !line.startsWith('#'));
        return [variable, before.slice(first + 1)] as const;
      }),
  );
}

function findStagedUses(workspace: Workspace): readonly VariableUse[] {
  const { root, charts } = workspace;
  const staged = openStaging(workspace);
  return findVariableUses(root, charts.selected, (chart) => readSpecs(staged(chart)));
}
