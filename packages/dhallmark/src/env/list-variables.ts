import {
  listUses,
  listVariables,
  type SecretSpec,
  type VariableStatus,
  type VariableUse,
} from '@dhallmark/secret-gen';
import type { Values } from '../values/read-values.ts';
import type { ChartFolder } from '../charts/find-charts.ts';
import { closureOf } from '../charts/import-closure.ts';
import { importReader } from '../charts/read-imports.ts';
import { readStaging } from '../render/staging.ts';

export interface VariablesInput {
  readonly root: string;
  readonly environment: string;
  readonly selected: readonly ChartFolder[];
  /** What charts' Secrets need; by default what the renders left. */
  readonly specsOf?: (chart: string) => readonly SecretSpec[];
}

/** Every place that needs a variable: specifications of the render, and files that read one themselves. */
export function variableUses({
  root,
  environment,
  selected,
  specsOf = (chart) => readStaging(root, environment, chart).specs,
}: VariablesInput): readonly VariableUse[] {
  const charts = selected.map(({ name }) => ({
    chart: name,
    specs: specsOf(name),
  }));
  const importsOf = importReader(root);
  const readers = selected.flatMap(({ name, secretFiles }) =>
    secretFiles.flatMap((file) =>
      closureOf([file], importsOf).variables.map((variable) => ({
        chart: name,
        secret: file,
        key: '',
        source: { variable, form: 'text' as const },
      })),
    ),
  );
  return [...listUses(charts), ...readers];
}

/** The variables with what is known of each; never a value. */
export function variableStatuses(
  uses: readonly VariableUse[],
  values: Values,
): readonly VariableStatus[] {
  return listVariables(uses, values);
}
