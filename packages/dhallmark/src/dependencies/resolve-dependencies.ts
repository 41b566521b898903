import { archiveDigest } from '@dhallmark/chart-gen/archive-digests';
import { archiveFile, type LockedDependency } from '@dhallmark/chart-gen/chart-lock';
import type { Dependency } from '@dhallmark/chart-gen/dependency-list';
import { newestInRange } from '@dhallmark/chart-gen/version-range';
import { fault } from '../fault.ts';
import type { FolderPackage } from '../sources/package-folder.ts';
import { findRemoteChart, type RemoteChart, type RepositoryAccess } from './chart-repository.ts';
import { describeArchive, type KeptArchive, type KeptDependencies } from './kept-archives.ts';

/** What became of a dependency. */
export interface ResolvedDependency {
  readonly locked: LockedDependency;
  /** Undefined for a service chart of the workspace. */
  readonly archive: KeptArchive | undefined;
  /** `local`: a service chart; `kept`: as before; `recorded`: the archive was there; `packaged`: of a folder. */
  readonly status: 'local' | 'kept' | 'recorded' | 'fetched' | 'packaged';
}

/** What dependencies are resolved with. */
export interface Resolution {
  readonly kept: KeptDependencies;
  /** The folder of the chart, for messages. */
  readonly folder: string;
  /** The version of a service chart of this umbrella; undefined where there is none with this name. */
  readonly serviceVersion: (name: string) => string | undefined;
  /** Whether newer versions are looked for where the locked ones are in the range. */
  readonly update: boolean;
  readonly access: RepositoryAccess;
  /** Reads the folder of a `file://` repository. */
  readonly packageFolder: (repository: string) => FolderPackage;
}

/**
 * Resolves one dependency: to an archive in the range that is there, else to the version of the lock if that is
 * in the range, else to the newest version of the repository. Throws Fault `repository-…`.
 *
 * @example
 * const { locked, archive } = await resolveDependency(dependency, resolution);
 */
export async function resolveDependency(
  dependency: Dependency,
  resolution: Resolution,
): Promise<ResolvedDependency> {
  const { name, repository, version } = dependency;
  if (repository === '') {
    return { locked: { name, repository, version }, archive: undefined, status: 'local' };
  }
  const service = resolution.serviceVersion(name);
  if (service !== undefined) {
    return { locked: { name, repository, version: service }, archive: undefined, status: 'local' };
  }
  const range = version === '' ? '*' : version;
  if (repository.startsWith('file://'))
    return packageLocal({ name, repository, range }, resolution);
  const found = resolution.update ? undefined : findKept({ name, repository, range }, resolution);
  if (found !== undefined) {
    const isRecorded = resolution.kept.recorded.get(found.path) === found.digest;
    const status = isRecorded ? 'kept' : 'recorded';
    return { locked: { name, repository, version: found.version }, archive: found, status };
  }
  return fetchRemote({ name, repository, range }, resolution);
}

interface Wanted {
  readonly name: string;
  readonly repository: string;
  readonly range: string;
}

/** The version of the lock, if it is still in the range. */
function lockedVersion(
  { name, repository, range }: Wanted,
  { kept }: Resolution,
): string | undefined {
  const versions = (kept.lock?.dependencies ?? [])
    .filter((each) => each.name === name && each.repository === repository)
    .map(({ version }) => version);
  return newestInRange(versions, range);
}

/**
 * An archive that is there: one that somebody added by hand, else that of the lock, else the newest. So a
 * lock without any archive asks for its version again.
 */
function findKept(wanted: Wanted, resolution: Resolution): KeptArchive | undefined {
  const { archives, recorded } = resolution.kept;
  const usable = archives.filter(({ name }) => name === wanted.name);
  const newest = (found: readonly KeptArchive[]): string | undefined =>
    newestInRange(
      found.map(({ version }) => version),
      wanted.range,
    );
  const added = newest(usable.filter(({ path }) => !recorded.has(path)));
  const locked = lockedVersion(wanted, resolution);
  const isLockedThere = usable.some(({ version }) => version === locked);
  const version = added ?? (isLockedThere ? locked : newest(usable));
  return usable.find((archive) => archive.version === version);
}

async function fetchRemote(
  { name, repository, range }: Wanted,
  resolution: Resolution,
): Promise<ResolvedDependency> {
  const locked = resolution.update
    ? undefined
    : lockedVersion({ name, repository, range }, resolution);
  const remote = await findRemoteChart(
    { name, repository, version: locked ?? range },
    resolution.access,
  );
  const kept = findFetched(name, remote.version, resolution);
  const archive = kept ?? (await fetchArchive(name, repository, remote, resolution));
  return {
    locked: { name, repository, version: archive.version },
    archive,
    status: kept === undefined ? 'fetched' : 'kept',
  };
}

/** The archive of the newest version, where it was fetched before. */
function findFetched(name: string, version: string, { kept }: Resolution): KeptArchive | undefined {
  return kept.archives.find(
    (each) =>
      each.name === name &&
      each.version === version &&
      kept.recorded.get(each.path) === each.digest,
  );
}

async function fetchArchive(
  name: string,
  repository: string,
  remote: RemoteChart,
  { kept, folder }: Resolution,
): Promise<KeptArchive> {
  const bytes = await remote.fetchArchive();
  const found = describeArchive(bytes, `${name}-${remote.version}.tgz`);
  if (found.name !== name || found.version !== remote.version) {
    throw fault({
      code: 'repository-content',
      message: `${repository} sent ${found.name} ${found.version} instead of ${name} ${remote.version}`,
      hint: 'Ask the owner of the repository.',
    });
  }
  const path = archiveFile(name, remote.version);
  const digest = archiveDigest(bytes);
  const before = kept.recorded.get(path);
  if (before !== undefined && before !== digest) {
    throw fault({
      code: 'repository-content',
      message: `${repository} has another archive of ${name} ${remote.version} than the one whose digest is recorded`,
      location: { file: `${folder}/archives.sha256` },
      hint: `Find out why a published version changed. To accept it, remove the line of ${path}.`,
    });
  }
  return { path, bytes, digest, ...found };
}

function packageLocal(
  { name, repository, range }: Wanted,
  { kept, folder, packageFolder }: Resolution,
): ResolvedDependency {
  const packaged = packageFolder(repository);
  const { version } = packaged;
  if (packaged.name !== name || newestInRange([version], range) === undefined) {
    throw fault({
      code: 'repository-version',
      message: `${repository} is ${packaged.name} ${version}, but the dependency is ${name} ${range}`,
      location: { file: folder },
      hint: 'Correct the name or the version of the dependency in chart.dhall.',
    });
  }
  const locked = { name, repository, version };
  const before = kept.archives.find(
    ({ bytes, ...each }) =>
      each.name === name && each.version === version && packaged.hasContentOf(bytes),
  );
  if (before !== undefined) {
    const isRecorded = kept.recorded.get(before.path) === before.digest;
    return { locked, archive: before, status: isRecorded ? 'kept' : 'recorded' };
  }
  const bytes = packaged.write();
  const archive = {
    path: archiveFile(name, version),
    bytes,
    digest: archiveDigest(bytes),
    name,
    version,
  };
  return { locked, archive, status: 'packaged' };
}
