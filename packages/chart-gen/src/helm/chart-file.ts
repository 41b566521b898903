import { findSimilarName } from '@dhallmark/fault';
import { checkDependencyList, fieldPath } from '../chart-set/dependency-list.ts';
import { chartFault } from '../codes.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';
import type { ObjectFault } from '../objects/validate-object.ts';

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
  /^v?(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

/**
 * What is wrong with the content of a Chart.yaml, by the rules of `helm lint` and of Helm's
 * documentation (helm.sh, Charts): apiVersion, name, a SemVer version, and no field that Helm would
 * ignore. `file` is the file that it comes from.
 *
 * @example
 * checkChartFile({ apiVersion: 'v2', name: 'web' }, 'charts/web/chart.dhall') // one fault: no version
 */
export function checkChartFile(value: JsonValue, file: string): readonly ObjectFault[] {
  const problem = (path: readonly string[], message: string, hint: string): ObjectFault => {
    const init = { code: 'chart-file', message: `Chart.yaml: ${message}`, hint } as const;
    return { fault: chartFault({ ...init, location: { file } }), path };
  };
  if (!isJsonObject(value))
    return [problem([], 'it must be a record', 'Write the fields of Chart.yaml.')];
  const { apiVersion, name, version, type } = value;
  return [
    ...(apiVersion === 'v2' || apiVersion === 'v1'
      ? []
      : [problem(['apiVersion'], 'apiVersion must be "v2"', 'Set apiVersion = "v2".')]),
    ...(typeof name === 'string' && /^[a-z0-9][a-z0-9.-]{0,249}$/.test(name)
      ? []
      : [
          problem(
            ['name'],
            'name is missing or not valid',
            'Use lower-case letters, digits and -.',
          ),
        ]),
    ...(typeof version === 'string' && semver.test(version)
      ? []
      : [problem(['version'], 'version must be a SemVer 2 version', 'Write it as 1.2.3.')]),
    ...(type === undefined || type === null || type === 'application' || type === 'library'
      ? []
      : [
          problem(['type'], 'type must be application or library', 'Use one of these, or omit it.'),
        ]),
    ...Object.keys(value)
      .filter((field) => !fields.includes(field) && !(apiVersion === 'v1' && field === 'engine'))
      .map((field) => {
        const similar = findSimilarName(field, fields);
        const meant =
          similar === undefined ? 'Check its spelling' : `Did you mean ${similar}? Write that`;
        return problem([field], `unknown field ${field}`, `${meant}, or move it to annotations.`);
      }),
    ...checkDependencyList(value).map(({ path, message, hint }) => {
      const location = { file, path: fieldPath(path) };
      return { fault: chartFault({ code: 'dependency-list', message, location, hint }), path };
    }),
  ];
}

/**
 * The fields in Helm's order, without those that are null.
 *
 * @example
 * toChartFile({ name: 'web', apiVersion: 'v2', icon: null }) // { apiVersion: 'v2', name: 'web' }
 */
export function toChartFile(value: JsonObject): JsonObject {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const given = value[field];
      return given === undefined || given === null ? [] : [[field, given]];
    }),
  );
}
