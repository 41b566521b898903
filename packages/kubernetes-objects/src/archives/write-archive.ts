import { gzipSync } from 'node:zlib';
import { Header } from 'tar/header';
import { ArchiveError } from './read-archive.ts';

/**
 * Packages a chart as `helm package` does, but without times and owners: the same files give the same bytes.
 * Throws ArchiveError for a path that is too long.
 *
 * @param name of the chart; the archive has one folder with this name
 * @param files by their paths in the chart's folder
 * @example
 * writeChartArchive('redis', new Map([['Chart.yaml', bytes]]))
 */
export function writeChartArchive(
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const blocks = [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, content]) => {
      const path = `${name}/${file}`;
      const header = new Header({
        path,
        mode: 0o644,
        size: content.length,
        mtime: new Date(0),
        type: 'File',
      });
      const needsMore = header.encode();
      if (needsMore || header.block === undefined)
        throw new ArchiveError(`the path ${path} is too long`);
      return [header.block, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
    });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]), { level: 9 });
}
