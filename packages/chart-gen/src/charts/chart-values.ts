import type { Fault, FaultDetail } from '@dhallmark/fault';
import { chartFault } from '../codes.ts';
import type { ChartRules, DhallSession, Evaluated } from '../dhall/session.ts';
import type { ChartFolder } from '../folder/chart-folder.ts';

/** The values of a chart in one environment. */
export interface ChartValues {
  /** Undefined where neither the chart nor the umbrella has a values.dhall. */
  readonly value: Evaluated | undefined;
  /** The values.dhall whose value an environment changed: no file may import it directly. */
  readonly replaced: string | undefined;
}

/**
 * The values of a chart, or of the umbrella where the chart has none, changed by the environment's
 * function. Throws Fault `no-values`, `environment-type`, and those of the evaluator.
 *
 * @example
 * const values = await readValues(folder, umbrella, 'production', rules, session);
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
    throw chartFault({
      code: 'no-values',
      message: 'the chart has no values for this environment to change',
      location: { file: stray },
      hint: `Add ${folder.root}/values.dhall, or change the umbrella's values in its environments/.`,
    });
  }
  const owner = folder.values === undefined ? umbrella : folder;
  const file = owner?.values;
  if (owner === undefined || file === undefined) return { value: undefined, replaced: undefined };
  const values = await session.evaluate(file, { chart: rules });
  const change = owner.environments.get(environment);
  if (change === undefined) return { value: values, replaced: undefined };
  const fn = await session.evaluate(change, { chart: rules });
  if (!fn.isFunction) throw environmentType(change, file);
  const changed = await session.evaluate(change, { chart: rules, argument: values });
  const difference = changed.typeDifference(values);
  if (difference !== undefined) throw environmentType(change, file, difference);
  return { value: changed, replaced: file };
}

function environmentType(
  file: string,
  values: string,
  details: readonly FaultDetail[] = [],
): Fault {
  return chartFault({
    code: 'environment-type',
    message: 'the file must be a function from the values to values of the same type',
    location: { file },
    hint: `Write it as λ(values : T) → values with …, where T is the type of ${values}.`,
    details,
  });
}

/** What evaluating a file of a chart needs. */
export interface ChartContext {
  readonly folder: ChartFolder;
  readonly environment: string;
  readonly session: DhallSession;
  readonly rules: ChartRules;
  readonly values: ChartValues;
}

/**
 * Throws Fault `direct-values` for a file that imports values.dhall itself: it would not see what
 * the environment changes.
 *
 * @example
 * requireIndirectValues('charts/web/service.dhall', { folder, environment, session, rules, values });
 */
export function requireIndirectValues(
  file: string,
  { environment, session, values: { replaced } }: ChartContext,
): void {
  if (replaced === undefined || !session.closureOf(file).has(replaced)) return;
  throw chartFault({
    code: 'direct-values',
    message: `the file imports ${replaced}, so the environment ${environment} cannot change its result`,
    location: { file },
    hint: 'Write it as a function of the values, λ(values : T) → …, and remove the import.',
  });
}

/**
 * The value of a file; a function is applied to the chart's values. Throws Fault `no-values` when
 * there are none, `values-type` when they have another type, and those of the evaluator.
 *
 * @example
 * const json = (await evaluateWithValues('charts/web/service.dhall', use)).toJson();
 */
export async function evaluateWithValues(
  file: string,
  { folder, session, rules, values }: ChartContext,
  env?: Readonly<Record<string, string | undefined>>,
): Promise<Evaluated> {
  const evaluated = await session.evaluate(file, { chart: rules, env });
  if (!evaluated.isFunction) return evaluated;
  if (values.value) return session.evaluate(file, { chart: rules, env, argument: values.value });
  throw chartFault({
    code: 'no-values',
    message: 'the file is a function of the values, and the chart has none',
    location: { file },
    hint: `Add ${folder.root}/values.dhall.`,
  });
}
