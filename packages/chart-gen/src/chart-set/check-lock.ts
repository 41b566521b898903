import { ARCHIVE_DIGESTS, archiveDigest, parseDigests } from './archive-digests.ts';
import { archiveFile, LOCK, lockDigest, parseLock, type ChartLock } from './chart-lock.ts';
import { fieldPath, readDependencies, type Dependency } from './dependency-list.ts';
import type { ChartFinding } from './finding.ts';
import { textIn, type HelmChart } from './read-chart.ts';
import { isInRange, parseRange, parseVersion } from './version-range.ts';

/** What mends a lock or an archive. */
const HINT =
  'Run the target dependencies (or `dhallmark dependencies`), and commit what it writes.';

/** The lock of a chart. */

/**
 * What is wrong with the dependencies of repositories: no lock, or one of another list, and archives in
 * `charts/` that are missing, not needed, of another version, changed or unreadable. Fetches nothing.
 *
 * @param refused archives that cannot be read, by their paths in the set, and why
 * @example
 * checkLock(chart, new Map())
 */
export function checkLock(
  chart: HelmChart,
  refused: ReadonlyMap<string, string>,
): readonly ChartFinding[] {
  const { metadata, files } = chart;
  if (metadata === undefined) return [];
  const dependencies = readDependencies(metadata);
  const archives = chart.subcharts.filter(({ isArchived }) => isArchived);
  const inFolders = new Set(
    chart.subcharts
      .filter(({ isArchived }) => !isArchived)
      .map((each) => textIn(each.metadata, 'name')),
  );
  const remote = dependencies.filter(
    ({ name, repository }) => repository !== '' && !inFolders.has(name),
  );
  const work: Work = { chart, dependencies, archives, remote, refused };
  const text = files.get(LOCK);
  const isLocked = text !== undefined || remote.length > 0;
  return [
    ...(isLocked ? checkLocked(work, text && Buffer.from(text).toString('utf8')) : []),
    ...findRefused(work),
    ...findSuperfluous(work),
    ...checkDigests(work),
  ];
}

interface Work {
  readonly chart: HelmChart;
  readonly dependencies: readonly Dependency[];
  /** The packaged subcharts. */
  readonly archives: readonly HelmChart[];
  /** The dependencies that have to be packaged subcharts. */
  readonly remote: readonly Dependency[];
  readonly refused: ReadonlyMap<string, string>;
}

function checkLocked(work: Work, text: string | undefined): readonly ChartFinding[] {
  const { chart, dependencies, remote } = work;
  if (text === undefined) {
    const [first] = remote;
    const names = remote.map(({ name }) => name).join(', ');
    const message = `the chart has no ${LOCK}, which locks its dependencies of repositories: ${names}`;
    return [ofEntry(work, first, { code: 'dependency-lock', message })];
  }
  const ofLock = (message: string): ChartFinding => ofFile(work, LOCK, 'dependency-lock', message);
  const lock = parseLock(text);
  if (lock === undefined) return [ofLock(`${LOCK} is not a lock of dependencies`)];
  if (dependencies.length === 0)
    return [ofLock(`${LOCK} is not needed: ${textIn(chart.metadata, 'name')} has no dependencies`)];
  const entries = dependencies.map(({ entry }) => entry);
  if (lock.digest !== lockDigest(entries, lock.dependencies) || !isOfList(dependencies, lock))
    return [ofLock(`${LOCK} was written for other dependencies than those of chart.dhall`)];
  return remote.flatMap((dependency) => checkArchive(work, dependency, lock));
}

/** Whether each dependency has its entry. The digest says so, too, if Helm wrote the lock. */
function isOfList(dependencies: readonly Dependency[], lock: ChartLock): boolean {
  if (dependencies.length !== lock.dependencies.length) return false;
  return dependencies.every(({ name, repository, version }, index) => {
    const locked = lock.dependencies[index];
    if (locked?.name !== name) return false;
    if (repository === '') return true;
    const [parsed, range] = [parseVersion(locked.version), parseRange(version)];
    return parsed !== undefined && range !== undefined && isInRange(parsed, range);
  });
}

