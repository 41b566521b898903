import type { JsonObject } from '../objects/json-value.ts';
import {
  checkDependencyList,
  fieldPath,
  readDependencies,
  type Dependency,
} from './dependency-list.ts';
import type { ChartFinding } from './finding.ts';
import { textIn, type HelmChart } from './read-chart.ts';
import { isInRange, parseRange, parseVersion } from './version-range.ts';

/**
 * What is wrong between the dependencies that Chart.yaml lists and the charts in `charts/`: missing,
 * not listed, of another version, or with one name.
 *
 * @example
 * checkDependencies(readChart(files))
 */
export function checkDependencies(chart: HelmChart): readonly ChartFinding[] {
  const { metadata } = chart;
  if (metadata === undefined) return [];
  const dependencies = readDependencies(metadata);
  return [
    ...checkDependencyList(metadata).map(({ path, message, hint }) =>
      finding(chart, path, { code: 'dependency-list', message, hint }),
    ),
    ...dependencies.flatMap((dependency) => checkPresence(chart, dependency)),
    ...findUnlisted(chart, dependencies, metadata),
    ...findSameNames(chart, dependencies),
    ...findRepeatedUse(chart, dependencies),
  ];
}

/** A finding in Chart.yaml. */
function finding(
  { folder, lineOf }: HelmChart,
  path: readonly (string | number)[],
  about: Pick<ChartFinding, 'code' | 'literal' | 'message' | 'hint'>,
): ChartFinding {
  // an entry whose field is absent has a line itself
  const line = lineOf(path) ?? lineOf(path.slice(0, -1));
  return {
    severity: 'error',
    file: `${folder}Chart.yaml`,
    line,
    path: fieldPath(path),
    ...about,
  };
}

function checkPresence(chart: HelmChart, dependency: Dependency): readonly ChartFinding[] {
  const { index, name, version, repository } = dependency;
  if (name === '') return [];
  const named = chart.subcharts.filter(({ metadata }) => textIn(metadata, 'name') === name);
  // one of a repository is in an archive, which the lock decides about
  if (named.length === 0 && repository !== '') return [];
  if (named.length === 0) {
    return [
      finding(chart, ['dependencies', index], {
        code: 'dependency-missing',
        literal: name,
        message: `the dependency ${name} is listed, but there is no such chart`,
        hint: `Remove ${name} from the dependencies, or add the chart.`,
      }),
    ];
  }
  if (version === '' || named.some((each) => hasVersion(each, version))) return [];
  return named.map(({ metadata }) =>
    finding(chart, ['dependencies', index, 'version'], {
      code: 'dependency-version',
      literal: name,
      message: `the chart ${name} has the version ${textIn(metadata, 'version')}, but the dependency asks for ${version}`,
      hint: 'Use one version in both places: Helm would ignore condition, tags and alias of the dependency.',
    }),
  );
}

/** Whether a chart is in a range; what is not a version or a range has a finding elsewhere. */
function hasVersion({ metadata }: HelmChart, range: string): boolean {
  const [parsed, allowed] = [parseVersion(textIn(metadata, 'version')), parseRange(range)];
  return parsed === undefined || allowed === undefined || isInRange(parsed, allowed);
}

function findUnlisted(
  chart: HelmChart,
  dependencies: readonly Dependency[],
  metadata: JsonObject,
): readonly ChartFinding[] {
  const listed = new Set(dependencies.map(({ name }) => name));
  // see findSuperfluous for archives
  const names = chart.subcharts
    .filter(({ isArchived }) => !isArchived)
    .map((each) => textIn(each.metadata, 'name'));
  return [...new Set(names)]
    .filter((name) => name !== '' && !listed.has(name))
    .map((name) =>
      finding(chart, ['dependencies'], {
        code: 'dependency-unlisted',
        message: `the chart ${name} is in the set, but ${textIn(metadata, 'name')} does not list it as a dependency`,
        hint: `Add ${name} to the dependencies, or move the chart away.`,
      }),
    );
}

/**
 * What source-controller takes for missing, and tries to fetch: where a chart has not as many subcharts as
 * dependencies, each one whose alias or name no subchart has (`collectMissing`). Helm knows better.
 */
function findRepeatedUse(
  chart: HelmChart,
  dependencies: readonly Dependency[],
): readonly ChartFinding[] {
  if (chart.folder !== '' || chart.subcharts.length >= dependencies.length) return [];
  const names = new Set(chart.subcharts.map(({ metadata }) => textIn(metadata, 'name')));
  return dependencies
    .filter(({ name, alias }) => names.has(name) && alias !== '' && !names.has(alias))
    .slice(0, 1)
    .map(({ index, name, alias }) => ({
      ...finding(chart, ['dependencies', index, 'alias'], {
        code: 'dependency-list',
        literal: alias,
        message: `${name} is used more than once, and Flux does not find it under the alias ${alias}: its source-controller does not build such a chart`,
        hint: 'Helm and Argo CD install it. For Flux, use separate HelmReleases, or a copy of the chart with another name.',
      }),
      severity: 'warning',
    }));
}

/** Helm would render the templates of one of them only, unless dependencies choose each by its version. */
function findSameNames(
  chart: HelmChart,
  dependencies: readonly Dependency[],
): readonly ChartFinding[] {
  const byName = Map.groupBy(chart.subcharts, ({ metadata }) => textIn(metadata, 'name'));
  return [...byName].flatMap(([name, charts]) => {
    const own = dependencies.filter((dependency) => dependency.name === name);
    const isChosen = charts.every((each) =>
      own.some(
        ({ version }) =>
          version !== '' &&
          charts.every((other) => (other === each) === hasVersion(other, version)),
      ),
    );
    if (name === '' || isChosen) return [];
    const [first, ...others] = charts;
    return others.map((other) =>
      finding(other, ['name'], {
        code: 'chart-name-clash',
        literal: name,
        message: `two charts are named ${name}: ${first?.folder.slice(0, -1)} and ${other.folder.slice(0, -1)}`,
        hint: 'Rename one of them; to use a chart twice, list it twice and give one entry an alias.',
      }),
    );
  });
}
