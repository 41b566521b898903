import type { DhallSession } from '../dhall/session.ts';
import type { CustomKinds } from '../objects/custom-kind.ts';
import type { ChartFolder } from '../folder/chart-folder.ts';
import { readChartRules } from './chart-rules.ts';
import { settleRenderValues } from './render-values.ts';
import { readValues, type ChartContext } from './chart-values.ts';

/** A chart in one environment. */
export interface ChartInput {
  readonly folder: ChartFolder;
  /** Its values are those of a chart without values.dhall; undefined where there is no umbrella. */
  readonly umbrella: ChartFolder | undefined;
  readonly environment: string;
  readonly session: DhallSession;
  /** The kinds that CustomResourceDefinitions of the workspace describe; default none. */
  readonly customKinds?: CustomKinds | undefined;
  /** Service charts with no values but the umbrella's (`namesWithoutValues`); default none. */
  readonly withoutValues?: readonly string[] | undefined;
}

/**
 * The rules and values of a chart, which evaluating each of its files needs. Throws Fault.
 *
 * @example
 * const context = await readChartContext({ folder, umbrella, environment: 'local', session });
 */
export async function readChartContext(input: ChartInput): Promise<ChartContext> {
  const { folder, umbrella, environment, session } = input;
  const rules = settleRenderValues(await readChartRules(folder, session), input);
  const values = await readValues(folder, umbrella, environment, rules, session);
  return { folder, environment, session, rules, values };
}
