import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';
import { fieldPath } from './dependency-list.ts';
import type { ChartFinding } from './finding.ts';
import { isAbsoluteUrl, isEmail, isPageUrl } from './metadata-addresses.ts';
import { checkShapes, scalarText } from './metadata-shape.ts';
import type { HelmChart } from './read-chart.ts';
import { isInRange, parseRange, parseVersion } from './version-range.ts';

/** What lint knows besides the charts. */
export interface LintScope {
  /** The release that runs the charts: `1.34`. */
  readonly kubernetes: string;
}

/**
 * What Helm refuses in Chart.yaml, when it loads, lints or renders the chart: it is absent, not a mapping,
 * or a field is missing or not valid.
 *
 * @param lint to check also what does not prevent an installation; undefined for no
 * @example
 * checkMetadata(readChart(new Map())) // one finding
 */
export function checkMetadata(
  { folder, isArchived, metadata, lineOf }: HelmChart,
  lint?: LintScope,
): readonly ChartFinding[] {
  const file = `${folder}Chart.yaml`;
  if (metadata === undefined) {
    const message = 'Chart.yaml: it is absent, or not a mapping';
    const hint = 'Generate it from chart.dhall.';
    return [{ code: 'chart-file', severity: 'error', file, message, hint }];
  }
  const shapes = checkShapes(metadata).map(({ path, message, hint }) =>
    refused(path, `${fieldPath(path)} ${message}`, hint),
  );
  const problems = shapes.length > 0 ? shapes : checkFields(metadata, { folder, isArchived, lint });
  return problems.map(({ path, severity, message, hint }) => ({
    code: 'chart-file',
    severity,
    file,
    line: lineOf(path),
    path: fieldPath(path),
    message: `Chart.yaml: ${message}`,
    hint,
  }));
}

interface Problem {
  readonly path: readonly (string | number)[];
  readonly severity: ChartFinding['severity'];
  readonly message: string;
  readonly hint: string;
}

function refused(path: Problem['path'], message: string, hint: string): Problem {
  return { path, severity: 'error', message, hint };
}

interface FieldScope extends Pick<HelmChart, 'folder' | 'isArchived'> {
  readonly lint: LintScope | undefined;
}

function checkFields(
  metadata: JsonObject,
  { folder, isArchived, lint }: FieldScope,
): readonly Problem[] {
  return [
    ...checkLoading(metadata),
    // packaged charts are not linted: others wrote them
    ...(isArchived ? [] : checkMeaning(metadata)),
    ...(isArchived || lint === undefined ? [] : checkLint(metadata)),
    // only the outermost chart is installed
    ...(folder === '' ? checkInstallation(metadata, lint?.kubernetes) : []),
  ];
}

/** What every command of Helm refuses. */
function checkLoading(metadata: JsonObject): readonly Problem[] {
  const name = scalarText(metadata['name']);
  const type = scalarText(metadata['type']);
  const maintainers = listIn(metadata, 'maintainers');
  return [
    ...(name === '' || name.includes('/') || /^\.{1,2}$/.test(name)
      ? [refused(['name'], 'name is missing or not valid', 'Use lower-case letters, digits and -.')]
      : []),
    ...(parseVersion(scalarText(metadata['version'])) === undefined
      ? [refused(['version'], 'version must be a SemVer 2 version', 'Write it as 1.2.3.')]
      : []),
    ...(type === '' || type === 'application' || type === 'library'
      ? []
      : [
          refused(['type'], 'type must be application or library', 'Use one of these, or omit it.'),
        ]),
    ...maintainers.flatMap((maintainer, index) =>
      maintainer === null
        ? [refused(['maintainers', index], 'a maintainer is empty', 'Set the name.')]
        : [],
    ),
  ];
}

