import type { ChartFinding } from './finding.ts';
import { textIn, type HelmChart } from './read-chart.ts';
import { parseVersion } from './version-range.ts';

/**
 * Why Helm would not load a chart: Chart.yaml is absent, not a mapping, or lacks what it needs.
 *
 * @example
 * checkMetadata(readChart(new Map())) // one finding
 */
export function checkMetadata({ folder, metadata, lineOf }: HelmChart): readonly ChartFinding[] {
  const file = `${folder}Chart.yaml`;
  const wrong = (field: string | undefined, message: string, hint: string): ChartFinding => ({
    code: 'chart-file',
    severity: 'error',
    file,
    line: field === undefined ? undefined : lineOf([field]),
    path: field,
    message: `Chart.yaml: ${message}`,
    hint,
  });
  if (metadata === undefined) {
    return [wrong(undefined, 'it is absent, or not a mapping', 'Generate it from chart.dhall.')];
  }
  const [name, version] = [textIn(metadata, 'name'), textIn(metadata, 'version')];
  const { apiVersion, type } = metadata;
  return [
    ...(apiVersion === 'v1' || apiVersion === 'v2'
      ? []
      : [wrong('apiVersion', 'apiVersion must be "v2"', 'Set apiVersion = "v2".')]),
    ...(name === '' || name.includes('/') || /^\.{1,2}$/.test(name)
      ? [wrong('name', 'name is missing or not valid', 'Use lower-case letters, digits and -.')]
      : []),
    ...(parseVersion(version) === undefined
      ? [wrong('version', 'version must be a SemVer 2 version', 'Write it as 1.2.3.')]
      : []),
    ...(type === undefined ||
    type === null ||
    type === '' ||
    type === 'application' ||
    type === 'library'
      ? []
      : [wrong('type', 'type must be application or library', 'Use one of these, or omit it.')]),
    ...(apiVersion === 'v1' && typeof type === 'string' && type !== ''
      ? [wrong('type', 'a chart with apiVersion v1 has no type', 'Set apiVersion = "v2".')]
      : []),
    ...(folder === '' && type === 'library'
      ? [
          {
            ...wrong('type', 'a library chart cannot be installed', 'Set type to application.'),
            severity: 'warning' as const,
          },
        ]
      : []),
    ...(Array.isArray(metadata['maintainers'])
      ? (metadata['maintainers'] as readonly unknown[]).flatMap((maintainer) =>
          (maintainer as { readonly name?: unknown } | null)?.name
            ? []
            : [wrong('maintainers', 'a maintainer has no name', 'Set the name.')],
        )
      : []),
  ];
}
