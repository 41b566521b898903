import { readSecretSpecs } from '@dhallmark/chart-gen';
import type { SecretSpec } from '@dhallmark/secret-gen';
import { isReady } from '../env/is-ready.ts';
import { variableStatuses, variableUses } from '../env/list-variables.ts';
import { readValues } from '../values/read-values.ts';
import { openSession } from '../render/open-session.ts';
import { toProblems } from '../report/failures.ts';
import { failed, fine, type Check } from './check.ts';
import type { DoctorRun } from './doctor.ts';

export interface ChartFindings {
  readonly checks: readonly Check[];
  /** The charts that have a Secret. */
  readonly withSecrets: readonly string[];
}

/** Whether the Secrets' specifications can be evaluated, and every variable that they need is set. */
export async function chartChecks(run: DoctorRun): Promise<ChartFindings> {
  const { root, environment, charts, umbrella } = run;
  if (charts.length === 0) {
    const remedy = 'nx g @dhallmark/nx:init, and nx g @dhallmark/nx:chart <name>';
    const none = failed('charts', `there is no chart.dhall in ${run.chartsRoot}/`, remedy);
    return { checks: [none], withSecrets: [] };
  }
  const checks: Check[] = [fine('charts', `${charts.length} in ${run.chartsRoot}/`)];
  const session = openSession(run);
  const specs = new Map<string, readonly SecretSpec[]>();
  for (const folder of charts) {
    try {
      const found = await readSecretSpecs({ folder, umbrella, environment, session });
      specs.set(folder.name, found);
    } catch (error) {
      for (const { text, hint = 'Correct the file.' } of toProblems(error, folder.name, { root })) {
        checks.push(failed(`chart ${folder.name}`, text, hint));
      }
    }
  }
  const specsOf = (chart: string): readonly SecretSpec[] => specs.get(chart) ?? [];
  checks.push(variableCheck(run, specsOf));
  const withSecrets = charts
    .filter(({ name, secretFiles }) => specsOf(name).length > 0 || secretFiles.length > 0)
    .map(({ name }) => name);
  return { checks, withSecrets };
}

function variableCheck(
  { root, environment, env, charts }: DoctorRun,
  specsOf: (chart: string) => readonly SecretSpec[],
): Check {
  const uses = variableUses({ root, environment, selected: charts, specsOf });
  const statuses = variableStatuses(uses, readValues(root, environment, env));
  const bad = statuses.filter((status) => !isReady(status, environment));
  if (bad.length === 0) return fine('variables', `all ${statuses.length} are set and well-formed`);
  const names = bad.map(({ variable }) => variable).join(', ');
  const where = environment === 'local' ? 'in secrets.env' : 'as variables of this process';
  return failed(
    'variables',
    `not set or not well-formed: ${names}`,
    `Set them ${where}; nx run chart:env says what each holds.`,
  );
}
