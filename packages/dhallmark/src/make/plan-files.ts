import {
  emptyManifest,
  FINGERPRINTS,
  MANIFEST,
  parseManifest,
  pinRelease,
  planTree,
  presentReleases,
  RELEASE_FOLDER,
  renderSecretLists,
  SHARED,
  UNPINNED,
  withPin,
  type DesiredFile,
  type Manifest,
  type TreeIo,
  type TreePlan,
} from '@dhallmark/gitops/tree';
import type { DeployTree, TreeLayout } from '../deploy-tree/deploy-tree.ts';
import { renderFingerprints, type Fingerprints } from '../deploy-tree/secret-fingerprints.ts';

/** What a plan has to keep, and what it may delete. */
export interface PlanScope {
  readonly tree: DeployTree;
  readonly layout: TreeLayout;
  readonly charts: readonly string[];
  /** Whether `charts` are all there are. */
  readonly all: boolean;
  /** Charts whose earlier output stays unchanged. */
  readonly failed: ReadonlySet<string>;
  /** Of all encrypted files, by path. */
  readonly fingerprints: Fingerprints;
}

/**
 * The plan for a make's files, with those that depend on all charts and Secrets of the tree, also on
 * those that this make is not about: the list of Secrets, and the pin of the release.
 */
export function planFiles(desired: readonly DesiredFile[], scope: PlanScope): TreePlan {
  const { tree, charts, all, failed } = scope;
  // where every chart failed, the list of Secrets stays too
  const kept = desired.length === 0 && failed.size > 0 ? new Set([...failed, SHARED]) : failed;
  const common = {
    manifest: readManifest(tree),
    readFile: readOnce(tree.io),
    failed: kept,
    scope: all ? ('all' as const) : new Set([...charts, SHARED]),
  };
  const { files } = planTree({ ...common, desired }).manifest;
  if (kept.has(SHARED)) return planTree({ ...common, desired });
  const shared = sharedFiles(Object.keys(files), scope);
  const pinned = pinDesired(desired, { files, before: common.manifest.files, ...common });
  const plan = planTree({ ...common, desired: [...pinned, ...shared] });
  return { ...plan, writes: plan.writes.map((write) => attributePin(write, common.readFile)) };
}

/** The desired files with a release that is pinned to `files`, also one that this make does not generate. */
function pinDesired(
  desired: readonly DesiredFile[],
  { files, before, readFile }: Omit<Parameters<typeof pinRelease>[0], 'releases'>,
): readonly DesiredFile[] {
  const [releases, others] = [
    desired.filter(isRelease),
    desired.filter((file) => !isRelease(file)),
  ];
  const made = new Set(releases.map(({ path }) => path));
  const present = presentReleases(files, readFile).filter(({ path }) => !made.has(path));
  return [
    ...others,
    ...pinRelease({ files, releases: [...releases, ...present], before, readFile }),
  ];
}

function isRelease({ path }: Pick<DesiredFile, 'path'>): boolean {
  return path.startsWith(`${RELEASE_FOLDER}/`);
}

/** A chart did not change where only the pin of its release did. */
function attributePin(
  write: TreePlan['writes'][number],
  readFile: TreeIo['readFile'],
): TreePlan['writes'][number] {
  const present = isRelease(write) ? readFile(write.path) : undefined;
  const isSame = present !== undefined && withoutPin(present) === withoutPin(write.bytes);
  return isSame ? { ...write, owner: SHARED } : write;
}

function withoutPin(bytes: Uint8Array): string {
  return withPin(Buffer.from(bytes).toString('utf8'), UNPINNED);
}

function sharedFiles(
  paths: readonly string[],
  { tree: { reconciler }, layout: { placement }, fingerprints }: PlanScope,
): readonly DesiredFile[] {
  const prints = renderFingerprints(fingerprints, paths);
  const lists = placement === 'kustomize' ? renderSecretLists(paths, reconciler) : new Map();
  return [
    ...(prints === undefined ? [] : [{ path: FINGERPRINTS, owner: SHARED, bytes: prints }]),
    ...[...lists].map(([path, text]) => ({ path, owner: SHARED, bytes: Buffer.from(text) })),
  ];
}

/** Two plans are made of one state of the tree. */
function readOnce({ readFile }: TreeIo): TreeIo['readFile'] {
  const known = new Map<string, Uint8Array | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, readFile(path));
    return known.get(path);
  };
}

function readManifest({ io, environment }: DeployTree): Manifest {
  const bytes = io.readFile(MANIFEST);
  return bytes === undefined
    ? emptyManifest(environment)
    : parseManifest(Buffer.from(bytes).toString('utf8'));
}
