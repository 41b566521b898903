import { readDependencies, type Dependency } from '../chart-set/dependency-list.ts';
import { textIn, type HelmChart } from '../chart-set/read-chart.ts';
import { isInRange, parseRange, parseVersion } from '../chart-set/version-range.ts';
import { ExecutionError, GoMap } from '../go-values/go-value.ts';
import { parseYaml } from '../go-values/parse-yaml.ts';
import { isTable, type Table } from './merge-tables.ts';

/** A chart as it takes part in a release: subcharts that are used twice are there twice. */
export interface ChartNode {
  readonly chart: HelmChart;
  /** Its alias, or else its name. */
  readonly name: string;
  /** Its default values; importing those of subcharts replaces them. */
  values: Table;
  /** The dependencies of its Chart.yaml, with the name that its values have. */
  dependencies: readonly NamedDependency[];
  subcharts: readonly ChartNode[];
}

/** An entry of `dependencies`. */
export interface NamedDependency {
  readonly dependency: Dependency;
  /** The alias, or else the name. */
  readonly key: string;
}

/**
 * A chart with the subcharts that its Chart.yaml uses, and those that it does not mention. None is turned off yet.
 *
 * @example
 * createChartTree(readChart(files)).subcharts.map(({ name }) => name)
 */
export function createChartTree(chart: HelmChart, alias?: string): ChartNode {
  const dependencies = chart.metadata === undefined ? [] : readDependencies(chart.metadata);
  const unlisted = chart.subcharts.filter(
    (subchart) => !dependencies.some((each) => isUsedBy(subchart, each)),
  );
  const listed = dependencies.flatMap((dependency) => {
    const subchart = chart.subcharts.find((each) => isUsedBy(each, dependency));
    const name = dependency.alias || dependency.name;
    return subchart === undefined ? [] : [createChartTree(subchart, name)];
  });
  return {
    chart,
    name: alias ?? textIn(chart.metadata, 'name'),
    values: readValues(chart),
    dependencies: dependencies.map((dependency) => ({
      dependency,
      key: dependency.alias || dependency.name,
    })),
    subcharts: [...unlisted.map((each) => createChartTree(each)), ...listed],
  };
}

function isUsedBy({ metadata }: HelmChart, { name, version }: Dependency): boolean {
  if (textIn(metadata, 'name') !== name) return false;
  const [range, found] = [parseRange(version), parseVersion(textIn(metadata, 'version'))];
  return range !== undefined && found !== undefined && isInRange(found, range);
}

/** values.yaml as Helm reads it; empty where it is absent or not a mapping. */
function readValues({ files }: HelmChart): Table {
  const bytes = files.get('values.yaml');
  if (bytes === undefined) return new GoMap();
  try {
    const values = parseYaml(Buffer.from(bytes).toString('utf8'));
    return isTable(values) ? values : new GoMap();
  } catch (error) {
    if (error instanceof ExecutionError || error instanceof RangeError) return new GoMap();
    throw error;
  }
}
