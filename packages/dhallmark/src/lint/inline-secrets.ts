import { nameOf, namespaceOf, type KnownObject } from '@dhallmark/kubernetes-rules';
import { isRecord } from '../is-record.ts';
import type { SecretProcess } from '../render/start-secret-process.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { toFailures } from '../report/failures.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Valid base64, because a variable may be a value of `data`. */
const STAND_IN = 'made+up+';

/** The Secrets of files that read variables themselves, or why they are not known. */
export interface InlineSecrets {
  readonly secrets: readonly KnownObject[];
  readonly failures: readonly ChartFailure[];
}

/** Evaluates the Secrets of files that read variables themselves, with stand-ins. Reads no variable. */
export async function readInlineSecrets(workspace: Workspace): Promise<InlineSecrets> {
  const { charts } = workspace;
  const readers = charts.selected.filter((chart) => chart.secretFiles.length > 0);
  if (readers.length === 0) return { secrets: [], failures: [] };
  const { withSecretProcess } = await import('../render/start-secret-process.ts');
  const secrets: KnownObject[] = [];
  const failures: ChartFailure[] = [];
  await withSecretProcess(workspace, async (evaluator) => {
    for (const { name } of readers) {
      try {
        secrets.push(...(await readSecrets(name, evaluator)));
      } catch (error) {
        failures.push(...toFailures(error, name));
      }
    }
  });
  return { secrets, failures };
}

async function readSecrets(
  chart: string,
  evaluator: SecretProcess,
): Promise<readonly KnownObject[]> {
  const variables = await evaluator.variablesOf(chart);
  const standIns = Object.fromEntries(variables.map((name) => [name, STAND_IN]));
  const found = await evaluator.evaluate(chart, standIns, []);
  return found.flatMap(({ object }) => {
    const name = nameOf(object);
    const keys = [object['data'], object['stringData']].flatMap((part) =>
      isRecord(part) ? Object.keys(part) : [],
    );
    return name === '' ? [] : [{ kind: 'Secret', namespace: namespaceOf(object), name, keys }];
  });
}
