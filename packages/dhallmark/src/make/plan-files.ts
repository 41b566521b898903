import {
  emptyManifest,
  FINGERPRINTS,
  KUSTOMIZATION,
  MANIFEST,
  parseManifest,
  planTree,
  renderKustomization,
  SHARED,
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
 * The plan for a make's files, with those that list all Secrets of the tree, also the Secrets of
 * charts that this make is not about.
 */
export function planFiles(desired: readonly DesiredFile[], scope: PlanScope): TreePlan {
  const { tree, layout, charts, all, failed, fingerprints } = scope;
  // where every chart failed, the list of Secrets stays too
  const kept = desired.length === 0 && failed.size > 0 ? new Set([...failed, SHARED]) : failed;
  const common = {
    manifest: readManifest(tree),
    readFile: readOnce(tree.io),
    failed: kept,
    scope: all ? ('all' as const) : new Set(charts),
  };
  const plan = planTree({ ...common, desired });
  if (kept.has(SHARED)) return plan;
  const shared = sharedFiles(Object.keys(plan.manifest.files), layout, fingerprints);
  return planTree({ ...common, desired: [...desired, ...shared] });
}

function sharedFiles(
  paths: readonly string[],
  { placement }: TreeLayout,
  fingerprints: Fingerprints,
): readonly DesiredFile[] {
  const prints = renderFingerprints(fingerprints, paths);
  const list = placement === 'kustomize' ? Buffer.from(renderKustomization(paths)) : undefined;
  return [
    ...(prints === undefined ? [] : [{ path: FINGERPRINTS, owner: SHARED, bytes: prints }]),
    ...(list === undefined ? [] : [{ path: KUSTOMIZATION, owner: SHARED, bytes: list }]),
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
