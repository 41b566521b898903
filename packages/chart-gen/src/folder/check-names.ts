import { faultsOfNames, type NameFault } from '@dhallmark/names';
import { UMBRELLA, type ChartFolder } from './chart-folder.ts';

/**
 * The names in a chart's folder that are not allowed: of the chart itself, of environments, and of
 * files that are evaluated or copied. They become parts of paths, commands, jobs and messages.
 *
 * @example
 * checkNames(toChartFolder('web', 'charts/web', ['chart.dhall', 'environments/$(id).dhall'])) // one `invalid-name`
 */
export function checkNames(folder: ChartFolder): readonly NameFault[] {
  const { name, root, environments } = folder;
  const chart = name === UMBRELLA ? [] : [{ name, file: root }];
  const files = [
    ...[...folder.objects, ...folder.templates, ...folder.copied].map(({ path }) => path),
    ...folder.secretFiles,
  ];
  return [
    ...faultsOfNames('chart', chart),
    ...faultsOfNames(
      'environment',
      [...environments].map(([environment, file]) => ({ name: environment, file })),
    ),
    ...faultsOfNames(
      'file',
      files.map((file) => ({ name: file.slice(root.length + 1), file })),
    ),
  ];
}
