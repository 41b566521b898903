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
import { findStagedSecrets, openStaging } from '../render/staging.ts';
import { reportVariables, type ReportedVariable } from '../report/render-variables.ts';
import { ENV_EXAMPLE } from '../workspace/paths.ts';
import { readEnvFile, readValues } from '../values/read-values.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { hasOthers, readUmbrellas } from '../workspace/umbrellas.ts';
import { findCommentsOfOthers } from './comments-of-others.ts';
import { describeUnknown } from './unknown-variables.ts';
import { addUses, findUsesOfOthers, NO_OTHERS } from './uses-of-others.ts';
import { findVariableUses } from './variable-uses.ts';

/** The variables of a workspace; never the value of one that a Secret needs. */
export interface VariableList {
  /** What the charts were rendered with, which is not secret. */
  readonly renderVariables: readonly ReportedVariable[];
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
  const isShared = hasOthers(workspace);
  const isAll = isWhole(charts) && !isShared;
  const unknown = isAll ? describeUnknown(values.file, uses) : [];
  const others = isShared && isWhole(charts) ? findUsesOfOthers(workspace) : NO_OTHERS;
  return {
    renderVariables: readRenderVariables(workspace),
    statuses: addUses(listVariables(uses, values), others.uses),
    notes: [...values.notes, ...others.notes],
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
  const present = readEnvFile(workspace.root, ENV_EXAMPLE);
  const values = present === undefined ? {} : parseEnvFile(present, ENV_EXAMPLE).values;
  const uses = findStagedUses(workspace);
  const { name } = workspace.options;
  const names = readUmbrellas(workspace.root).map((each) => each.name);
  const others = names.filter((each) => each !== name);
  if (others.length === 0) {
    writeFileSync(file, renderEnvExample(uses, values));
    return;
  }
  const variables = new Set(uses.map(({ source }) => source.variable));
  const kept = findCommentsOfOthers(present, Object.keys(values), { name, others, variables });
  const own = uses.map((use) => ({ ...use, umbrella: name }));
  writeFileSync(file, renderEnvExample(own, values, kept));
}

function findStagedUses(workspace: Workspace): readonly VariableUse[] {
  const { root, charts } = workspace;
  const staged = openStaging(workspace);
  return findVariableUses(root, charts.selected, (chart) => readSpecs(staged(chart)));
}

function readRenderVariables(workspace: Workspace): readonly ReportedVariable[] {
  const rendered = workspace.charts.selected.map(({ name }) => ({
    chart: name,
    variables: findStagedSecrets(workspace, name)?.renderVariables ?? [],
  }));
  return reportVariables(rendered);
}
