import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';
import { readDependencies, type Dependency } from './dependency-list.ts';
import type { ChartFinding } from './finding.ts';
import { textIn, type HelmChart } from './read-chart.ts';

/**
 * Dependencies whose `condition`, `tags` or `import-values` do nothing, because the values have nothing
 * for them. Helm ignores these silently, or with a warning.
 *
 * @example
 * checkValues(readChart(files))
 */
export function checkValues(chart: HelmChart): readonly ChartFinding[] {
  const { metadata, values, folder, areValuesReadable } = chart;
  if (!areValuesReadable) {
    return [
      {
        code: 'dependency-values',
        severity: 'error',
        file: `${folder}values.yaml`,
        message: 'values.yaml must be a mapping',
        hint: 'Write a record in values.dhall.',
      },
    ];
  }
  if (metadata === undefined) return [];
  return readDependencies(metadata).flatMap((dependency) => [
    ...checkCondition(chart, dependency, values),
    ...checkTags(chart, dependency, values),
    ...checkImports(chart, dependency),
  ]);
}

function finding(
  { folder, lineOf }: HelmChart,
  { index }: Dependency,
  field: string,
  about: Pick<ChartFinding, 'severity' | 'message' | 'hint'>,
): ChartFinding {
  return {
    code: 'dependency-values',
    file: `${folder}Chart.yaml`,
    line: lineOf(['dependencies', index, field]),
    path: `dependencies[${index}].${field}`,
    ...about,
  };
}

function checkCondition(
  chart: HelmChart,
  dependency: Dependency,
  values: JsonObject,
): readonly ChartFinding[] {
  const condition = textIn(dependency.entry, 'condition');
  const paths = condition
    .split(',')
    .map((path) => path.trim())
    .filter(Boolean);
  if (paths.length === 0) return [];
  const about = (severity: 'error' | 'warning', message: string): ChartFinding =>
    finding(chart, dependency, 'condition', {
      severity,
      message,
      hint: `Set it in values.dhall to True or False, or correct the condition of ${dependency.name}.`,
    });
  const found = paths.map((path) => ({ path, value: valueAt(values, path) }));
  const set = found.filter(({ value }) => value !== undefined);
  if (set.length === 0) {
    return [about('warning', `no value is at ${paths.join(' or ')}: the condition has no effect`)];
  }
  return set
    .filter(({ value }) => typeof value !== 'boolean')
    .map(({ path }) =>
      about('error', `the value ${path} of a condition is neither true nor false`),
    );
}

function checkTags(
  chart: HelmChart,
  dependency: Dependency,
  values: JsonObject,
): readonly ChartFinding[] {
  const { tags } = dependency.entry;
  return (Array.isArray(tags) ? (tags as readonly JsonValue[]) : []).flatMap((tag) => {
    if (typeof tag !== 'string') return [];
    const given = isJsonObject(values['tags']) ? values['tags'][tag] : undefined;
    if (given === undefined || typeof given === 'boolean') return [];
    return [
      finding(chart, dependency, 'tags', {
        severity: 'error',
        message: `the value tags.${tag} is neither true nor false`,
        hint: 'Set it in values.dhall to True or False.',
      }),
    ];
  });
}

function checkImports(chart: HelmChart, dependency: Dependency): readonly ChartFinding[] {
  const imports = dependency.entry['import-values'];
  const child = chart.subcharts.find(
    ({ metadata }) => textIn(metadata, 'name') === dependency.name,
  );
  if (!Array.isArray(imports) || child === undefined) return [];
  return (imports as readonly JsonValue[]).flatMap((item) => {
    const path = typeof item === 'string' ? `exports.${item}` : textIn(item as JsonObject, 'child');
    // what the umbrella sets for the chart counts, too
    const own = valueAt(chart.values, `${dependency.alias || dependency.name}.${path}`);
    if (path === '' || path === '.') return [];
    if (isJsonObject(valueAt(child.values, path) ?? null) || isJsonObject(own ?? null)) return [];
    return [
      finding(chart, dependency, 'import-values', {
        severity: 'error',
        message: `the values of ${dependency.name} have no table ${path} that could be imported`,
        hint: `Correct the entry of import-values, or add ${path} to the values of ${dependency.name}.`,
      }),
    ];
  });
}

function valueAt(values: JsonObject, path: string): JsonValue | undefined {
  let at: JsonValue | undefined = values;
  for (const part of path.split('.'))
    at = isJsonObject(at ?? null) ? (at as JsonObject)[part] : undefined;
  return at;
}
