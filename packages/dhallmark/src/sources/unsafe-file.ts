import { refusedSource } from '@dhallmark/chart-gen/sources';
import type { Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import { listChartFiles, type UnsafeFile } from '../files/list-chart-files.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import { readNxPlugins } from '../workspace/option-files.ts';

/** Something below the charts that is not data, as a fault. */
export function unsafeFile({ path, why, message, hint }: UnsafeFile): Fault {
  if (why === 'kind') return refusedSource(path, { message, hint });
  return fault({ code: 'not-data', message, location: { file: path }, hint });
}

/**
 * What is not data in a charts' folder, by names and kinds of files alone: it takes no longer than
 * listing them.
 *
 * @example
 * findUnsafeFiles('/shop', 'charts') // one failure for each symbolic link
 */
export function findUnsafeFiles(root: string, chartsRoot: string): readonly ChartFailure[] {
  const { unsafe } = listChartFiles(root, chartsRoot, readNxPlugins(root));
  return unsafe.map((each) => ({ chart: undefined, error: unsafeFile(each) }));
}

/** Throws CollectedFailures for a charts' folder with anything but data in it. */
export function requireData(root: string, chartsRoot: string): void {
  const failures = findUnsafeFiles(root, chartsRoot);
  if (failures.length > 0) throw new CollectedFailures(failures);
}