function checkArchive(
  work: Work,
  dependency: Dependency,
  { dependencies }: ChartLock,
): readonly ChartFinding[] {
  const { name, index } = dependency;
  const version = dependencies[index]?.version ?? '';
  const file = archiveFile(name, version);
  const named = work.archives.filter(({ metadata }) => textIn(metadata, 'name') === name);
  if (named.some(({ metadata }) => textIn(metadata, 'version') === version)) return [];
  if (work.refused.has(work.chart.folder + file)) return [];
  const [other] = named;
  return [
    ofEntry(work, dependency, {
      code: 'dependency-archive',
      message:
        other === undefined
          ? `the archive ${file} of the dependency ${name} is missing`
          : `${LOCK} has ${name} ${version}, but ${pathIn(work, other)} is ${name} ${textIn(other.metadata, 'version')}`,
    }),
  ];
}

function findRefused({ chart, refused }: Work): readonly ChartFinding[] {
  // an archive in an archive belongs to the chart that the outer one is in
  const own = [...refused].filter(
    ([path]) => chart.folder === '' || path.startsWith(`${chart.folder}charts/`),
  );
  return own
    .filter(([path]) => /^charts\/[^/]+\.tgz(?:\/|$)/.test(path.slice(chart.folder.length)))
    .map(([file, reason]) => ({
      code: 'dependency-archive',
      severity: 'error',
      file,
      message: `the archive cannot be used: ${reason}`,
      hint: 'Fetch it again, or package the chart with helm package.',
    }));
}

/** What no dependency names, Helm installs nevertheless. */
function findSuperfluous(work: Work): readonly ChartFinding[] {
  const listed = new Set(work.dependencies.map(({ name }) => name));
  return work.archives
    .filter(({ metadata }) => !listed.has(textIn(metadata, 'name')))
    .map((archive) => {
      const file = pathIn(work, archive);
      const owner = textIn(work.chart.metadata, 'name');
      const message = `${owner} has no dependency for ${file}, which Helm would install`;
      return ofFile(work, file, 'dependency-archive', message);
    });
}

function checkDigests(work: Work): readonly ChartFinding[] {
  const { files } = work.chart;
  const archives = [...files].filter(([path]) => /^charts\/[^/]+\.tgz$/.test(path));
  const text = files.get(ARCHIVE_DIGESTS);
  const recorded = parseDigests(Buffer.from(text ?? []).toString('utf8'));
  if (recorded === undefined) {
    const message = `${ARCHIVE_DIGESTS} is not a list of sha256sum`;
    return [ofFile(work, ARCHIVE_DIGESTS, 'dependency-archive', message)];
  }
  return [
    ...archives.flatMap(([path, bytes]) => {
      const digest = recorded.get(path);
      if (digest === archiveDigest(bytes)) return [];
      const message =
        digest === undefined
          ? `the digest of ${path} is not in ${ARCHIVE_DIGESTS}`
          : `${path} is not the archive whose digest is in ${ARCHIVE_DIGESTS}`;
      return [ofFile(work, path, 'dependency-archive', message)];
    }),
    ...[...recorded.keys()]
      .filter((path) => !files.has(path))
      .map((path) => {
        const message = `${ARCHIVE_DIGESTS} has ${path}, which does not exist`;
        return ofFile(work, ARCHIVE_DIGESTS, 'dependency-archive', message);
      }),
  ];
}

function pathIn({ chart }: Work, archive: HelmChart): string {
  return archive.folder.slice(chart.folder.length, -1);
}

function ofFile(
  { chart }: Work,
  file: string,
  code: ChartFinding['code'],
  message: string,
): ChartFinding {
  return { code, severity: 'error', file: chart.folder + file, message, hint: HINT };
}

/** A finding at an entry in Chart.yaml. */
function ofEntry(
  { chart }: Work,
  dependency: Dependency | undefined,
  about: Pick<ChartFinding, 'code' | 'message'>,
): ChartFinding {
  const path = ['dependencies', ...(dependency === undefined ? [] : [dependency.index])];
  return {
    severity: 'error',
    file: `${chart.folder}Chart.yaml`,
    line: chart.lineOf(path),
    path: fieldPath(path),
    literal: dependency?.name,
    hint: HINT,
    ...about,
  };
}
