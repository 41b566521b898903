import { describeValues } from '../dhall/describe-values.ts';
import { renderYaml } from '../files/render-yaml.ts';
import { openValuesSchema } from '../helm/open-values-schema.ts';
import { checkValuesSchema } from '../helm/values-schema.ts';
import { pinFixedValues } from '../live/pin-fixed-values.ts';
import type { ChartContext } from './chart-values.ts';
import type { LiveChart } from './live-chart.ts';

/**
 * values.yaml and values.schema.json of a chart with a values.dhall. A chart with live values of its umbrella
 * has those that Helm gives it.
 *
 * @param withoutValues the dependencies that have no values, as for openValuesSchema
 * @throws Fault `values-schema`
 */
export async function renderValuesFiles(
  { folder, values, session, rules }: ChartContext,
  withoutValues: Parameters<typeof openValuesSchema>[2],
  live: LiveChart | undefined,
): Promise<readonly (readonly [path: string, text: string])[]> {
  const file = folder.values ?? live?.valuesFile;
  if (values.value === undefined || file === undefined) return [];
  const described = describeValues(file, (path) => session.readText(path));
  const whole = { json: values.value.toJson(), schema: values.value.toJsonSchema(described) };
  const own = live === undefined ? whole : live.partOf(whole);
  const chart = (await session.evaluate(folder.chart, { chart: rules })).toJson();
  const opened = openValuesSchema(own.schema, chart, withoutValues);
  const schema =
    live === undefined ? opened : pinFixedValues(opened, own.json, await live.usesByPath());
  await checkValuesSchema(schema, own.json, folder);
  return [
    ['values.yaml', renderYaml(own.json)],
    ['values.schema.json', `${JSON.stringify(schema, undefined, 2)}\n`],
  ];
}
