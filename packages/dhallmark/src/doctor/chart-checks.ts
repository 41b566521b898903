import { faultToJson, locationText } from '@dhallmark/fault';
import { listVariables, type SecretSpec } from '@dhallmark/secret-gen';
import { isReady } from '../env/is-ready.ts';
import { describeUnknown } from '../env/unknown-variables.ts';
import { findVariableUses } from '../env/variable-uses.ts';
import { withSecretProcess } from '../render/start-secret-process.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { toFailures } from '../report/failures.ts';
import { readValues, type Values } from '../values/read-values.ts';
import { hasOthers } from '../workspace/umbrellas.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checkChartSet } from './chart-set-check.ts';
import { failed, passed, warning, type Check } from './check.ts';

/** What was found about the charts. */
export interface ChartFindings {
  readonly checks: readonly Check[];
  /** The charts that have a Secret. */
  readonly withSecrets: readonly string[];
}

/** Whether the Secrets' specifications can be evaluated, and every variable that they need is set. */
export async function checkCharts(workspace: Workspace): Promise<ChartFindings> {
  const { charts, options } = workspace;
  if (charts.all.length === 0) {
    const remedy =
      'Generate one (nx g @dhallmark/nx:init, nx g @dhallmark/nx:chart NAME), or set chartsRoot.';
    const none = failed('charts', `there is no chart.dhall in ${options.chartsRoot}/`, remedy);
    return { checks: [none], withSecrets: [] };
  }
  const checks: Check[] = [passed('charts', `${charts.all.length} in ${options.chartsRoot}/`)];
  const specs = new Map<string, readonly SecretSpec[]>();
  const rendered = new Map<string, ReadonlyMap<string, Uint8Array>>();
  await withSecretProcess(workspace, async (evaluator) => {
    for (const { name } of charts.all) {
      try {
        specs.set(name, await evaluator.readSpecs(name));
        rendered.set(name, await evaluator.renderFiles(name));
      } catch (error) {
        checks.push(
          ...toFailures(error, name).map((failure) => failedCheck(`chart ${name}`, failure)),
        );
      }
    }
  });
  if (rendered.size === charts.all.length) checks.push(checkChartSet(workspace, rendered));
  const specsOf = (chart: string): readonly SecretSpec[] => specs.get(chart) ?? [];
  const withSecrets = charts.all
    .filter(({ name, secretFiles }) => specsOf(name).length > 0 || secretFiles.length > 0)
    .map(({ name }) => name);
  return { checks: [...checks, ...checkVariables(workspace, specsOf)], withSecrets };
}

function failedCheck(name: string, { error }: ChartFailure): Check {
  const place = locationText(error.location);
  const detail = place === '' ? error.message : `${place}: ${error.message}`;
  const check = failed(name, detail, error.hint ?? 'Correct the file.');
  return { ...check, causes: error.causes.map(faultToJson) };
}

function checkVariables(
  workspace: Workspace,
  specsOf: (chart: string) => readonly SecretSpec[],
): readonly Check[] {
  const { root, environment, env, charts } = workspace;
  let values: Values;
  try {
    values = readValues(root, environment, env);
  } catch (error) {
    return toFailures(error, undefined).map((failure) => failedCheck('variables', failure));
  }
  const uses = findVariableUses(root, charts.all, specsOf);
  const statuses = listVariables(uses, values);
  const file = hasOthers(workspace) ? undefined : values.file;
  const unknown = describeUnknown(file, uses).map((detail) =>
    warning('variables', detail, 'Correct the name, or remove the line.'),
  );
  const bad = statuses.filter((status) => !isReady(status, environment));
  if (bad.length === 0) {
    return [passed('variables', `all ${statuses.length} are set and well-formed`), ...unknown];
  }
  const names = bad.map(({ variable }) => variable).join(', ');
  const where = environment === 'local' ? 'in secrets.env' : 'as variables of this process';
  const check = failed(
    'variables',
    `not set or not well-formed: ${names}`,
    `Set them ${where}. The command env lists what each is for.`,
  );
  return [check, ...unknown];
}
