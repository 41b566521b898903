import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_DIGESTS, renderDigests } from '@dhallmark/chart-gen/archive-digests';
import { LOCK, lockDigest, renderLock } from '@dhallmark/chart-gen/chart-lock';
import { readDependencies, type Dependency } from '@dhallmark/chart-gen/dependency-list';
import { replaceFile } from '@dhallmark/replace-file';
import { parse } from 'yaml';
import type { ChartFolder } from '../charts/find-charts.ts';
import { isRecord } from '../is-record.ts';
import { openStaging } from '../render/staging.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { toFailures } from '../report/failures.ts';
import { openSources } from '../sources/open-sources.ts';
import { packageFolder } from '../sources/package-folder.ts';
import { listTrackedFiles } from '../sources/tracked-files.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { FetchPage } from './fetch-page.ts';
import { readKeptDependencies, type KeptDependencies } from './kept-archives.ts';
import { resolveDependency, type ResolvedDependency } from './resolve-dependencies.ts';

/** How dependencies are locked. */
export interface LockOptions {
  /** Whether newer versions are looked for. */
  readonly update: boolean;
  readonly fetchPage: FetchPage;
  readonly now: () => Date;
}

/** What was done for one chart. */
export interface LockedChart {
  readonly chart: ChartFolder;
  readonly dependencies: readonly ResolvedDependency[];
  /** Files that were written or removed, relative to the workspace. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Resolves the dependencies of the selected charts, which are rendered, fetches the archives that are
 * missing into their folders `charts/`, and writes their locks. A chart with a problem is left as it was.
 * Throws CollectedFailures with what is wrong, after the other charts.
 *
 * @example
 * const locked = await lockDependencies(workspace, { update: false, fetchPage, now: () => new Date() });
 */
export async function lockDependencies(
  workspace: Workspace,
  options: LockOptions,
): Promise<readonly LockedChart[]> {
  const metadataOf = readMetadata(workspace);
  const locked: LockedChart[] = [];
  const failures: ChartFailure[] = [];
  for (const chart of workspace.charts.selected) {
    try {
      const plan = await planChart(chart, { workspace, options, metadataOf });
      locked.push(await writeChart(workspace.root, plan));
    } catch (error) {
      failures.push(...toFailures(error, chart.name));
    }
  }
  if (failures.length > 0) throw new CollectedFailures(failures);
  return locked;
}

type Metadata = Parameters<typeof readDependencies>[0];

/** Chart.yaml as it was rendered. */
function readMetadata(workspace: Workspace): (chart: string) => Metadata {
  const read = openStaging(workspace);
  return (chart) => {
    const bytes = read(chart).files.get('Chart.yaml') ?? new Uint8Array();
    const metadata: unknown = parse(Buffer.from(bytes).toString('utf8'));
    return (isRecord(metadata) ? metadata : {}) as Metadata;
  };
}

interface PlanContext {
  readonly workspace: Workspace;
  readonly options: LockOptions;
  readonly metadataOf: (chart: string) => Metadata;
}

interface ChartPlan {
  readonly chart: ChartFolder;
  readonly kept: KeptDependencies;
  readonly dependencies: readonly ResolvedDependency[];
  /** The content of the lock; undefined where none is needed. */
  readonly lock: string | undefined;
}

async function planChart(
  chart: ChartFolder,
  { workspace, options, metadataOf }: PlanContext,
): Promise<ChartPlan> {
  const { root, env, charts } = workspace;
  const maxSize = workspace.options.maxSourceSize;
  const listed = readDependencies(metadataOf(chart.name));
  const kept = readKeptDependencies({ root, folder: chart.root, maxSize });
  const isUmbrella = chart === charts.umbrella;
  const services = new Set(isUmbrella ? charts.all.map(({ name }) => name) : []);
  const resolution = {
    kept,
    folder: chart.root,
    serviceVersion: (name: string) =>
      services.has(name) ? versionOf(name, metadataOf) : undefined,
    update: options.update,
    access: { fetchPage: options.fetchPage, maxSize },
    packageFolder: (repository: string) =>
      packageFolder({
        from: chart.root,
        repository,
        tracked: listTrackedFiles(root, env) ?? new Set(),
        sources: openSources(workspace),
      }),
  };
  const dependencies: ResolvedDependency[] = [];
  for (const dependency of listed) {
    dependencies.push(await resolveDependency(dependency, resolution));
  }
  const lock = planLock(listed, { kept, dependencies, now: options.now });
  return { chart, kept, dependencies, lock };
}

function versionOf(chart: string, metadataOf: PlanContext['metadataOf']): string {
  const { version } = metadataOf(chart);
  return typeof version === 'string' ? version : '';
}

function planLock(
  listed: readonly Dependency[],
  { kept, dependencies, now }: Pick<ChartPlan, 'kept' | 'dependencies'> & Pick<LockOptions, 'now'>,
): string | undefined {
  if (dependencies.every(({ archive }) => archive === undefined)) return undefined;
  const locked = dependencies.map((each) => each.locked);
  const digest = lockDigest(
    listed.map(({ entry }) => entry),
    locked,
  );
  const before = kept.lock;
  const isSame =
    before?.digest === digest && JSON.stringify(before.dependencies) === JSON.stringify(locked);
  // an unchanged lock keeps its time, as in Helm
  const generated = isSame ? before.generated : now().toISOString();
  return renderLock({ dependencies: locked, digest, generated });
}

/** Archives first: an interrupted run leaves a lock that make refuses. */
async function writeChart(root: string, plan: ChartPlan): Promise<LockedChart> {
  const { chart, kept, dependencies, lock } = plan;
  const archives = new Map(
    dependencies.flatMap(({ archive }) => (archive === undefined ? [] : [[archive.path, archive]])),
  );
  const present = new Map(kept.archives.map(({ path, digest }) => [path, digest]));
  const digests = renderDigests(new Map([...archives].map(([path, { digest }]) => [path, digest])));
  const written: string[] = [];
  const removed: string[] = [];
  const at = (path: string): string => `${chart.root}/${path}`;
  for (const [path, { bytes, digest }] of archives) {
    if (present.get(path) === digest) continue;
    mkdirSync(join(root, chart.root, 'charts'), { recursive: true });
    await replaceFile(join(root, at(path)), bytes);
    written.push(at(path));
  }
  const texts: readonly (readonly [string, string | undefined])[] = [
    [ARCHIVE_DIGESTS, digests === '' ? undefined : digests],
    [LOCK, lock],
  ];
  // what somebody added by hand stays, and make reports it if nothing needs it
  const replaced = kept.archives.filter(
    ({ path }) => !archives.has(path) && kept.recorded.has(path),
  );
  for (const [path, text] of texts) {
    const change = await writeText(join(root, at(path)), text);
    if (change !== undefined) (change === 'written' ? written : removed).push(at(path));
  }
  for (const { path } of replaced) {
    rmSync(join(root, at(path)));
    removed.push(at(path));
  }
  return { chart, dependencies, written, removed };
}

async function writeText(
  file: string,
  text: string | undefined,
): Promise<'written' | 'removed' | undefined> {
  const { readIfPresent } = await import('../values/read-values.ts');
  const before = readIfPresent(file);
  if (text === undefined) {
    if (before === undefined) return undefined;
    rmSync(file);
    return 'removed';
  }
  if (before !== undefined && Buffer.from(before).toString('utf8') === text) return undefined;
  await replaceFile(file, text);
  return 'written';
}