/** What `helm lint` refuses because Helm could read the chart as another one than is meant. */
function checkMeaning(metadata: JsonObject): readonly Problem[] {
  const { apiVersion, type, version } = metadata;
  const isV1 = apiVersion === 'v1';
  return [
    ...(isV1 || apiVersion === 'v2'
      ? []
      : [refused(['apiVersion'], 'apiVersion must be "v2"', 'Set apiVersion = "v2".')]),
    ...(isV1 && scalarText(type) !== ''
      ? [refused(['type'], 'a chart with apiVersion v1 has no type', 'Set apiVersion = "v2".')]
      : []),
    ...(version === undefined || typeof version === 'string'
      ? []
      : [refused(['version'], 'version must be a string', 'Put it in quotation marks.')]),
    ...listIn(metadata, 'maintainers').flatMap((maintainer, index) =>
      isJsonObject(maintainer) && scalarText(maintainer['name']) === ''
        ? [refused(['maintainers', index], 'a maintainer has no name', 'Set the name.')]
        : [],
    ),
  ];
}

/** What else `helm lint` refuses. */
function checkLint(metadata: JsonObject): readonly Problem[] {
  const { version, appVersion, icon } = metadata;
  return [
    ...(version === '0.0.0-0'
      ? [refused(['version'], 'version must be greater than 0.0.0-0', 'Write it as 0.0.1.')]
      : []),
    ...(appVersion === undefined || typeof appVersion === 'string'
      ? []
      : [refused(['appVersion'], 'appVersion must be a string', 'Put it in quotation marks.')]),
    ...(scalarText(icon) === '' || isAbsoluteUrl(scalarText(icon))
      ? []
      : [refused(['icon'], 'icon must be an absolute URL', 'Write it as https://….')]),
    ...listIn(metadata, 'sources').flatMap((source, index) =>
      isAbsoluteUrl(scalarText(source))
        ? []
        : [
            refused(
              ['sources', index],
              'a source must be an absolute URL',
              'Write it as https://… or ssh://….',
            ),
          ],
    ),
    ...listIn(metadata, 'maintainers').flatMap(checkMaintainer),
  ];
}

function checkMaintainer(maintainer: JsonValue, index: number): readonly Problem[] {
  if (!isJsonObject(maintainer)) return [];
  const path = ['maintainers', index];
  const [email, url] = [scalarText(maintainer['email']), scalarText(maintainer['url'])];
  return [
    ...(email === '' || isEmail(email)
      ? []
      : [
          refused(
            [...path, 'email'],
            'email of a maintainer is not an address',
            'Write it as name@example.org.',
          ),
        ]),
    ...(url === '' || isPageUrl(url)
      ? []
      : [refused([...path, 'url'], 'url of a maintainer is not a URL', 'Write it as https://….')]),
  ];
}

/** What `helm template` and an installation refuse or warn about. */
function checkInstallation(
  metadata: JsonObject,
  kubernetes: string | undefined,
): readonly Problem[] {
  const range = parseRange(scalarText(metadata['kubeVersion']));
  const release = kubernetes === undefined ? undefined : parseVersion(kubernetes);
  return [
    ...(metadata['type'] === 'library'
      ? [refused(['type'], 'a library chart cannot be installed', 'Set type to application.')]
      : []),
    ...(metadata['deprecated'] === true
      ? [
          {
            path: ['deprecated'],
            severity: 'warning' as const,
            message: 'the chart is deprecated, and Helm says so at every installation',
            hint: 'Remove deprecated from a chart that you install.',
          },
        ]
      : []),
    ...(range === undefined || release === undefined || isInRange(release, range)
      ? []
      : [
          refused(
            ['kubeVersion'],
            `kubeVersion ${scalarText(metadata['kubeVersion'])} excludes Kubernetes ${kubernetes ?? ''}`,
            'Correct it, or set the field kubernetes of the option lint to the release that runs the charts.',
          ),
        ]),
  ];
}

function listIn(metadata: JsonObject, field: string): readonly JsonValue[] {
  const value = metadata[field];
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [];
}
