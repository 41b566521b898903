import type { ObjectProblem } from '../objects/validate-object.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';

/** The fields of Chart.yaml in the order of Helm's documentation. */
const fields = [
  'apiVersion',
  'name',
  'version',
  'kubeVersion',
  'description',
  'type',
  'keywords',
  'home',
  'sources',
  'dependencies',
  'maintainers',
  'icon',
  'appVersion',
  'deprecated',
  'annotations',
];

const semver =
  /^v?\d+\.\d+\.\d+(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

export interface ChartFileProblem {
  readonly code: 'chart-file';
  readonly message: string;
  readonly hint: ObjectProblem['hint'];
}

/**
 * Checks Chart.yaml by the rules that Helm's lint and the API have (helm.sh, Charts): apiVersion,
 * name, a SemVer version, and no field that Helm would pass over.
 */
export function checkChartFile(value: JsonValue): ChartFileProblem[] {
  if (!isJsonObject(value)) return [fault('it is no record', 'Give the fields of Chart.yaml.')];
  const { apiVersion, name, version, type } = value;
  return [
    ...(apiVersion === 'v2' || apiVersion === 'v1'
      ? []
      : [fault('apiVersion must be "v2"', 'Set apiVersion = "v2".')]),
    ...(typeof name === 'string' && /^[a-z0-9][a-z0-9.-]{0,249}$/.test(name)
      ? []
      : [fault('name is missing or no chart name', 'Use lower-case letters, digits and -.')]),
    ...(typeof version === 'string' && semver.test(version)
      ? []
      : [fault('version is no SemVer 2 version', 'Write it as 1.2.3.')]),
    ...(type === undefined || type === null || type === 'application' || type === 'library'
      ? []
      : [fault('type is neither application nor library', 'Use one of these or leave it out.')]),
    ...Object.keys(value)
      .filter((field) => !fields.includes(field) && !(apiVersion === 'v1' && field === 'engine'))
      .map((field) =>
        fault(`Helm knows no field ${field}`, 'Check its spelling, or put it under annotations.'),
      ),
  ];
}

function fault(message: string, hint: string): ChartFileProblem {
  return { code: 'chart-file', message: `Chart.yaml: ${message}`, hint };
}

/** The fields in Helm's order, those that are null left out. */
export function toChartFile(value: JsonObject): JsonObject {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const given = value[field];
      return given === undefined || given === null ? [] : [[field, given]];
    }),
  );
}
