import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_DIGESTS, archiveDigest, parseDigests } from '@dhallmark/chart-gen/archive-digests';
import { LOCK, parseLock, type ChartLock } from '@dhallmark/chart-gen/chart-lock';
import { ArchiveError, readChartArchive } from '@dhallmark/kubernetes-objects/archives';
import { parse } from 'yaml';
import { fault } from '../fault.ts';
import { readRegularFile } from '../files/read-regular-file.ts';
import { isRecord } from '../is-record.ts';

/** A packaged chart in the folder of another one. */
export interface KeptArchive {
  /** In the chart's folder: `charts/redis-20.0.0.tgz`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** 64 hexadecimal digits. */
  readonly digest: string;
  readonly name: string;
  readonly version: string;
}

/** What a chart's folder has of its dependencies. */
export interface KeptDependencies {
  readonly archives: readonly KeptArchive[];
  /** The digests that were recorded, by path. */
  readonly recorded: ReadonlyMap<string, string>;
  /** Undefined where it is absent or not a lock. */
  readonly lock: ChartLock | undefined;
}

/** Where a chart is, and how large its files may be. */
export interface ChartPlace {
  /** The workspace. */
  readonly root: string;
  /** Relative to it. */
  readonly folder: string;
  /** In bytes. */
  readonly maxSize: number;
}

/**
 * Reads the lock and the archives of a chart's folder, whether or not Git tracks them. Throws Fault
 * `repository-content` for an archive that is not a chart, and `import-refused` for a link.
 *
 * @example
 * readKeptDependencies({ root: '/shop', folder: 'charts', maxSize: 5e6 }).lock?.dependencies
 */
export function readKeptDependencies(place: ChartPlace): KeptDependencies {
  const digests = readFile(place, ARCHIVE_DIGESTS);
  const lock = readFile(place, LOCK);
  const recorded = parseDigests(textOf(digests)) ?? new Map<string, string>();
  return {
    archives: archivesIn(place).flatMap((path) => readArchive(place, path, recorded.get(path))),
    recorded,
    lock: lock === undefined ? undefined : parseLock(textOf(lock)),
  };
}

function archivesIn({ root, folder }: ChartPlace): readonly string[] {
  try {
    return readdirSync(join(root, folder, 'charts'), { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && /^[^._].*\.tgz$/.test(entry.name))
      .map(({ name }) => `charts/${name}`)
      .toSorted();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function readArchive(
  place: ChartPlace,
  path: string,
  recorded: string | undefined,
): readonly KeptArchive[] {
  const bytes = readFile(place, path);
  if (bytes === undefined) return [];
  // one that was damaged since is fetched again
  if (recorded !== undefined && recorded !== archiveDigest(bytes)) return [];
  const { name, version } = describeArchive(bytes, `${place.folder}/${path}`);
  return [{ path, bytes, digest: archiveDigest(bytes), name, version }];
}

/**
 * The name and the version of a packaged chart. Throws Fault `repository-content`.
 *
 * @param file what messages call it
 * @example
 * describeArchive(bytes, 'charts/charts/redis-20.0.0.tgz') // { name: 'redis', version: '20.0.0' }
 */
export function describeArchive(
  bytes: Uint8Array,
  file: string,
): { readonly name: string; readonly version: string } {
  try {
    const { files } = readChartArchive(bytes);
    const metadata: unknown = parse(textOf(files.get('Chart.yaml')), { schema: 'failsafe' });
    if (isRecord(metadata)) {
      const { name, version } = metadata;
      if (typeof name === 'string' && typeof version === 'string') return { name, version };
    }
    throw new ArchiveError('its Chart.yaml has no name or no version');
  } catch (error) {
    const reason = error instanceof ArchiveError ? error.message : 'its Chart.yaml is not YAML';
    throw fault({
      code: 'repository-content',
      message: `the archive cannot be used: ${reason}`,
      location: { file },
      hint: 'Fetch it again, or package the chart with helm package.',
    });
  }
}

function readFile({ root, folder, maxSize }: ChartPlace, path: string): Uint8Array | undefined {
  const read = readRegularFile(root, `${folder}/${path}`, { maxSize });
  if (read.kind !== 'refused') return read.kind === 'file' ? read.bytes : undefined;
  throw fault({
    code: 'repository-content',
    message: read.refusal.message,
    location: { file: `${folder}/${path}` },
    hint: read.refusal.hint,
  });
}

function textOf(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString('utf8');
}
