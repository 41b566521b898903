import { posix } from 'node:path';
import type { DhallSession, JsonValue } from '@dhallmark/chart-gen';
import { renderYaml } from '@dhallmark/chart-gen/yaml-text';
import { generateSecrets, type SecretSpec } from '@dhallmark/secret-gen';
import type { Values } from '../values/read-values.ts';
import type { ChartFolder } from '../charts/find-charts.ts';
import type { Problem } from '../report/make-report.ts';
import { toProblems } from '../report/failures.ts';
import type { PlainSecret, SecretsResult } from '../make/make-tree.ts';

export interface SecretsInput {
  readonly root: string;
  readonly charts: readonly ChartFolder[];
  readonly umbrella: ChartFolder | undefined;
  /** The specifications that the render left. */
  readonly specsOf: (chart: string) => readonly SecretSpec[];
  readonly values: Values;
  /** The evaluator, opened only where a chart has a Secret that reads variables itself. */
  readonly openSession: () => Promise<DhallSession>;
}

interface NamedSecret extends PlainSecret {
  readonly chart: string;
  /** `namespace/name`, by which the cluster tells them apart. */
  readonly id: string;
}

/** The Secrets of all charts with their values, in memory, and all problems of all charts. */
export async function plainSecrets(input: SecretsInput): Promise<SecretsResult> {
  const problems: Problem[] = [];
  const secrets = [...specified(input, problems), ...(await evaluated(input, problems))];
  problems.push(...clashes(secrets));
  const byChart = Map.groupBy(secrets, (secret) => secret.chart);
  return { secrets: byChart, problems };
}

function specified(
  { charts, specsOf, values }: SecretsInput,
  problems: Problem[],
): readonly NamedSecret[] {
  const all: { readonly chart: string; readonly specs: readonly SecretSpec[] }[] = [];
  for (const { name: chart } of charts) {
    try {
      all.push({ chart, specs: specsOf(chart) });
    } catch (error) {
      problems.push(...toProblems(error, chart));
    }
  }
  const generated = generateSecrets(all, values);
  problems.push(...generated.problems.flatMap(({ fault, chart }) => toProblems(fault, chart)));
  const names = Map.groupBy(
    generated.secrets,
    ({ chart, object }) => `${chart} ${object.metadata.name}`,
  );
  return generated.secrets.map(({ chart, object }) => {
    const { name, namespace } = object.metadata;
    const isAlone = names.get(`${chart} ${name}`)?.length === 1;
    const text = renderYaml(object);
    return {
      chart,
      id: `${namespace}/${name}`,
      name: isAlone ? name : `${namespace}.${name}`,
      text,
    };
  });
}

async function evaluated(
  input: SecretsInput,
  problems: Problem[],
): Promise<readonly NamedSecret[]> {
  const readers = input.charts.filter((chart) => chart.secretFiles.length > 0);
  if (readers.length === 0) return [];
  const [{ evaluateSecretFiles }, session] = await Promise.all([
    import('@dhallmark/chart-gen'),
    input.openSession(),
  ]);
  const { umbrella, values } = input;
  const secrets: NamedSecret[] = [];
  for (const folder of readers) {
    try {
      const made = await evaluateSecretFiles(
        { folder, umbrella, environment: values.environment, session },
        values.env,
      );
      const files = Map.groupBy(made, ({ file }) => file);
      for (const [file, objects] of files) {
        const text = objects.map(({ object }) => renderYaml(object)).join('---\n');
        const id = objects.map(({ object }) => idOf(object)).join(' ');
        secrets.push({ chart: folder.name, id, name: posix.basename(file, '.dhall'), text });
      }
    } catch (error) {
      problems.push(...toProblems(error, folder.name, { secret: true, root: input.root }));
    }
  }
  return secrets;
}

function idOf(object: Readonly<Record<string, JsonValue>>): string {
  const metadata = (object['metadata'] ?? {}) as Readonly<Record<string, JsonValue>>;
  const { namespace, name } = metadata;
  return [namespace, name].filter((part) => typeof part === 'string').join('/');
}

/** Two Secrets of one file would overwrite each other. */
function clashes(secrets: readonly NamedSecret[]): readonly Problem[] {
  const files = Map.groupBy(secrets, ({ chart, name }) => `${chart} ${name}`);
  return [...files.values()].flatMap(([first, second]) =>
    first === undefined || second === undefined
      ? []
      : [
          {
            chart: second.chart,
            code: 'duplicate-secret',
            text: `${first.id} and ${second.id} would be the same file ${second.name}.yaml`,
            hint: 'Rename the Secret or the file.',
          },
        ],
  );
}
