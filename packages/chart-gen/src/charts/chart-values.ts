import { ChartError } from '../diagnostic.ts';
import type { ChartRules, DhallSession, Evaluated } from '../dhall/session.ts';
import type { ChartFolder } from '../folder/chart-folder.ts';

/** The values of a chart in one environment. */
export interface ChartValues {
  /** undefined where neither the chart nor the umbrella has a values.dhall. */
  readonly value: Evaluated | undefined;
  /** The values.dhall whose value an environment replaced: nothing may import it directly. */
  readonly replaced: string | undefined;
}

/**
 * A chart's own values, else the umbrella's, with the environment's function applied. Throws
 * ChartError when that function does not give the type it takes.
 */
export async function readValues(
  folder: ChartFolder,
  umbrella: ChartFolder | undefined,
  environment: string,
  rules: ChartRules,
  session: DhallSession,
): Promise<ChartValues> {
  const stray = folder.values === undefined ? folder.environments.get(environment) : undefined;
  if (stray !== undefined) {
    throw new ChartError([
      {
        code: 'no-values',
        chart: folder.name,
        file: stray,
        message: 'the chart has no values of its own for this environment to change',
        hint: `Add ${folder.root}/values.dhall, or change the umbrella's values in its environments/.`,
      },
    ]);
  }
  const owner = folder.values === undefined ? umbrella : folder;
  const file = owner?.values;
  if (owner === undefined || file === undefined) return { value: undefined, replaced: undefined };
  const values = await session.evaluate(file, { chart: rules });
  const change = owner.environments.get(environment);
  if (change === undefined) return { value: values, replaced: undefined };
  const fn = await session.evaluate(change, { chart: rules });
  if (!fn.isFunction) throw notAnEnvironment(change, file);
  const changed = await session.evaluate(change, { chart: rules, argument: values });
  const difference = changed.typeDifference(values);
  if (difference !== undefined) throw notAnEnvironment(change, file, difference);
  return { value: changed, replaced: file };
}

function notAnEnvironment(change: string, values: string, detail?: string): ChartError {
  return new ChartError([
    {
      code: 'environment-type',
      chart: '',
      file: change,
      message: 'it is no function from the values to values of the same type',
      hint: `Write it as λ(values : T) → values with …, where T is the type of ${values}.`,
      detail,
    },
  ]);
}

export interface ValuesUse {
  readonly folder: ChartFolder;
  readonly environment: string;
  readonly session: DhallSession;
  readonly rules: ChartRules;
  readonly values: ChartValues;
}

/**
 * Throws ChartError for a file that imports values.dhall itself: it would miss what the environment
 * changes.
 */
export function requireIndirectValues(
  file: string,
  { folder, environment, session, values: { replaced } }: ValuesUse,
): void {
  if (replaced === undefined || !session.closureOf(file).has(replaced)) return;
  throw new ChartError([
    {
      code: 'direct-values',
      chart: folder.name,
      file,
      message: `it imports ${replaced}, so the environment ${environment} cannot change what it makes`,
      hint: 'Make it a function of the values, λ(values : T) → …, and leave out the import.',
    },
  ]);
}

/**
 * A file's value; a function is applied to the chart's values. Throws ChartError when there are
 * none to apply it to.
 */
export async function evaluateWithValues(
  file: string,
  { folder, session, rules, values }: ValuesUse,
  env?: Readonly<Record<string, string | undefined>>,
): Promise<Evaluated> {
  const evaluated = await session.evaluate(file, { chart: rules, env });
  if (!evaluated.isFunction) return evaluated;
  if (values.value) return session.evaluate(file, { chart: rules, env, argument: values.value });
  throw new ChartError([
    {
      code: 'no-values',
      chart: folder.name,
      file,
      message: 'it is a function of the values, and there are none',
      hint: `Add ${folder.root}/values.dhall.`,
    },
  ]);
}
