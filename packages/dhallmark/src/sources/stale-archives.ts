import { archiveFile, parseLock } from '@dhallmark/chart-gen/chart-lock';
import { ArchiveError } from '@dhallmark/kubernetes-objects/archives';
import { Fault } from '@dhallmark/fault';
import type { ChartFolder } from '../charts/find-charts.ts';
import { readRegularFile } from '../files/read-regular-file.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { toFailures } from '../report/failures.ts';
import { openSources, type SourcePlace } from './open-sources.ts';
import { packageFolder, type FolderToPackage } from './package-folder.ts';
import { listTrackedFiles } from './tracked-files.ts';

/**
 * Throws CollectedFailures where an archive is not what its folder has now.
 *
 * @example
 * requireFreshArchives(workspace, charts.selected);
 */
export function requireFreshArchives(place: SourcePlace, charts: readonly ChartFolder[]): void {
  const failures = findStaleArchives(place, charts);
  if (failures.length > 0) throw new CollectedFailures(failures);
}

/**
 * Archives of folders (`file://`) whose files have changed since they were packaged. Reads nothing but
 * Chart.lock where no chart has such a dependency.
 *
 * @example
 * const failures = findStaleArchives(workspace, charts.selected);
 */
export function findStaleArchives(
  place: SourcePlace,
  charts: readonly ChartFolder[],
): readonly ChartFailure[] {
  let folders: Pick<FolderToPackage, 'tracked' | 'sources'> | undefined;
  return charts.flatMap((chart) =>
    localDependencies(place, chart).flatMap(({ name, version, repository }) => {
      folders ??= {
        tracked: listTrackedFiles(place.root, place.env) ?? new Set(),
        sources: openSources(place),
      };
      try {
        const packaged = packageFolder({ ...folders, from: chart.root, repository });
        const path = `${chart.root}/${archiveFile(name, version)}`;
        const archive = readSource(place, path);
        // a missing or damaged one is reported with the set of charts
        if (archive === undefined || packaged.hasContentOf(archive)) return [];
        return [{ chart: chart.name, error: staleArchive(path, repository) }];
      } catch (error) {
        return error instanceof ArchiveError ? [] : toFailures(error, chart.name);
      }
    }),
  );
}

function localDependencies(place: SourcePlace, { root, copied }: ChartFolder) {
  if (!copied.some(({ output }) => output === 'Chart.lock')) return [];
  const text = Buffer.from(readSource(place, `${root}/Chart.lock`) ?? []).toString('utf8');
  if (!text.includes('file://')) return [];
  const { dependencies = [] } = parseLock(text) ?? {};
  return dependencies.filter(({ repository }) => repository.startsWith('file://'));
}

function readSource({ root, options }: SourcePlace, path: string): Uint8Array | undefined {
  const read = readRegularFile(root, path, { maxSize: options.maxSourceSize });
  return read.kind === 'file' ? read.bytes : undefined;
}

function staleArchive(file: string, repository: string): Fault {
  return new Fault({
    code: 'dependency-archive',
    message: `the chart in ${repository} has changed since it was packaged`,
    location: { file },
    hint: 'Run the target dependencies (or `dhallmark dependencies`), and commit what it writes.',
  });
}
