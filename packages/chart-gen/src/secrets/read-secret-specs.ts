import { isFault } from '@dhallmark/fault';
import { parseSecretSpecs, type SecretSpec } from '@dhallmark/secret-gen';
import { readChartContext, type ChartInput } from '../charts/chart-context.ts';
import { evaluateWithValues, requireIndirectValues } from '../charts/chart-values.ts';

/**
 * The specifications in a chart's `secrets.dhall`; empty without that file. Throws Fault
 * `secret-specs`, and those of reading the chart.
 *
 * @example
 * const specs = await readSecretSpecs({ folder, umbrella, environment: 'local', session });
 */
export async function readSecretSpecs(input: ChartInput): Promise<readonly SecretSpec[]> {
  const file = input.folder.secretSpecs;
  if (file === undefined) return [];
  const context = await readChartContext(input);
  requireIndirectValues(file, context);
  const json = (await evaluateWithValues(file, context)).toJson();
  try {
    return parseSecretSpecs(json);
  } catch (error) {
    throw isFault(error) ? error.at({ file }) : error;
  }
}
