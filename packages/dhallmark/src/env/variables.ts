import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  listUses,
  listVariables,
  parseEnvFile,
  renderEnvExample,
  type SecretSpec,
  type VariableStatus,
  type VariableUse,
} from '@dhallmark/secret-gen';
import { isWhole, type ChartFolder } from '../charts/find-charts.ts';
import { closureOf, importReader } from '../charts/imports.ts';
import { fault } from '../fault.ts';
import { readSpecs } from '../render/staged-specs.ts';
import { openStaging } from '../render/staging.ts';
import { ENV_EXAMPLE } from '../workspace/paths.ts';
import { readIfPresent, readValues } from '../values/read-values.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The variables of a workspace; never a value. */
export interface VariableList {
  readonly statuses: readonly VariableStatus[];
  /** One line, where example values are used. */
  readonly note: string | undefined;
}

/** The variables that the selected charts' Secrets need. Throws Fault `not-rendered`. */
export function readVariables(workspace: Workspace): VariableList {
  const { root, environment, env } = workspace;
  const values = readValues(root, environment, env);
  return { statuses: listVariables(findStagedUses(workspace), values), note: values.note };
}

/**
 * Writes `secrets.env.example` for all charts. Values of the present example stay, because some
 * cannot be made up. Throws Fault `one-chart`, `not-rendered`.
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
  const values = present === undefined ? {} : parseEnvFile(Buffer.from(present).toString('utf8'));
  writeFileSync(file, renderEnvExample(findStagedUses(workspace), values));
}

/** Every place that needs a variable: specifications, and files that read one themselves. */
export function findVariableUses(
  root: string,
  charts: readonly ChartFolder[],
  specsOf: (chart: string) => readonly SecretSpec[],
): readonly VariableUse[] {
  const specified = charts.map(({ name }) => ({ chart: name, specs: specsOf(name) }));
  const importsOf = importReader(root);
  const readers = charts.flatMap(({ name, secretFiles }) =>
    secretFiles.flatMap((file) =>
      closureOf([file], importsOf).variables.map((variable) => ({
        chart: name,
        secret: file,
        key: '',
        source: { variable, form: 'text' as const },
      })),
    ),
  );
  return [...listUses(specified), ...readers];
}

function findStagedUses(workspace: Workspace): readonly VariableUse[] {
  const { root, charts } = workspace;
  const staged = openStaging(workspace);
  return findVariableUses(root, charts.selected, (chart) => readSpecs(staged(chart)));
}
