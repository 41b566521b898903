import { Validator, type OutputUnit, type SchemaDraft } from '@cfworker/json-schema';
import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';
import { boundPatterns } from './bound-patterns.ts';
import { subchartValues } from './coalesce-values.ts';
import { readDependencies, type Dependency } from './dependency-list.ts';
import type { ChartFinding } from './finding.ts';
import { textIn, type HelmChart } from './read-chart.ts';
import { isInRange, parseRange, parseVersion } from './version-range.ts';

/**
 * Values that Helm refuses for a subchart, because they do not fit its `values.schema.json`. Subcharts that
 * a condition or tags turn off are left out, as in Helm.
 *
 * @param chart the outermost chart
 * @example
 * checkSubchartValues(readChart(files))
 */
export function checkSubchartValues(chart: HelmChart): readonly ChartFinding[] {
  return checkBelow({ chart, values: chart.values, path: [] }, chart);
}

interface Level {
  readonly chart: HelmChart;
  /** Those that Helm gives to the chart. */
  readonly values: JsonObject;
  /** The aliases or names from the outermost chart on. */
  readonly path: readonly string[];
}

function checkBelow({ chart, values, path }: Level, outermost: HelmChart): readonly ChartFinding[] {
  if (chart.metadata === undefined) return [];
  return readDependencies(chart.metadata).flatMap((dependency) => {
    const child = findChild(chart, dependency);
    if (child === undefined || isOff(dependency, values)) return [];
    const key = dependency.alias || dependency.name;
    const level = {
      chart: child,
      values: subchartValues(child.values, values, key),
      path: [...path, key],
    };
    return [...checkSchema(level, outermost), ...checkBelow(level, outermost)];
  });
}

function findChild(chart: HelmChart, { name, version }: Dependency): HelmChart | undefined {
  const range = parseRange(version);
  return chart.subcharts.find(({ metadata }) => {
    const found = parseVersion(textIn(metadata, 'version'));
    const fits = version === '' || (range && found && isInRange(found, range));
    return textIn(metadata, 'name') === name && fits;
  });
}

/** The first condition that has a boolean decides; else one tag that is on is enough. */
function isOff({ entry }: Dependency, values: JsonObject): boolean {
  const conditions = textIn(entry, 'condition')
    .split(',')
    .map((path) => valueAt(values, path.trim().split('.')))
    .filter((value) => typeof value === 'boolean');
  if (conditions.length > 0) return conditions[0] === false;
  const tags = Array.isArray(entry['tags']) ? (entry['tags'] as readonly JsonValue[]) : [];
  const set = tags
    .map((tag) => (typeof tag === 'string' ? valueAt(values, ['tags', tag]) : undefined))
    .filter((value) => typeof value === 'boolean');
  return set.length > 0 && !set.includes(true);
}

function valueAt(values: JsonObject, path: readonly string[]): JsonValue | undefined {
  let at: JsonValue | undefined = values;
  for (const part of path) at = isJsonObject(at) ? at[part] : undefined;
  return at;
}

function checkSchema(
  { chart, values, path }: Level,
  { folder }: HelmChart,
): readonly ChartFinding[] {
  const text = chart.files.get('values.schema.json');
  if (text === undefined) return [];
  const name = path.join('.');
  const about = (severity: 'error' | 'warning', message: string, hint: string): ChartFinding => ({
    code: 'dependency-values',
    severity,
    file: `${folder}values.yaml`,
    path: name,
    message,
    hint,
  });
  try {
    const problems = validate(JSON.parse(Buffer.from(text).toString('utf8')) as JsonValue, values);
    return problems.map((problem) =>
      about(
        'error',
        `the values for ${name} do not fit values.schema.json of ${chart.folder.slice(0, -1)}: ${problem}`,
        `Correct ${name} in values.dhall.`,
      ),
    );
  } catch {
    // not JSON, references to other documents, an expression that is not one of RE2, too deep
    const message = `values.schema.json of ${chart.folder.slice(0, -1)} cannot be used: the values for ${name} were not checked`;
    return [about('warning', message, 'Install helm, which checks them, too.')];
  }
}

const MOST_PROBLEMS = 5;

function validate(schema: JsonValue, values: JsonObject): readonly string[] {
  const bound = boundPatterns(schema, values);
  if (!isJsonObject(bound)) return bound === false ? ['it accepts no values'] : [];
  const draft = draftOf(textIn(bound, '$schema'));
  const { valid, errors } = new Validator(bound, draft, false).validate(values);
  if (valid) return [];
  const leaves = errors.filter(({ keyword }) => !wrappers.has(keyword));
  const shown = (leaves.length > 0 ? leaves : errors).map(describe);
  return [...new Set(shown)].slice(0, MOST_PROBLEMS);
}

/** As in Helm, which takes the newest draft where a schema names none. */
function draftOf(address: string): SchemaDraft {
  if (address.includes('draft-04')) return '4';
  if (/draft-0[67]/.test(address)) return '7';
  return address.includes('2019-09') ? '2019-09' : '2020-12';
}

/** Keywords whose errors are explained by those of other schemas. */
const wrappers = new Set([
  'properties',
  'patternProperties',
  'items',
  'prefixItems',
  'allOf',
  'anyOf',
  'oneOf',
  '$ref',
  '$dynamicRef',
  '$recursiveRef',
  'if',
  'dependentSchemas',
  'dependencies',
  'false',
]);

/** The sentences of the library name types and fields; those of other keywords can quote a value. */
function describe({ keyword, instanceLocation, error }: OutputUnit): string {
  const place = instanceLocation.replace(/^#/, '') || '/';
  const isShown = ['type', 'required', 'additionalProperties', 'enum', 'const'].includes(keyword);
  return `at ${place}: ${isShown ? error.replace(/\.$/, '') : `the keyword ${keyword} is not met`}`;
}
