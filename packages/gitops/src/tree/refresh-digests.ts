import { MANIFEST } from './layout.ts';
import { parseManifest, type Manifest, type ManifestEntry } from './manifest.ts';
import { pinRelease, presentReleases } from './pin-release.ts';
import { digest, planTree, type TreePlan } from './plan-tree.ts';
import { isPinFile } from './release-pin.ts';
import { commitTree } from './transaction.ts';
import type { LockIo, TreeIo } from './tree-io.ts';

/**
 * Brings what depends on encrypted files up to date after they were re-encrypted: their digests in
 * the manifest, all digests where it has none, and the pin of the release. Does nothing without a
 * manifest. Paths that the manifest does not list stay unlisted. Throws Fault `manifest-broken`,
 * `tree-changed`.
 *
 * @example
 * await refreshDigests(tree, nodeLockIo(), ['secrets/web/token.yaml']);
 */
export async function refreshDigests(
  tree: TreeIo,
  machine: LockIo,
  paths: readonly string[],
): Promise<void> {
  const bytes = tree.readFile(MANIFEST);
  if (bytes === undefined) return;
  const manifest = parseManifest(Buffer.from(bytes).toString('utf8'));
  const changed = new Set(paths);
  const entries = Object.entries(manifest.files).flatMap(
    ([path, entry]): [string, ManifestEntry][] => {
      if (entry.sha256 !== undefined && !changed.has(path)) return [[path, entry]];
      const content = tree.readFile(path);
      return content === undefined ? [] : [[path, { ...entry, sha256: digest(content) }]];
    },
  );
  await commitTree(
    tree,
    machine,
    planPin(tree, { ...manifest, files: Object.fromEntries(entries) }),
  );
}

/** What the pin of the release changes; the files of `manifest` are as they are in the tree. */
function planPin({ readFile }: TreeIo, manifest: Manifest): TreePlan {
  const { files } = manifest;
  const releases = presentReleases(files, readFile);
  const desired = pinRelease({ files, releases, before: files, readFile });
  const kept = Object.entries(files).filter(([path]) => !isPinFile(path));
  const plan = planTree({
    desired,
    manifest: { ...manifest, files: Object.fromEntries(kept) },
    readFile,
    failed: new Set(),
    scope: new Set(),
  });
  const removals = Object.entries(files).flatMap(([path, { chart: owner }]) => {
    const bytes = Object.hasOwn(plan.manifest.files, path) ? undefined : readFile(path);
    return bytes === undefined ? [] : [{ path, owner, before: digest(bytes) }];
  });
  return { ...plan, removals };
}
