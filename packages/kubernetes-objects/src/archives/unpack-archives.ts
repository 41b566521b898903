import { ArchiveError, HELM_LIMITS, readChartArchive } from './read-archive.ts';

export { ArchiveError, readChartArchive, type ChartArchive } from './read-archive.ts';
export { writeChartArchive } from './write-archive.ts';

/** Files of charts, with those in archives. */
export interface UnpackedArchives {
  /** A file of an archive has the path of the archive before its own: `charts/redis-1.0.0.tgz/Chart.yaml`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The archives that cannot be read, by their paths, and why. */
  readonly refused: ReadonlyMap<string, string>;
}

/** Charts in charts; Helm has no limit, but a chart could contain itself. */
const MAX_DEPTH = 8;

/**
 * Adds the files of the archives in the folders `charts` of some charts, also those inside of other
 * archives. All together are limited like one chart. The archives stay among the files.
 *
 * @example
 * const { files, refused } = unpackArchives(new Map([['charts/redis-1.0.0.tgz', bytes]]));
 */
export function unpackArchives(given: ReadonlyMap<string, Uint8Array>): UnpackedArchives {
  const files = new Map(given);
  const refused = new Map<string, string>();
  let { maxSize, maxFiles } = HELM_LIMITS;
  // what is added to a map while it is walked is visited, too
  for (const [path, bytes] of files) {
    if (!isChartArchive(path)) continue;
    try {
      if (path.split('.tgz/').length > MAX_DEPTH)
        throw new ArchiveError(`charts are nested more than ${MAX_DEPTH} deep`);
      const archive = readChartArchive(bytes, { maxSize, maxFiles });
      maxSize -= archive.size;
      maxFiles -= archive.files.size;
      for (const [name, content] of archive.files) files.set(`${path}/${name}`, content);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      refused.set(path, error.message);
    }
  }
  return { files, refused };
}

/**
 * Whether Helm reads a file as a packaged subchart. It skips names that begin with a dot or an
 * underscore.
 *
 * @example
 * isChartArchive('charts/redis-1.0.0.tgz') // true
 */
export function isChartArchive(path: string): boolean {
  return /(?:^|\/)charts\/[^/._][^/]*\.tgz$/.test(path);
}

/**
 * The archive that a file is in, as `unpackArchives` names them; undefined for any other file.
 *
 * @example
 * archiveOf('chart/charts/redis-1.0.0.tgz/templates/a.yaml') // 'chart/charts/redis-1.0.0.tgz'
 */
export function archiveOf(path: string): string | undefined {
  return /^(?:.*?\/)??charts\/[^/._][^/]*\.tgz(?=\/)/.exec(path)?.[0];
}
