import type { Fault } from '@dhallmark/fault';
import { chartFault } from '../codes.ts';
import { generatedFiles, type ChartFolder } from './chart-folder.ts';

/**
 * What is wrong with the files of a chart's folder: two sources of the same output, and files that
 * are generated from Dhall. `files` are relative to the folder.
 *
 * @example
 * checkChartFolder(folder, ['chart.dhall', 'values.yaml']) // one `reserved-file`
 */
export function checkChartFolder(folder: ChartFolder, files: readonly string[]): readonly Fault[] {
  const sources = [...folder.objects, ...folder.templates, ...folder.copied];
  const outputs = Map.groupBy(sources, (file) => file.output);
  const clashes = [...outputs.values()].filter((clash) => clash.length > 1);
  return [
    ...clashes.map((clash) =>
      chartFault({
        code: 'duplicate-file',
        message: `${clash.map(({ path }) => path).join(' and ')} would be the same file of the chart`,
        location: { file: clash[1]?.path },
        hint: 'Rename one of them.',
      }),
    ),
    ...files
      .filter((file) => generatedFiles.has(file))
      .map((file) =>
        chartFault({
          code: 'reserved-file',
          message: `${file} is generated from Dhall`,
          location: { file: `${folder.root}/${file}` },
          hint: 'Write chart.dhall or values.dhall instead, and delete this file.',
        }),
      ),
  ];
}
