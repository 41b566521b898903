import { posix } from 'node:path';
import type { Sources } from '@dhallmark/chart-gen/sources';
import { readChartArchive, writeChartArchive } from '@dhallmark/kubernetes-objects/archives';
import { parse } from 'yaml';
import { fault } from '../fault.ts';
import { isRecord } from '../is-record.ts';

/** A Helm chart in a folder of the workspace. */
export interface FolderToPackage {
  /** The chart that depends on it, relative to the workspace. */
  readonly from: string;
  /** `file://../redis`, relative to that folder. */
  readonly repository: string;
  /** The files that Git tracks, relative to the workspace. */
  readonly tracked: ReadonlySet<string>;
  readonly sources: Sources;
}

/** A chart of a folder, to be packaged. */
export interface FolderPackage {
  readonly name: string;
  readonly version: string;
  readonly write: () => Uint8Array;
  /**
   * Whether an archive has the same files. Its bytes differ between machines, because the compression of
   * their Node does.
   */
  readonly hasContentOf: (archive: Uint8Array) => boolean;
}

/**
 * Reads the tracked files of a Helm chart. `.helmignore` is not applied. Throws Fault
 * `repository-address` where there is no Helm chart in the workspace, and `import-refused` for a file that
 * a chart may not have.
 *
 * @example
 * const { write } = packageFolder({ from: 'charts', repository: 'file://../redis', tracked, sources });
 */
export function packageFolder({
  from,
  repository,
  tracked,
  sources,
}: FolderToPackage): FolderPackage {
  const folder = posix.normalize(posix.join(from, repository.slice('file://'.length)));
  const base = folder.replace(/\/$/, '');
  const paths = [...tracked].filter((path) => path.startsWith(`${base}/`));
  const files = new Map(
    paths.flatMap((path) => {
      const bytes = sources.read(path);
      return bytes === undefined ? [] : [[path.slice(base.length + 1), bytes]];
    }),
  );
  const { name, version } = readNames(files.get('Chart.yaml'));
  if (base.startsWith('..') || name === undefined || version === undefined) {
    throw fault({
      code: 'repository-address',
      message: `${repository} is not a Helm chart of the workspace that Git tracks: ${base}/Chart.yaml`,
      location: { file: from },
      hint: 'Write the path relative to the folder of the chart, and add its files with git add. A chart with chart.dhall needs no repository.',
    });
  }
  return {
    name,
    version,
    write: () => writeChartArchive(name, files),
    hasContentOf: (archive) => {
      const packed = readChartArchive(archive).files;
      return (
        packed.size === files.size &&
        [...files].every(
          ([path, bytes]) =>
            packed.has(path) && Buffer.compare(bytes, packed.get(path) ?? new Uint8Array()) === 0,
        )
      );
    },
  };
}

function readNames(bytes: Uint8Array | undefined): {
  readonly name?: string;
  readonly version?: string;
} {
  const metadata: unknown = parse(Buffer.from(bytes ?? []).toString('utf8'), {
    schema: 'failsafe',
    logLevel: 'silent',
  });
  if (!isRecord(metadata)) return {};
  const { name, version } = metadata;
  return typeof name === 'string' && typeof version === 'string' ? { name, version } : {};
}
