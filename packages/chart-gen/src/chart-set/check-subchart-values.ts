import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';
import { addImports, mergeTables, subchartValues } from './coalesce-values.ts';
import { readDependencies, type Dependency } from './dependency-list.ts';
import type { ChartFinding } from './finding.ts';
import { findSchemaFault } from './json-schema-form.ts';
import { textIn, type HelmChart } from './read-chart.ts';
import { validateValues } from './validate-values.ts';
import { isInRange, parseRange, parseVersion } from './version-range.ts';

/**
 * Values that Helm refuses for a chart or its subcharts, because they do not fit `values.schema.json` or
 * are not a table, and those that it ignores with a warning. Subcharts that a condition or tags turn off
 * are left out, as in Helm.
 *
 * @param chart the outermost chart
 * @example
 * checkSubchartValues(readChart(files))
 */
export function checkSubchartValues(chart: HelmChart): readonly ChartFinding[] {
  const { findings, values } = checkLevel({ chart, values: chart.values, path: [] }, chart);
  return [...findings, ...checkSchema({ chart, values, path: [] }, chart)];
}

interface Level {
  readonly chart: HelmChart;
  /** Those that Helm gives to the chart. */
  readonly values: JsonObject;
  /** The aliases or names from the outermost chart on. */
  readonly path: readonly string[];
}

interface CheckedLevel {
  readonly findings: readonly ChartFinding[];
  /** With the values of the subcharts below their names, and what is imported from them. */
  readonly values: JsonObject;
}

function checkLevel({ chart, values, path }: Level, outermost: HelmChart): CheckedLevel {
  const findings: ChartFinding[] = [];
  const whole: Record<string, JsonValue> = { ...values };
  for (const dependency of readDependencies(chart.metadata ?? {})) {
    const child = findChild(chart, dependency);
    if (child === undefined || isOff(dependency, values)) continue;
    const key = dependency.alias || dependency.name;
    const below = [...path, key];
    const given = values[key];
    if (given !== undefined && !isJsonObject(given)) {
      findings.push(notATable(below, outermost));
      continue;
    }
    findings.push(...findConflicts(child.values, values, below, outermost));
    const own = subchartValues(child.values, values, key);
    const level = checkLevel({ chart: child, values: own, path: below }, outermost);
    findings.push(...level.findings);
    findings.push(...checkSchema({ chart: child, values: level.values, path: below }, outermost));
    whole[key] = level.values;
    if (Array.isArray(dependency.entry['import-values'])) {
      Object.assign(whole, addImports(whole, level.values, dependency.entry));
    }
  }
  return { findings, values: whole };
}

function notATable(path: readonly string[], { folder }: HelmChart): ChartFinding {
  const name = path.join('.');
  return {
    code: 'dependency-values',
    severity: 'error',
    file: `${folder}values.yaml`,
    path: name,
    message: `the value ${name} must be a record: it is the values of a chart`,
    hint: `Write a record for ${name} in values.dhall, or omit it.`,
  };
}

/** Where one side has a table and the other has something else, Helm takes one of them, and warns. */
function findConflicts(
  own: JsonObject,
  parent: JsonObject,
  path: readonly string[],
  { folder }: HelmChart,
): readonly ChartFinding[] {
  const key = path.at(-1) ?? '';
  const given = isJsonObject(parent[key]) ? parent[key] : {};
  const globals = [parent['global'], given['global']].every(isTable)
    ? conflictsIn(mergeTables(own['global'], given['global']), parent['global'], 'global')
    : [[...path.slice(0, -1), isTable(parent['global']) ? `${key}.global` : 'global'].join('.')];
  const places = [...conflictsIn(own, given, path.join('.')), ...globals];
  return [...new Set(places)].map((place) => ({
    code: 'dependency-values',
    severity: 'warning',
    file: `${folder}values.yaml`,
    path: place,
    message: `the value ${place} and that of the chart ${key} are not both records, and Helm ignores one of them`,
    hint: `Give ${place} in values.dhall the form that ${key} expects.`,
  }));
}

function isTable(value: JsonValue | undefined): boolean {
  return value === undefined || isJsonObject(value);
}

function conflictsIn(
  own: JsonValue | undefined,
  given: JsonValue | undefined,
  place: string,
): readonly string[] {
  if (own === undefined || own === null || given === undefined || given === null) return [];
  if (!isJsonObject(own) || !isJsonObject(given)) {
    return isJsonObject(own) === isJsonObject(given) ? [] : [place];
  }
  return Object.entries(given).flatMap(([name, value]) =>
    conflictsIn(own[name], value, `${place}.${name}`),
  );
}

function findChild(chart: HelmChart, { name, version }: Dependency): HelmChart | undefined {
  const range = parseRange(version);
  return chart.subcharts.find(({ metadata }) => {
    if (textIn(metadata, 'name') !== name) return false;
    if (version === '') return true;
    const found = parseVersion(textIn(metadata, 'version'));
    return range !== undefined && found !== undefined && isInRange(found, range);
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
  const bytes = chart.files.get('values.schema.json');
  if (bytes === undefined) return [];
  const name = path.join('.');
  const schemaFile = `${chart.folder}values.schema.json`;
  const about = (severity: 'error' | 'warning', message: string, hint: string): ChartFinding => ({
    code: 'dependency-values',
    severity,
    file: `${folder}values.yaml`,
    path: name === '' ? undefined : name,
    message,
    hint,
  });
  const text = Buffer.from(bytes).toString('utf8');
  const schema = parseJson(text);
  const fault = schema === undefined ? 'it is not JSON' : findSchemaFault(schema);
  if (schema === undefined || fault !== undefined) {
    return [about('error', `${schemaFile} is not a JSON Schema: ${fault ?? ''}`, 'Correct it.')];
  }
  try {
    const subject = name === '' ? 'the values' : `the values for ${name}`;
    const of = chart.folder === '' ? '' : ` of ${chart.folder.slice(0, -1)}`;
    return validateValues(schema, values).map((problem) =>
      about(
        'error',
        `${subject} do not fit values.schema.json${of}: ${problem}`,
        name === '' ? 'Correct values.dhall.' : `Correct ${name} in values.dhall.`,
      ),
    );
  } catch {
    // references to other documents, an expression that is not one of RE2, too deep
    const message = `${schemaFile} cannot be used: the values${name === '' ? '' : ` for ${name}`} were not checked`;
    return [about('warning', message, 'Install helm, which checks them, too.')];
  }
}

function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
