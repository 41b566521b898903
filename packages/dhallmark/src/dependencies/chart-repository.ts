import { archiveDigest } from '@dhallmark/chart-gen/archive-digests';
import { newestInRange } from '@dhallmark/chart-gen/version-range';
import { parse } from 'yaml';
import { fault } from '../fault.ts';
import { isRecord } from '../is-record.ts';
import { requirePage, type FetchPage } from './fetch-page.ts';
import { badContent, openOciRepository } from './oci-registry.ts';

/** A version of a chart in a repository. */
export interface RemoteChart {
  readonly version: string;
  /** The archive, whose digest was verified where the repository has one. */
  readonly fetchArchive: () => Promise<Uint8Array>;
}

/** A dependency to look up. */
export interface RemoteDependency {
  readonly name: string;
  /** A range of versions, or one version. */
  readonly version: string;
  /** `https://…` or `oci://…`. */
  readonly repository: string;
}

/** How repositories are read. */
export interface RepositoryAccess {
  readonly fetchPage: FetchPage;
  /** The largest archive, in bytes. */
  readonly maxSize: number;
}

/** Of a large public repository; Helm has no limit. */
const MAX_INDEX = 64 * 2 ** 20;

/**
 * The newest chart of a repository that a dependency allows. Throws Fault `repository-…`.
 *
 * @example
 * const { version, fetchArchive } = await findRemoteChart(dependency, access);
 */
export function findRemoteChart(
  dependency: RemoteDependency,
  access: RepositoryAccess,
): Promise<RemoteChart> {
  const { name, repository } = dependency;
  if (repository.startsWith('oci://')) return findInRegistry(dependency, access);
  if (/^https?:\/\//.test(repository)) return findInIndex(dependency, access);
  throw fault({
    code: 'repository-address',
    message: `the dependency ${name} is in ${repository}, which is not a repository that Dhallmark reads`,
    hint: "Write https://…, oci://… or file://…, or fetch the archive into the chart's folder charts/ with helm pull.",
  });
}

const CHART_LAYERS = new Set([
  'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
  // before Helm 3.7
  'application/tar+gzip',
]);

async function findInRegistry(
  { name, version: range, repository }: RemoteDependency,
  { fetchPage, maxSize }: RepositoryAccess,
): Promise<RemoteChart> {
  const place = `${repository.slice('oci://'.length).replace(/\/+$/, '')}/${name}`;
  const registry = openOciRepository(place, fetchPage);
  // a tag cannot have the + of a version (Helm, HIP-0006)
  const versions = isOneVersion(range)
    ? [range]
    : (await registry.listTags()).map((tag) => tag.replaceAll('_', '+'));
  const version = newestInRange(versions, range);
  if (version === undefined) throw noVersion(`oci://${place}`, range);
  return {
    version,
    fetchArchive: async () => {
      const { layers } = await registry.readManifest(version.replaceAll('+', '_'));
      const layer = layers.find(({ mediaType }) => CHART_LAYERS.has(mediaType));
      if (layer === undefined || !/^sha256:[0-9a-f]{64}$/.test(layer.digest))
        throw badContent(`oci://${place}:${version} is not a chart`);
      return registry.readBlob(layer.digest, maxSize);
    },
  };
}

/** A version without operator is looked up directly, as Helm does. */
function isOneVersion(range: string): boolean {
  return /^v?\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/.test(range);
}

/** A version in an index. */
interface IndexEntry {
  readonly version: string;
  readonly urls: readonly string[];
  /** 64 hexadecimal digits; undefined where the index has none. */
  readonly digest: string | undefined;
}

async function findInIndex(
  { name, version: range, repository }: RemoteDependency,
  { fetchPage, maxSize }: RepositoryAccess,
): Promise<RemoteChart> {
  const base = repository.endsWith('/') ? repository : `${repository}/`;
  const index = new URL('index.yaml', base).href;
  const entries = readIndex(requirePage(await fetchPage({ url: index, maxSize: MAX_INDEX })), {
    name,
    index,
  });
  const version = newestInRange(
    entries.map((entry) => entry.version),
    range,
  );
  const entry = entries.find((each) => each.version === version);
  if (version === undefined || entry === undefined) throw noVersion(`${index}: ${name}`, range);
  return {
    version,
    fetchArchive: async () => {
      const [address] = entry.urls;
      if (address === undefined) throw badContent(`${index} has no address for ${name} ${version}`);
      const bytes = requirePage(await fetchPage({ url: new URL(address, base).href, maxSize }));
      if (entry.digest !== undefined && archiveDigest(bytes) !== entry.digest)
        throw badContent(`the archive of ${name} ${version} does not have the digest in ${index}`);
      return bytes;
    },
  };
}

/** The versions of one chart. */
function readIndex(
  body: Uint8Array,
  { name, index }: { readonly name: string; readonly index: string },
): readonly IndexEntry[] {
  const text = Buffer.from(body).toString('utf8');
  let content: unknown;
  try {
    content = text.trimStart().startsWith('{')
      ? JSON.parse(text)
      : parse(text, { maxAliasCount: 0, uniqueKeys: false, schema: 'failsafe' });
  } catch {
    content = undefined;
  }
  const all = isRecord(content) ? content['entries'] : undefined;
  if (!isRecord(all)) throw badContent(`${index} is not an index of charts`);
  const versions = all[name];
  return (Array.isArray(versions) ? (versions as readonly unknown[]) : []).flatMap((entry) => {
    if (!isRecord(entry) || typeof entry['version'] !== 'string') return [];
    const { version, urls, digest } = entry;
    const sum = typeof digest === 'string' ? digest.replace(/^sha256:/, '') : '';
    return [
      {
        version,
        urls: Array.isArray(urls) ? urls.filter((url) => typeof url === 'string') : [],
        digest: /^[0-9a-f]{64}$/.test(sum) ? sum : undefined,
      },
    ];
  });
}

function noVersion(place: string, range: string): Error {
  return fault({
    code: 'repository-version',
    message: `${place} has no version in the range ${range === '' ? '*' : range}`,
    hint: 'Correct the name or the version of the dependency in chart.dhall.',
  });
}
